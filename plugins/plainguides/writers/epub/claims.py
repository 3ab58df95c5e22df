"""What a book says about its accessibility. Each word is worked out from the book, and nothing else is claimed.

`dcterms:conformsTo` and `a11y:certifiedBy` are never written: no program can prove them, only a person may say so.
Source: https://www.w3.org/TR/epub-a11y-11/#sec-disc-package and the schema.org list of values.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plainguides.writers.epub.chapter import Chapter

_MOVES = re.compile(rb"<(animate|animateTransform|animateMotion|set|script|video)\b")


def claims(chapters: Sequence[Chapter], notices: Sequence[str], *, audio: bool = False) -> Iterator[tuple[str, str]]:
    """Yield property and value of each claim. `audio`: every sentence is read aloud in the book."""
    alts = [alt for one in chapters for alt in one.alts]
    described = [alt for alt in alts if alt]
    yield "schema:accessMode", "textual"
    if alts:
        yield "schema:accessMode", "visual"
        yield "schema:accessModeSufficient", "textual,visual"
    if audio:
        yield "schema:accessMode", "auditory"
        yield "schema:accessModeSufficient", "auditory"
    # A picture without words is decoration: plainguides publishes no guide with any other.
    yield "schema:accessModeSufficient", "textual"
    yield "schema:accessibilityFeature", "structuralNavigation"
    yield "schema:accessibilityFeature", "tableOfContents"
    yield "schema:accessibilityFeature", "readingOrder"
    yield "schema:accessibilityFeature", "displayTransformability"
    if described:
        yield "schema:accessibilityFeature", "alternativeText"
    if audio:
        yield "schema:accessibilityFeature", "synchronizedAudioText"
    yield "schema:accessibilityHazard", "none" if _still(chapters) else "unknown"
    yield "schema:accessibilitySummary", _summary(len(alts), len(described), notices, audio=audio)


def _still(chapters: Sequence[Chapter]) -> bool:
    """Whether no picture can move: a GIF may, and so may an SVG file with an animation in it."""
    return not any(
        name.endswith((".gif", ".webp")) or (name.endswith(".svg") and _MOVES.search(content))
        for one in chapters
        for name, content in one.pictures.items()
    )


def _summary(pictures: int, described: int, notices: Sequence[str], *, audio: bool) -> str:
    said = ["This book has headings, a table of contents and a fixed reading order."]
    if described:
        said.append(f"{described} of its {pictures} pictures have a description; the others are decoration.")
    elif pictures:
        said.append("Its pictures are decoration: the words say all.")
    else:
        said.append("It has no pictures.")
    if audio:
        said.append("A computer voice reads it aloud.")
    said.append("Programs have checked it. No person with a reading system has.")
    return " ".join([*said, *dict.fromkeys(notices)])
