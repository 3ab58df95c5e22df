"""Text -> the facts that it states, each in one form: 14:30 and 2:30pm are the same, and so are +44 and 0."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from plainguides.core.fact_guard.kinds import KINDS


@dataclass(frozen=True, slots=True)
class Said:
    """A fact."""

    kind: str
    """What it is: a key of `KINDS` in `checks/easy_facts.py`."""
    value: object
    """What is compared. Its form depends on the kind: `days.py` and `amounts.py` say which."""
    text: str
    """As it stands in the text."""
    span: tuple[int, int] = field(default=(0, 0), compare=False, repr=False)
    """Where it stands in `spelt_out(text)`."""
    rough: str = ""
    """`about`, `over` or `under`, after words such as "nearly" or "more than": a rounded number is no mistake."""


_ROUGH = re.compile(
    r"\b(?:(?P<about>about|around|nearly|almost|roughly)|(?P<over>(?:just )?over|more than)"
    r"|(?P<under>(?:just )?under|fewer than|less than))\s+$",
    re.IGNORECASE,
)
_SPELT_OUT = (
    (re.compile(r"\b24/7\b"), "24 hours; 7 days"),
    (re.compile(r"\b(19|20)(\d\d)[-/\u2013](\d\d)\b(?![-/\d])"), r"\1\2 and \1\3"),
    (re.compile(r"(?<=\d)\s?\xbc"), ".25"),
    (re.compile(r"(?<=\d)\s?\xbd"), ".5"),
    (re.compile(r"(?<=\d)\s?\xbe"), ".75"),
    (re.compile(r"\xbc"), "quarter"),
    (re.compile(r"\xbd"), "half"),
    (re.compile(r"\xbe"), "three quarters"),
)


def spelt_out(text: str) -> str:
    """Part what holds two facts in one, and write fractions as decimals: 2011-12 is 2011 and 2012."""
    for pattern, words in _SPELT_OUT:
        text = pattern.sub(words, text)
    return text


def said(text: str) -> Iterator[Said]:
    """Yield the facts of a text, kind by kind."""
    text = spelt_out(text)
    for kind, pattern, make in KINDS:

        def blank(found: re.Match[str]) -> str:
            return " " * len(found[0])

        taken = []
        for found in pattern.finditer(text):
            value = make(found)
            if value is not None:
                taken.append(found.span())
                rough = _ROUGH.search(text[: found.start()])
                about = (rough.lastgroup or "") if rough else ""
                yield Said(kind, value, " ".join(found[0].split()), rough=about, span=found.span())
        for start, end in taken:
            text = text[:start] + " " * (end - start) + text[end:]
