"""A guide as a chapter of a book: XHTML, its pictures, and what is true about it."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from hashlib import sha256
from xml.etree.ElementTree import Element

from plainguides.core.links import HUB
from plainguides.core.markup import make, words_of
from plainguides.core.model import Document, FormatContext
from plainguides.writers.whole import whole
from plainguides.writers.xml import to_xml

TYPES = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
}
"""Kinds of pictures that every reading system knows (EPUB 3.3, core media types)."""
KEPT = frozenset(
    "id href src alt lang dir class start colspan rowspan scope reversed value role aria-label aria-labelledby"
    " aria-hidden epub:type".split()
)
ROLES = {"footnote": "doc-endnotes", "footnote-ref": "doc-noteref", "footnote-backref": "doc-backlink"}
"""Class -> role (DPUB-ARIA). Without "doc-" it is the type that reading systems know for longer."""
BOXES = {False: ("☐", "Tick box, empty"), True: ("☑", "Tick box, ticked")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One file of words in a book."""

    file: str
    title: str
    lang: str
    dir: str
    body: Element
    """The words in a `section`, with addresses that are right inside the book."""
    headings: tuple[tuple[int, str, str], ...]
    """Level, id and words of each heading, the title first."""
    pictures: dict[str, bytes]
    """File in the book -> its bytes."""
    alts: tuple[str, ...]
    """What is said in place of each picture. Empty: decoration."""


def chapter(document: Document, context: FormatContext, file: str = "guide.xhtml", prefix: str = "") -> Chapter:
    """Make the chapter of a guide. `prefix` stands before each id, so that a whole book has no two the same."""
    tree = whole(document, context)
    section = make("section", role="doc-chapter", aria_labelledby="title")
    section.set("epub:type", "chapter")
    tree[0].set("id", "title")
    section.extend(tree)
    pictures: dict[str, bytes] = {}
    for element in list(section.iter()):
        _finish(element, context, pictures, prefix)
    return Chapter(
        file=file,
        title=document.title,
        lang=document.lang,
        dir=tree.get("dir", "ltr"),
        body=section,
        headings=tuple(
            (int(one.tag[1]), one.get("id", ""), words_of(one) or _all_words(one))
            for one in section.iter()
            if one.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}
        ),
        pictures=pictures,
        alts=tuple(one.get("alt", "") for one in section.iter("img")),
    )


def page(one: Chapter) -> bytes:
    """Return a chapter as a file."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        f' lang="{one.lang}" xml:lang="{one.lang}" dir="{one.dir}">\n<head>\n'
        f"<title>{to_xml(make('title', one.title))[7:-8]}</title>\n"
        '<link rel="stylesheet" type="text/css" href="book.css"/>\n</head>\n'
        f"<body>\n{to_xml(one.body)}\n</body>\n</html>\n"
    ).encode()


def _finish(element: Element, context: FormatContext, pictures: dict[str, bytes], prefix: str) -> None:
    if element.tag == "input":
        _box(element)
    elif element.tag == "label":
        element.tag = "span"  # there is no box to press
    elif element.tag == "img":
        _picture(element, context, pictures)
    role = ROLES.get(element.get("class", ""))
    if role:
        element.set("epub:type", role.removeprefix("doc-"))
        element.set("role", role)
    for name in [name for name in element.attrib if name not in KEPT]:
        del element.attrib[name]
    if element.get("lang"):
        element.set("xml:lang", element.get("lang", ""))
    _prefix(element, prefix)


def _prefix(element: Element, prefix: str) -> None:
    if names := element.get("aria-labelledby", "").split():
        element.set("aria-labelledby", " ".join(prefix + name for name in names))
    if element.get("id"):
        element.set("id", prefix + element.get("id", ""))
    if element.get("href", "").startswith("#"):
        element.set("href", f"#{prefix}{element.get('href', '')[1:]}")


def _box(element: Element) -> None:
    sign, name = BOXES["checked" in element.attrib]
    element.tag = "span"
    element.attrib.clear()
    element.attrib.update({"class": "box", "role": "img", "aria-label": name})
    element.text = sign
    element.tail = f" {(element.tail or '').lstrip()}"


def _picture(element: Element, context: FormatContext, pictures: dict[str, bytes]) -> None:
    path = element.get("src", "").removeprefix(HUB)
    content = context.read(path)
    # Two guides may each have a picture `images/room.svg`. The same bytes are the same file.
    stem, suffix = posixpath.splitext(posixpath.basename(path))
    name = f"images/{_plain(stem)}-{sha256(content).hexdigest()[:8]}{suffix.lower()}"
    pictures[name] = content
    element.set("src", name)
    if not element.get("alt"):
        element.set("role", "presentation")


def _plain(name: str) -> str:
    """Return a file name of letters that every zip program and address knows."""
    return "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-_") else "-" for sign in name)


def _all_words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
