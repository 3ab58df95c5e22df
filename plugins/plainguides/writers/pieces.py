"""A guide as a flat list of pieces, for files that know paragraphs and no boxes: Word, braille, speech."""

from __future__ import annotations

from dataclasses import dataclass


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

    A line break is a run of its own. All other white space is folded, but in code.
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
class Cell:
    """A cell of a table."""

    runs: tuple[Run, ...]
    header: bool = False
    row_header: bool = False
    span: int = 1
    align: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A paragraph, a heading, a table or a picture."""

    kind: str
    """`heading`, `paragraph`, `term`, `meaning`, `caption`, `code`, `table`, `rule` or `notice`; `label`: the name of a
    block; `mark`: "Slide 2 of 9", which belongs to the heading below; `pointer`: what leads to the full guide."""
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
