"""Days, and days of the week."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

MONTHS = ("january february march april may june july august september october november december").split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" if len(name) > 3 else name for name in MONTHS).replace(
    "sep(?:tember)?", "sept?(?:ember)?"
)
WEEKDAY = r"(?P<weekday>" + "|".join(WEEKDAYS) + r")"
_SHORT = r"(?-i:Mon|Tues?|Thur?s?|Fri)\b|(?-i:Wed|Sat|Sun)\b(?!\s+(?!and\b|to\b)[a-z])"
"""Capitals only, and no verb after it: "Sat 9am", not "sat down" nor "Sun hats"."""
_NAME = rf"(?:{'|'.join(WEEKDAYS)})s?\b|{_SHORT}"
ON_DAYS = rf"\b(?:({_NAME})(?:\s*(?:to|until|till|through|[-\u2013])\s*({_NAME}))?|(weekdays?|weekends?)\b)"
_NAMED = {"weekday": range(5), "weekend": range(5, 7)}


@dataclass(frozen=True, slots=True)
class Day:
    """A day, as far as a text names it."""

    year: int | None
    month: int
    day: int | None
    weekday: int | None = None
    """0 is Monday."""

    def real(self) -> bool:
        """Say whether there is such a day, and whether it is on that weekday."""
        try:
            found = date(self.year or 2024, self.month, self.day or 1)  # 2024 has a 29 February
        except ValueError:
            return False
        return self.year is None or self.weekday is None or found.weekday() == self.weekday

    def same(self, other: Day) -> bool:
        """Compare what both name."""
        pairs = ((self.year, other.year), (self.month, other.month), (self.day, other.day), (self.on(), other.on()))
        return all(mine is None or theirs is None or mine == theirs for mine, theirs in pairs)

    def on(self) -> int | None:
        """Return the day of the week, where it is known."""
        if self.weekday is not None:
            return self.weekday
        if self.year is None or self.day is None or not self.real():
            return None
        return date(self.year, self.month, self.day).weekday()


def day(found: re.Match[str]) -> Day | None:
    """Read "Saturday 3 April 2027" or "April 3, 2027"."""
    first, second, year = (found[n] for n in (found.re.groups - 2, found.re.groups - 1, found.re.groups))
    number, month = (first, second) if first.isdigit() else (second, first)
    weekday = found["weekday"]
    if not 1 <= int(number) <= 31:
        return None
    on = WEEKDAYS.index(weekday.lower()) if weekday else None
    return Day(int(year) if year else None, _month(month), int(number), on)


def numeric_day(found: re.Match[str]) -> Day | None:
    """Read 2027-04-03, or 3/4/2027 with the day first, as in the UK."""
    if found[1]:
        year, month, number = int(found[1]), int(found[2]), int(found[3])
    else:
        number, month, year = int(found[4]), int(found[5]), int(found[6])
        year += 2000 if year < 100 else 0
    return Day(year, month, number) if 1 <= month <= 12 and 1 <= number <= 31 else None


def month_and_year(found: re.Match[str]) -> Day:
    """Read "April 2027"."""
    return Day(int(found[2]), _month(found[1]), None)


def on_days(found: re.Match[str]) -> frozenset[int]:
    """Read "Monday", "Mon-Fri" or "weekends": the days of the week, 0 is Monday."""
    if found[3]:
        return frozenset(_NAMED[found[3].lower().removesuffix("s")])
    first = _weekday(found[1])
    last = _weekday(found[2]) if found[2] else first
    return frozenset(number % 7 for number in range(first, last + 1 + 7 * (last < first)))


def _weekday(name: str) -> int:
    return next(n for n, day in enumerate(WEEKDAYS) if day.startswith(name.lower()[:3]))


def _month(name: str) -> int:
    return next(n for n, month in enumerate(MONTHS, 1) if month.startswith(name.lower()[:3]))
