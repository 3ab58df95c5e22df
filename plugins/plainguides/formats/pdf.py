"""PDF, tagged by PDF/UA-1, for every edition: it can be printed, and a screen reader reads it as it does the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from math import ceil

from plainguides.core.easy_pages import parts_of
from plainguides.core.model import Document, Finding, Format, FormatContext, RefusedError, Severity
from plainguides.typst.document import source_of
from plainguides.typst.engine import TypstRefusedError, compile_pdf, stamp
from plainguides.typst.layout import OPTIONS, TIGHT
from plainguides.typst.problems import lost, problems, refused
from plainguides.typst.read_pdf import pages, says

SHEET = 2
"""Pages of a leaflet: one sheet of A4, both sides."""
MOST_PAGES = 24
"""Of an Easy Read (GOV.UK, accessible communication formats)."""


def write(document: Document, context: FormatContext) -> bytes:
    """Return the PDF. Raises `RefusedError` where a font lacks a sign, or Typst does not accept something."""
    if context.guide.claims.kind == "leaflet" and context.edition.name == "standard":
        return fitted(SHEET, [partial(made, document, context, tight=tight) for tight in range(TIGHT)])
    return made(document, context)


def fitted(most: int, tries: Sequence[Callable[[], bytes]]) -> bytes:
    """Return the first PDF that has at most so many pages. Where none has: the first one, which is roomy."""
    first = b""
    for one in tries:
        content = one()
        if pages(content) <= most:
            return content
        first = first or content
    return first


def made(
    document: Document, context: FormatContext, *, small_sheet: bool = False, tight: int = 0, back: bool = False
) -> bytes:
    """Return the PDF on pages of A4 or A5. `tight`: see `layout_of`; `back`: see `source_of`. Raises `RefusedError`."""
    if missing := tuple(lost(document, context)):
        raise RefusedError(*missing)
    source = source_of(document, context, small_sheet=small_sheet, tight=tight, back=back)
    try:
        return compile_pdf(source.text, source.pictures, source.folders, context.day)
    except TypstRefusedError as error:
        raise RefusedError(*(refused(one, source, document) for one in error.refusals)) from None


def detail(content: bytes) -> str:
    """Say how many pages there are."""
    number = pages(content)
    return f"{number} page" if number == 1 else f"{number} pages"


def judge(document: Document, edition: str, detail: str) -> Iterator[Finding]:
    """Say when an Easy Read has too many pages. Where it has parts, each part has a PDF of its own, and counts alone.

    It is no error: that would take from readers a PDF that others have tested.
    """
    number = int(detail.split(maxsplit=1)[0])
    if edition == "easy-read" and number > MOST_PAGES and not parts_of(document):
        yield Finding(
            check="easy-pages",
            severity=Severity.WARNING,
            message=f"This PDF has {number} pages. More than {MOST_PAGES} are too many for most readers.",
            path=document.path,
            fix=f"Leave out what readers do not need. Or make {ceil(number / MOST_PAGES)} parts of it.",
            example="[part: Before the meeting]\n\n## Ask people",
            why="Readers put long booklets away unread.",
            link="https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
        )


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
    judge=judge,
    says=says,
    stamp=stamp,
    options=OPTIONS,
    by_parts=True,
)
