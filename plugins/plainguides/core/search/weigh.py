"""One guide -> how often each word stands in each part of it. Kept with the guide in the cache."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from plainguides.core.model import Claims, Document
from plainguides.core.search.tables import STOP
from plainguides.core.search.words import tokens

BITS = 16
"""Four counts stand in one number, so that they can be added in one step: title, summary, heading, body."""
_MASK = (1 << BITS) - 1
TITLE, SUMMARY, HEADING, BODY = (1 << BITS * place for place in (3, 2, 1, 0))
STANDARD, EASY_READ = 2, 1
"""A word of the body counts in halves: one of the Easy Read companion half as much."""


@dataclass(frozen=True, slots=True)
class Counts:
    """The four counts of a number."""

    title: int
    summary: int
    heading: int
    body: int

    @property
    def seen(self) -> int:
        """How much the word was seen, in halves. More than 2: not only once in a body."""
        return 40 * self.title + 6 * self.summary + 6 * self.heading + self.body


def unpack(number: int) -> Counts:
    """Return the counts of a number."""
    return Counts(number >> BITS * 3, (number >> BITS * 2) & _MASK, (number >> BITS) & _MASK, number & _MASK)


def weights(claims: Claims, documents: Iterable[Document]) -> Mapping[str, int]:
    """Return the counts of each word of a guide. `documents`: its words, and those of its Easy Read."""
    total: Counter[str] = Counter()
    for text in (claims.title, *claims.also_called, *claims.topics):
        _add(total, text, TITLE, stop=frozenset())
    _add(total, claims.summary, SUMMARY)
    share = STANDARD
    for document in documents:
        for block in document.blocks:
            _add(total, block.text, HEADING if block.kind == "heading" else BODY * share)
        share = EASY_READ
    return {_once(word): number for word, number in total.items()}


@lru_cache(maxsize=200_000)
def _once(word: str) -> str:
    """Return the word as it was first seen: thousands of guides have the same words, which need memory only once."""
    return word


def _add(total: Counter[str], text: str, one: int, stop: frozenset[str] = STOP) -> None:
    for word in tokens(text):
        if word not in stop and (len(word) > 1 or word.isdigit() or not word.isascii()):
            total[word] += one
