"""Is a fact among those of another text?"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from plainguides.core.fact_guard.days import Day
from plainguides.core.fact_guard.said import Said

ROUNDED = {"about": Fraction(1, 20), "over": Fraction(1, 10), "under": Fraction(1, 10)}
"""How far "about 600" may be from the number of the guide, as a part of that."""
COUNTED = 100
"""Least count that may be rounded: "more than 28 thousand" for 28,500. "More than 20" is a limit, and stays one."""
ONE_IN_A_HUNDRED = Fraction(1, 200)
"""Shares that are the same per cent are the same: 33% is 1 out of 3."""
ABOUT = Fraction(3, 100)
"""How far "about 1 out of 3" or "nearly half" may be from the share of the guide."""


def agrees(fact: Said, known: Iterable[Said]) -> bool:
    """Say whether one of the known facts says the same. Days of the week may come together from more than one."""
    if isinstance(fact.value, frozenset) and fact.kind == "days":
        days = [one.value for one in known if one.kind == "days" and isinstance(one.value, frozenset)]
        return fact.value <= frozenset().union(*days)
    return any(_same(fact, other) for other in known)


def _same(fact: Said, other: Said) -> bool:
    if fact.kind != other.kind:
        return fact.kind == "number" and other.kind == "share" and fact.value == other.value
    if isinstance(fact.value, Day) and isinstance(other.value, Day):
        return fact.value.same(other.value)
    if isinstance(fact.value, frozenset) and isinstance(other.value, frozenset):
        return bool(fact.value & other.value)
    if isinstance(fact.value, Fraction) and isinstance(other.value, Fraction):
        if fact.kind == other.kind == "share":
            return _near(fact.rough, fact.value, other.value)
        return fact.value == other.value or _rounded(fact.rough, fact.value, other.value)
    return fact.value == other.value


def _near(rough: str, share: Fraction, real: Fraction) -> bool:
    """Compare two shares. "More than" must be more, and "less than" less."""
    right_way = rough == "about" or (rough == "over" and real > share) or (rough == "under" and real < share)
    return abs(share - real) <= (ABOUT if right_way else ONE_IN_A_HUNDRED)


def _rounded(rough: str, value: Fraction, real: Fraction) -> bool:
    """Say whether a text that says "about", "more than" or "less than" has only made a number rounder."""
    if not rough or _digits(value) >= _digits(real) or abs(value - real) > ROUNDED[rough] * real:
        return False
    return rough == "about" or (real >= COUNTED and (value < real) == (rough == "over"))


def _digits(value: Fraction) -> int:
    """Return how many digits a number has before its last noughts: 1 for 600, 3 for 612."""
    return len(f"{float(value):f}".rstrip("0").rstrip(".").replace(".", "").strip("0"))
