"""Numbers and bullets. Each list of a guide is a list of its own, so that each starts where it should.

A nested list is a deeper level of the list that it stands in: a list of its own would cut the outer one in two.
Source: ECMA-376 part 1, 17.9.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from plainguides.writers.docx.xml import w
from plainguides.writers.pieces import ListPlace, Piece

LEVELS = 9
"""Word knows no more."""
_BULLETS = ("•", "–", "▪")


@dataclass(slots=True)
class _Outer:
    """An outermost list and what its levels look like."""

    abstract: int
    levels: dict[int, ListPlace] = field(default_factory=dict)


class Numbering:
    """Gives each item of a list its number in the file."""

    def __init__(self, pieces: Sequence[Piece], indent: int) -> None:
        self._indent = indent
        self._outer: dict[int, _Outer] = {}
        self._numbers: dict[int, tuple[int, int, ListPlace | None]] = {}
        """List -> its number in the file, the abstract list, and the level where it differs from that."""
        for piece in pieces:
            if piece.item and piece.item.number not in self._numbers:
                self._add(piece.item)

    def _add(self, item: ListPlace) -> None:
        outer = self._outer.setdefault(item.top, _Outer(abstract=len(self._outer) + 1))
        known = outer.levels.setdefault(item.depth, item)
        if known is item:
            main = self._numbers.get(item.top)
            number = main[0] if main else len(self._numbers) + 1
            self._numbers[item.number] = (number, outer.abstract, None)
        elif (known.ordered, known.box is None, known.start) == (item.ordered, item.box is None, item.start):
            self._numbers[item.number] = self._numbers[known.number]
        else:
            self._numbers[item.number] = (1 + len(self._numbers), outer.abstract, item)

    def properties(self, item: ListPlace) -> Any:  # noqa: ANN401
        """Return `numPr` for a paragraph that starts an item."""
        number = self._numbers[item.number][0]
        return w("numPr", w("ilvl", val=str(min(item.depth, LEVELS - 1))), w("numId", val=str(number)))

    def indent(self, item: ListPlace) -> Any:  # noqa: ANN401
        """Return the indent of a later paragraph of an item."""
        return w("ind", left=str(self._indent * (item.depth + 1)))

    def write(self, part: Any) -> None:  # noqa: ANN401
        """Put the lists in place of those that stand in the numbering of the file."""
        for child in list(part):
            part.remove(child)
        for outer in self._outer.values():
            abstract = w("abstractNum", w("multiLevelType", val="hybridMultilevel"), abstractNumId=str(outer.abstract))
            abstract.extend(self._level(depth, outer.levels.get(depth)) for depth in range(LEVELS))
            part.append(abstract)
        part.extend(self._nums())

    def _nums(self) -> Iterator[Any]:
        written: set[int] = set()
        for number, abstract, own in self._numbers.values():
            if number in written:
                continue
            written.add(number)
            num = w("num", w("abstractNumId", val=str(abstract)), numId=str(number))
            if own:
                depth = min(own.depth, LEVELS - 1)
                start = w("startOverride", val=str(own.start))
                num.append(w("lvlOverride", start, self._level(depth, own), ilvl=str(depth)))
            yield num

    def _level(self, depth: int, item: ListPlace | None) -> Any:  # noqa: ANN401
        ordered, box = bool(item and item.ordered), bool(item and item.box is not None)
        sign = f"%{depth + 1}." if ordered else _BULLETS[min(depth, len(_BULLETS) - 1)]
        place = w("ind", left=str(self._indent * (depth + 1)), hanging=str(self._indent))
        level = w("lvl", w("start", val=str(item.start if item else 1)), ilvl=str(depth))
        if box:  # the box itself stands in the text
            level.extend([w("numFmt", val="none"), w("suff", val="nothing"), w("lvlText", val="")])
        else:
            level.extend([w("numFmt", val="decimal" if ordered else "bullet"), w("lvlText", val=sign)])
        level.extend([w("lvlJc", val="left"), w("pPr", place)])
        if not ordered:
            level.append(w("rPr", w("rFonts", ascii="Arial", hAnsi="Arial", cs="Arial", hint="default")))
        return level
