"""A leaflet on A5 pages: printed as a booklet, two pages stand on each side of an A4 sheet, which is then folded."""

from __future__ import annotations

from dataclasses import replace

from plainguides.core.model import Document, Edition, FormatContext, Guide
from plainguides.formats.pdf import FORMAT as PDF
from plainguides.formats.pdf import made


def write(document: Document, context: FormatContext) -> bytes:
    """Return the PDF. Raises `RefusedError`."""
    return made(document, context, small_sheet=True)


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
    purpose='A leaflet to print and fold. In the print window, choose "Booklet".',
    write=write,
    suits=suits,
)
