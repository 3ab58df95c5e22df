"""Is a fact among those of another text?"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from plainguides.core.fact_guard.days import Day
from plainguides.core.fact_guard.said import Said

ROUNDED = Fraction(1, 20)
"""How far "about 600" may be from the number of the guide."""


def agrees(fact: Said, known: Iterable[Said]) -> bool:
    """Say whether one of the known facts says the same."""
    return any(_same(fact, other) for other in known)


def _same(fact: Said, other: Said) -> bool:
    if fact.kind != other.kind:
        return fact.kind == "number" and other.kind == "share" and fact.value == other.value
    if isinstance(fact.value, Day) and isinstance(other.value, Day):
        return fact.value.same(other.value)
    if isinstance(fact.value, frozenset) and isinstance(other.value, frozenset):
        return bool(fact.value & other.value)
    if fact.rough and isinstance(fact.value, Fraction) and isinstance(other.value, Fraction):
        rounder = _digits(fact.value) < _digits(other.value)
        return fact.value == other.value or (rounder and abs(fact.value - other.value) <= ROUNDED * other.value)
    return fact.value == other.value


def _digits(value: Fraction) -> int:
    """Return how many digits a number has before its last noughts: 1 for 600, 3 for 612."""
    return len(f"{float(value):f}".rstrip("0").rstrip(".").replace(".", "").strip("0"))
