"""Text -> words as they are searched, and the ways in which two words count as one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

from plainguides.core.search import tables

_MARKS = re.compile(tables.MARKS)
_APOSTROPHES = re.compile(tables.APOSTROPHES)
_HYPHENS = re.compile(tables.HYPHENS)
_WORD = re.compile(tables.WORD)


def plain(text: str) -> str:
    """Return a text in small letters, without accents and apostrophes."""
    if not text.isascii():
        text = _HYPHENS.sub("-", _MARKS.sub("", unicodedata.normalize("NFKD", text).lower()))
    return _APOSTROPHES.sub("", text.lower())


def typed(text: str) -> list[str]:
    """Return the words of a text; those with a hyphen in one piece."""
    return _WORD.findall(plain(text))


def tokens(text: str) -> list[str]:
    """Return the words of a text as they are indexed.

    A word with a hyphen counts as its parts and as one joined word: "co-production" is found as "coproduction".
    """
    found = []
    for word in typed(text):
        if "-" in word:
            parts = word.split("-")
            found += parts
            if len(parts) == 2:
                found.append("".join(parts))
        else:
            found.append(word)
    return found


def _compiled(rules: tables.Rules) -> list[tuple[Callable[[str, str, int], str], str]]:
    return [(re.compile(pattern).sub, re.sub(r"\$(\d)", r"\\\1", to)) for pattern, to in rules]


_SPELLING, _FORMS, _SOUNDS = _compiled(tables.SPELLING), _compiled(tables.FORMS), _compiled(tables.SOUNDS)
_ANY_SPELLING = re.compile("|".join(pattern for pattern, _ in tables.SPELLING))
_SILENT = re.compile(tables.SILENT)


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """Return a word in American spelling: "colour" and "color" are one."""
    if _ANY_SPELLING.search(word):  # most words have but one spelling
        for sub, to in _SPELLING:
            word = sub(to, word, 1)
    return word


def forms(word: str) -> Iterable[str]:
    """Return what could be other forms of a word: "votes" and "voting" of "vote". Some of it is nonsense."""
    for sub, to in _FORMS:
        form = sub(to, word, 1)
        if form != word and len(form) > 2:
            yield form


@lru_cache(maxsize=200_000)
def sound(word: str) -> str:
    """Return how a word sounds, roughly: "fone" and "phone" are one."""
    for sub, to in _SOUNDS:
        word = sub(to, word, 0)
    return word[:1] + _SILENT.sub("", word[1:])
