"""Trees -> XML text. XHTML has to be XML: every element is closed."""

from __future__ import annotations

from html import escape
from xml.etree.ElementTree import Element

from plainguides.core.markup import VOID


def to_xml(element: Element) -> str:
    """Return an element as XML, without its tail. An empty `p` has an end tag: programs that read HTML want one."""
    parts: list[str] = []
    _write(element, parts, tail=False)
    return "".join(parts)


def _write(element: Element, parts: list[str], *, tail: bool = True) -> None:
    names = "".join(f' {name}="{escape(value)}"' for name, value in element.attrib.items())
    if element.tag in VOID:
        parts.append(f"<{element.tag}{names}/>")
    else:
        parts.append(f"<{element.tag}{names}>{escape(element.text or '', quote=False)}")
        for child in element:
            _write(child, parts)
        parts.append(f"</{element.tag}>")
    if tail and element.tail:
        parts.append(escape(element.tail, quote=False))
