"""Many guides as one book, as a hub names them in `mkdocs.yml`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """Which guides stand in a book. With no guides and no topics: all guides of the hub."""

    name: str
    """Part of the file's name. No two collections have the same."""
    title: str
    summary: str = ""
    guides: tuple[str, ...] = ()
    """Slugs, in the order of the book."""
    topics: tuple[str, ...] = ()
    """Guides of these topics follow, sorted by title."""
