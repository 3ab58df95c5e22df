"""How long each part of a long guide takes to read: readers can take one part at a time."""

from __future__ import annotations

from collections.abc import Mapping

from plainguides.core import prose, reading_time
from plainguides.core.model import Document


def part_times(document: Document, pace: tuple[int, int]) -> Mapping[str, str]:
    """Return id of each `h2` -> the time of its part in words, its heading and smaller headings in it."""
    words: dict[str, int] = {}
    part = ""
    for block in document.blocks:
        if block.kind == "heading" and block.level == 2:
            part = block.id
        if part and block.kind != "code" and "before" not in block.roles:
            words[part] = words.get(part, 0) + len(prose.words(block.text))
    return {part: reading_time.about(number, pace) for part, number in words.items()}
