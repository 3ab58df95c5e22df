"""What the pictures of a text show, in the words for screen readers, each with the headings that it stands below."""

from __future__ import annotations

from xml.etree.ElementTree import Element

Above = tuple[tuple[int, str], ...]
"""Level and id of each heading above, the top one first."""


def picture_words(body: Element) -> tuple[tuple[str, Above], ...]:
    """Return the words of each picture that has some, and the headings above it."""
    found: list[tuple[str, Above]] = []
    above: Above = ()
    for element in body.iter():
        if element.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            level = int(element.tag[1])
            above = (*(one for one in above if one[0] < level), (level, element.get("id", "")))
        elif element.tag == "img" and element.get("alt", "").strip():
            found.append((element.get("alt", ""), above))
    return tuple(found)
