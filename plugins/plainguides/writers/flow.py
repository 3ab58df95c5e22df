"""A tree -> a flat list of pieces, for files that know paragraphs and no boxes: Word, braille, speech."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from xml.etree.ElementTree import Element

from plainguides.core.markup import BLOCK
from plainguides.writers.pieces import Cell, ListPlace, Piece, Run, Style
from plainguides.writers.runs import cell, fold, inline, styled, words

_KINDS = {f"h{level}": "heading" for level in range(1, 7)} | {
    "dt": "term",
    "dd": "meaning",
    "figcaption": "caption",
}
_CLASSES = {"notice": "notice", "block-title": "label", "to-guide": "pointer", "slide-number": "mark"}


@dataclass(slots=True)
class _Where:
    """What holds for all pieces in an element."""

    style: Style
    item: ListPlace | None = None
    quotes: int = 0
    block: str = ""
    kind: str = "paragraph"
    numbers: Iterator[int] = field(default_factory=lambda: count(1))


def flow(root: Element) -> tuple[Piece, ...]:
    """Return the pieces of a tree that `whole` made, in reading order."""
    return tuple(_pieces(root, _Where(style=styled(root, Style()))))


def _pieces(parent: Element, where: _Where) -> Iterator[Piece]:
    """Yield the pieces below an element. Words between two blocks are a paragraph of their own."""
    run: list[Run] = list(words(parent.text, where.style))
    for child in parent:
        if child.tag in BLOCK:
            if piece := _piece(parent, run, where):
                yield piece
                where = _next(where)
            run = []
            for piece in _block(child, where):
                yield piece
                if where.item and piece.item:
                    where = _next(where)
        else:
            run += inline(child, where.style)
        run += words(child.tail, where.style)
    if piece := _piece(parent, run, where):
        yield piece


def _next(where: _Where) -> _Where:
    """Return the place after the first paragraph of an item."""
    if where.item is None or not where.item.first:
        return where
    return _changed(where, item=replace(where.item, first=False))


def _changed(where: _Where, **changes: object) -> _Where:
    return replace(where, **changes)  # type: ignore[arg-type]


def _block(element: Element, where: _Where) -> Iterator[Piece]:
    tag, style = element.tag, styled(element, where.style)
    where = _changed(where, style=style, block=element.get("data-block") or where.block)
    kind = _KINDS.get(tag) or _CLASSES.get(element.get("class", ""), "") if tag not in {"ul", "ol"} else ""
    if tag in {"ul", "ol"}:
        yield from _list(element, where)
    elif tag == "table":
        yield _table(element, where)
    elif tag == "hr":
        yield Piece(kind="rule")
    elif tag == "pre":
        text = "".join(element.itertext()).rstrip("\n")
        yield Piece(kind="code", runs=(Run(text, replace(style, code=True)),), item=where.item, quotes=where.quotes)
    elif kind:
        yield from _with_kind(element, where, kind, level=int(tag[1]) if kind == "heading" else 0)
    else:
        yield from _pieces(element, _changed(where, quotes=where.quotes + (tag == "blockquote")))


def _with_kind(element: Element, where: _Where, kind: str, level: int = 0) -> Iterator[Piece]:
    for piece in _pieces(element, _changed(where, kind=kind)):
        yield replace(piece, level=level)


def _list(element: Element, where: _Where) -> Iterator[Piece]:
    start = int(element.get("start") or 1)
    number = next(where.numbers)
    above = where.item
    for place, item in enumerate([child for child in element if child.tag == "li"], start):
        box = next((child for child in item.iter("input")), None)
        mine = ListPlace(
            number=number,
            top=above.top if above else number,
            depth=above.depth + 1 if above else 0,
            ordered=element.tag == "ol",
            start=start,
            place=place,
            box=None if box is None or _in_list(item, box) else "checked" in box.attrib,
        )
        inside = _changed(where, item=mine, style=styled(item, where.style), kind="paragraph")
        id = item.get("id", "")
        for piece in _pieces(item, inside):
            yield replace(piece, id=piece.id or id)
            id = ""


def _in_list(item: Element, box: Element) -> bool:
    """Whether a box belongs to a list inside an item."""
    return any(one is box for inner in item.iter() if inner.tag in {"ul", "ol"} for one in inner.iter("input"))


def _table(element: Element, where: _Where) -> Piece:
    rows = tuple(
        tuple(
            Cell(
                runs=tuple(fold(cell(one, styled(one, where.style)))),
                header=one.tag == "th",
                row_header=one.tag == "th" and one.get("scope") == "row",
                span=int(one.get("colspan") or 1),
                align=one.get("class", "").removeprefix("align-"),
            )
            for one in row
        )
        for row in element.iter("tr")
    )
    caption = element.find("caption")
    said = [] if caption is None else cell(caption, where.style)
    return Piece(
        kind="table",
        rows=rows,
        caption=tuple(fold(said)),
        lang=where.style.lang,
        rtl=where.style.rtl,
        item=where.item,
        id=element.get("id", ""),
    )


def _piece(element: Element, runs: list[Run], where: _Where) -> Piece | None:
    folded = tuple(fold(runs))
    if not any(run.text.strip() or run.picture for run in folded):
        return None
    return Piece(
        kind=where.kind,
        runs=folded,
        id=element.get("id", ""),
        lang=where.style.lang,
        rtl=where.style.rtl,
        item=where.item,
        quotes=where.quotes,
        block=where.block,
    )
