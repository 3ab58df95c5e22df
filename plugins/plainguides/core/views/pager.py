"""The links between the pages of a long list."""

from __future__ import annotations

from dataclasses import replace

from plainguides.core.paging import page_source
from plainguides.core.view import Crumb
from plainguides.core.views.shared import Shared

NEAR = 2
"""Pages before and after this one that have a link; the first and the last page always have one."""


def said(number: int, count: int) -> str:
    """Return what the title of a page says of its place in the list. Nothing on the first one."""
    return f", page {number} of {count}" if number > 1 else ""


def crumbs(shared: Shared, source: str, here: Crumb, number: int, count: int) -> tuple[Crumb, ...]:
    """Return the last steps of the breadcrumb. `here` is the list, `source` stands for its first page."""
    if number == 1:
        return (here,)
    return (replace(here, path=shared.url(source)), Crumb(label=f"Page {number} of {count}"))


def links(shared: Shared, source: str, number: int, count: int) -> tuple[Crumb, ...]:
    """Return the links. A list of one page has none."""
    if count == 1:
        return ()
    shown = sorted({1, *range(max(1, number - NEAR), min(count, number + NEAR) + 1), count})

    def link(place: int, icon: str = "") -> Crumb:
        path = None if place == number else shared.url(page_source(source, place))
        return Crumb(label=str(place), path=path, icon=icon)

    before = [link(number - 1, "previous")] if number > 1 else []
    after = [link(number + 1, "next")] if number < count else []
    return (*before, *map(link, shown), *after)
