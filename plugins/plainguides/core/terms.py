"""Finds the words of a glossary in a text: whole words, the longest first, plurals too."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from plainguides.core.model import Term
from plainguides.core.slug import slugify

_WORD = re.compile(r"[^\W_]+")
_BEFORE = re.compile(r"(?:\w-|[@/_#]|\w\.)$")
_AFTER = re.compile(r"-?\w|[@/_]|\.\w")
_HISS = ("s", "x", "z", "ch", "sh")


def ids(terms: Iterable[Term]) -> list[str]:
    """Return the ids of terms on the glossary page, such as `word-hearing-loop`."""
    found: dict[str, None] = {}
    for term in terms:
        base = f"word-{slugify(term.word)}".rstrip("-")
        found[next(n for n in (base, *(f"{base}-{number}" for number in range(2, 9999))) if n not in found)] = None
    return list(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A word of the glossary in a text."""

    start: int
    end: int
    term: Term
    form: str
    """The form of the term that stands there, as the glossary writes it."""


class Matcher:
    """Finds terms by the first word of each form, so that a long glossary costs no time."""

    def __init__(self, terms: Iterable[Term]) -> None:
        found: dict[str, list[tuple[int, re.Pattern[str], Term, str]]] = defaultdict(list)
        for term in terms:
            for form in term.forms:
                for spelling in spellings(form):
                    if first := _WORD.search(spelling):
                        found[first[0].lower()].append((len(spelling), _pattern(spelling), term, form))
        self._by_first = {key: sorted(group, key=lambda one: -one[0]) for key, group in found.items()}

    def find(self, text: str) -> Iterator[Match]:
        """Yield each term in the text, from left to right. No two overlap."""
        text, after = _plain(text), 0
        for word in _WORD.finditer(text):
            if word.start() < after or _BEFORE.search(text, max(0, word.start() - 2), word.start()):
                continue
            for _length, pattern, term, form in self._by_first.get(word[0].lower(), ()):
                found = pattern.match(text, word.start())
                if found and not _AFTER.match(text, found.end()):
                    after = found.end()
                    yield Match(start=found.start(), end=found.end(), term=term, form=form)
                    break


@lru_cache(maxsize=20_000)  # each guide of a hub looks for the same words
def _pattern(spelling: str) -> re.Pattern[str]:
    """Small letters match capitals too, for the start of a sentence; capitals match only themselves."""
    words = [re.escape(word) for word in _plain(spelling).split()]
    return re.compile(r"\s+".join(words), re.IGNORECASE if spelling == spelling.lower() else 0)


@lru_cache(maxsize=20_000)
def spellings(form: str) -> Sequence[str]:
    """Return a form, its plural, and its singular where it may be a plural itself."""
    if form.endswith("y") and form[-2:-1].lower() not in "aeiou":
        return (form, f"{form[:-1]}ies")
    if form.endswith("ies"):
        return (form, f"{form[:-3]}y")
    if form.endswith("s") and not form.endswith("ss"):
        return (form, form[:-1], f"{form}es")
    return (form, f"{form}es" if form.endswith(_HISS) else f"{form}s")


def _plain(text: str) -> str:
    """Return the text with straight apostrophes. No letter changes its place."""
    return text.replace("’", "'")
