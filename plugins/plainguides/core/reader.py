"""Markdown -> Document: convert, clean, lower the blocks, give ids, resolve addresses, list the blocks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from plainguides.core import links, markup
from plainguides.core.blocks import lower_all
from plainguides.core.dialect import to_html
from plainguides.core.document import blocks_of
from plainguides.core.locate import Locator
from plainguides.core.model import BlockContext, BlockKind, Document, Finding, Image, Link, Severity
from plainguides.core.pictures import find_picture, resolve_image
from plainguides.core.tables import finish_tables


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A file of the hub that is no text: its size in pixels, where it has one."""

    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a text is read with."""

    path: str
    title: str
    lang: str
    kinds: Sequence[BlockKind]
    context: BlockContext
    assets: Mapping[str, Asset]
    """Every file below `guides/` and `docs/` that is no Markdown, by its path in the hub."""
    picture_folders: tuple[str, ...] = ()
    """Where `[pic: name]` is looked up, in this order."""
    first_line: int = 1


@dataclass(slots=True)
class _Found:
    """Collected while one tree is walked; thrown away after that."""

    locator: Locator
    path: str
    findings: list[Finding] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)

    def error(self, check: str, line: int | None, message: str, fix: str, example: str | None = None) -> None:
        self.findings.append(
            Finding(
                check=check,
                severity=Severity.ERROR,
                message=message,
                path=self.path,
                line=line,
                fix=fix,
                example=example,
            )
        )


def read(markdown: str, reading: Reading) -> tuple[Document, tuple[Finding, ...]]:
    """Read a text. Never raises: what cannot be used becomes a finding."""
    body = markup.parse(to_html(markdown))
    found = _Found(locator=Locator(markdown, reading.first_line), path=reading.path)
    source_lines = _SourceLines(markdown, reading.first_line)
    _clean(body, found, source_lines)
    finish_tables(body)
    lower_all(body, reading.kinds, reading.context)
    _number_headings(body)
    for kind in reading.kinds:
        if kind.finish:
            kind.finish(body)
    _addresses(body, reading, found, source_lines)
    blocks = blocks_of(body, found.locator)
    document = Document(
        title=reading.title,
        lang=reading.lang,
        body=body,
        blocks=blocks,
        links=tuple(found.links),
        images=tuple(found.images),
        path=reading.path,
    )
    return document, tuple(found.findings)


class _SourceLines:
    """Finds the line of a string that stands in the source as the author typed it."""

    def __init__(self, text: str, first_line: int) -> None:
        self._lines = text.split("\n")
        self._first = first_line
        self._after: dict[str, int] = {}

    def line(self, *wanted: str) -> int | None:
        """Return the next line with one of the strings in it, searching on from the last answer for it."""
        for text in wanted:
            if not text:
                continue
            start = self._after.get(text, 0)
            for number in range(start, len(self._lines)):
                if text in self._lines[number]:
                    self._after[text] = number + 1
                    return self._first + number
            for number, line in enumerate(self._lines[:start]):
                if text in line:
                    return self._first + number
        return None


def _clean(body: Element, found: _Found, lines: _SourceLines) -> None:
    """Report what is not in the vocabulary. Nothing is dropped silently: an error keeps the page from being made."""
    for element in body.iter():
        tag = element.tag
        if tag not in markup.VOCABULARY:
            found.error(
                "html",
                lines.line(f"<{tag}", f"<{tag.upper()}"),
                f"The HTML tag <{tag}> cannot be used in a guide.",
                "Write it in Markdown, or put a link to it.",
                "[The film on our web site](https://www.example.org/film)",
            )
        if style := element.attrib.pop("style", ""):
            align = re.fullmatch(r"text-align: (left|right|center);?", style)
            if align and tag in {"th", "td"}:
                element.set("class", f"align-{align[1]}")
            else:
                found.error("html", lines.line("style="), "A style cannot be set in a guide.", "Take it out.")
        for name in [n for n in element.attrib if n not in markup.ATTRIBUTES and not n.startswith("data-")]:
            if name == "from" and tag in {"h2", "h3"}:
                element.set("data-from", element.attrib.pop("from").lstrip("#"))
            elif name == "role" and element.get("class") == "footnote-ref":
                del element.attrib[name]
            else:
                found.error(
                    "html",
                    lines.line(f"{name}="),
                    f'The HTML attribute "{name}" cannot be used in a guide.',
                    "Take it out.",
                )
        if "footnote-backref" in element.get("class", ""):
            element.set("data-furniture", "")
            element.attrib.pop("title", None)


def _number_headings(body: Element) -> None:
    """Give each heading an id made of its words, and no two the same."""
    used = {element.get("id", "") for element in body.iter() if element.get("id")}
    for element in body.iter():
        if element.tag in {"h1", "h2", "h3", "h4", "h5", "h6"} and not element.get("id"):
            base = slugify(markup.words_of(element)) or "part"
            name, number = base, 2
            while name in used:
                name, number = f"{base}-{number}", number + 1
            used.add(name)
            element.set("id", name)


def slugify(text: str) -> str:
    """Return words as they stand in an address: small letters, no accents or signs, hyphens for spaces."""
    plain = unicodedata.normalize("NFKD", text.lower())
    kept = "".join(c for c in plain if c.isalnum() or c in " -_" or (c.isspace() and c != "\n"))
    return re.sub(r"[-\s_]+", "-", kept).strip("-")


def _addresses(body: Element, reading: Reading, found: _Found, lines: _SourceLines) -> None:
    for element in body.iter():
        if element.tag == "a" and element.get("href") is not None:
            _link(element, reading, found, lines)
        elif element.tag == "img":
            name = element.attrib.pop("data-picture", None)
            if name is not None:
                problem = find_picture(element, name, reading.picture_folders, reading.assets)
                line = lines.line(f"[pic: {name}", name)
            else:
                src = element.get("src", "")
                line = lines.line(f"]({src}", src)
                problem = resolve_image(element, reading.path, reading.assets)
            if problem:
                found.error("picture", line, *problem)
            else:
                found.images.append(
                    Image(
                        path=element.get("src", "").removeprefix(links.HUB),
                        alt=element.get("alt", ""),
                        decoration=name is not None or "decoration" in element.get("class", "").split(),
                        line=line,
                    )
                )
        elif element.get("src") is not None:
            found.error("html", lines.line("src="), f"<{element.tag}> cannot load a file.", "Put a link to it.")


def _link(element: Element, reading: Reading, found: _Found, lines: _SourceLines) -> None:
    target = element.get("href", "")
    if "data-furniture" in element.attrib or element.get("class") == "footnote-ref":
        return
    line = lines.line(f"]({target}", f"<{target}>", target, target.removeprefix("mailto:"))
    kept = links.resolve(target, path=reading.path)
    text = markup.words_of(element)
    if kept is None:
        found.error(
            "link", line, f'A guide cannot link to "{target}".', "Use a web address or a file of the hub.",
            "[Travel costs](../travel-costs/index.md)",
        )  # fmt: skip
        return
    element.set("href", kept)
    found.links.append(Link(target=target, text=text, line=line))
