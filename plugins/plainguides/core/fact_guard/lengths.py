"""How long something takes, in minutes or months, and how far it is, in millimetres or miles."""

from __future__ import annotations

import re
from fractions import Fraction

from plainguides.core.fact_guard.amounts import NUMBER, WORDS, value

_MINUTES = {
    "second": Fraction(1, 60),
    "minute": Fraction(1),
    "min": Fraction(1),
    "hour": Fraction(60),
    "hr": Fraction(60),
    "day": Fraction(1440),
    "night": Fraction(1440),
    "week": Fraction(10080),
    "fortnight": Fraction(20160),
}
_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}
_MILLIMETRES = {"mm": 1, "millimetre": 1, "cm": 10, "centimetre": 10, "m": 1000, "metre": 1000}
_MILLIMETRES |= {"km": 10**6, "kilometre": 10**6}
_PARTS = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "three quarters": Fraction(3, 4)}

UNITS = (
    r"(?:minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)|seconds?|nights?)"
)
_METRES = r"(?:mm|millimet(?:re|er)s?|cm|centimet(?:re|er)s?|metres?|meters?|m|km|kilomet(?:re|er)s?|miles?)"
_PART = r"half|quarter|three[\s-]quarters"
_AND = r"[\s-]+and[\s-]+(?:an?[\s-]+)?"
_COUNT = rf"(?P<count>{NUMBER}|{WORDS})(?:{_AND}(?P<half>{_PART}))?"
_PART_OF = rf"(?<!and\sa[\s-])(?<!and[\s-])\b(?P<part>{_PART})[\s-]+(?:of[\s-]+)?(?:an?[\s-]+)?(?P<whole>"

PART_OF_TIME = rf"{_PART_OF}{UNITS})\b"
"""Half an hour, a quarter of a year. To be read before shares: "a quarter of" is also one."""
PART_OF_WAY = rf"{_PART_OF}{_METRES})\b"
DURATION = (
    rf"\b(?:{_COUNT}|an?)[\s-]*(?:calendar\s+)?(?<=[\s\d-])(?P<unit>{UNITS})\b(?:{_AND}(?P<after>{_PART})\b)?"
    rf"(?:,?\s+(?:and\s+)?(?P<more>{NUMBER}|{WORDS})[\s-]+(?P<smaller>{UNITS})\b)?(?!\s+old)"
)
LENGTH = rf"\b{_COUNT}[\s-]?(?P<unit>{_METRES})\b(?:{_AND}(?P<after>{_PART})\b)?"


def part_of_time(found: re.Match[str]) -> tuple[str, Fraction]:
    """Read "half an hour"."""
    return _time(_part(found["part"]), found["whole"])


def part_of_way(found: re.Match[str]) -> tuple[str, Fraction]:
    """Read "half a mile"."""
    return _way(_part(found["part"]), found["whole"])


def minutes(found: re.Match[str]) -> tuple[str, Fraction]:
    """Return minutes, or months where days would be a guess. "1 hour and 30 minutes" is one length of time."""
    count = value(found["count"]) if found["count"] else Fraction(1)
    kind, total = _time(count + _part(found["half"] or found["after"]), found["unit"])
    if found["more"]:
        other, rest = _time(value(found["more"]), found["smaller"])
        return (kind, total + rest) if other == kind else (kind, total)
    return kind, total


def length(found: re.Match[str]) -> tuple[str, Fraction]:
    """Return millimetres, or miles."""
    return _way(value(found["count"]) + _part(found["half"] or found["after"]), found["unit"])


def _part(words: str | None) -> Fraction:
    return _PARTS[re.sub(r"[\s-]+", " ", words.lower())] if words else Fraction(0)


def _time(count: Fraction, unit: str) -> tuple[str, Fraction]:
    unit = _one(unit)
    return ("months", count * _MONTHS[unit]) if unit in _MONTHS else ("minutes", count * _MINUTES[unit])


def _way(count: Fraction, unit: str) -> tuple[str, Fraction]:
    unit = _one(unit).replace("meter", "metre")
    return ("miles", count) if unit == "mile" else ("mm", count * _MILLIMETRES[unit])


def _one(unit: str) -> str:
    unit = unit.lower()
    return unit if unit in {"mm", "cm", "m", "km"} else unit.replace("ies", "y").removesuffix("s")
