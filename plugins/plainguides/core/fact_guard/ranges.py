"""What a guide says with a range: "10:30am to 12 noon" lasts 1 and a half hours, "9-4.30" has two times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from plainguides.core.fact_guard.amounts import NUMBER, WORDS
from plainguides.core.fact_guard.days import MONTH, ON_DAYS, WEEKDAY, WEEKDAYS
from plainguides.core.fact_guard.lengths import UNITS
from plainguides.core.fact_guard.said import Said, said, spelt_out

_BETWEEN = re.compile(r"\s*(?:to|until|till|and|[-\u2013])\s*(?:12\s+)?", re.IGNORECASE)
_BARE = re.compile(r"(?<![\d.:])(\d{1,2})(?:[.:]([0-5]\d))?\s?[-\u2013]\s?(\d{1,2})(?:[.:]([0-5]\d))?(?![\d:]|\.\d)")
_ON_DAYS = re.compile(ON_DAYS, re.IGNORECASE)
_HALF_A_DAY = 720
_TO = r"\s*(?:to|and|or|[-\u2013])\s*"
_DATES = re.compile(
    rf"(?:{WEEKDAY}\s+)?(\d{{1,2}}){_TO}(?:(?:{'|'.join(WEEKDAYS)})\s+)?\d{{1,2}}\s+((?:{MONTH})\b(?:\s+\d{{4}})?)",
    re.IGNORECASE,
)
_SPANS = re.compile(rf"\b({NUMBER}|{WORDS}){_TO}(?:{NUMBER}|{WORDS})[\s-]+({UNITS})\b", re.IGNORECASE)
_FEW = re.compile(rf"(?<![\d.:])(\d{{1,2}}){_TO}(\d{{1,2}})(?![\d.:])")
_MANY = 4
"""Numbers between two others that a writer may name: "16 to 18" is 16, 17 or 18."""


def ranges(text: str) -> Iterator[Said]:
    """Yield what the first part of a range leaves out, what lies between, and how long a range of times lasts."""
    text = spelt_out(text)
    for found in _DATES.finditer(text):
        yield from said(" ".join(part for part in (found["weekday"], found[2], found[3]) if part))
    for found in _SPANS.finditer(text):
        yield from said(f"{found[1]} {found[2]}")
    for found in _FEW.finditer(text):
        first, last = int(found[1]), int(found[2])
        yield from (Said("number", Fraction(n), found[0]) for n in range(first, last + 1) if last - first <= _MANY)
    yield from _times(text)


def _times(text: str) -> Iterator[Said]:
    if _ON_DAYS.search(text):
        text = _BARE.sub(_as_times, text)
        yield from (fact for fact in said(text) if fact.kind == "time")
    times = sorted((fact for fact in said(text) if fact.kind == "time"), key=lambda fact: fact.span)
    for first, last in pairwise(times):
        if _BETWEEN.fullmatch(text[first.span[1] : last.span[0]]):
            for minutes in _lengths(first, last):
                yield Said("duration", ("minutes", Fraction(minutes)), f"{first.text} to {last.text}")


def _as_times(found: re.Match[str]) -> str:
    """Write "9-4.30" as 9:00am to 4:30pm: places that are open begin by day and end after noon."""
    first, last = int(found[1]), int(found[3])
    if not 1 <= first <= 12 or not 1 <= last <= 12:
        return found[0]
    begins = "am" if 7 <= first < 12 else "pm"
    ends = "pm" if last <= first or last == 12 or begins == "pm" else ""
    return f"{first}:{found[2] or '00'}{begins} - {last}:{found[4] or '00'}{ends}"


def _lengths(first: Said, last: Said) -> set[int]:
    """Return the minutes between two times. Where a half of the day is not said, only a range below 12 hours counts."""
    if not isinstance(first.value, frozenset) or not isinstance(last.value, frozenset):
        return set()
    both = {(end - start) % 1440 for start in first.value for end in last.value}
    return both if len(both) == 1 else {minutes for minutes in both if 0 < minutes < _HALF_A_DAY}
