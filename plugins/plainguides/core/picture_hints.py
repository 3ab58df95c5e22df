"""Pictures that may fit a text. A suggestion and no more: a page has only pictures whose names a person wrote.

A clause with a negation gets none: "Do not use jargon" must not bring a thumbs-up (note `easy-read`, section 6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_CLAUSE = re.compile(r"[.;:!?,\n]|\b(?:but|and then)\b")
_NEGATION = re.compile(r"\b(?:no|not|never|none|nobody|nothing|without|cannot|\w+n['’]t)\b", re.IGNORECASE)


def hints(text: str, pictures: Sequence[str]) -> list[tuple[str, str]]:
    """Return picture names and the words they are for, longest name first, in the order of the text."""
    found: dict[str, str] = {}
    for clause in _CLAUSE.split(text):
        if not _NEGATION.search(clause):
            for name, words in _named(clause, pictures):
                found.setdefault(name, words)
    return list(found.items())


def _named(clause: str, pictures: Sequence[str]) -> Iterator[tuple[str, str]]:
    rest = clause
    for name in sorted(pictures, key=len, reverse=True):
        spoken = r"[\s-]+".join(map(re.escape, name.split("-")))
        match = re.search(rf"\b{spoken}s?\b", rest, re.IGNORECASE)
        if match:
            yield name, " ".join(match[0].split())
            rest = rest[: match.start()] + " \N{BULLET} " + rest[match.end() :]
