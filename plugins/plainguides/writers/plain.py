"""Pieces -> plain words: what is read in an e-mail, by a screen reader or aloud."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plainguides.writers.pieces import Piece, Run

_ENDS = (".", "!", "?", ":", ";", ",", "…")


def paragraphs(pieces: Sequence[Piece]) -> Iterator[str]:
    """Yield each paragraph. The items of a list and the rows of a table are lines of one paragraph."""
    lines: list[str] = []
    last: Piece | None = None
    for place, piece in enumerate(pieces):
        text = _text(
            piece, pieces[place - 1] if place else None, pieces[place + 1] if place + 1 < len(pieces) else None
        )
        if not text:
            continue
        if last and _together(last, piece):
            joint = " " if piece.kind == "meaning" or (last.kind, piece.kind) == ("term", "term") else "\n"
            lines.append(joint + text)
        else:
            if lines:
                yield "".join(lines)
            lines = [text]
        last = piece
    if lines:
        yield "".join(lines)


def _together(last: Piece, piece: Piece) -> bool:
    """Whether no empty line stands between two pieces."""
    if last.item and piece.item:
        return last.item.top == piece.item.top
    return (last.kind in {"term", "meaning"} and piece.kind == "meaning") or (last.kind, piece.kind) == ("term", "term")


def _text(piece: Piece, before: Piece | None, after: Piece | None) -> str:
    if piece.kind == "table":
        return "\n".join(table_lines(piece))
    if piece.kind == "code":
        return "\n".join(run.text for run in piece.runs)
    text = words(piece.runs)
    if not text or piece.kind == "pointer":
        return ""
    if piece.kind == "heading":
        return f"\n{text}"  # no line of dashes below: a screen reader would read them out
    if piece.kind == "term":
        return text + ("," if after and after.kind == "term" else ":")
    if piece.kind in {"label", "caption"} and piece.block != "quote":
        return text if text.endswith(_ENDS) else f"{text}:"
    if piece.kind == "caption":
        return f"— {text}"
    if piece.quotes:
        return f"{'' if _same_quote(before, piece) else '“'}{text}{'' if _same_quote(after, piece) else '”'}"
    return _item(piece, text)


def _same_quote(other: Piece | None, piece: Piece) -> bool:
    return other is not None and (other.quotes, other.block) == (piece.quotes, piece.block)


def _item(piece: Piece, text: str) -> str:
    item = piece.item
    if item is None:
        return text
    indent = "  " * item.depth
    if not item.first:
        return f"{indent}  {text}"
    mark = f"{item.place}." if item.ordered else "-"
    if item.box is not None:
        mark = "[x]" if item.box else "[ ]"
    return f"{indent}{mark} {text}"


def table_lines(table: Piece, *, addresses: bool = True) -> Iterator[str]:
    """Yield a table row by row, each cell after the words of its column: nobody can hear a column."""
    if table.caption:
        yield f"Table: {words(table.caption, addresses=addresses)}"
    head = table.rows[0] if table.rows and all(cell.header and not cell.row_header for cell in table.rows[0]) else ()
    names: list[str] = []
    for cell in head:
        names += [words(cell.runs, addresses=addresses)] * cell.span
    for row in table.rows[1:] if head else table.rows:
        line, column = "", 0
        for cell in row:
            name, text = names[column] if column < len(names) else "", words(cell.runs, addresses=addresses)
            if text:
                joint = "" if not line else " " if line.endswith((".", "!", "?")) else "; "
                line += joint + (f"{name}: {text}" if name else text)
            column += cell.span
        yield line


def words(runs: Sequence[Run], *, addresses: bool = True) -> str:
    """Return the words of runs, with the address after each link to another place."""
    out: list[str] = []
    for place, run in enumerate(runs):
        if run.picture:
            out.append(f"[Picture: {run.text}]" if run.text else "")
        elif run.style.raised > 0 and run.style.href.startswith("#"):
            out.append(f" [{run.text}]")
        else:
            out.append(run.text.replace("\n", " "))
        href = run.style.href
        following = next((one.style.href for one in runs[place + 1 :] if one.text), "")
        if addresses and run.text and href != following and "://" in href and href not in run.text:
            out.append(f" ({href})")
    return " ".join("".join(out).split())
