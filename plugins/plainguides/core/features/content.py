"""Shares of content words, each counted about once in a stretch of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from math import exp, lgamma

from plainguides.core.features.parts import Known, Share, Word

STRETCH = 100
"""Content words. A word counts about once in so many, however often it comes: repeating a hard word costs little."""
VARIETY = 30


def by_content_word(rated: list[list[Word]]) -> Iterator[Share]:
    """Yield the shares, and how varied the words are. `rated` are the words of each sentence."""
    places: dict[str, list[tuple[int, int]]] = {}
    known: dict[str, Known] = {}
    for number, words in enumerate(rated):
        for place, word in enumerate(words):
            if word.content:
                places.setdefault(word.known.form, []).append((number, place))
                known[word.known.form] = word.known
    total = sum(len(where) for where in places.values())
    counts = Counter(len(where) for where in places.values())
    seen = {count: _chance(count, total, STRETCH) for count in counts}
    whole = sum(seen[count] * number for count, number in counts.items())
    for form, where in places.items():
        weight = seen[len(where)] / whole / len(where)
        for feature, value in known[form].hard:
            cost = weight * value
            for number, place in where:
                yield Share(feature, cost, number, place)
    if total > 1:
        drawn = min(VARIETY, total)
        yield Share("variety", sum(_chance(count, total, drawn) * n for count, n in counts.items()) / drawn)


@lru_cache(maxsize=10_000)
def _chance(count: int, total: int, drawn: int) -> float:
    """That a word which comes `count` times among `total` is in a random handful of `drawn`."""
    if total - count < drawn:
        return 1.0
    left = lgamma(total - count + 1) - lgamma(total - count - drawn + 1)
    return 1 - exp(left - lgamma(total + 1) + lgamma(total - drawn + 1))
