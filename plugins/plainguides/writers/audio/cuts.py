"""Cuts a run of words where its sentences end. Bold words may go on in the next piece; a link stays whole."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from xml.etree.ElementTree import Element

from plainguides.core import prose

WHOLE = frozenset({"a", "img", "code", "kbd", "sup", "sub", "q"})
"""Elements that are never cut in two."""

Said = Callable[[Element], str]
"""Element -> its words as they are spoken, without what comes after it."""


class _WholeError(Exception):
    """A sentence ends inside of something that cannot be cut."""


def cut_up(run: Element, said: Said) -> list[Element]:
    """Return the run in pieces of one sentence each. Where one cannot be parted from the next, they stay together."""
    found, left, count = [], run, 0
    sentences = prose.split(said(run))
    for sentence in sentences[:-1]:
        count += _signs(sentence)
        rest = deepcopy(left)
        try:
            front = _cut(rest, count, said)
        except _WholeError:
            continue
        found.append(front)
        left, count = rest, 0
    return [*found, left]


def _cut(element: Element, count: int, said: Said) -> Element:
    """Move so many signs (no spaces) from the start of an element into a new one of the same kind, and return it."""
    front = Element(element.tag, dict(element.attrib))
    element.attrib.pop("id", None)
    front.text, element.text, count = _parted(element.text or "", count)
    while count:
        if not len(element):
            raise _WholeError
        child = element[0]
        signs = _signs(said(child))
        if count < signs:
            if child.tag in WHOLE or child.get("role"):
                raise _WholeError
            front.append(_cut(child, count, said))
            return front
        element.remove(child)
        front.append(child)
        child.tail, element.text, count = _parted(child.tail or "", count - signs)
    return front


def _parted(text: str, count: int) -> tuple[str, str, int]:
    """Return the start of a text with so many signs, the rest, and how many signs were missing."""
    for place, sign in enumerate(text):
        if not count:
            return text[:place], text[place:], 0
        count -= not sign.isspace()
    return text, "", count


def _signs(text: str) -> int:
    return sum(not sign.isspace() for sign in text)
