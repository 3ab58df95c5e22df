"""Text -> the facts that it states, each in one form: 14:30 and 2:30pm are the same, and so are +44 and 0.

Patterns are tried in order, and what one has taken is blanked out for the next: the 3 of "3 April" is no number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from plainguides.core.fact_guard.amounts import (
    NUMBER,
    WORDS,
    fraction,
    hundreds,
    length,
    minutes,
    number,
    per_cent,
    price,
    share,
    thousands,
)
from plainguides.core.fact_guard.days import MONTH, WEEKDAY, clock, day, month_and_year, numeric_day


@dataclass(frozen=True, slots=True)
class Said:
    """A fact."""

    kind: str
    """`email`, `web`, `phone`, `date`, `time`, `price`, `share`, `duration`, `length` or `number`."""
    value: object
    """What is compared. Its form depends on the kind: `days.py` and `amounts.py` say which."""
    text: str
    """As it stands in the text."""
    rough: str = ""
    """`about`, `over` or `under`, after words such as "nearly" or "more than": a rounded number is no mistake."""


_Make = Callable[[re.Match[str]], object | None]
_ROUGH = re.compile(
    r"\b(?:(?P<about>about|around|nearly|almost|roughly)|(?P<over>(?:just )?over|more than)"
    r"|(?P<under>(?:just )?under|fewer than|less than))\s+$",
    re.IGNORECASE,
)
_UNITS = r"(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|seconds?|nights?)"
_LENGTHS = r"(?:mm|millimet(?:re|er)s?|cm|centimet(?:re|er)s?|metres?|meters?|m|km|kilomet(?:re|er)s?|miles?)"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE | re.VERBOSE)


_KINDS: tuple[tuple[str, re.Pattern[str], _Make], ...] = (
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
        _pattern(r"(?<![\w.£])(?:\+\s?44|\(?0\d|18001)[\d\s()-]{7,17}\d(?![\w-])|\b(?:999|111|101|112|119|105)\b"),
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
    (
        "time",
        _pattern(
            r"\b(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b\.?|\b([01]?\d|2[0-3]):([0-5]\d)\b|\b(noon|midday|midnight)\b"
        ),
        clock,
    ),
    (
        "price",
        _pattern(rf"£\s?({NUMBER})(?:\s?(million|billion|thousand|m|k|bn)\b)?|\b({NUMBER})\s?(p|pence|pounds?)\b"),
        price,
    ),
    ("share", _pattern(rf"\b({NUMBER})\s?(?:%|per\s?cent\b)"), per_cent),
    (
        "share",
        _pattern(rf"\b({NUMBER}|{WORDS})\s+(?:out\s+of(?:\s+every)?|in\s+every|in)\s+({NUMBER}|{WORDS})\b"),
        share,
    ),
    ("share", _pattern(r"\b(one|two|three|four|an?)[\s-](thirds?|quarters?|fifths?|tenths?)\b(?=\s+of\b)"), fraction),
    ("share", _pattern(r"\b(two|three|four)[\s-](thirds|quarters|fifths|tenths)\b"), fraction),
    ("number", _pattern(r"\b(\d{1,3})\s+thousand\s+and\s+(\d)\s+hundred\b"), thousands),
    ("number", _pattern(r"\b(\d{1,2})\s+hundred(?:\s+and\s+(\d{1,2}))?(?:\s+(thousand))?\b"), hundreds),
    ("duration", _pattern(rf"\bhalf\s+an?\s+hour\b|\b(?:({NUMBER}|{WORDS})|an?)[\s-]+({_UNITS})\b(?!\s+old)"), minutes),
    ("length", _pattern(rf"\b({NUMBER}|{WORDS})[\s-]?({_LENGTHS})\b"), length),
    (
        "number",
        _pattern(rf"(?<![\w.£])({NUMBER})(?:st|nd|rd|th)?(?:\s?(million|billion|thousand)\b)?(?![\w%])|\b({WORDS})\b"),
        number,
    ),
)


def said(text: str) -> Iterator[Said]:
    """Yield the facts of a text, kind by kind."""
    for kind, pattern, make in _KINDS:

        def blank(found: re.Match[str]) -> str:
            return " " * len(found[0])

        taken = []
        for found in pattern.finditer(text):
            value = make(found)
            if value is not None:
                taken.append(found.span())
                rough = _ROUGH.search(text[: found.start()])
                yield Said(kind, value, " ".join(found[0].split()), (rough.lastgroup or "") if rough else "")
        for start, end in taken:
            text = text[:start] + " " * (end - start) + text[end:]
