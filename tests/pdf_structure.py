"""Reads the structure tree of a tagged PDF: what a screen reader gets. With pikepdf, and for tests alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

Matrix = tuple[float, ...]
UNIT: Matrix = (1, 0, 0, 1, 0, 0)
SPAN = {"Span", "Link", "Em", "Strong", "Quote", "Code", "Lbl", "NonStruct", "Reference"}


@dataclass
class Node:
    """An element of the tree."""

    role: str
    alt: str = ""
    lang: str = ""
    kids: list[Node | str] = field(default_factory=list)

    def all(self, *roles: str) -> Iterator[Node]:
        for kid in self.kids:
            if isinstance(kid, Node):
                if kid.role in roles:
                    yield kid
                yield from kid.all(*roles)

    def text(self) -> str:
        """The words, with a space around each block, without the marks of lists and the letters in drawings."""
        parts = []
        for kid in self.kids:
            if isinstance(kid, str):
                parts.append(kid)
            elif kid.role != "Figure" and not (kid.role == "Lbl" and re.fullmatch(r"[\s•–\d.]*", kid.text())):
                space = "" if kid.role in SPAN else " "
                parts += [space, kid.text(), space]
        return "".join(parts)

    def words(self) -> str:
        return " ".join(self.text().replace("\u200b", "").replace("\u00ad", "").split())


@dataclass
class Read:
    """A PDF, read."""

    root: Node
    pages: int
    title: str
    lang: str
    sizes: Counter[float]
    """Size of the letters in points -> how many signs have it."""
    fonts: set[str]
    unmarked: int
    """Pieces of text that are neither in the tree nor an artifact."""
    outline: int
    links: list[str]
    """Descriptions of the links."""


def read_pdf(path: Path) -> Read:
    """Read a file."""
    with pikepdf.open(path) as pdf:
        seen = _Seen()
        texts = {page.obj.objgen: _page_text(page, seen) for page in pdf.pages}
        roles = {str(key): str(value) for key, value in (pdf.Root.StructTreeRoot.get("/RoleMap") or {}).items()}
        root = Node("Root")
        for kid in _several(pdf.Root.StructTreeRoot.K):
            root.kids.append(_node(kid, None, texts, roles))
        with pdf.open_outline() as outline:
            count = _count(outline.root)
        annotations = [one for page in pdf.pages for one in page.obj.get("/Annots", [])]
        return Read(
            root=root,
            pages=len(pdf.pages),
            title=str(pdf.docinfo.get("/Title", "")),
            lang=str(pdf.Root.get("/Lang", "")),
            sizes=seen.sizes,
            fonts=seen.fonts,
            unmarked=seen.unmarked,
            outline=count,
            links=[str(one.get("/Contents", "")) for one in annotations if one.get("/Subtype") == Name.Link],
        )


@dataclass
class _Seen:
    sizes: Counter[float] = field(default_factory=Counter)
    fonts: set[str] = field(default_factory=set)
    unmarked: int = 0


def _count(items: Any) -> int:  # noqa: ANN401
    return sum(1 + _count(item.children) for item in items)


def _several(value: Any) -> list[Any]:  # noqa: ANN401
    return list(value) if isinstance(value, Array) else [value]


def _node(element: Any, page: Any, texts: dict[Any, dict[int, str]], roles: dict[str, str]) -> Node:  # noqa: ANN401
    page = element.get("/Pg", page)
    role = str(element.get("/S"))
    node = Node(
        roles.get(role, role)[1:] if role not in {"/Em", "/Strong"} else role[1:],
        str(element.get("/Alt", "")),
        str(element.get("/Lang", "")),
    )
    for kid in _several(element.get("/K", Array())):
        if not isinstance(kid, Dictionary):
            node.kids.append(texts[page.objgen].get(int(kid), ""))
        elif kid.get("/Type") == Name.MCR:
            node.kids.append(texts[kid.get("/Pg", page).objgen].get(int(kid.MCID), ""))
        elif kid.get("/Type") != Name.OBJR:
            node.kids.append(_node(kid, page, texts, roles))
    return node


def _page_text(page: Any, seen: _Seen) -> dict[int, str]:  # noqa: ANN401
    found: dict[int, str] = {}
    _run(page.obj, page.obj.get("/Resources", Dictionary()), UNIT, (None, False), found, seen)
    return found


def _run(  # noqa: C901, PLR0912 - one branch for each operator
    stream: Any,  # noqa: ANN401
    resources: Any,  # noqa: ANN401
    outer: Matrix,
    mark: tuple[int | None, bool],
    found: dict[int, str],
    seen: _Seen,
) -> None:
    marks, states, place, matrix, size = [mark], [], outer, UNIT, 0.0
    table: dict[int, str] = {}
    for step in pikepdf.parse_content_stream(stream):
        name, given = str(step.operator), step.operands
        if name in {"BDC", "BMC"}:
            number, artifact = marks[-1]
            artifact = artifact or str(given[0]) == "/Artifact"
            if name == "BDC":
                about = resources.Properties[given[1]] if isinstance(given[1], Name) else given[1]
                number = int(about.MCID) if "/MCID" in about else number
            marks.append((number, artifact))
        elif name == "EMC":
            marks.pop()
        elif name == "q":
            states.append((place, size, table))
        elif name == "Q" and states:
            place, size, table = states.pop()
        elif name == "cm":
            place = _times(tuple(map(float, given)), place)
        elif name == "BT":
            matrix = UNIT
        elif name == "Tm":
            matrix = tuple(map(float, given))
        elif name in {"Td", "TD"}:
            matrix = _times((1, 0, 0, 1, float(given[0]), float(given[1])), matrix)
        elif name == "Tf":
            font = resources.Font[given[0]]
            size, table = float(given[1]), _map(font)
            seen.fonts.add(str(font.get("/BaseFont", given[0])))
        elif name in {"Tj", "TJ"}:
            parts = given[0] if name == "TJ" else [given[-1]]
            data = [bytes(part) for part in parts if isinstance(part, pikepdf.String)]
            text = "".join(
                table.get(int.from_bytes(one[at : at + 2], "big"), "\ufffd")
                for one in data
                for at in range(0, len(one), 2)
            )
            whole = _times(matrix, place)
            number, artifact = marks[-1]
            if text.strip():
                seen.sizes[round(abs(size) * (whole[2] ** 2 + whole[3] ** 2) ** 0.5, 1)] += len(text)
                seen.unmarked += number is None and not artifact
            if number is not None:
                found[number] = found.get(number, "") + text
        elif name == "Do":
            inner = resources.XObject[given[0]]
            if inner.get("/Subtype") == Name.Form:
                _run(inner, inner.get("/Resources", resources), place, marks[-1], found, seen)


def _times(one: Matrix, two: Matrix) -> Matrix:
    return (
        one[0] * two[0] + one[1] * two[2],
        one[0] * two[1] + one[1] * two[3],
        one[2] * two[0] + one[3] * two[2],
        one[2] * two[1] + one[3] * two[3],
        one[4] * two[0] + one[5] * two[2] + two[4],
        one[4] * two[1] + one[5] * two[3] + two[5],
    )


def _map(font: Any) -> dict[int, str]:  # noqa: ANN401
    found: dict[int, str] = {}
    text = font.ToUnicode.read_bytes().decode("latin-1") if "/ToUnicode" in font else ""
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.DOTALL):
        for glyph, code in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block):
            found[int(glyph, 16)] = bytes.fromhex(code).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.DOTALL):
        for low, high, code in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            for step, glyph in enumerate(range(int(low, 16), int(high, 16) + 1)):
                found[glyph] = chr(int(code, 16) + step)
    return found
