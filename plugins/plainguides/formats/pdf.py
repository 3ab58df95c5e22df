"""PDF, tagged by PDF/UA-1, for every edition: it can be printed, and a screen reader reads it as it does the page."""

from __future__ import annotations

from plainguides.core.model import Document, Format, FormatContext, RefusedError
from plainguides.typst.document import source_of
from plainguides.typst.engine import TypstRefusedError, compile_pdf, stamp
from plainguides.typst.layout import OPTIONS
from plainguides.typst.problems import lost, problems, refused
from plainguides.typst.read_pdf import pages, says


def write(document: Document, context: FormatContext) -> bytes:
    """Return the PDF. Raises `RefusedError` where a font lacks a sign, or Typst does not accept something."""
    return made(document, context)


def made(document: Document, context: FormatContext, *, small_sheet: bool = False) -> bytes:
    """The same, on pages of A4 or A5."""
    if missing := tuple(lost(document, context)):
        raise RefusedError(*missing)
    source = source_of(document, context, small_sheet=small_sheet)
    try:
        return compile_pdf(source.text, source.pictures, source.folders, context.day)
    except TypstRefusedError as error:
        raise RefusedError(*(refused(one, source, document) for one in error.refusals)) from None


def detail(content: bytes) -> str:
    """Say how many pages there are."""
    number = pages(content)
    return f"{number} page" if number == 1 else f"{number} pages"


FORMAT = Format(
    name="pdf",
    label="PDF",
    order=2,
    suffix=".pdf",
    media_type="application/pdf",
    editions=("standard", "easy-read", "large-print"),
    purpose="For paper, and to keep. A screen reader reads it as well.",
    write=write,
    needs=("typst",),
    check=problems,
    detail=detail,
    says=says,
    stamp=stamp,
    options=OPTIONS,
    by_parts=True,
)
