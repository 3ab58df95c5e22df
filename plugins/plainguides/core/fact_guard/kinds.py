"""The kinds of fact: how each is found in a text, and how it is read.

Patterns are tried in order, and what one has taken is blanked out for the next: the 3 of "3 April" is no number.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from plainguides.core.fact_guard.amounts import (
    NUMBER,
    PARTS,
    WORDS,
    fraction,
    hundreds,
    number,
    per_cent,
    price,
    share,
    thousands,
)
from plainguides.core.fact_guard.clock import CLOCK, HALF_OF_DAY, IN_WORDS, clock, half_of_day, in_words
from plainguides.core.fact_guard.days import MONTH, ON_DAYS, WEEKDAY, day, month_and_year, numeric_day, on_days
from plainguides.core.fact_guard.lengths import (
    DURATION,
    LENGTH,
    PART_OF_TIME,
    PART_OF_WAY,
    length,
    minutes,
    part_of_time,
    part_of_way,
)

_Make = Callable[[re.Match[str]], object | None]


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE | re.VERBOSE)


_PHONE = _pattern(
    r"(?<![\w.£])(?:18001[\s-]?)?(?:\+\s?44[\s-]?(?:\(0\)\s?)?\d(?:[\s-]?\d){8,9}"
    r"|\(?0(?:\d{4}\)?(?:[\s-]?\d){4,6}|\d{3}\)?(?:[\s-]?\d){4,7}|\d{2}\)?(?:[\s-]?\d){4,8}))(?![\w:-]|\.\d)"
    r"|\b(?:999|111|101|112|119|105)\b"
)
"""At most 11 figures, so that the hours after a number are not taken for its end."""

KINDS: tuple[tuple[str, re.Pattern[str], _Make], ...] = (
    ("email", _pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), lambda m: m[0].lower()),
    (
        "web",
        _pattern(
            r"(?:https?://|www\.)[^\s<>()\[\]]*[^\s<>()\[\].,;:!?]|\b[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net)\b(?:/\S*[\w/])?"
        ),
        lambda m: re.sub(r"^(?:https?://)?(?:www\.)?", "", m[0].lower()).rstrip("/"),
    ),
    (
        "phone",
        _PHONE,
        lambda m: re.sub(r"^(?:\+|00)44\(?0?\)?", "0", re.sub(r"[\s()-]", "", m[0]).replace("+440", "+44")),
    ),
    (
        "date",
        _pattern(
            rf"(?:{WEEKDAY}(?:\s+the|,)?\s+)?\b(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+({MONTH})\b(?:,?\s+(\d{{4}})\b)?"
        ),
        day,
    ),
    ("date", _pattern(rf"(?:{WEEKDAY},?\s+)?\b({MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(\d{{4}})\b)?"), day),
    ("date", _pattern(r"\b(\d{4})-(\d{2})-(\d{2})\b|\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b"), numeric_day),
    ("date", _pattern(rf"\b({MONTH})\s+(\d{{4}})\b"), month_and_year),
    ("time", IN_WORDS, in_words),
    ("time", HALF_OF_DAY, half_of_day),
    ("time", CLOCK, clock),
    ("days", _pattern(ON_DAYS), on_days),
    ("postcode", _pattern(r"\b([a-z]{1,2}\d[a-z\d]?)\s*(\d[a-z]{2})\b"), lambda m: (m[1] + m[2]).upper()),
    (
        "price",
        _pattern(
            rf"£\s?({NUMBER})(?:\s?(million|billion|thousand|m|k|bn)\b)?|\b({NUMBER})(?:\s?(million|billion|thousand))?\s?(p|pence|pounds?)\b"
        ),
        price,
    ),
    ("duration", _pattern(PART_OF_TIME), part_of_time),
    ("length", _pattern(PART_OF_WAY), part_of_way),
    ("share", _pattern(rf"\b({NUMBER})\s?(?:%|per\s?cent\b)"), per_cent),
    (
        "share",
        _pattern(rf"\b({NUMBER}|{WORDS})\s+(?:out\s+of(?:\s+every)?|in\s+every|in)\s+({NUMBER}|{WORDS})\b"),
        share,
    ),
    (
        "share",
        _pattern(rf"\b(one|two|three|four|an?)[\s-]({PARTS})\b(?=\s+of\b)|\b()(half)\b(?=\s+(?:of|the)\b)"),
        fraction,
    ),
    ("share", _pattern(rf"\b(one|two|three|four)[\s-]({PARTS})\b(?!\s+of\s+an?\b)(?=s\b|\W|$)"), fraction),
    ("number", _pattern(r"\b(\d{1,3})\s+thousand\s+and\s+(\d)\s+hundred\b"), thousands),
    ("number", _pattern(r"\b(\d{1,2})\s+hundred(?:\s+and\s+(\d{1,2}))?(?:\s+(thousand))?\b"), hundreds),
    ("duration", _pattern(DURATION), minutes),
    ("length", _pattern(LENGTH), length),
    (
        "number",
        _pattern(rf"(?<![\w.£])({NUMBER})(?:st|nd|rd|th)?(?:\s?(million|billion|thousand)\b)?(?![\w%])|\b({WORDS})\b"),
        number,
    ),
)
