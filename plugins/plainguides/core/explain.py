"""Where the difficulty of a text comes from: which sentence and which word adds how much, and why.

All costs and the base add up to the difficulty. A cost below 0 makes the text easier.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from math import fsum

from plainguides.core.features import Share, Text, shares_of
from plainguides.core.prose import Tables
from plainguides.core.weights import Weights


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One thing that makes a text harder or easier."""

    feature: str
    label: str
    """For an author, such as `a very long word`."""
    why: str
    cost: float


@dataclass(frozen=True, slots=True, kw_only=True)
class WordCost:
    """A word that counts."""

    text: str
    place: int
    """In its sentence, from 0."""
    cost: float
    reasons: tuple[Reason, ...]
    """Greatest cost first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceCost:
    """A sentence with its words."""

    text: str
    line: int | None
    length: int
    cost: float
    """Of the sentence and all its words."""
    reasons: tuple[Reason, ...]
    """Of the sentence itself: its length, its signs."""
    words: tuple[WordCost, ...]
    """Greatest cost first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Everything that a difficulty is made of."""

    difficulty: float
    base: float
    """What a text without any feature would have."""
    reasons: tuple[Reason, ...]
    """Of the text as a whole."""
    sentences: tuple[SentenceCost, ...]
    """In the order of the text."""


def difficulty_of(text: Text, tables: Tables) -> float:
    """How hard a text is: higher is harder. 0 where there is nothing to read."""
    return _sum(shares_of(text, tables), tables.weights)


def explain(text: Text, tables: Tables) -> Explanation:
    """Take a text's difficulty apart."""
    shares = shares_of(text, tables)
    places: dict[tuple[int | None, int | None], list[Share]] = defaultdict(list)
    for share in shares:
        places[share.sentence, share.word].append(share)
    sentences = []
    for number, (sentence, words) in enumerate(text):
        costs = [
            _word(word, place, _reasons(places[number, place], tables.weights))
            for place, word in enumerate(words)
            if (number, place) in places
        ]
        own = _reasons(places.get((number, None), []), tables.weights)
        sentences.append(
            SentenceCost(
                text=sentence.text,
                line=sentence.line,
                length=len(words),
                cost=fsum([*(reason.cost for reason in own), *(word.cost for word in costs)]),
                reasons=own,
                words=tuple(sorted((word for word in costs if word.reasons), key=lambda word: -word.cost)),
            )
        )
    return Explanation(
        difficulty=_sum(shares, tables.weights),
        base=tables.weights.base if shares else 0.0,
        reasons=_reasons(places.get((None, None), []), tables.weights),
        sentences=tuple(sentences),
    )


def _sum(shares: list[Share], weights: Weights) -> float:
    # `fsum` is exact: the order of the sentences cannot change even the last digit.
    if not shares:
        return 0.0
    each = {name: weight.weight for name, weight in (weights.features or {}).items()}
    return fsum([weights.base, *(each[share[0]] * share[1] for share in shares if share[0] in each)])


def _word(text: str, place: int, reasons: tuple[Reason, ...]) -> WordCost:
    return WordCost(text=text, place=place, cost=fsum(reason.cost for reason in reasons), reasons=reasons)


def _reasons(shares: list[Share], weights: Weights) -> tuple[Reason, ...]:
    """The shares that count, those with the same label as one, greatest cost first."""
    found: dict[str, Reason] = {}
    for share in shares:
        if weight := (weights.features or {}).get(share.feature):
            cost = weight.weight * share.value
            known = found.get(weight.label)
            found[weight.label] = Reason(
                feature=known.feature if known else share.feature,
                label=weight.label,
                why=weight.why,
                cost=cost + (known.cost if known else 0.0),
            )
    return tuple(sorted(found.values(), key=lambda reason: -reason.cost))
