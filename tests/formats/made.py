"""Makes the files of a hub as a build does, and says what a guide has in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from plainguides.core.jobs import context_of, parts_of, planned
from plainguides.core.markup import BLOCK
from plainguides.core.model import Document, Format, FormatContext, Registry
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from plainguides.shell.picture_files import read_picture
from plainguides.writers.whole import whole

Validate = Callable[[Mapping[str, bytes]], dict[str, list[str]]]
"""Books by name -> the faults of each."""
SPOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Made:
    """One file, and all that it was made from."""

    format: Format
    document: Document
    context: FormatContext
    content: bytes
    path: str = ""
    """In the site."""

    @property
    def name(self) -> str:
        folder = self.context.edition.path
        return f"{self.context.guide.slug}{f'-{folder}' if folder else ''}{self.format.suffix}"

    @property
    def tree(self) -> Element:
        """What the file has to say."""
        return whole(self.document, self.context)


def made_of(
    root: Path,
    registry: Registry,
    names: Sequence[str],
    guides: Collection[str] = (),
    contents: Mapping[str, bytes] | None = None,
) -> list[Made]:
    """Make the files of a hub in some formats. `contents`: path in the site -> a file that was made before."""
    known = contents or {}
    settings, _cache = read_settings(root / "mkdocs.yml")
    hub = load_hub(root, settings, registry)
    assert hub.refused == ()
    found = []
    for job in planned(hub, registry).jobs:
        format, edition = parts_of(job, registry)
        if format.name in names and (not guides or job.guide.slug in guides):
            context = context_of(job, edition, lambda path: read_picture(root, path))
            assert format.write
            content = known.get(job.output.path) or format.write(job.document, context)
            found.append(Made(format, job.document, context, content, job.output.path))
    return found


@dataclass(frozen=True, slots=True)
class Contents:
    """What a guide has in it, in reading order. Two of them are the same, or something was lost."""

    words: list[str]
    headings: list[tuple[int, str]]
    alts: list[str]
    links: list[str]
    lists: int
    items: int
    tables: int
    rows: int
    header_cells: int


def contents(tree: Element) -> Contents:
    """Return what a tree of HTML has in it."""
    tags = [element.tag for element in tree.iter()]
    return Contents(
        words=SPOKEN.findall(text_of(tree)),
        headings=[(int(one.tag[1]), text_of(one)) for one in tree.iter() if re.fullmatch("h[1-6]", one.tag)],
        alts=[one.get("alt", "") for one in tree.iter("img") if one.get("alt")],
        links=[text_of(one) for one in tree.iter("a") if one.get("href") and one.get("class") != "footnote-backref"],
        lists=tags.count("ul") + tags.count("ol"),
        items=tags.count("li"),
        tables=tags.count("table"),
        rows=tags.count("tr"),
        header_cells=tags.count("th"),
    )


def text_of(element: Element, *, rows: bool = False) -> str:
    """Return the words that are there for everybody. `rows`: each cell after the words of its column."""
    return " ".join("".join(_parts(element, rows=rows)).split())


def _parts(element: Element, *, rows: bool) -> Iterator[str]:
    if element.get("aria-hidden") or "footnote-backref" in (element.get("class") or ""):
        return
    if rows and element.tag == "img":
        yield f" Picture: {element.get('alt')} " if element.get("alt") else ""
    if rows and (element.tag == "thead" or element.get("class") == "to-guide"):
        return
    if rows and element.tag == "table":
        heads = [text_of(cell) for cell in element.iterfind("thead/tr/th")]
        caption = element.find("caption")
        yield f" Table {text_of(caption)} " if caption is not None else ""
        for row in element.iterfind("tbody/tr"):
            for head, cell in zip(heads, row, strict=True):
                yield f" {head} {text_of(cell)} " if text_of(cell) else " "
        return
    gap = " " if element.tag in BLOCK or element.tag == "br" else ""
    yield gap + (element.text or "")
    for child in element:
        if rows and child.tag == "sup" and child.get("id", "").startswith("fnref"):
            yield " "
        yield from _parts(child, rows=rows)
        yield child.tail or ""
    yield gap
