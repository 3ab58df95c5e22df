"""What Python-Markdown leaves out of a table: a caption, the scope of header cells, and each cell's column."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from plainguides.core.markup import add_text, make, words_of

_CAPTION = re.compile(r"\s*Table:\s+")


def finish_tables(body: Element) -> None:
    """Take a paragraph `Table: words` after a table into it as caption, and give header cells a scope.

    A row whose first cell is all bold has that cell as its header.
    """
    for parent in list(body.iter()):
        for element in list(parent):
            if element.tag == "table":
                _caption(parent, element)
                _scopes(element)
                _labels(element)


def _caption(parent: Element, table: Element) -> None:
    siblings = list(parent)
    after = next((e for e in siblings[siblings.index(table) + 1 :]), None)
    if after is None or after.tag != "p" or not _CAPTION.match(after.text or ""):
        return
    caption = make("caption")
    add_text(caption, _CAPTION.sub("", after.text or "", count=1))
    caption.extend(list(after))
    parent.remove(after)
    table.insert(0, caption)


def _scopes(table: Element) -> None:
    for cell in table.iter("th"):
        cell.set("scope", "col")
    for body in table.iter("tbody"):
        for row in body.iter("tr"):
            if len(row) and _all_bold(row[0]):
                row[0].tag = "th"
                row[0].set("scope", "row")


def _labels(table: Element) -> None:
    """Say on each cell what its column is: on a small screen, where a row is a card, the style sheet shows it."""
    names = [words_of(cell) for cell in table.iterfind("thead/tr/th")]
    for row in table.iterfind("tbody/tr"):
        if len(row) == len(names):
            for cell, name in zip(row, names, strict=True):
                if cell.tag == "td" and name:
                    cell.set("data-label", name)


def _all_bold(cell: Element) -> bool:
    return (
        len(cell) == 1
        and cell[0].tag == "strong"
        and not (cell.text or "").strip()
        and not (cell[0].tail or "").strip()
    )
