"""What an Easy Read numbers itself: "There are 4 steps", and then rows from "1." to "4.". Its guide need not say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from plainguides.core.model import Block

PLACE = re.compile(r"(?:(?:tip|step|part|number|rule|idea|question|slide)\s+)?(\d{1,2})(?=[.:)]|$)", re.IGNORECASE)
"""The number at the start of "2. Fill in the form" or "Tip 2: ask"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnList:
    """Positions in the blocks of a document."""

    places: frozenset[int] = frozenset()
    """Of blocks that begin with the number that comes next in their part: 1, 2, 3."""
    below: dict[int, int] = field(default_factory=dict)
    """Of the block just before such a list -> how many it numbers."""


def own_list(blocks: Sequence[Block]) -> OwnList:
    """Find the lists that a document numbers. A heading ends a list, a row without a number does not."""
    places, below = set(), {}
    last = before = 0
    for position, block in enumerate(blocks):
        place = PLACE.match(block.text)
        number = int(place[1]) if place else 0
        if block.kind == "heading" and not number:
            last = 0
        elif number == 1:
            before, last = position - 1, 1
            places.add(position)
        elif number and number == last + 1:
            last = number
            places.add(position)
            below[before] = number
    return OwnList(places=frozenset(places), below=below)
