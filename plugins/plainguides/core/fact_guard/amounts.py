"""Numbers, prices, shares, durations and lengths, each in one unit: pence, a fraction, minutes, millimetres."""

from __future__ import annotations

import re
from fractions import Fraction

NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_NAMES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
).split()
_VALUES = {name: value for value, name in enumerate(_NAMES)} | {
    name: 10 * value for value, name in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), 3)
}
_VALUES |= {"hundred": 100, "dozen": 12}
_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
WORDS = "|".join(sorted(_VALUES, key=len, reverse=True))
_TIMES = {"thousand": 10**3, "k": 10**3, "million": 10**6, "m": 10**6, "billion": 10**9, "bn": 10**9}
_MINUTES: dict[str, Fraction | int] = {
    "second": Fraction(1, 60),
    "minute": 1,
    "min": 1,
    "hour": 60,
    "hr": 60,
    "day": 1440,
    "night": 1440,
}
_MINUTES |= {"week": 10080}
_MONTHS = {"month": 1, "year": 12}
_MILLIMETRES = {"mm": 1, "millimetre": 1, "cm": 10, "centimetre": 10, "m": 1000, "metre": 1000, "km": 10**6}
_MILLIMETRES |= {"kilometre": 10**6}


def value(text: str) -> Fraction:
    """Read 1,000 or 2.5 or "twelve"."""
    return Fraction(_VALUES[text.lower()]) if text.lower() in _VALUES else Fraction(text.replace(",", ""))


def number(found: re.Match[str]) -> Fraction:
    """Read a bare number."""
    return value(found[3]) if found[3] else value(found[1]) * _TIMES.get((found[2] or "").lower(), 1)


def price(found: re.Match[str]) -> Fraction:
    """Return pence."""
    if found[1]:
        return value(found[1]) * 100 * _TIMES.get((found[2] or "").lower(), 1)
    return value(found[3]) * (1 if found[4].lower() in {"p", "pence"} else 100)


def per_cent(found: re.Match[str]) -> Fraction:
    """Return a fraction: 60% is 6 out of 10."""
    return value(found[1]) / 100


def share(found: re.Match[str]) -> Fraction | None:
    """Read "6 out of 10". Where the first is larger, as in "6 in 2 rooms", it is no share; nor is "500 in 2019"."""
    part, whole = value(found[1]), value(found[2])
    year = re.fullmatch(r"(?:19|20)\d\d", found[2]) is not None
    return part / whole if 0 < part <= whole and whole > 1 and not year else None


def fraction(found: re.Match[str]) -> Fraction:
    """Read "three quarters"."""
    part = value(found[1]) if found[1].lower() in _VALUES else Fraction(1)
    return part / _PARTS[found[2].lower().removesuffix("s")]


def thousands(found: re.Match[str]) -> Fraction:
    """Read "1 thousand and 3 hundred"."""
    return Fraction(found[1]) * 1000 + Fraction(found[2]) * 100


def hundreds(found: re.Match[str]) -> Fraction:
    """Read "5 hundred" and "1 hundred and 34 thousand"."""
    return (Fraction(found[1]) * 100 + Fraction(found[2] or 0)) * (1000 if found[3] else 1)


def minutes(found: re.Match[str]) -> tuple[str, Fraction]:
    """Return minutes, or months where days would be a guess."""
    if found[2] is None:
        return "minutes", Fraction(30)
    count, unit = value(found[1]) if found[1] else Fraction(1), _one(found[2])
    if unit in _MONTHS:
        return "months", count * _MONTHS[unit]
    return "minutes", count * Fraction(_MINUTES[unit])


def length(found: re.Match[str]) -> tuple[str, Fraction]:
    """Return millimetres, or miles."""
    unit = _one(found[2]).replace("meter", "metre")
    return ("miles", value(found[1])) if unit == "mile" else ("mm", value(found[1]) * _MILLIMETRES[unit])


def _one(unit: str) -> str:
    unit = unit.lower()
    return unit if unit in {"mm", "cm", "m", "km"} else unit.removesuffix("s")
