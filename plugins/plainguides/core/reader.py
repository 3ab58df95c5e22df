"""Markdown -> Document: convert, clean, lower the blocks, give ids, resolve addresses, list the blocks."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from plainguides.core import markup, source_slips
from plainguides.core.addresses import resolve_all
from plainguides.core.blocks import lower_all
from plainguides.core.cleaning import clean, no_hover
from plainguides.core.collector import Collector
from plainguides.core.dialect import to_html
from plainguides.core.document import blocks_of
from plainguides.core.locate import Locator
from plainguides.core.lone_links import mark_lone_links
from plainguides.core.model import Document, Finding
from plainguides.core.reading import Reading
from plainguides.core.slips import run_on_lists, unknown_markers
from plainguides.core.slug import anchor, slugify
from plainguides.core.source_lines import SourceLines
from plainguides.core.tables import finish_tables


def read(markdown: str, reading: Reading) -> tuple[Document, tuple[Finding, ...]]:
    """Read a text. Never raises: what cannot be used becomes a finding."""
    body, unclosed = markup.parse_checked(to_html(markdown))
    found = Collector(lines=SourceLines(markdown, reading.first_line), path=reading.path)
    source_slips.report(markdown, reading.first_line, found)
    for tag in unclosed:
        found.error(
            "html",
            found.lines.line(f"<{tag}", f"</{tag}"),
            f"The HTML tag <{tag}> is opened and not closed, or closed and not opened.",
            "Write it in Markdown, or close it.",
            "**bold words**",
        )
    no_hover(body, found)
    clean(body, found)
    finish_tables(body)
    lower_all(body, reading.kinds, reading.context)
    unknown_markers(body, reading.kinds, found)
    run_on_lists(body, found)
    _number_headings(body)
    for kind in reading.kinds:
        if kind.finish:
            kind.finish(body)
    resolve_all(body, reading, found)
    mark_lone_links(body)
    blocks = blocks_of(body, Locator(markdown, reading.first_line))
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


def _number_headings(body: Element) -> None:
    """Give each heading an id made of its words, and no two the same."""
    used = {element.get("id", "") for element in body.iter() if element.get("id")}
    for element in body.iter():
        if element.tag in {"h1", "h2", "h3", "h4", "h5", "h6"} and not element.get("id"):
            base = anchor(slugify(markup.words_of(element))) or "part"
            name, number = base, 2
            while name in used:
                name, number = f"{base}-{number}", number + 1
            used.add(name)
            element.set("id", name)
