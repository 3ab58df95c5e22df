"""A book that reads itself aloud, and marks each sentence as it is read. It uses a computer voice."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

from plainguides.core.model import Document, Format, FormatContext, Option, RefusedError
from plainguides.writers.archive import says
from plainguides.writers.audio.overlay import smil
from plainguides.writers.audio.units import units
from plainguides.writers.audio.voice import SPEED, NoVoiceError, speak
from plainguides.writers.audio.voices import no_voice
from plainguides.writers.epub.book import Overlay, book
from plainguides.writers.epub.chapter import chapter
from plainguides.writers.epub.metadata import about

_TIME = re.compile(rb'<meta property="media:duration">(\d+):(\d+):(\d+)')


def write(document: Document, context: FormatContext) -> bytes:
    """Return the book. Raises `RefusedError` where there is no voice for the language."""
    one = chapter(document, context)
    said = units(one.body)
    try:
        speech = speak(said, document.lang, int(context.options["speed"]))
    except NoVoiceError:
        raise RefusedError(no_voice(document)) from None
    sound = Overlay(smil=smil(said, speech, one.file), mp3=speech.mp3, seconds=speech.seconds)
    return book(about(document, context, "read-along"), [one], {one.file: sound})


def detail(content: bytes) -> str:
    """Say how long it speaks."""
    with ZipFile(BytesIO(content)) as archive:
        found = _TIME.search(archive.read("EPUB/package.opf"))
    hours, minutes, seconds = (int(one) for one in found.groups()) if found else (0, 0, 0)
    total = max(1, round((hours * 3600 + minutes * 60 + seconds) / 60))
    return f"{total} minute{'' if total == 1 else 's'}, computer voice"


FORMAT = Format(
    name="read-along",
    label="Book that reads aloud",
    order=10,
    suffix="-read-along.epub",
    media_type="application/epub+zip",
    editions=("standard",),
    purpose="An EPUB with a computer voice. The sentence that is read is marked.",
    write=write,
    needs=("espeakng_loader", "lameenc"),
    detail=detail,
    says=says,
    options=(Option(name="speed", default=SPEED, least=80, most=300, help="Words a minute of the computer voice."),),
    by_default=False,
)
