"""Tables: a header row that is said again on each page, and columns as wide as their words need."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from plainguides.core.markup import words_of
from plainguides.typst.inline import Writer, inline
from plainguides.typst.source import Line, call

INSET = 14.0
"""Left and right room of a cell together, in points."""
WHOLE = 300
"""Letters of a table that stays on one page. A longer one would leave a large gap at the foot of the page before."""


def table(element: Element, writer: Writer) -> Iterator[Line]:
    """Yield one table. Where its words need more room than the paper has, the table stands on a page on its side."""
    rows = [list(row) for row in element.iter("tr")]
    if not rows:
        return
    count = max(sum(int(cell.get("colspan", "1")) for cell in row) for row in rows)
    heads = [list(row) for row in element.iterfind("thead/tr")]
    caption = element.find("caption")
    least, wish = _widths(rows, count, writer)
    layout = writer.layout
    sideways = sum(least) > layout.line
    columns = _shares(least, wish, (layout.height - 2 * layout.side) if sideways else layout.line)
    cells = []
    if heads:
        cells.append(f"table.header({', '.join(_cell(cell, writer) for row in heads for cell in row)})")
    cells += [_cell(cell, writer) for row in rows[len(heads) :] for cell in row]
    code = call("table", *cells, columns=f"({', '.join(columns)},)")
    if caption is not None:
        title = f"[#strong({inline(caption, writer)})]"
        code = (
            f"figure({code}, kind: table, supplement: none, numbering: none, outlined: false,"
            f" caption: figure.caption(position: top, {title}))"
        )
    words = words_of(element)
    if sideways:
        code = f"page(flipped: true, {code})"
    elif len(words) < WHOLE:
        code = f"block(breakable: false, {code})"
    yield Line(code=code, words=words)


def _cell(cell: Element, writer: Writer) -> str:
    body = inline(cell, writer)
    if cell.tag == "th" and cell.get("scope") == "row":
        body = f"[#strong({body})]"  # Typst has no header cell for rows in this version: a limit
    spans = {key: cell.get(key, "1") for key in ("colspan", "rowspan") if cell.get(key, "1") != "1"}
    align = cell.get("class", "").removeprefix("align-")
    if align in {"right", "center"}:
        spans["align"] = align
    return call("table.cell", body, **spans) if spans else body


def _widths(rows: list[list[Element]], count: int, writer: Writer) -> tuple[list[float], list[float]]:
    """Return for each column the width of its longest word, and of its longest cell on one line."""
    least, wish = [INSET + 10.0] * count, [INSET + 10.0] * count
    size = writer.layout.small
    for row in rows:
        if len(row) != count:
            continue
        for place, cell in enumerate(row):
            words = words_of(cell)
            longest = max((writer.fonts.width(word) for word in words.split()), default=0.0)
            least[place] = max(least[place], min(longest * size * 1.02, writer.layout.line * 0.9) + INSET)
            wish[place] = max(wish[place], writer.fonts.width(words) * size * 1.02 + INSET)
    return least, wish


def _shares(least: list[float], wish: list[float], room: float) -> list[str]:
    """Give each column its longest word, and share what is left by what they wish."""
    if sum(wish) <= room:
        return [f"{width:.1f}pt" for width in wish]
    left = max(0.0, room - sum(least))
    more = [max(0.0, one - low) ** 0.6 for low, one in zip(least, wish, strict=True)]
    total = sum(more) or 1.0
    return [f"{low + left * part / total:.1f}pt" for low, part in zip(least, more, strict=True)]
