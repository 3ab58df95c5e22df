"""How hard a plain text is. Loads neither Markdown nor the values of guides: `measures.py` is for those."""

from __future__ import annotations

import re
from typing import NamedTuple

from plainguides.core import prose
from plainguides.core.explain import difficulty_of
from plainguides.shell.tables import tables

_WRAPPED = re.compile(r"(?<=[^\s.!?:…])[ \t]*\n[ \t]*(?=[a-z])")
_WIDE = 50


class _Sentence(NamedTuple):
    text: str
    line: int | None = None


def difficulty(text: str) -> float:
    """How hard a plain text is: higher is harder. 0.0 where there are no words.

    Each line is a paragraph, a heading or an item of a list, except where a wide line goes on with a small letter.
    For Markdown use `measure`.
    """
    sentences = [sentence for line in _unwrap(text).splitlines() for sentence in prose.split(line)]
    read = [(_Sentence(sentence), words) for sentence in sentences if (words := prose.words(sentence))]
    return difficulty_of(read, tables())


def _unwrap(text: str) -> str:
    def join(gap: re.Match[str]) -> str:
        start = gap.string.rfind("\n", 0, gap.start()) + 1
        return " " if gap.start() - start >= _WIDE else gap[0]

    return _WRAPPED.sub(join, text)
