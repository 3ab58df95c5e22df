"""Numbers, prices and shares, each in one unit: pence, or a fraction."""

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
_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
PARTS = "thirds?|quarters?|fifths?|sixths?|eighths?|tenths?"
WORDS = "|".join(sorted(_VALUES, key=len, reverse=True))
_TIMES = {"thousand": 10**3, "k": 10**3, "million": 10**6, "m": 10**6, "billion": 10**9, "bn": 10**9}


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
    return (
        value(found[3]) * _TIMES.get((found[4] or "").lower(), 1) * (1 if found[5].lower() in {"p", "pence"} else 100)
    )


def per_cent(found: re.Match[str]) -> Fraction:
    """Return a fraction: 60% is 6 out of 10."""
    return value(found[1]) / 100


def share(found: re.Match[str]) -> Fraction | None:
    """Read "6 out of 10". Where the first is larger, as in "6 in 2 rooms", it is no share; nor is "500 in 2019"."""
    part, whole = value(found[1]), value(found[2])
    year = re.fullmatch(r"(?:19|20)\d\d", found[2]) is not None
    return part / whole if 0 < part <= whole and whole > 1 and not year else None


def fraction(found: re.Match[str]) -> Fraction:
    """Read "three quarters" or "half"."""
    if not found[1]:
        return Fraction(1, 2)
    part = value(found[1]) if found[1].lower() in _VALUES else Fraction(1)
    return part / _PARTS[found[2].lower().removesuffix("s")]


def thousands(found: re.Match[str]) -> Fraction:
    """Read "1 thousand and 3 hundred"."""
    return Fraction(found[1]) * 1000 + Fraction(found[2]) * 100


def hundreds(found: re.Match[str]) -> Fraction:
    """Read "5 hundred" and "1 hundred and 34 thousand"."""
    return (Fraction(found[1]) * 100 + Fraction(found[2] or 0)) * (1000 if found[3] else 1)
