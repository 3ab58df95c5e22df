"""HTML text <-> element trees, and the small vocabulary that a guide may use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

VOID = frozenset({"br", "hr", "img", "input", "wbr"})
BLOCK = frozenset(
    "div section h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote figure figcaption table caption thead tbody tfoot"
    " tr th td pre hr details summary".split()
)
INLINE = frozenset(
    "a img strong em b i code br span sup sub abbr dfn q cite kbd mark del ins small label input bdi wbr".split()
)
VOCABULARY = BLOCK | INLINE
ATTRIBUTES = frozenset(
    "id href src alt lang dir class start type colspan rowspan scope width height reversed value open title"
    " checked".split()
)
"""Kept on any element, beside `data-*`. Anything else an author wrote is a finding."""

_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]*);")
_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})


def parse(html: str) -> Element:
    """Return a `div` with the elements of `html` in it. Never raises.

    Python-Markdown writes XHTML, which the C parser reads 20 times faster than `html.parser` does. Raw HTML
    of an author may be no XML; then the slow parser reads it, and the result is the same for what both can read.
    """
    return parse_checked(html)[0]


def parse_checked(html: str) -> tuple[Element, tuple[str, ...]]:
    """The same, with the names of tags that were not closed, or closed in the wrong order."""
    try:
        return ET.fromstring(f"<div>{_ENTITY.sub(_entity, html)}</div>"), ()
    except ET.ParseError:
        builder = _Builder()
        builder.feed(html)
        builder.close()
        return builder.root, (*builder.wrong, *(str(element.tag) for element in builder.open[1:]))


def _entity(match: re.Match[str]) -> str:
    return match[0] if match[1] in _XML else unescape(match[0]).replace("&", "&amp;").replace("<", "&lt;")


class _Builder(HTMLParser):
    """Builds a tree from HTML that is no XML: open tags are closed, stray end tags are passed over."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("div")
        self.open = [self.root]
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = ET.SubElement(self.open[-1], tag, {name: value or "" for name, value in attrs})
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        ET.SubElement(self.open[-1], tag, {name: value or "" for name, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        for place in range(len(self.open) - 1, 0, -1):
            if self.open[place].tag == tag:
                self.wrong += [str(element.tag) for element in self.open[place + 1 :]]
                del self.open[place:]
                return
        self.wrong.append(tag)

    def handle_data(self, data: str) -> None:
        add_text(self.open[-1], data)


def add_text(parent: Element, text: str) -> None:
    """Add text after everything that is in `parent`."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def make(tag: str, text: str = "", /, **attributes: str) -> Element:
    """Return a new element. `class_` stands for `class`; `_` in other names for `-`."""
    element = Element(tag, {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()})
    element.text = text or None
    return element


def furniture(tag: str, text: str, class_: str) -> Element:
    """Return a label that plainguides adds. It is not measured and not searched: the author did not write it."""
    return make(tag, text, class_=class_, data_furniture="")


def words_of(element: Element) -> str:
    """Return the visible text of an element, white space folded, without furniture."""
    return " ".join("".join(_text(element)).split())


def _text(element: Element) -> Iterator[str]:
    if element.tag == "br":
        yield " "
    if "data-furniture" not in element.attrib:
        yield element.text or ""
        for child in element:
            if child.tag in BLOCK:
                yield " "
            yield from _text(child)
            if child.tag in BLOCK:
                yield " "
            yield child.tail or ""


def to_html(element: Element) -> str:
    """Write the children of an element as HTML."""
    parts = [_escape(element.text or "")]
    for child in element:
        _write(child, parts)
    return "".join(parts)


def _write(element: Element, parts: list[str]) -> None:
    parts.append(f"<{element.tag}")
    for name, value in element.attrib.items():
        # `open="open"` and `checked="checked"` fail html-validate (note `accessibility`, section 4).
        boolean = name in {"open", "checked", "data-furniture", "reversed"}
        parts.append(f" {name}" if boolean else f' {name}="{_escape(value, quote=True)}"')
    parts.append(">")
    if element.tag not in VOID:
        parts.append(_escape(element.text or ""))
        for child in element:
            _write(child, parts)
        parts.append(f"</{element.tag}>")
    parts.append(_escape(element.tail or ""))


def _escape(text: str, *, quote: bool = False) -> str:
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    return text.replace('"', "&quot;") if quote and '"' in text else text
