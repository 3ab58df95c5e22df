"""Word: a file that people can change, print and hear. Its headings, lists and tables are real ones."""

from __future__ import annotations

from plainguides.core.model import Document, Format, FormatContext, Option
from plainguides.core.view import direction
from plainguides.writers.archive import says

OPTIONS = (
    Option(name="standard-size", default=14.0, least=12, most=36, help="Size of the letters, in points."),
    Option(
        name="large-print-size", default=18.0, least=16, most=36, help="Size of the letters in large print, in points."
    ),
    Option(name="leading", default=1.5, least=1.2, most=2.5, help="From line to line, in sizes of the letters."),
)


def write(document: Document, context: FormatContext) -> bytes:
    """Return the Word file of an edition."""
    from plainguides.writers.docx.file import word_file
    from plainguides.writers.docx.styles import Look

    large = context.edition.name == "large-print"
    size = float(context.options["large-print-size" if large else "standard-size"])
    factors = (1.5, 1.22, 1.06) if large else (1.5, 1.21, 1.07)
    look = Look(
        size=size,
        headings=tuple(round(size * factor * 2) / 2 for factor in factors),
        leading=float(context.options["leading"]),
        large=large,
        lang=document.lang,
        rtl=direction(document.lang) == "rtl",
        brand=context.colours.get("brand", "").removeprefix("#").upper(),
    )
    return word_file(document, context, look)


FORMAT = Format(
    name="docx",
    label="Word",
    order=5,
    suffix=".docx",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    editions=("standard", "large-print"),
    purpose="A file that you can change, print in your own size, or let a program read to you.",
    write=write,
    needs=("docx", "typst"),
    says=says,
    options=OPTIONS,
)
