"""What an author reads where there is no voice."""

from __future__ import annotations

from plainguides.core.model import Document, Finding, Severity


def no_voice(document: Document) -> Finding:
    """Return the finding for a language that the computer cannot speak."""
    return Finding(
        check="recording",
        severity=Severity.WARNING,
        message=f'There is no computer voice for the language "{document.lang}", so this guide has no audio file.',
        path=document.path,
        fix="Record the guide, and name the recording in the front matter.",
        example="recording:\n  file: recording.mp3\n  transcript: recording.txt",
    )
