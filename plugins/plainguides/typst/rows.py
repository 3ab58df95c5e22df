"""A row of Easy Read: pictures left, words right, never split over two pages."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from plainguides.core.markup import words_of
from plainguides.typst.inline import Writer, inline
from plainguides.typst.source import Line, braces, string

COLUMN = 50.0
"""Width of the pictures, in millimetres."""
SIGN = 6.0
MOST = 40.0
"""Height of a picture, in millimetres."""


def row(element: Element, writer: Writer) -> Iterator[Line]:
    """Yield one block. The pictures are decoration unless a person wrote words for them."""
    pictures = element.find("div[@class='pictures']")
    words = element.find("div[@class='words']")
    said = [f"par({inline(line, writer)})" for line in (words if words is not None else ())]
    shown = _pictures(pictures, writer) if pictures is not None else "[]"
    yield Line(
        code=(
            f"block(breakable: false, above: 10mm, below: 10mm, grid(columns: ({COLUMN}mm, 1fr), column-gutter: 8mm,"
            f" align: horizon, {shown}, {braces(said)}))"
        ),
        words=words_of(element),
    )


def _pictures(element: Element, writer: Writer) -> str:
    images, signs = list(element.iter("img")), [one.text or "" for one in element if one.tag == "span"]
    if not images:
        return "[]"
    width = (COLUMN - SIGN * len(signs)) / len(images)
    size = {"width": f"{width:.1f}mm", "height": f"{min(MOST, width):.1f}mm", "fit": string("contain")}
    cells = [writer.picture(images[0], **size)]
    for place, image in enumerate(images[1:]):
        sign = signs[place] if place < len(signs) else "+"
        cells += [f"pdf.artifact(align(center, strong({string(sign)})))", writer.picture(image, **size)]
    columns = ", ".join([f"{width:.1f}mm", *[f"{SIGN}mm, {width:.1f}mm"] * (len(images) - 1)])
    return f"grid(columns: ({columns},), align: horizon, {', '.join(cells)})"
