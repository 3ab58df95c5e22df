"""Tables: a header row that comes again on each page, rows that are not split, and a caption above."""

from __future__ import annotations

from typing import Any

from plainguides.writers.docx.runs import Words
from plainguides.writers.docx.xml import w
from plainguides.writers.pieces import Cell, Piece

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def table(piece: Piece, words: Words, width: int) -> Any:  # noqa: ANN401
    """Return the table. `width` is that of the text in twentieths of a point."""
    columns = max((sum(cell.span for cell in row) for row in piece.rows), default=1)
    head = bool(piece.rows) and all(cell.header and not cell.row_header for cell in piece.rows[0])
    first = all(any(cell.row_header for cell in row) for row in piece.rows[1 if head else 0 :])
    borders = w("tblBorders", *(w(side, val="single", sz="8", space="0", color="auto") for side in _SIDES))
    room = w("tblCellMar", *(w(side, w="115", type="dxa") for side in ("top", "left", "bottom", "right")))
    # `tblLook` tells screen readers which row and column hold the headers.
    look = w("tblLook", val="04A0", firstRow=str(int(head)), lastRow="0", firstColumn=str(int(first)))
    said = w("tblDescription", val="".join(run.text for run in piece.caption))
    made = w("tbl", w("tblPr", w("tblW", w=str(width), type="dxa"), borders, room, look, said))
    made.append(w("tblGrid", *(w("gridCol", w=str(width // columns)) for _ in range(columns))))
    for number, row in enumerate(piece.rows):
        properties = w("trPr", w("cantSplit"))
        if not number and head:
            properties.append(w("tblHeader"))
        made.append(w("tr", properties, *(_cell(cell, words, width // columns) for cell in row)))
    return made


def _cell(cell: Cell, words: Words, width: int) -> Any:  # noqa: ANN401
    properties = w("tcPr", w("tcW", w=str(width * cell.span), type="dxa"))
    if cell.span > 1:
        properties.append(w("gridSpan", val=str(cell.span)))
    paragraph = w("p", w("pPr", w("spacing", after="0")))
    if cell.align in {"right", "center"}:
        paragraph[0].append(w("jc", val=cell.align))
    runs = cell.runs
    words.write(paragraph, runs)
    if cell.header:
        for run in paragraph.iter(w("r").tag):
            _bold(run)
    return w("tc", properties, paragraph)


def _bold(run: Any) -> None:  # noqa: ANN401
    properties = run.find(w("rPr").tag)
    if properties is None:
        properties = w("rPr")
        run.insert(0, properties)
    if properties.find(w("rStyle").tag) is None:
        properties.insert(0, w("rStyle", val="Strong"))
