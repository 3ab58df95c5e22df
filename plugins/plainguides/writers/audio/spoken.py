"""What the spoken formats share: the words of a chapter in a computer voice, and what is said about it."""

from __future__ import annotations

from plainguides.core.model import Document, Finding, FormatContext, Option, RefusedError, Severity
from plainguides.writers.audio.units import Unit, units
from plainguides.writers.audio.voice import SPEED, NoVoiceError, Speech, speak
from plainguides.writers.epub.chapter import Chapter

OPTIONS = (Option(name="speed", default=SPEED, least=80, most=300, help="Words a minute of the computer voice."),)
NEEDS = ("espeakng_loader", "lameenc")


def spoken(chapter: Chapter, document: Document, context: FormatContext) -> tuple[list[Unit], Speech]:
    """Read a chapter aloud. Its tree gets a span for each sentence. Raises `RefusedError` where there is no voice."""
    said = units(chapter.body)
    try:
        return said, speak(said, document.lang, int(context.options["speed"]))
    except NoVoiceError:
        raise RefusedError(_no_voice(document)) from None


def length(seconds: float) -> str:
    """Say how long it is, and whose voice it is."""
    minutes = max(1, round(seconds / 60))
    return f"{minutes} minute{'' if minutes == 1 else 's'}, computer voice"


def _no_voice(document: Document) -> Finding:
    return Finding(
        check="recording",
        severity=Severity.WARNING,
        message=f'There is no computer voice for the language "{document.lang}", so this guide has no audio file.',
        path=document.path,
        fix="Record the guide, and name the recording in the front matter.",
        example="recording:\n  file: recording.mp3\n  transcript: recording.txt",
    )
