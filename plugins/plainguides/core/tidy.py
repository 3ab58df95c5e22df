"""Mends the HTML that MkDocs makes of a page of `docs/`. A guide needs none of it: its HTML is ours."""

from __future__ import annotations

import re

_VOID = re.compile(r"<((?:br|col|hr|img|input|source|wbr)\b[^<>]*?)\s*/>")
_ALIGN = re.compile(r'(<t[dh]\b[^<>]*?) style="text-align: (left|right|center);"')


def tidy(html: str) -> str:
    """Return HTML without the signs of XHTML, and with classes for the styles that a strict policy blocks."""
    return _ALIGN.sub(r'\1 class="align-\2"', _VOID.sub(r"<\1>", html))
