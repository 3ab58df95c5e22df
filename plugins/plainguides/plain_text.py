"""How hard a plain text is. Loads no Markdown: `measures.py` is for guides."""

from __future__ import annotations

import re

from plainguides.core.explain import difficulty_of
from plainguides.core.model import Unit
from plainguides.core.sentences import with_words
from plainguides.shell.tables import tables

_WRAPPED = re.compile(r"(?<=[^\s.!?:…])[ \t]*\n[ \t]*(?=[a-z])")
_WIDE = 50


def difficulty(text: str) -> float:
    """How hard a plain text is: higher is harder. 0.0 where there are no words.

    Each line is a paragraph, a heading or an item of a list, except where a wide line goes on with a small letter.
    For Markdown use `measure`.
    """
    units = [Unit(kind="paragraph", text=line) for line in _unwrap(text).splitlines()]
    return difficulty_of(list(with_words(units)), tables())


def _unwrap(text: str) -> str:
    def join(gap: re.Match[str]) -> str:
        start = gap.string.rfind("\n", 0, gap.start()) + 1
        return " " if gap.start() - start >= _WIDE else gap[0]

    return _WRAPPED.sub(join, text)
