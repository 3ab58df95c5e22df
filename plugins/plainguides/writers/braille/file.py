"""Document -> the bytes of a braille file, and what an author should know before."""

from __future__ import annotations

from collections.abc import Iterator

from plainguides.core.model import Document, Edition, Finding, FormatContext, Guide, Option, Severity
from plainguides.writers.braille.cells import brf, note, unknown, words
from plainguides.writers.braille.lines import BLANK, Group, groups, wrap
from plainguides.writers.braille.pages import brf_file, count
from plainguides.writers.flow import flow
from plainguides.writers.whole import whole

BY_COMPUTER = "Translated by computer, not checked by a braille reader."
OPTIONS = (
    Option(name="cells", default=40, least=20, most=80, help="Cells in a line of your paper or your display."),
    Option(name="lines", default=25, least=5, most=60, help="Lines on a page."),
)


def braille(document: Document, context: FormatContext, grade: int) -> bytes:
    """Return the BRF file of a document in UEB of grade 1 or 2."""
    width, height = int(context.options["cells"]), int(context.options["lines"])
    made = list(groups(flow(whole(document, context)), width, grade))
    said = Group(tuple(wrap(note(BY_COMPUTER, grade), width, 6, 4)), before=True)
    return brf_file([*made[:1], said, *made[1:]], width, height)


def problems(document: Document, context: FormatContext) -> Iterator[Finding]:  # noqa: ARG001
    """Yield a finding for each block with words that the braille file has to leave out."""
    for block in document.blocks:
        lost = unknown(block.text)
        if lost:
            yield Finding(
                check="braille",
                severity=Severity.ADVICE,
                message=f'The braille file cannot write "{" ".join(lost)}". It says: words in another script.',
                path=document.path,
                line=block.line,
                fix="Say the same in Latin letters as well, if readers of braille need it.",
            )


def suits(guide: Guide, edition: Edition) -> bool:  # noqa: ARG001
    """Say whether the guide is in English: Unified English Braille has contractions of English words."""
    return guide.claims.lang.lower().split("-")[0] == "en"


def detail(content: bytes) -> str:
    """Say how many pages of braille it has, and that nobody has read it."""
    pages = count(content)
    return f"{pages} braille page{'' if pages == 1 else 's'}, {BY_COMPUTER[0].lower()}{BY_COMPUTER[1:].rstrip('.')}"


def says(content: bytes, text: str, grade: int) -> bool:
    """Say whether a file has these words in it. Ends of lines do not count."""
    wanted = brf(BLANK.join(words(text, grade)))
    return "".join(wanted.split()) in "".join(content.decode("ascii").split())
