"""Slips in Markdown that would change what readers see."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from plainguides.core.blocks import marker
from plainguides.core.collector import Collector
from plainguides.core.model import BlockKind
from plainguides.core.suggest import nearest

_ITEM = re.compile(r"\n(?:[-*+]|1[.)])[ ]+\S[^\n]*")


def unknown_markers(body: Element, kinds: Sequence[BlockKind], found: Collector) -> None:
    """A block quote that still starts with `[!WORD]` is a block that nobody knows."""
    for element in body.iter("blockquote"):
        mark = marker(element)
        if mark:
            known = [word for kind in kinds for word in kind.markers]
            near = nearest(mark[0], known)
            found.error(
                "block",
                found.lines.line(f"[!{mark[0]}]"),
                f'There is no block with the name "{mark[0]}".',
                f"The names are: {', '.join(known)}.",
                f"> [!{near[0] if near else 'TIP'}]\n> Ask people what they need.",
            )


def run_on_lists(body: Element, found: Collector) -> None:
    """A list right below a line of text stays text in Python-Markdown, although GitHub shows a list."""
    for paragraph in body.iter("p"):
        for text in (paragraph.text or "", *(child.tail or "" for child in paragraph)):
            item = _ITEM.search(text)
            if item:
                found.error(
                    "list",
                    found.lines.line(item[0].strip()),
                    "This list would not show as a list.",
                    "Put an empty line above its first item.",
                    "Bring these things:\n\n- your letter\n- your ticket",
                )
                break
