"""The words of one edition, and the pieces that are measured and checked."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A piece of a document that is measured and checked on its own."""

    kind: str
    """`heading`, `paragraph`, `item`, `cell`, `term`, `meaning`, `caption` or `code`."""
    text: str
    """The words as a reader sees them, white space folded. Link addresses are not in it."""
    level: int = 0
    """2 to 6 for a heading, else 0."""
    line: int | None = None
    """Line in the source file, from 1. None where it could not be found."""
    id: str = ""
    """Anchor of a heading, else empty."""
    roles: tuple[str, ...] = ()
    """Names of the block kinds it stands in, outermost first, such as `("pair", "before")`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link as it stands in a document."""

    target: str
    """As the author wrote it."""
    text: str
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture as it stands in a document."""

    path: str
    """Relative to the hub's folder, with `/`, such as `guides/travel/images/bus.svg`."""
    alt: str
    decoration: bool = False
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The words of one edition, as a clean tree of the elements in `markup.VOCABULARY`."""

    title: str
    lang: str
    body: Element
    """A `div` that holds the blocks. Addresses of the hub's own files read `hub:guides/x/index.md#part`."""
    blocks: tuple[Block, ...]
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    path: str = ""
    """The source file, relative to the hub's folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A stretch of text that ends a sentence where it ends: a paragraph, a list item, a heading, a cell."""

    kind: str
    text: str
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a document."""

    text: str
    words: int
    line: int | None = None
