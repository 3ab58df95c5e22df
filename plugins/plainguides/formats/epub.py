"""EPUB 3: a book for e-readers, phones and reading programs. Easy Read is a book of its own."""

from __future__ import annotations

from plainguides.core.model import Document, Format, FormatContext
from plainguides.writers.archive import says
from plainguides.writers.epub.book import book
from plainguides.writers.epub.chapter import chapter
from plainguides.writers.epub.collection import collection
from plainguides.writers.epub.metadata import about


def write(document: Document, context: FormatContext) -> bytes:
    """Return a guide as a book with one chapter."""
    return book(about(document, context), [chapter(document, context)])


FORMAT = Format(
    name="epub",
    label="EPUB",
    order=4,
    suffix=".epub",
    media_type="application/epub+zip",
    editions=("standard", "easy-read"),
    purpose="A book for e-readers and phones. Letters can be as large as you like.",
    write=write,
    bind=collection,
    says=says,
)
