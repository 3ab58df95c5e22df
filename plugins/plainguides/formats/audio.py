"""Audio: a recording that people made, else a computer voice. MP3 with a chapter for each section."""

from __future__ import annotations

from collections.abc import Iterator

from plainguides.core.model import Document, Finding, Format, FormatContext
from plainguides.writers.audio import id3
from plainguides.writers.audio.recording import problems, recording
from plainguides.writers.audio.spoken import NEEDS, OPTIONS, length, spoken
from plainguides.writers.audio.voice import KILOBITS
from plainguides.writers.epub.chapter import chapter


def write(document: Document, context: FormatContext) -> bytes:
    """Return the MP3 file. Raises `RefusedError` where there is no voice for the language."""
    made = recording(context)
    if made:
        return context.read(made)
    said, speech = spoken(chapter(document, context), document, context)
    chapters = [(unit.text, start) for unit, start in zip(said, speech.starts, strict=True) if unit.level in {1, 2}]
    texts = [
        ("TIT2", document.title),
        ("TPE1", "Computer voice (eSpeak NG)"),
        ("TALB", context.hub_name),
        ("TPUB", context.organisation),
    ]
    return id3.tagged(speech.mp3, texts, chapters, speech.seconds)


def detail(content: bytes) -> str:
    """Say how long it is, and whose voice it is."""
    if "Computer voice".encode("utf-16")[2:] not in content[:2000]:
        return "Read by a person"
    return length(id3.seconds(content, KILOBITS))


def check(document: Document, context: FormatContext) -> Iterator[Finding]:
    """Yield what is wrong with a recording."""
    yield from problems(document, context)


FORMAT = Format(
    name="audio",
    label="Audio",
    order=9,
    suffix=".mp3",
    media_type="audio/mpeg",
    editions=("standard",),
    purpose="The guide read aloud, for a phone or a player.",
    write=write,
    needs=NEEDS,
    check=check,
    detail=detail,
    options=OPTIONS,
    by_default=False,
)
