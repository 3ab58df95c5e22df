"""The page "Take many guides with you": the hub's collections, each as a book."""

from __future__ import annotations

from dataclasses import replace

from plainguides.core.collections import FOLDER, Shelf
from plainguides.core.jobs import Book
from plainguides.core.view import Crumb, ShelfView, View, Way
from plainguides.core.views.files import file_way
from plainguides.core.views.shared import BROWSE, HOME, Shared

SOURCE = f"{FOLDER}.md"


def collections(shared: Shared, html: str) -> View:
    """Return the view. `html` is what the hub adds in its own words."""
    return View(
        kind="collections",
        title="Take many guides with you",
        description="Some of our guides together, each as a chapter of one book for your phone or e-reader.",
        breadcrumb=(HOME, BROWSE, Crumb(label="Take many guides with you")),
        shelves=shelf_views(shared),
        html=html,
    )


def shelf_views(shared: Shared) -> tuple[ShelfView, ...]:
    """Return every collection that has a book."""
    return tuple(_shelf(shared, shelf) for shelf in shared.shelves if shelf.books)


def _shelf(shared: Shared, shelf: Shelf) -> ShelfView:
    return ShelfView(
        title=shelf.collection.title,
        id=f"collection-{shelf.collection.name}",
        lang=shared.settings.lang,
        summary=shelf.collection.summary,
        files=tuple(_way(shared, book) for book in shelf.books),
        guides=tuple(
            Crumb(label=guide.claims.title, path=shared.url(guide.path), lang=guide.claims.lang)
            for guide in shelf.guides
        ),
    )


def _way(shared: Shared, book: Book) -> Way:
    edition = next(one for one in shared.registry.editions if one.name == book.output.edition)
    way = file_way(shared, book.output, edition)
    drafts = sum(part.output.draft for part in book.parts)
    if not drafts:
        return way
    return replace(way, detail=f"{'drafts' if drafts == len(book.parts) else 'some are drafts'}, {way.detail}")
