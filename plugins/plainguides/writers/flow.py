"""A tree -> a flat list of pieces, for files that know paragraphs and no boxes: Word, braille, speech."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from xml.etree.ElementTree import Element

from plainguides.core.markup import BLOCK

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(frozen=True, slots=True)
class Style:
    """How words are marked. Each holds until the end of its element."""

    bold: bool = False
    emphasis: bool = False
    code: bool = False
    raised: int = 0
    """1: above the line, -1: below it."""
    href: str = ""
    lang: str = ""
    rtl: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words with one style. `picture` is the source of a picture that stands in a line; its `text` is its alt.

    A line break is the text `\\n`. All other white space is folded, but in code.
    """

    text: str
    style: Style = Style()
    picture: str = ""
    id: str = ""
    """A place that links lead to."""


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where a paragraph stands in a list."""

    number: int
    """The list among all lists of the guide, from 1."""
    top: int
    """The outermost list that it is in."""
    depth: int
    """0 for an item of an outermost list."""
    ordered: bool
    start: int
    place: int
    """Which item it is, from `start` on."""
    box: bool | None = None
    """Whether the box is ticked. None: there is no box."""
    first: bool = True
    """False for the second paragraph of an item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A paragraph, a heading, a table or a picture."""

    kind: str
    """`heading`, `paragraph`, `term`, `meaning`, `caption`, `code`, `table`, `rule` or `notice`."""
    runs: tuple[Run, ...] = ()
    level: int = 0
    """1 to 6 for a heading."""
    id: str = ""
    lang: str = ""
    rtl: bool = False
    item: ListPlace | None = None
    quotes: int = 0
    """How many quotes it stands in."""
    block: str = ""
    """The kind of block that it stands in, such as `tip`."""
    rows: tuple[tuple[Cell, ...], ...] = ()
    caption: tuple[Run, ...] = ()

    @property
    def text(self) -> str:
        """The words, white space folded; alts of pictures are not in it."""
        return " ".join("".join(run.text for run in self.runs if not run.picture).split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table."""

    runs: tuple[Run, ...]
    header: bool = False
    row_header: bool = False
    span: int = 1
    align: str = ""


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
    return tuple(_pieces(root, _Where(style=_styled(root, Style()))))


def _pieces(parent: Element, where: _Where) -> Iterator[Piece]:
    """Yield the pieces below an element. Words between two blocks are a paragraph of their own."""
    run: list[Run] = list(_text(parent.text, where.style))
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
            run += _inline(child, where.style)
        run += _text(child.tail, where.style)
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
    tag, style = element.tag, _styled(element, where.style)
    where = _changed(where, style=style, block=element.get("data-block") or where.block)
    if tag in {"ul", "ol"}:
        yield from _list(element, where)
    elif tag == "table":
        yield _table(element, where)
    elif tag == "hr":
        yield Piece(kind="rule")
    elif tag in _HEADINGS:
        yield from _with_kind(element, where, "heading", level=int(tag[1]))
    elif tag == "blockquote":
        yield from _pieces(element, _changed(where, quotes=where.quotes + 1, kind="paragraph"))
    elif tag == "dt":
        yield from _with_kind(element, where, "term")
    elif tag == "dd":
        yield from _pieces(element, _changed(where, kind="meaning"))
    elif tag in {"figcaption", "caption"}:
        yield from _with_kind(element, where, "caption")
    elif tag == "pre":
        text = "".join(element.itertext()).rstrip("\n")
        yield Piece(kind="code", runs=(Run(text, replace(style, code=True)),), item=where.item, quotes=where.quotes)
    elif tag == "p" and element.get("class") in {"notice", "block-title"}:
        yield from _with_kind(element, where, "notice" if element.get("class") == "notice" else "term")
    else:
        yield from _pieces(element, where)


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
        yield from _pieces(item, _changed(where, item=mine, style=_styled(item, where.style), kind="paragraph"))


def _in_list(item: Element, box: Element) -> bool:
    """Whether a box belongs to a list inside an item."""
    return any(one is box for child in item for inner in child.iter("ul", "ol") for one in inner.iter("input"))


def _table(element: Element, where: _Where) -> Piece:
    rows = []
    for row in element.iter("tr"):
        rows.append(
            tuple(
                Cell(
                    runs=tuple(_fold(_cell(cell, _styled(cell, where.style)))),
                    header=cell.tag == "th",
                    row_header=cell.tag == "th" and cell.get("scope") == "row",
                    span=int(cell.get("colspan") or 1),
                    align=cell.get("class", "").removeprefix("align-"),
                )
                for cell in row
            )
        )
    caption = element.find("caption")
    words = [] if caption is None else _cell(caption, where.style)
    return Piece(kind="table", rows=tuple(rows), caption=tuple(_fold(words)), lang=where.style.lang, item=where.item)


def _cell(element: Element, style: Style) -> list[Run]:
    """All words of a cell as one paragraph; a break stands between its blocks."""
    found = list(_text(element.text, style))
    for child in element:
        if child.tag in BLOCK:
            found += [*([Run("\n", style)] if found else []), *_cell(child, _styled(child, style))]
        else:
            found += _inline(child, style)
        found += _text(child.tail, style)
    return found


def _inline(element: Element, style: Style) -> list[Run]:
    style = _styled(element, style)
    if element.tag == "br":
        return [Run("\n", style)]
    if element.tag == "img":
        return [Run(element.get("alt", ""), style, picture=element.get("src", ""))]
    if element.tag in {"input", "wbr"}:
        return []
    if element.get("class") == "footnote-backref":
        return []  # Word and braille have no way back; the note says which number it has
    found = [Run("", style, id=element.get("id", ""))] if element.get("id") else []
    found += _text(element.text, style)
    for child in element:
        found += _inline(child, style) + list(_text(child.tail, style))
    return found


def _text(text: str | None, style: Style) -> Iterator[Run]:
    if text:
        yield Run(text, style)


def _styled(element: Element, style: Style) -> Style:
    tag, lang = element.tag, element.get("lang", "")
    return replace(
        style,
        bold=style.bold or tag in {"strong", "b", "dfn"},
        emphasis=style.emphasis or tag in {"em", "i", "cite"},
        code=style.code or tag in {"code", "kbd", "pre"},
        raised={"sup": 1, "sub": -1}.get(tag, style.raised),
        href=element.get("href", "") if tag == "a" else style.href,
        lang=lang or style.lang,
        rtl=element.get("dir") == "rtl" if element.get("dir") or lang else style.rtl,
    )


def _piece(element: Element, runs: list[Run], where: _Where) -> Piece | None:
    folded = tuple(_fold(runs))
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


def _fold(runs: list[Run]) -> Iterator[Run]:
    """Fold white space over the runs of a paragraph; a space belongs to the run that it starts in."""
    found: list[Run] = []
    space = True
    for run in runs:
        if run.picture or run.id or run.text == "\n":
            found.append(run)
            space = run.text == "\n"
            continue
        text = " ".join(run.text.replace("\u00a0", "\ue000").split())
        before = "" if space or not run.text[:1].isspace() or run.text[:1] == "\u00a0" else " "
        after = " " if text and run.text[-1:].isspace() and run.text[-1:] != "\u00a0" else ""
        text = (before + text + after).replace("\ue000", "\u00a0")
        if text:
            found.append(replace(run, text=text))
            space = text.endswith(" ")
    for place in range(len(found) - 1, -1, -1):
        if found[place].picture or (found[place].id and not found[place].text):
            continue
        found[place] = replace(found[place], text=found[place].text.rstrip(" "))
        break
    return (run for run in found if run.text or run.picture or run.id)
