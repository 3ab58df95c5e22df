"""A recording that people made. It wins over the computer voice, if it says what the guide says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from plainguides.core.links import beside
from plainguides.core.model import Document, Finding, FormatContext, Severity

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_EXAMPLE = "recording:\n  file: recording.mp3\n  transcript: recording.txt"


def recording(context: FormatContext) -> str:
    """Return the path of the recording in the hub; empty where there is none."""
    made = context.guide.claims.recording
    return beside(made.file, context.guide.path) if made else ""


def problems(document: Document, context: FormatContext) -> Iterator[Finding]:
    """Yield what is wrong with a recording: its files, and words that differ from those of the guide."""
    made = context.guide.claims.recording
    if made is None:
        return
    if not made.file.lower().endswith(".mp3"):
        yield _error(context, f'The recording "{made.file}" is no MP3 file.', "Save it as MP3.")
        return
    texts = {}
    for name in (made.file, made.transcript):
        try:
            texts[name] = context.read(beside(name, context.guide.path))
        except OSError:
            yield _error(context, f'There is no file "{name}" in the folder of the guide.', "Check its name.")
    if made.transcript in texts and made.file in texts:
        yield from _differences(document, context, texts[made.transcript].decode("utf-8", "replace"))


def _differences(document: Document, context: FormatContext, said: str) -> Iterator[Finding]:
    """Compare words. What is said before and after the guide, such as a welcome, does not count."""
    lines = [(word, block.line) for block in document.blocks for word in _words(block.text)]
    written, spoken = [word for word, _ in lines], _words(said)
    changes = [one for one in SequenceMatcher(None, written, spoken, autojunk=False).get_opcodes() if one[0] != "equal"]
    inner = [one for one in changes if not (one[0] == "insert" and one[1] in {0, len(written)})]
    if inner:
        _, a, b, c, d = inner[0]
        told = " ".join(spoken[c:d][:8]) or "nothing"
        yield _error(
            context,
            f'The recording says "{told}" where the guide says "{" ".join(written[a:b][:8]) or "nothing"}"'
            f" (line {lines[min(a, len(lines) - 1)][1]}). There are {len(inner)} such places.",
            "Record it again, or mend the transcript if the voice is right. Until then there is no audio file.",
        )


def _words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def _error(context: FormatContext, message: str, fix: str) -> Finding:
    return Finding(
        check="recording",
        severity=Severity.ERROR,
        message=message,
        path=context.guide.path,
        line=context.guide.claims.lines.get("recording"),
        fix=fix,
        example=_EXAMPLE,
        why="People who listen must get the same words as people who read.",
    )
