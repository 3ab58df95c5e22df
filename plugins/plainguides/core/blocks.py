"""Finds the blocks of a tree and lowers them to the plain vocabulary. The kinds themselves are in `blocks/`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import Element

from plainguides.core.markup import add_text, furniture, make
from plainguides.core.model import BlockContext, BlockExample, BlockKind

_MARK = re.compile(r"\s*\[!([A-Z][A-Z -]*)\][ \t]*([^\n]*)\n?")
_INLINE_PARENTS = frozenset({"p", "a", "strong", "em", "pre", "code", "h2", "h3", "h4", "h5", "h6", "td", "th"})


def lower_all(parent: Element, kinds: Sequence[BlockKind], context: BlockContext) -> None:
    """Replace every block below `parent` by its lowered element, outermost first."""
    place = 0
    while place < len(parent):
        siblings = list(parent)
        for kind in kinds:
            count = kind.match(siblings, place, context)
            if count:
                taken = siblings[place : place + count]
                new = kind.lower(taken, context)
                new.set("data-block", new.get("data-block") or kind.name)
                new.tail = taken[-1].tail
                for element in taken:
                    parent.remove(element)
                parent.insert(place, new)
                break
        if parent[place].tag not in _INLINE_PARENTS:
            lower_all(parent[place], kinds, context)
        place += 1


def marker(element: Element) -> tuple[str, str] | None:
    """Return the name and title of a labelled block (`> [!TIP] Title`), or None."""
    if element.tag != "blockquote" or not len(element) or element[0].tag != "p":
        return None
    found = _MARK.match(element[0].text or "")
    return (found[1].strip(), found[2].strip()) if found else None


def without_marker(element: Element) -> list[Element]:
    """Return the blocks in a labelled block, without the marker."""
    first, *rest = element
    body = make("p")
    add_text(body, _MARK.sub("", first.text or "", count=1))
    body.extend(list(first))
    body.tail = first.tail
    has_words = bool((body.text or "").strip()) or len(body) > 0
    return [body, *rest] if has_words else list(rest)


def labelled(
    *,
    name: str,
    label: str,
    purpose: str,
    markers: Sequence[str],
    examples: Sequence[Mapping[str, Any]],
    criteria: Sequence[str],
    style: str = "",
    order: int = 50,
    fill: Callable[[BlockContext], Sequence[Element]] | None = None,
) -> BlockKind:
    """Make a kind that authors write as `> [!MARKER] Title`. A YAML file in `blocks/` is the arguments of this.

    `fill` gives the contents where the author wrote none.
    """

    def match(siblings: Sequence[Element], place: int, _context: BlockContext) -> int:
        found = marker(siblings[place])
        return 1 if found and found[0] in markers else 0

    def lower(elements: Sequence[Element], context: BlockContext) -> Element:
        (element,) = elements
        found = marker(element)
        title = found[1] if found else ""
        block = make("div", class_=f"block block-{name}")
        heading = make("p", title, class_="block-title") if title else furniture("p", label, "block-title")
        block.append(heading)
        body = without_marker(element)
        block.extend(body or (fill(context) if fill else ()))
        return block

    return BlockKind(
        name=name,
        label=label,
        purpose=purpose,
        match=match,
        lower=lower,
        examples=tuple(
            BlockExample(
                name=str(one["name"]),
                markdown=str(one["markdown"]),
                html_contains=tuple(one.get("html_contains", ())),
            )
            for one in examples
        ),
        criteria=tuple(criteria),
        style=style,
        markers=tuple(markers),
        order=order,
    )
