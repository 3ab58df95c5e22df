"""A row of Easy Read: pictures left, words right. `[pic: bus + pound]` names the pictures; a person chose them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from plainguides.core.markup import add_text, make
from plainguides.core.model import BlockContext, BlockExample, BlockKind

_PIC = re.compile(r"\s*\[pic:\s*([^\]\n|]*)(?:\|([^\]\n]*))?\][ \t]*\n?")
_SIGNS = re.compile(r"\s+([+=])\s+")


def match(siblings: Sequence[Element], place: int, _context: BlockContext) -> int:
    """Return 1 for a paragraph that starts with `[pic: ...]`."""
    element = siblings[place]
    return 1 if element.tag == "p" and _PIC.match(element.text or "") else 0


def lower(elements: Sequence[Element], _context: BlockContext) -> Element:
    """Make the row. Each line of the source is a paragraph of its own: one sentence a line."""
    (source,) = elements
    names, alt = (_PIC.findall(source.text or "") or [("", "")])[0]
    pictures = make("div", class_="pictures")
    for place, part in enumerate(_SIGNS.split(names.strip())):
        if place % 2:
            pictures.append(make("span", part, aria_hidden="true", data_furniture=""))
        elif part:
            pictures.append(make("img", data_picture=part.strip(), alt="" if place else alt.strip()))
    row = make("div", class_="row")
    words = make("div", class_="words")
    words.extend(_lines(source, _PIC.sub("", source.text or "", count=1)))
    row.extend([pictures, words])
    return row


def _lines(source: Element, text: str) -> list[Element]:
    lines = [make("p")]

    def write(words: str) -> None:
        first, *more = words.split("\n")
        add_text(lines[-1], first)
        lines.extend(make("p", part) for part in more)

    write(text)
    for child in list(source):
        tail, child.tail = child.tail or "", None
        if child.tag != "br":
            lines[-1].append(child)
        write(tail)
    return [line for line in lines if len(line) or (line.text or "").strip()]


BLOCK_KIND = BlockKind(
    name="row",
    label="Easy Read row",
    purpose="One idea of an Easy Read file: the pictures that a person chose, and one or two sentences.",
    match=match,
    lower=lower,
    order=20,
    examples=(
        BlockExample(
            name="a row with two pictures",
            markdown="[pic: bus + pound]\nWe pay for your **travel**.\nKeep your ticket.\n",
            html_contains=('<div class="pictures">', "<p>We pay for your <strong>travel</strong>.</p>"),
        ),
    ),
    criteria=("The picture stands left of its words, on a narrow screen above them.", "A row is not split in print."),
)
