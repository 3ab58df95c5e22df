"""A document and its context -> the whole Typst source, and the pictures that it needs."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from plainguides.core.model import Document, FormatContext
from plainguides.typst.blocks import lines
from plainguides.typst.cover import Furniture
from plainguides.typst.font_files import SHIPPED, fonts_in
from plainguides.typst.inline import Writer
from plainguides.typst.layout import layout_of, preamble
from plainguides.typst.source import Line, call, string
from plainguides.typst.words import Fonts


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What Typst gets."""

    lines: tuple[Line, ...]
    pictures: Mapping[str, bytes]
    folders: tuple[str, ...]
    """Folders with fonts."""

    @property
    def text(self) -> str:
        """The source as one text, a line for each of `lines`."""
        return "\n".join(line.code for line in self.lines)


def fonts_of(context: FormatContext) -> tuple[tuple[str, ...], Fonts]:
    """Return the folders with fonts and the fonts in the order in which they are tried: the hub's choice first."""
    folders = (str(SHIPPED), *([context.fonts] if context.fonts else []))
    found = tuple(chain.from_iterable(fonts_in(folder) for folder in folders))
    first = str(context.options.get("font", ""))
    return folders, Fonts(tuple(sorted(found, key=lambda font: font.family != first)))


def source_of(
    document: Document, context: FormatContext, *, small_sheet: bool = False, tight: int = 0, back: bool = False
) -> Source:
    """Write the source. The document is not changed. `back`: what comes after the words starts on a new page."""
    folders, fonts = fonts_of(context)
    layout = layout_of(context.edition.name, context.options, context.colours, small_sheet=small_sheet, tight=tight)
    body = deepcopy(document.body)
    ids = {element.get("id", "") for element in body.iter()}
    links = {element.get("href", "")[1:] for element in body.iter("a") if element.get("href", "").startswith("#")}
    paths = [image.get("src", "").removeprefix("hub:") for image in body.iter("img")]
    logo = str(context.options.get("logo", ""))
    files = {path: _name(path, context.read(path)) for path in dict.fromkeys([*paths, *([logo] if logo else [])])}
    writer = Writer(
        layout=layout,
        fonts=fonts,
        lang=document.lang,
        address=context.address,
        pictures=files,
        targets=frozenset(ids & links),
        images=document.images,
    )
    said = any(_has_contact(block) for block in body.iter() if block.get("data-block") == "stay-in-touch")
    furniture = Furniture(context, writer, document.title, said=said)
    families = tuple(dict.fromkeys(font.family for font in fonts.fonts))
    new_page = [Line(code="pagebreak(weak: true)")] if back else []
    words = [*furniture.cover(), *lines(body, writer), *new_page, *furniture.end()]
    rules = preamble(layout, families, lang=document.lang, footer=furniture.footer())
    author = context.organisation or context.hub_name
    about = " ".join(filter(None, [context.notice, context.guide.claims.summary]))
    named = {"title": string(document.title), "author": string(author), "description": string(about)}
    head = [
        f"#set {call('document', **named)}",
        *rules,
        "#{",
    ]
    return Source(
        lines=(*(Line(code=code) for code in head), *words, Line(code="}")),
        pictures={name: context.read(path) for path, name in files.items()},
        folders=folders,
    )


def _has_contact(block: Element) -> bool:
    """Say whether a block "Stay in touch" has its own name and was filled from the hub's settings."""
    title = block.find("p[@class='block-title']")
    return block.find("ul[@data-furniture]") is not None and title is not None and "data-furniture" in title.attrib


def _name(path: str, content: bytes) -> str:
    """Name a picture by its content: Typst remembers what it has read by name."""
    return sha256(content).hexdigest()[:16] + PurePosixPath(path).suffix.lower()
