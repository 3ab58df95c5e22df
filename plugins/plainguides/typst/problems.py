"""What an author should know before Typst sees the words, and what Typst still refuses, as findings."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from plainguides.core.model import Document, Finding, FormatContext, Severity
from plainguides.typst.document import Source, fonts_of
from plainguides.typst.engine import Refusal
from plainguides.typst.layout import layout_of

CHECK = "pdf"
INSTEAD = {"→": "to", "←": "from", "✓": "yes", "✔": "yes", "✗": "no", "☐": "[ ]", "☑": "[x]", "‑": "-"}


def problems(document: Document, context: FormatContext) -> Iterator[Finding]:
    """Yield what is wrong. A sign that no font has keeps the PDF from being made: see `lost`."""
    yield from lost(document, context)
    yield from _wide(document, context)


def lost(document: Document, context: FormatContext) -> Iterator[Finding]:
    """Yield a finding for each sign that no font has."""
    _, fonts = fonts_of(context)
    seen: set[str] = set()
    texts = [(block.text, block.line) for block in document.blocks]
    texts += [(one, None) for one in (document.title, context.guide.claims.summary, *_furniture(document.body))]
    for text, line in texts:
        for sign in fonts.lost(text):
            if sign not in seen:
                seen.add(sign)
                yield _sign(sign, document.path, line)


def _furniture(body: Element) -> Iterator[str]:
    for element in body.iter():
        yield element.text or ""
        yield element.tail or ""


def _sign(sign: str, path: str, line: int | None) -> Finding:
    instead = INSTEAD.get(sign)
    return Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message=f'The PDF font has no "{sign}" (U+{ord(sign):04X}), so there is no PDF of these words.',
        path=path,
        line=line,
        fix=f'Write "{instead}".' if instead else "Use another sign, or put a font that has it into the folder fonts.",
    )


def _wide(document: Document, context: FormatContext) -> Iterator[Finding]:
    _, fonts = fonts_of(context)
    layout, edition = layout_of(context.edition.name, context.options), context.edition.label.lower()
    for block in document.blocks:
        for word in fonts.too_wide(block.text, layout.line / layout.size)[:1]:
            if "/" in word or "@" in word:
                continue  # an address has places where it can be broken
            yield Finding(
                check=CHECK,
                severity=Severity.ADVICE,
                message=f'"{word[:40]}…" is longer than a line of {edition}, and is broken there.',
                path=document.path,
                line=block.line,
                fix="Use a shorter word.",
            )


def refused(refusal: Refusal, source: Source, document: Document) -> Finding:
    """Turn what Typst says into a finding at the place of the words."""
    words = ""
    if refusal.line:
        before = source.lines[: refusal.line]
        words = next((line.words for line in reversed(before) if line.words), "")
    line = next((block.line for block in document.blocks if block.text and block.text in words), None)
    if line is None:
        line = next((image.line for image in document.images if image.alt and image.alt in words), None)
    return Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message=f"The PDF cannot be made: {refusal.message}.",
        path=document.path,
        line=line,
        fix="Change these words or this picture. The other formats are made.",
        example=words[:80] or None,
    )
