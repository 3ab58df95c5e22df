"""A book that reads itself aloud, and marks each sentence as it is read. It uses a computer voice."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

from plainguides.core.model import Document, Format, FormatContext
from plainguides.writers.archive import says
from plainguides.writers.audio.overlay import smil
from plainguides.writers.audio.spoken import NEEDS, OPTIONS, length, spoken
from plainguides.writers.epub.book import Overlay, book
from plainguides.writers.epub.chapter import chapter
from plainguides.writers.epub.metadata import about

_TIME = re.compile(rb'<meta property="media:duration">(\d+):(\d+):(\d+)')


def write(document: Document, context: FormatContext) -> bytes:
    """Return the book. Raises `RefusedError` where there is no voice for the language."""
    one = chapter(document, context)
    said, speech = spoken(one, document, context)
    sound = Overlay(smil=smil(said, speech, one.file), mp3=speech.mp3, seconds=speech.seconds)
    return book(about(document, context, "read-along"), [one], {one.file: sound})


def detail(content: bytes) -> str:
    """Say how long it speaks."""
    with ZipFile(BytesIO(content)) as archive:
        found = _TIME.search(archive.read("EPUB/package.opf"))
    hours, minutes, seconds = (int(one) for one in found.groups()) if found else (0, 0, 0)
    return length(hours * 3600 + minutes * 60 + seconds)


FORMAT = Format(
    name="read-along",
    label="Book that reads aloud",
    order=10,
    suffix="-read-along.epub",
    media_type="application/epub+zip",
    editions=("standard",),
    purpose="An EPUB with a computer voice. The sentence that is read is marked.",
    write=write,
    needs=NEEDS,
    detail=detail,
    says=says,
    options=OPTIONS,
    by_default=False,
)
