"""The table of contents of a book: nested as its headings are."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from plainguides.core.markup import make
from plainguides.writers.epub.chapter import Chapter
from plainguides.writers.xml import to_xml

NAME = "Contents"


def nav(chapters: Sequence[Chapter], title: str, lang: str, dir: str) -> bytes:
    """Return `nav.xhtml`."""
    contents = make("nav", role="doc-toc", aria_labelledby="contents")
    contents.set("epub:type", "toc")
    heading = make("h1", NAME, id="contents", lang="en-GB")
    heading.set("xml:lang", "en-GB")
    contents.extend([heading, _tree(chapters)])
    name = to_xml(make("title", title))
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' lang="{lang}" xml:lang="{lang}" dir="{dir}">\n<head>\n{name}\n'
        '<link rel="stylesheet" type="text/css" href="book.css"/>\n</head>\n'
        f"<body>\n{to_xml(contents)}\n</body>\n</html>\n"
    ).encode()


def _tree(chapters: Sequence[Chapter]) -> Element:
    """Return the list of lists. A heading whose level was left out hangs below the last one above it."""
    root = make("ol")
    for one in chapters:
        open_lists = [(0, root)]
        for level, id, words in one.headings:
            while open_lists[-1][0] >= level:
                open_lists.pop()
            parent = open_lists[-1][1]
            if parent.tag == "li":
                deeper = make("ol")
                parent.append(deeper)
                open_lists.append((open_lists[-1][0], deeper))
                parent = deeper
            item = make("li")
            link = make("a", words, href=f"{one.file}#{id}")
            if one.lang != chapters[0].lang:
                link.set("lang", one.lang)
                link.set("xml:lang", one.lang)
            item.append(link)
            parent.append(item)
            open_lists.append((level, item))
    return root
