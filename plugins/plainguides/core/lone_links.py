"""Finds the links that stand alone in a list item, a cell or a paragraph."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from plainguides.core.markup import add_text

PLACES = frozenset({"li", "p", "dd", "td", "th", "figcaption", "cite"})
ALONE = "alone"


def mark_lone_links(body: Element) -> None:
    """Give each link with no words around it the class "alone": the style sheet makes it 44 pixels high.

    A link in a sentence is as high as its line, and may be: https://www.w3.org/TR/WCAG22/#target-size-enhanced.
    A style sheet cannot tell the two apart, as it sees no text.
    """
    for place in body.iter():
        if place.tag not in PLACES or [child.tag for child in place] != ["a"]:
            continue
        link = place[0]
        around = (place.text or "") + (link.tail or "")
        if not any(letter.isalnum() for letter in around):
            add_text(link, (link.tail or "").strip())  # a full stop would stand on a line of its own
            link.tail = None
            link.set("class", f"{link.get('class', '')} {ALONE}".strip())
