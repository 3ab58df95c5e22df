"""The words in an element, as runs of one style each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from plainguides.core.markup import BLOCK
from plainguides.writers.pieces import Run, Style

BREAK = "\n"
_MARKED = frozenset("strong b dfn em i cite code kbd pre sup sub a".split())
_FIXED = "\ue000"
"""Stands for a space that no line may end at, while the others are folded."""


def cell(element: Element, style: Style) -> list[Run]:
    """All words of a cell as one paragraph; a break stands between its blocks."""
    found = list(words(element.text, style))
    for child in element:
        if child.tag in BLOCK:
            found += [*([Run(BREAK, style)] if found else []), *cell(child, styled(child, style))]
        else:
            found += inline(child, style)
        found += words(child.tail, style)
    return found


def inline(element: Element, style: Style) -> list[Run]:
    """Return the runs of an inline element."""
    style = styled(element, style)
    if element.tag == "br":
        return [Run(BREAK, style)]
    if element.tag == "img":
        return [Run(element.get("alt", ""), style, picture=element.get("src", ""))]
    if element.tag in {"input", "wbr"} or element.get("aria-hidden") or element.get("class") == "footnote-backref":
        return []  # what cannot be pressed, heard or followed in these files
    found = [Run("", style, id=element.get("id", ""))] if element.get("id") else []
    found += words(element.text, style)
    for child in element:
        found += inline(child, style) + list(words(child.tail, style))
    return found


def words(text: str | None, style: Style) -> Iterator[Run]:
    """Return the run of a text, if there is one."""
    if text:
        yield Run(text, style)


def styled(element: Element, style: Style) -> Style:
    """Return the style inside an element."""
    tag, lang = element.tag, element.get("lang", "")
    if tag not in _MARKED and not lang and "dir" not in element.attrib:
        return style
    return Style(
        bold=style.bold or tag in {"strong", "b", "dfn"},
        emphasis=style.emphasis or tag in {"em", "i", "cite"},
        code=style.code or tag in {"code", "kbd", "pre"},
        raised={"sup": 1, "sub": -1}.get(tag, style.raised),
        href=element.get("href", "") if tag == "a" else style.href,
        lang=lang or style.lang,
        rtl=element.get("dir") == "rtl" if element.get("dir") or lang else style.rtl,
    )


def fold(runs: list[Run]) -> Iterator[Run]:
    """Fold white space over the runs of a paragraph; a space belongs to the run that it starts in."""
    found: list[Run] = []
    space = True
    for run in runs:
        if run.picture or run.id or run.text == BREAK:
            found.append(run)
            space = run.text == BREAK
            continue
        text = " ".join(run.text.replace("\u00a0", _FIXED).split())
        before = "" if space or not run.text[:1].isspace() or run.text[:1] == "\u00a0" else " "
        after = " " if text and run.text[-1:].isspace() and run.text[-1:] != "\u00a0" else ""
        text = (before + text + after).replace(_FIXED, "\u00a0")
        if text:
            found.append(Run(text, run.style))
            space = text.endswith(" ")
    for place in range(len(found) - 1, -1, -1):
        if found[place].picture or (found[place].id and not found[place].text):
            continue
        found[place] = replace(found[place], text=found[place].text.rstrip(" "))
        break
    return (run for run in found if run.text or run.picture or run.id)
