"""Pieces -> lines of cells. No word is cut, unless it is longer than a line.

The layout is the usual one of the UK and the USA: title in the middle, headings at cell 5 or 7, paragraphs from cell 3
and back to cell 1, lists from cell 1 and back to cell 3.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plainguides.writers.braille.cells import note, words
from plainguides.writers.pieces import Piece
from plainguides.writers.plain import table_lines
from plainguides.writers.plain import words as print_words

MORE = "⠐"
"""Says that a word goes on in the next line."""
BLANK = "\u2800"


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that belong together. `keep`: how many lines of what comes next must stand on the same page."""

    lines: tuple[str, ...]
    before: bool = False
    """Whether an empty line stands before it."""
    keep: int = 0


def groups(pieces: Sequence[Piece], width: int, grade: int) -> Iterator[Group]:
    """Yield the lines of each piece."""
    last: Piece | None = None
    for piece in pieces:
        made = tuple(_lines(piece, width, grade))
        if made:
            first_item = bool(piece.item and not (last and last.item))
            title = piece.kind in {"heading", "label", "mark", "notice"}
            yield Group(made, before=title or first_item, keep=2 if title or piece.kind == "caption" else 0)
            last = piece


def _lines(piece: Piece, width: int, grade: int) -> Iterator[str]:
    if piece.kind == "table":
        for row in table_lines(piece, addresses=False):
            yield from wrap(words(row, grade), width, 0, 2)
    elif piece.kind == "code":
        for line in piece.runs[0].text.split("\n"):
            yield from wrap(words(line, grade), width, 0, 4)
    elif piece.kind not in {"rule", "pointer"}:
        found = _words(piece, grade)
        first, rest = _indents(piece)
        yield from (
            _centred(found, width) if (piece.kind, piece.level) == ("heading", 1) else wrap(found, width, first, rest)
        )


def _words(piece: Piece, grade: int) -> list[str]:
    found: list[str] = []
    for run in piece.runs:
        if run.picture and run.text:
            found += note(f"Picture: {run.text}", grade)
    text = print_words([run for run in piece.runs if not run.picture], addresses=False)
    if text and piece.item and piece.item.first:
        item = piece.item
        mark = f"{item.place}." if item.ordered else "•"
        if item.box is not None:
            mark = "[x]" if item.box else "[ ]"
        text = f"{mark} {text}"
    if text and piece.kind == "notice":
        return found + words(text, grade)
    return found + (words(text, grade) if text else [])


def _indents(piece: Piece) -> tuple[int, int]:
    if piece.kind == "heading":
        place = 4 if piece.level == 2 else 6
        return place, place
    if piece.item:
        place = piece.item.depth * 2
        return (place, place + 2) if piece.item.first else (place + 2, place + 2)
    if piece.kind in {"term", "label", "caption"}:
        return 0, 2
    shift = 2 * piece.quotes + (2 if piece.kind == "meaning" else 0)
    return shift + 2, shift


def wrap(found: Sequence[str], width: int, first: int, rest: int) -> Iterator[str]:
    """Yield lines of at most `width` cells. The first starts after `first` empty cells, the others after `rest`."""
    line, indent = "", first
    for word in found:
        space = 1 if line else 0
        if len(line) + space + len(word) <= width - indent:
            line += BLANK * space + word
            continue
        if line:
            yield BLANK * indent + line
            indent = rest
        line = word
        while len(line) > width - indent:
            cut = width - indent - len(MORE)
            yield BLANK * indent + line[:cut] + MORE
            line, indent = line[cut:], rest
    if line:
        yield BLANK * indent + line


def _centred(found: Sequence[str], width: int) -> Iterator[str]:
    for line in wrap(found, width - 6, 0, 0):
        yield BLANK * ((width - len(line)) // 2) + line
