"""Words, links, places that links lead to, and pictures in a paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import groupby
from typing import Any, Protocol

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from plainguides.writers.docx.styles import Look
from plainguides.writers.docx.xml import text, w
from plainguides.writers.pieces import Run


class Pictures(Protocol):
    """Makes the drawing of a picture."""

    def drawing(self, run: Run) -> Any:  # noqa: ANN401
        """Return the run with the picture in it."""


class Words:
    """Writes runs. Counts the places that links lead to, for each has a number."""

    def __init__(self, part: Any, ids: Mapping[str, str], pictures: Pictures, look: Look) -> None:  # noqa: ANN401
        self._part, self._ids, self._pictures, self._lang = part, ids, pictures, look.lang
        self._rise = round(look.size * 0.6)
        self._marks = 0
        self._links: dict[str, str] = {}

    def write(self, paragraph: Any, runs: Sequence[Run], id: str = "") -> None:  # noqa: ANN401
        """Add runs to a paragraph. `id` is the paragraph's own name for links."""
        if id in self._ids:
            paragraph.extend(self._mark(id))
        for href, group in groupby(runs, key=lambda run: run.style.href):
            made = [element for run in group for element in self._run(run)]
            if href:
                paragraph.append(self._link(href, made))
            else:
                paragraph.extend(made)

    def _mark(self, id: str) -> Iterator[Any]:
        self._marks += 1
        yield w("bookmarkStart", id=str(self._marks), name=self._ids[id])
        yield w("bookmarkEnd", id=str(self._marks))

    def _link(self, href: str, made: Sequence[Any]) -> Any:  # noqa: ANN401
        if href.startswith("#"):
            if href[1:] not in self._ids:
                return w("hyperlink", *made)
            return w("hyperlink", *made, anchor=self._ids[href[1:]], history="1")
        if href not in self._links:
            self._links[href] = self._part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = w("hyperlink", *made, history="1")
        link.set(qn("r:id"), self._links[href])
        return link

    def _run(self, run: Run) -> Iterator[Any]:
        if run.id in self._ids:
            yield from self._mark(run.id)
        if run.picture:
            yield self._pictures.drawing(run)
        elif run.text:
            properties = w("rPr", *self._properties(run))
            made = w("r", properties) if len(properties) else w("r")
            for number, line in enumerate(run.text.split("\n")):
                if number:
                    made.append(w("br"))
                if line:
                    made.append(text(line))
            yield made

    def _properties(self, run: Run) -> Iterator[Any]:
        style = run.style
        name = "Hyperlink" if style.href else "Code" if style.code else "Strong" if style.bold else ""
        if name or style.emphasis:
            yield w("rStyle", val=name or "Emphasis")
        if (style.bold or style.emphasis) and name in {"Hyperlink", "Code"}:
            yield from (w("b"), w("bCs"))
        if style.raised:  # `vertAlign` would make the letters smaller than a reader may be able to see
            yield w("position", val=str(self._rise * style.raised))
        if style.rtl:
            yield w("rtl")
        if style.lang and style.lang != self._lang:
            lang = w("lang", val=style.lang)
            lang.set(qn("w:bidi"), style.lang)
            yield lang


def bookmarks(ids: Sequence[str]) -> dict[str, str]:
    """Return id -> name of the bookmark. Word allows 40 letters, digits and `_`, and a letter first."""
    names: dict[str, str] = {}
    for id in ids:
        plain = "".join(sign if sign.isascii() and sign.isalnum() else "_" for sign in id)
        name = f"p_{plain}"
        if len(name) > 40 or name in names.values():
            name = f"{name[:31]}_{sha256(id.encode()).hexdigest()[:8]}"
        names[id] = name
    return names
