"""What a guide says of the days of the week without naming them: "3 April 2027" is a Saturday, "daily" is 7 days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from plainguides.core.fact_guard.days import Day
from plainguides.core.fact_guard.said import Said, said

_EACH_DAY = re.compile(r"\b(?:daily|(?:every|any|each)\s+(?:single\s+)?day|(?:7|seven)\s+days|24/7)\b", re.IGNORECASE)


def weekly(text: str) -> Iterator[Said]:
    """Yield the days of the week of dates, and how many days "Monday to Friday" and "daily" are."""
    for fact in said(text):
        if isinstance(fact.value, Day) and (weekday := fact.value.on()) is not None:
            yield Said("days", frozenset({weekday}), fact.text)
        elif isinstance(fact.value, frozenset) and fact.kind == "days" and len(fact.value) > 1:
            yield _days(len(fact.value), fact.text)
    if found := _EACH_DAY.search(text):
        yield Said("days", frozenset(range(7)), found[0])
        yield _days(7, found[0])


def _days(count: int, text: str) -> Said:
    return Said("duration", ("minutes", Fraction(1440 * count)), text)
