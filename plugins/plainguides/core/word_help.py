"""Explains hard words where they stand: a tree and terms in, a tree with the meanings in it out.

The word is bold, as in Easy Read, and its meaning stands in a box right below the paragraph, list item or table.
The box is a `<details>`: open where the guide uses the word for the first time, closed in later sections. So nobody
has to know of a button to get the meaning, nobody loses their place, and it works by touch, by keyboard, without
a script and on paper. Why not a link to a list, or a tooltip: docs/developers/decisions.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy, deepcopy
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from plainguides.core.links import HUB
from plainguides.core.markup import make, words_of
from plainguides.core.model import Document, Guide, Term
from plainguides.core.terms import Match, Matcher

GLOSSARY = "glossary.md"
"""The path that stands for the glossary page in links, below `docs/`."""
_HOSTS = frozenset({"p", "li", "dd"})
_NOT_IN = frozenset(
    "a h1 h2 h3 h4 h5 h6 code pre kbd blockquote q cite dfn abbr figcaption caption th summary details".split()
)
_NOT_IN_BLOCKS = frozenset({"before", "quote", "definition", "speaker-notes"})
_NAMED = 3
"""Up to so many words are named in the question of their box."""
_NOT_IN_CLASSES = frozenset({"block-title", "slide-number", "word-list"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """What became of a tree."""

    body: Element
    terms: tuple[Term, ...]
    """Those that are explained, in the order of their first use."""


def explain(body: Element, terms: Iterable[Term], lang: str) -> Explained:
    """Return a copy of the tree that explains each term at its first use in each section (`h2`)."""
    terms = tuple(terms)
    made = deepcopy(body)
    work = _Work(Matcher(terms), _defined_in_sections(made), lang)
    work.visit(made, None)
    parents = {child: parent for parent in made.iter() for child in parent}
    for host, matches in work.hosts:
        _put(host, matches, parents, lang)
    return Explained(body=made, terms=tuple(work.used))


def terms_of(guide: Guide, glossary: Iterable[Term], hub_lang: str) -> tuple[Term, ...]:
    """Return the terms that fit a guide's language: its own ones, then those of the hub that it does not change."""
    own = [Term(word=word, meaning=meaning) for word, meaning in guide.claims.words.items()]
    taken = {term.word.casefold() for term in own}
    for term in _defined(guide.document.body):
        if term.word.casefold() not in taken:
            own.append(term)
            taken.add(term.word.casefold())
    lang = _main(guide.claims.lang)
    rest = (term for term in glossary if _main(term.lang or hub_lang) == lang)
    return (*own, *(term for term in rest if not taken & {form.casefold() for form in term.forms}))


def with_list(guide: Guide) -> Document:
    """Return the guide's words with the list of its hard words at the end, for every format."""
    document = guide.document
    if not guide.explained:
        return document
    used = {element.get("id") for element in document.body.iter()}
    name = next(name for name in ("hard-words", *(f"hard-words-{n}" for n in range(2, 99))) if name not in used)
    section = make("section", class_="word-list", aria_labelledby=name)
    section.append(make("h2", "Hard words", id=name, **_ui(guide.claims.lang)))
    words = make("dl")
    for term in sorted(guide.explained, key=lambda term: term.word.casefold()):
        pair = make("div")
        pair.extend([make("dt", term.word), make("dd", full_meaning(term))])
        words.append(pair)
    section.append(words)
    if any(term.line for term in guide.explained):  # a word with a line stands in the hub's glossary
        more = make("p", class_="more", **_ui(guide.claims.lang))
        more.append(make("a", "More hard words: the glossary", href=f"{HUB}docs/{GLOSSARY}"))
        section.append(more)
    body = copy(document.body)  # a copy of the outermost element only: the guide's own tree stays as it is
    body.append(section)
    return replace(document, body=body)


def full_meaning(term: Term) -> str:
    """Return the meaning, with the whole words of a short form before it."""
    return f"{term.expands[:1].upper()}{term.expands[1:]}. {term.meaning}" if term.expands else term.meaning


class _Work:
    """One walk over a tree. It marks words at once; the boxes are put in afterwards."""

    def __init__(self, matcher: Matcher, defined: Mapping[Element | None, Iterable[str]], lang: str) -> None:
        self.used: dict[Term, None] = {}
        self.hosts: list[tuple[Element, list[tuple[Match, bool]]]] = []
        self._matcher, self._defined, self._lang = matcher, defined, lang
        self._seen = set(defined[None])
        self._met = set(self._seen)

    def visit(self, element: Element, host: Element | None) -> None:
        if element.tag == "h2":
            self._seen = set(self._defined[element])
            self._met |= self._seen
        if self._passed_over(element):
            return
        if element.tag == "table" or (element.tag in _HOSTS and (host is None or host.tag != "table")):
            host = element
        if host is not None:
            self._mark(element, None, host)
        for child in list(element):
            self.visit(child, host)
            if host is not None:
                self._mark(element, child, host)

    def _passed_over(self, element: Element) -> bool:
        other = element.get("lang")
        return (
            element.tag in _NOT_IN
            or "data-furniture" in element.attrib
            or element.get("data-block") in _NOT_IN_BLOCKS
            or element.get("class") in _NOT_IN_CLASSES
            or bool(other and _main(other) != _main(self._lang))
        )

    def _mark(self, parent: Element, child: Element | None, host: Element) -> None:
        """Make each new term in one run of text bold: in `parent.text`, or in the text after a child."""
        text = (parent.text if child is None else child.tail) or ""
        place, done, last = 0 if child is None else list(parent).index(child) + 1, 0, child
        for match in self._matcher.find(text):
            if match.term.word in self._seen:
                continue
            self._seen.add(match.term.word)
            before, word = text[done : match.start], make("b", text[match.start : match.end], class_="hard-word")
            if last is None:
                parent.text = before
            else:
                last.tail = before
            word.tail = text[match.end :]
            parent.insert(place, word)
            place, done, last = place + 1, match.end, word
            self._note(host, match)

    def _note(self, host: Element, match: Match) -> None:
        if not self.hosts or self.hosts[-1][0] is not host:
            self.hosts.append((host, []))
        self.hosts[-1][1].append((match, match.term.word not in self._met))
        self._met.add(match.term.word)
        self.used[match.term] = None


def _put(host: Element, matches: Sequence[tuple[Match, bool]], parents: Mapping[Element, Element], lang: str) -> None:
    """Put the box below a paragraph or a table, or into a list item before the lists in it."""
    box = _box([match for match, _first in matches], lang, opened=any(first for _match, first in matches))
    if host.tag in {"p", "table"}:
        parent = parents[host]
        box.tail, host.tail = host.tail, None
        parent.insert(list(parent).index(host) + 1, box)
    else:
        host.insert(next((n for n, child in enumerate(host) if child.tag in {"ul", "ol"}), len(host)), box)


def _box(matches: Sequence[Match], lang: str, *, opened: bool) -> Element:
    """Make one box for all words of a paragraph: five boxes would part it from the next one."""
    box = make("details", class_="word-help", data_furniture="", **({"open": ""} if opened else {}))
    box.append(_question(matches, lang))
    if len(matches) == 1:
        box.append(make("p", _said(matches[0])))
        return box
    words = make("dl")
    for match in matches:
        pair = make("div")
        name = make("dt")
        name.append(make("dfn", match.form))
        pair.extend([name, make("dd", _said(match))])
        words.append(pair)
    box.append(words)
    return box


def _question(matches: Sequence[Match], lang: str) -> Element:
    summary = make("summary", **_ui(lang))
    if len(matches) > _NAMED:
        summary.text = "What do these words mean?"
        return summary
    summary.text = "What does “" if len(matches) == 1 else "What do “"
    for left, match in zip(range(len(matches) - 1, -1, -1), matches, strict=True):
        # In a box of one word the question holds the word that the answer defines.
        word = make("dfn" if len(matches) == 1 else "span", match.form, **({"lang": lang} if _ui(lang) else {}))
        word.tail = "” mean?" if left == 0 else "” and “" if left == 1 else "”, “"
        summary.append(word)
    return summary


def _said(match: Match) -> str:
    """Return what is said of a word. Where the whole words stand in the text, they are not said again."""
    return match.term.meaning if match.form == match.term.expands else full_meaning(match.term)


def _defined_in_sections(body: Element) -> Mapping[Element | None, Iterable[str]]:
    """Return, for each `h2` (None: before the first one), the words that the section explains itself."""
    found: dict[Element | None, list[str]] = {None: []}
    section: Element | None = None
    for element in body.iter():
        if element.tag == "h2":
            section = element
            found[section] = []
        elif element.tag == "dfn":
            found[section].append(_small(words_of(element)))
    return found


def _defined(body: Element) -> Iterator[Term]:
    """Yield the guide's own definitions."""
    for block in body.iter("dl"):
        if block.get("data-block") == "definition":
            names: list[str] = []
            for child in block:
                if child.tag == "dt":
                    names.append(_small(words_of(child)))
                elif names:
                    yield Term(word=names[0], also=tuple(names[1:]), meaning=words_of(child))
                    names = []


def _small(word: str) -> str:
    """Return a word as it stands in the middle of a sentence: on a line of its own it had a capital letter."""
    rest = word[1:]
    return word[:1].lower() + rest if rest == rest.lower() else word


def _ui(lang: str) -> dict[str, str]:
    """Return the attribute for words of the interface, which are English, in a guide of another language."""
    return {} if _main(lang) == "en" else {"lang": "en-GB"}


def _main(lang: str) -> str:
    return lang.lower().partition("-")[0]
