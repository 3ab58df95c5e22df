"""The hard words of one guide: those that it explains itself, those of the hub, and the list at its end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import replace
from xml.etree.ElementTree import Element

from plainguides.core.links import HUB
from plainguides.core.markup import make, words_of
from plainguides.core.model import Document, Guide, Term

GLOSSARY = "glossary.md"
"""The path that stands for the glossary page in links, below `docs/`."""


def terms_of(guide: Guide, glossary: Iterable[Term], hub_lang: str) -> tuple[Term, ...]:
    """Return the terms that fit a guide's language: its own ones, then those of the hub that it does not change."""
    own = [Term(word=word, meaning=meaning) for word, meaning in guide.claims.words.items()]
    taken = {term.word.casefold() for term in own}
    for term in _defined(guide.document.body):
        if term.word.casefold() not in taken:
            own.append(term)
            taken.add(term.word.casefold())
    lang = main_language(guide.claims.lang)
    rest = (term for term in glossary if main_language(term.lang or hub_lang) == lang)
    return (*own, *(term for term in rest if not taken & {form.casefold() for form in term.forms}))


def with_list(guide: Guide) -> Document:
    """Return the guide's words with the list of its hard words at the end, for every format."""
    document = guide.document
    if not guide.explained:
        return document
    used = {element.get("id") for element in document.body.iter()}
    name = next(name for name in ("hard-words", *(f"hard-words-{n}" for n in range(2, 99))) if name not in used)
    section = make("section", class_="word-list", aria_labelledby=name)
    section.append(make("h2", "Hard words", id=name, **ui_words(guide.claims.lang)))
    words = make("dl")
    for term in sorted(guide.explained, key=lambda term: term.word.casefold()):
        pair = make("div")
        pair.extend([make("dt", term.word), make("dd", full_meaning(term))])
        words.append(pair)
    section.append(words)
    if any(term.line for term in guide.explained):  # a word with a line stands in the hub's glossary
        more = make("p", class_="more", **ui_words(guide.claims.lang))
        more.append(make("a", "More hard words: the glossary", href=f"{HUB}docs/{GLOSSARY}"))
        section.append(more)
    body = copy(document.body)  # a copy of the outermost element only: the guide's own tree stays as it is
    body.append(section)
    return replace(document, body=body)


def full_meaning(term: Term) -> str:
    """Return the meaning, with the whole words of a short form before it."""
    return f"{term.expands[:1].upper()}{term.expands[1:]}. {term.meaning}" if term.expands else term.meaning


def _defined(body: Element) -> Iterator[Term]:
    """Yield the guide's own definitions."""
    for block in body.iter("dl"):
        if block.get("data-block") == "definition":
            names: list[str] = []
            for child in block:
                if child.tag == "dt":
                    names.append(small(words_of(child)))
                elif names:
                    yield Term(word=names[0], also=tuple(names[1:]), meaning=words_of(child))
                    names = []


def small(word: str) -> str:
    """Return a word as it stands in the middle of a sentence: on a line of its own it had a capital letter."""
    rest = word[1:]
    return word[:1].lower() + rest if rest == rest.lower() else word


def ui_words(lang: str) -> dict[str, str]:
    """Return the attribute for words of the interface, which are English, in a guide of another language."""
    return {} if main_language(lang) == "en" else {"lang": "en-GB"}


def main_language(lang: str) -> str:
    """Return the language of a code such as `en-GB` without its region."""
    return lang.lower().partition("-")[0]
