"""Document -> the bytes of a Word file."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import Element

import docx

from plainguides.core.model import Document, FormatContext
from plainguides.writers.archive import pack
from plainguides.writers.docx.boxes import box
from plainguides.writers.docx.numbering import Numbering
from plainguides.writers.docx.page import set_up
from plainguides.writers.docx.pictures import FilePictures
from plainguides.writers.docx.runs import Words, bookmarks
from plainguides.writers.docx.styles import Look, template
from plainguides.writers.docx.tables import table
from plainguides.writers.docx.xml import text, w
from plainguides.writers.flow import flow
from plainguides.writers.pieces import Piece
from plainguides.writers.whole import whole

STYLES = {"notice": "Notice", "label": "BlockLabel", "term": "BlockLabel", "caption": "Caption", "mark": "Mark"}


def word_file(document: Document, context: FormatContext, look: Look) -> bytes:
    """Return the file. The same document and look give the same bytes."""
    tree = whole(document, context)
    file = docx.Document(BytesIO(template(look)))
    pieces = flow(tree)
    body: Any = file.element.body
    body[:-1] = _body(file, tree, pieces, context, look)
    set_up(file, document, context, look)
    out = BytesIO()
    file.save(out)
    with zipfile.ZipFile(out) as archive:  # python-docx puts the clock into its zip
        return pack((name, archive.read(name)) for name in archive.namelist())


def _body(file: Any, tree: Element, pieces: Sequence[Piece], context: FormatContext, look: Look) -> list[Any]:  # noqa: ANN401
    sizes = {
        image.get("src", ""): (int(image.get("width") or 0), int(image.get("height") or 0))
        for image in tree.iter("img")
    }
    wanted = [link.get("href", "")[1:] for link in tree.iter("a") if link.get("href", "").startswith("#")]
    pictures = FilePictures(file.part, context.read, sizes)
    words = Words(file.part, bookmarks(list(dict.fromkeys(wanted))), pictures, look)
    numbering = Numbering(pieces, indent=round(look.size * 40))
    numbering.write(file.part.numbering_part.element)
    made: list[Any] = []
    boxes = 0
    for piece in pieces:
        if piece.kind == "table":
            made += _table(piece, words)
            continue
        paragraph = w("p", w("pPr", *_properties(piece, numbering)))
        if piece.item and piece.item.first and piece.item.box is not None:
            boxes += 1
            paragraph.extend([box(boxes, ticked=piece.item.box), w("r", text(" "))])
        words.write(paragraph, piece.runs, piece.id)
        made.append(paragraph)
    return made


def _table(piece: Piece, words: Words) -> list[Any]:
    caption = w("p", w("pPr", w("pStyle", val="Caption")))
    words.write(caption, piece.caption, piece.id)
    # Word joins two tables that touch.
    return [*([caption] if piece.caption else []), table(piece, words, 9400), w("p", w("pPr", w("spacing", after="0")))]


def _properties(piece: Piece, numbering: Numbering) -> list[Any]:
    """Return what is said about a paragraph, in the order that the schema of Word wants."""
    item, found = piece.item, []
    if style := _style(piece):
        found.append(w("pStyle", val=style))
    if item and item.first:
        found.append(numbering.properties(item))
    if piece.kind == "rule":
        found.append(w("pBdr", w("bottom", val="single", sz="8", space="1", color="auto")))
    if piece.rtl:
        found.append(w("bidi"))
    if item and not item.first:
        found.append(numbering.indent(item))
    elif piece.kind == "meaning":
        found.append(w("ind", left="567"))
    return found


def _style(piece: Piece) -> str:
    if piece.kind == "heading":
        return f"Heading{piece.level}"
    if piece.item:
        deeper = "" if not piece.item.depth else str(min(piece.item.depth + 1, 3))
        kind = "ListContinue" if not piece.item.first else "ListNumber" if piece.item.ordered else "ListBullet"
        return kind + deeper
    if piece.kind == "caption" and piece.block == "quote":
        return "Quote"  # the speaker, who stands below the words
    return STYLES.get(piece.kind) or ("Quote" if piece.quotes else "")
