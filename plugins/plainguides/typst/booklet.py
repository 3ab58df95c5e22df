"""Pages of A5 -> sheets of A4 that are printed on both sides and folded in the middle.

The words and the order in which they are read stay those of the pages: only what is drawn moves. Two pages become the
two halves of one, so the marks of their words (MCID, in each page from 0) get new numbers, in the drawing and in the
tree of tags. Source: ISO 32000-1, 14.7.4 (structure content) and 12.2 (viewer preferences).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

NAMED = frozenset({"Tf", "Do", "gs", "cs", "CS", "scn", "SCN", "sh"})
"""Operators whose operand is a name in the page's resources."""
TICK = 14.0
"""Length of the marks that show where to fold, in points."""


@dataclass(slots=True)
class _Half:
    """Where an old page stands now."""

    page: Any
    dx: float
    first: int
    """What is added to the numbers of its marks."""


def sides(count: int) -> list[tuple[int, int]]:
    """Return the left and the right page (from 0) of each side of each sheet. `count` is a multiple of 4."""
    found = []
    for sheet in range(count // 4):
        found += [(count - 1 - 2 * sheet, 2 * sheet), (2 * sheet + 1, count - 2 - 2 * sheet)]
    return found


def booklet(content: bytes, *, rtl: bool = False) -> bytes:
    """Return the file for folding. `rtl`: the back of the booklet is on the right, as in Arabic."""
    import pikepdf

    with pikepdf.open(BytesIO(content)) as pdf:
        old = [page.obj for page in pdf.pages]
        places = sides(-(-len(old) // 4) * 4)
        halves: dict[Any, _Half] = {}
        parents = _parents(pdf)
        for number, (left, right) in enumerate(places):
            pair = (right, left) if rtl else (left, right)
            _side(pdf, old, pair, number, halves, parents)
        del pdf.pages[: len(old)]
        pdf.Root.StructTreeRoot.ParentTree = pikepdf.Dictionary(
            Nums=[part for key in sorted(parents) for part in (key, parents[key])]
        )
        _marks(pdf.Root.StructTreeRoot, None, halves)
        for place in _places(pdf):
            _lead(place, halves)
        pdf.Root.ViewerPreferences.Duplex = pikepdf.Name.DuplexFlipShortEdge
        pdf.Root.ViewerPreferences.PrintScaling = pikepdf.Name("/None")
        out = BytesIO()
        pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        return out.getvalue()


def _parents(pdf: Any) -> dict[int, Any]:  # noqa: ANN401 - pikepdf's objects have no types of their own
    nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    return {int(nums[at]): nums[at + 1] for at in range(0, len(nums), 2)}


def _side(
    pdf: Any,  # noqa: ANN401
    old: list[Any],
    pair: tuple[int, int],
    number: int,
    halves: dict[Any, _Half],
    parents: dict[int, Any],
) -> None:
    """Put two pages side by side on a new one. The one that is read first is drawn first."""
    import pikepdf

    width, height = (float(old[0].MediaBox[at]) for at in (2, 3))
    page = pdf.make_indirect(
        pikepdf.Dictionary(Type=pikepdf.Name.Page, MediaBox=[0, 0, 2 * width, height], Tabs=pikepdf.Name.S)
    )
    drawn, resources = [_ticks(width, height)], pikepdf.Dictionary()
    marked: list[Any] = []
    notes: list[Any] = []
    for place in sorted(one for one in pair if one < len(old)):
        source, dx = old[place], width * pair.index(place)
        halves[source.objgen] = _Half(page=page, dx=dx, first=len(marked))
        clip = f"q 1 0 0 1 {dx:.3f} 0 cm 0 0 {width:.2f} {height:.2f} re W n\n"
        drawn.append(clip.encode() + _drawn(source, place, len(marked)) + b"\nQ")
        _add(resources, source.Resources, place)
        if "/StructParents" in source:
            marked += list(parents.pop(int(source.StructParents)))
        for note in source.get("/Annots", []):
            _shift(note, page, dx)
            notes.append(note)
    key = max(parents, default=0) + 1
    parents[key] = pdf.make_indirect(pikepdf.Array(marked))
    page.StructParents = key
    page.Contents = pdf.make_stream(b"\n".join(drawn))
    page.Resources = pdf.make_indirect(resources)
    if notes:
        page.Annots = pikepdf.Array(notes)
    pdf.pages.insert(len(old) + number, pikepdf.Page(page))


def _ticks(middle: float, height: float) -> bytes:
    """Return short lines where the sheet is folded. They say nothing, so they are no part of the words."""
    lines = f"{middle:.2f} 0 m {middle:.2f} {TICK} l S {middle:.2f} {height - TICK:.2f} m {middle:.2f} {height:.2f} l S"
    return f"/Artifact BMC q 0.4 G 0.5 w [2 2] 0 d {lines} Q EMC".encode()


def _drawn(page: Any, place: int, first: int) -> bytes:  # noqa: ANN401
    import pikepdf

    out = []
    for one in pikepdf.parse_content_stream(page):
        operands, operator = list(one.operands), str(one.operator)
        if operator in NAMED:
            operands = [_renamed(part, place) if isinstance(part, pikepdf.Name) else part for part in operands]
        elif operator == "BDC" and isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]:
            operands[1].MCID = int(operands[1].MCID) + first
        out.append((operands, one.operator))
    return bytes(pikepdf.unparse_content_stream(out))


def _renamed(name: Any, place: int) -> Any:  # noqa: ANN401
    """Two pages may use one name for two things."""
    import pikepdf

    return pikepdf.Name(f"{name}9{place:03}")


def _add(resources: Any, source: Any, place: int) -> None:  # noqa: ANN401
    import pikepdf

    for kind, named in source.items():
        if isinstance(named, pikepdf.Dictionary):
            there = resources.get(kind, pikepdf.Dictionary())
            for name, value in named.items():
                there[_renamed(name, place)] = value
            resources[kind] = there
        else:
            resources[kind] = named


def _shift(note: Any, page: Any, dx: float) -> None:  # noqa: ANN401
    note.Rect = [float(one) + dx * (at % 2 == 0) for at, one in enumerate(note.Rect)]
    if "/QuadPoints" in note:
        note.QuadPoints = [float(one) + dx * (at % 2 == 0) for at, one in enumerate(note.QuadPoints)]
    if "/P" in note:
        note.P = page


def _marks(element: Any, page: Any, halves: dict[Any, _Half]) -> None:  # noqa: ANN401
    """Give the tree of tags the new pages and numbers. `page`: that of the element above."""
    import pikepdf

    own = element.get("/Pg", page)
    if "/Pg" in element:
        element.Pg = halves[own.objgen].page
    kids = element.get("/K")
    if kids is None:
        return
    several = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    for at, kid in enumerate(several):
        if not isinstance(kid, pikepdf.Dictionary):
            several[at] = int(kid) + halves[own.objgen].first
        elif kid.get("/Type") == pikepdf.Name.MCR:
            half = halves[kid.get("/Pg", own).objgen]
            kid.MCID, kid.Pg = int(kid.MCID) + half.first, half.page
        elif kid.get("/Type") == pikepdf.Name.OBJR:
            if "/Pg" in kid:
                kid.Pg = halves[kid.Pg.objgen].page
        else:
            _marks(kid, own, halves)
    element.K = pikepdf.Array(several)


def _places(pdf: Any) -> Iterator[Any]:  # noqa: ANN401
    """Yield each place that a bookmark or a link leads to, once."""
    import pikepdf

    names = pdf.Root.get("/Names", pikepdf.Dictionary()).get("/Dests")
    named = list(pikepdf.NameTree(names).values()) if names is not None else []
    holders: list[Any] = [one for one in (*pdf.objects, *named) if isinstance(one, pikepdf.Dictionary)]
    holders += [one.A for one in holders if isinstance(one.get("/A"), pikepdf.Dictionary)]
    seen = set()
    for place in [*named, *(one.get(key) for one in holders for key in ("/Dest", "/D"))]:
        if isinstance(place, pikepdf.Array) and len(place) > 3 and place.objgen not in seen:
            if place.is_indirect:
                seen.add(place.objgen)
            yield place


def _lead(place: Any, halves: dict[Any, _Half]) -> None:  # noqa: ANN401
    half = halves.get(place[0].objgen)
    if half:
        place[0] = half.page
        place[2] = float(place[2]) + half.dx
