"""Days as people say them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A date, for machines and for people."""

    iso: str
    text: str


def say_date(day: date) -> str:
    """Return a date in words: 3 October 2026."""
    months = "January February March April May June July August September October November December".split()
    return f"{day.day} {months[day.month - 1]} {day.year}"


def day_view(day: date | None) -> Day | None:
    """Return a day for a template. None stays None."""
    return Day(iso=day.isoformat(), text=say_date(day)) if day else None
