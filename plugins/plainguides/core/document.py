"""A finished tree -> the list of its blocks, each with its words, roles and line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from plainguides.core.locate import Locator
from plainguides.core.markup import BLOCK, words_of
from plainguides.core.model import Block, Unit

KINDS = {
    "h1": "heading",
    "h2": "heading",
    "h3": "heading",
    "h4": "heading",
    "h5": "heading",
    "h6": "heading",
    "li": "item",
    "td": "cell",
    "th": "cell",
    "dt": "term",
    "dd": "meaning",
    "caption": "caption",
    "figcaption": "caption",
    "summary": "paragraph",
    "pre": "code",
}


def blocks_of(body: Element, locator: Locator) -> tuple[Block, ...]:
    """Return the blocks of a tree in reading order."""
    return tuple(
        Block(
            kind=kind,
            text=text,
            level=int(element.tag[1]) if kind == "heading" else 0,
            line=locator.line(text),
            id=element.get("id", "") if kind == "heading" else "",
            roles=roles,
        )
        for kind, text, element, roles in _walk(body, "paragraph", ())
    )


def _walk(
    element: Element, inherited: str, roles: tuple[str, ...]
) -> Iterator[tuple[str, str, Element, tuple[str, ...]]]:
    """Yield each run of inline content as a block: a list item with a nested list is a run and the nested runs."""
    if "data-furniture" in element.attrib:
        return
    role = element.get("data-block")
    roles = (*roles, role) if role else roles
    kind = KINDS.get(element.tag, inherited if element.tag == "p" else "paragraph")
    down = kind if element.tag in {"li", "td", "th", "dd", "figcaption"} else "paragraph"
    run = [element.text or ""]
    for child in element:
        if child.tag in BLOCK:
            if text := " ".join("".join(run).split()):
                yield kind, text, element, roles
            run = []
            yield from _walk(child, down, roles)
        else:
            run.append(words_of_inline(child))
        run.append(child.tail or "")
    if text := " ".join("".join(run).split()):
        yield kind, text, element, roles


def words_of_inline(element: Element) -> str:
    """Return the text of an inline element with its outer spaces kept."""
    if element.tag == "br":
        return " "
    if "data-furniture" in element.attrib:
        return ""
    return (element.text or "") + "".join(words_of_inline(child) + (child.tail or "") for child in element)


def units_of(blocks: Sequence[Block]) -> tuple[Unit, ...]:
    """Return what is measured: every block but code and the "before" half of a pair."""
    return tuple(
        Unit(kind=block.kind, text=block.text, line=block.line)
        for block in blocks
        if block.kind != "code" and "before" not in block.roles
    )


def sections_of(body: Element) -> tuple[tuple[str, str], ...]:
    """Return id and words of each `h2`, for "On this page"."""
    return tuple((h.get("id", ""), words_of(h)) for h in body.iter("h2"))
