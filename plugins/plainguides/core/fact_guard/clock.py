"""Times of day -> minutes after midnight; two of them where a text does not say which half of the day."""

from __future__ import annotations

import re
from fractions import Fraction

from plainguides.core.fact_guard.amounts import WORDS, value

_HALF = r"(?:\s*(?P<half>[ap])\.?m\b\.?|\s+(?:in\s+the|at)\s+(?P<part>morning|afternoon|evening|night)\b)"
_HOUR = rf"(?P<hour>\d{{1,2}}|{WORDS})"
_WHOLE = rf"(?P<hour>\d{{1,2}}|{WORDS}|noon|midday|midnight)"
_BETWEEN = rf"(?P<step>half|(?:a\s+)?quarter|\d{{1,2}}|{WORDS})(?:\s+minutes?)?\s+(?P<way>past|to)"
_SHARP = {"noon": 720, "midday": 720, "midnight": 0}
_PARTS = {"half": 30, "quarter": 15, "a quarter": 15}

CLOCK = re.compile(r"\b(?:([01]?\d|2[0-3]):([0-5]\d)\b|(?:12\s+)?(noon|midday|midnight)\b)", re.IGNORECASE)
HALF_OF_DAY = re.compile(rf"\b{_HOUR}(?:[:.](?P<minute>\d{{2}}))?(?:\s?o.clock)?{_HALF}", re.IGNORECASE)
IN_WORDS = re.compile(rf"\b{_BETWEEN}\s+{_WHOLE}\b{_HALF}?|\b(?P<sharp>\d{{1,2}}|{WORDS})\s?o.clock\b", re.IGNORECASE)
"""Also "10 to 4", which may be no time at all: `in_words` takes it as one only where it cannot be a range."""


def clock(found: re.Match[str]) -> frozenset[int]:
    """Read 14:30 or noon. "2:30" can be in either half of the day."""
    if found[3]:
        return frozenset({_SHARP[found[3].lower()]})
    hour, minute = int(found[1]), int(found[2])
    return frozenset({hour * 60 + minute}) | (_both(hour, minute) if found[1][0] != "0" else set())


def half_of_day(found: re.Match[str]) -> frozenset[int] | None:
    """Read 2:30pm, or "8 in the morning". 20am is no time at all."""
    hour, minute = value(found["hour"]), int(found["minute"] or 0)
    if hour.denominator > 1 or not 1 <= hour <= 12 or minute > 59:
        return None if found["part"] else frozenset()
    return frozenset({(int(hour) % 12 + _noon(found, int(hour))) * 60 + minute})


def in_words(found: re.Match[str]) -> frozenset[int] | None:
    """Read "half past 2", "quarter to three in the afternoon" or "8 o'clock"."""
    if found["sharp"]:
        hour = value(found["sharp"])
        return frozenset(_both(int(hour), 0)) if 1 <= hour <= 12 else None
    step, sharp = found["step"].lower(), found["hour"].lower() in _SHARP
    hour = Fraction(12) if sharp else value(found["hour"])
    if not 1 <= hour <= 12 or (step not in _PARTS and (found["way"].lower() == "to" and "minute" not in found[0])):
        return None
    minutes = _PARTS[step] if step in _PARTS else int(value(step))
    minutes = minutes if found["way"].lower() == "past" else -minutes
    if sharp:
        return frozenset({(_SHARP[found["hour"].lower()] + minutes) % 1440})
    if found["half"] or found["part"]:
        return frozenset({((int(hour) % 12 + _noon(found, int(hour))) * 60 + minutes) % 1440})
    return frozenset(time % 1440 for whole in _both(int(hour), 0) for time in (whole + minutes,))


def _both(hour: int, minute: int) -> set[int]:
    return {hour % 12 * 60 + minute, (hour % 12 + 12) * 60 + minute} if 1 <= hour <= 12 else set()


def _noon(found: re.Match[str], hour: int) -> int:
    """Return the hours to add: 12 after noon. The night begins before midnight: "11 at night" and "2 at night"."""
    if found["half"]:
        return 12 if found["half"].lower() == "p" else 0
    part = found["part"].lower()
    return 12 if part in {"afternoon", "evening"} or (part == "night" and 6 <= hour < 12) else 0
