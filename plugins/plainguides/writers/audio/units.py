"""The words of a chapter, sentence by sentence, as they are spoken; a span around each shows where the voice is."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from plainguides.core.markup import BLOCK, make
from plainguides.writers.audio.cuts import cut_up

_SILENT = frozenset({"doc-backlink"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """What is read in one go."""

    id: str
    """Of the span around it."""
    text: str
    level: int = 0
    """1 to 6 for a heading, else 0."""
    first: bool = True
    """Whether a paragraph, an item or a cell starts with it. A voice waits longer there."""


def units(section: Element) -> list[Unit]:
    """Return what is spoken, in reading order. Changes the tree: each unit gets a span of its own."""
    found: list[Unit] = []
    _walk(section, found, 0, {})
    return found


def _walk(element: Element, found: list[Unit], level: int, columns: dict[int, str]) -> None:
    """Wrap each run of inline content below an element."""
    if element.tag == "table":
        columns = {place: _said(cell) for place, cell in enumerate(element.iterfind("thead/tr/th"))}
    if element.tag == "pre":
        _wrap(element, list(element), element.text or "", 0, found, level, "")
        return
    level = int(element.tag[1]) if element.tag in {f"h{number}" for number in range(1, 7)} else level
    run: list[Element] = []
    text, element.text = element.text or "", None
    children = list(element)
    for child in children:
        element.remove(child)
    for number, child in enumerate(children):
        if child.tag not in BLOCK:
            run.append(child)
            continue
        _wrap(element, run, text, len(element), found, level, "")
        run, (text, child.tail) = [], (child.tail or "", None)
        element.append(child)
        before = columns.get(number, "") if child.tag == "td" else ""
        if before and not _has_blocks(child):
            inner, child.text = child.text or "", None
            cells = list(child)
            for one in cells:
                child.remove(one)
            _wrap(child, cells, inner, 0, found, level, f"{before}: ")
        else:
            _walk(child, found, level, columns)
    _wrap(element, run, text, len(element), found, level, "")


def _has_blocks(element: Element) -> bool:
    return any(child.tag in BLOCK for child in element.iter() if child is not element)


def _wrap(
    parent: Element, run: list[Element], text: str, place: int, found: list[Unit], level: int, before: str
) -> None:
    """Put a run of inline content into the parent, in a span if there is anything to say."""
    span = make("span", text)
    span.extend(run)
    if not _said(span):
        if run or text.strip():
            parent.extend(run)
        return
    if parent.tag == "pre":
        for child in run:
            parent.remove(child)
        parent.text = None
    sentences = [span] if level or parent.tag == "pre" else cut_up(span, _said)
    for number, one in enumerate(sentences):
        one.set("id", f"say-{len(found) + 1}")
        said = _said(one) if number else before + _said(one)
        found.append(Unit(id=one.get("id", ""), text=said, level=level, first=not number))
        parent.insert(place + number, one)


def _said(element: Element) -> str:
    """Return the words as they are spoken."""
    return " ".join("".join(_parts(element)).split())


def _parts(element: Element) -> list[str]:
    if element.get("role") in _SILENT or element.get("aria-hidden"):
        return []
    if element.get("role") == "img":
        return [f"{element.get('aria-label', '')}: "]
    if element.tag == "img":
        return [f" Picture: {element.get('alt', '').rstrip('.')}. " if element.get("alt") else ""]
    if element.get("role") == "doc-noteref":
        return [f" (note {''.join(element.itertext())}) "]
    out = [" " if element.tag == "br" else "", element.text or ""]
    for child in element:
        out += [*_parts(child), child.tail or ""]
    return out
