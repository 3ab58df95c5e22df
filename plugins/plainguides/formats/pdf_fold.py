"""A leaflet as a booklet: A5 pages, side by side on A4 sheets in the order that is right after folding."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from importlib.metadata import version

from plainguides.core.model import Document, Edition, FormatContext, Guide
from plainguides.core.view import direction
from plainguides.formats.pdf import FORMAT as PDF
from plainguides.formats.pdf import fitted, made
from plainguides.typst.booklet import booklet
from plainguides.typst.layout import TIGHT
from plainguides.typst.read_pdf import pages

PAGES = 4
"""What one sheet holds."""


def write(document: Document, context: FormatContext) -> bytes:
    """Return the PDF. Raises `RefusedError`."""
    tries = [
        partial(made, document, context, small_sheet=True, tight=tight, back=back)
        for tight in range(TIGHT)
        for back in (True, False)  # the back page is for what comes after the words, where there is room
    ]
    return booklet(fitted(PAGES, tries), rtl=direction(document.lang) == "rtl")


def detail(content: bytes) -> str:
    """Say how many sheets it takes."""
    sheets = pages(content) // 2
    return "1 sheet of A4" if sheets == 1 else f"{sheets} sheets of A4"


def suits(guide: Guide, _edition: Edition) -> bool:
    """Leaflets alone."""
    return guide.claims.kind == "leaflet"


FORMAT = replace(
    PDF,
    name="pdf-fold",
    label="PDF to fold (A5)",
    order=3,
    suffix="-a5.pdf",
    editions=("standard",),
    purpose="A leaflet to print and fold: a booklet of A5 pages on sheets of A4.",
    how="Print it on both sides of A4 paper. Choose to flip on the short edge. Then fold it in the middle.",
    needs=("typst", "pikepdf"),
    write=write,
    detail=detail,
    suits=suits,
    stamp=lambda: f"{PDF.stamp()} {version('pikepdf')}",
)
