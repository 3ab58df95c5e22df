"""Many guides as one book: all of a topic, or the whole hub."""

from __future__ import annotations

from collections.abc import Sequence

from plainguides.core.model import Document, FormatContext
from plainguides.core.view import direction
from plainguides.writers.epub.book import About, book
from plainguides.writers.epub.chapter import chapter
from plainguides.writers.epub.metadata import NO_DATE, address


def collection(guides: Sequence[tuple[Document, FormatContext]], title: str, lang: str = "en-GB") -> bytes:
    """Return a book with a chapter for each guide, in this order. Raises `ValueError` where there is no guide.

    Do not mix editions: Easy Read is a book of its own.
    """
    if not guides:
        raise ValueError("A book needs a guide.")
    first = guides[0][1]
    makers = [context.organisation or context.hub_name for _, context in guides]
    about = About(
        address=address(first, f"collection/{first.edition.path}/{title}"),
        title=title,
        lang=lang,
        dir=direction(lang),
        changed=max((context.day for _, context in guides if context.day), default=NO_DATE),
        creators=tuple(dict.fromkeys(makers)),
        publisher=first.hub_name,
        notices=tuple(dict.fromkeys(context.notice for _, context in guides if context.notice)),
    )
    return book(
        about,
        [
            chapter(document, context, f"{context.guide.slug}.xhtml", f"g{number}-")
            for number, (document, context) in enumerate(guides, 1)
        ],
    )
