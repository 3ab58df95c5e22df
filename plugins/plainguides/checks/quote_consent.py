"""Did the person who is quoted agree to it?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from xml.etree.ElementTree import Element

from plainguides.core.blocks import marker
from plainguides.core.markup import words_of
from plainguides.core.model import Check, CheckExample, CheckInput, Finding, Severity

NAME = "quote-consent"
WHY = "A quote can tell a reader who somebody is and what they live with. It is theirs to share."


def run(given: CheckInput) -> Iterable[Finding]:
    """Find quotes with no speaker, and speakers with neither a published source nor a real day of consent."""
    for quote in _bare_quotes(given.document.body, inside=False):
        words = " ".join(words_of(quote).split()[:6])
        yield _finding(
            given,
            quote,
            f'The quote "{words} ..." does not say whose words these are.',
            "Name the speaker in the last line of the quote, after a long dash.",
            "> The ramp helped.\n> — A visitor (consent 2026-03-01)",
        )
    for figure in given.document.body.iter("figure"):
        if figure.get("data-block") != "quote":
            continue
        caption = figure[-1]
        consent, speaker = caption.get("data-consent"), words_of(caption)
        if consent is not None:
            problem = _no_day(consent, given)
            if problem:
                yield _finding(
                    given,
                    caption,
                    problem,
                    "Write the day as year-month-day.",
                    f"> — {speaker} (consent {given.today.isoformat()})",
                )
        elif caption.find(".//a") is None:
            yield _finding(
                given,
                caption,
                f'The quote of "{speaker}" does not say that they agreed to be quoted.',
                "Write the day when they agreed, or a link to where the words were published.",
                f"> — {speaker} (consent 2026-03-01)",
            )


def _bare_quotes(parent: Element, *, inside: bool) -> Iterable[Element]:
    for child in parent:
        known = inside or child.tag == "figure"
        if child.tag == "blockquote" and not known:
            if marker(child) is None and not words_of(child).startswith("["):  # a wrong box has its own error
                yield child
        else:
            yield from _bare_quotes(child, inside=known)


def _no_day(text: str, given: CheckInput) -> str:
    try:
        day = date.fromisoformat(text.strip())
    except ValueError:
        return f'"{text}" is not a date as we write it.'
    return "The day of consent is still to come." if day > given.today else ""


def _finding(given: CheckInput, element: Element, message: str, fix: str, example: str) -> Finding:
    words = words_of(element)
    line = next((block.line for block in given.document.blocks if block.text and words.startswith(block.text)), None)
    return given.finding(NAME, Severity.ERROR, message, line=line, fix=fix, example=example, why=WHY)


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Quotes that name nobody, and quotes of people with no day on which they agreed, and no published source.",
    why=WHY,
    run=run,
    examples=(
        CheckExample(markdown="---\ntitle: Bad\n---\n> The ramp helped.\n> — A visitor\n", findings=1),
        CheckExample(markdown="---\ntitle: Nobody\n---\n> The ramp helped.\n", findings=1),
        CheckExample(
            markdown="---\ntitle: Later\n---\n> The ramp helped.\n> — A visitor (consent 2999-01-01)\n", findings=1
        ),
        CheckExample(
            markdown="---\ntitle: May\n---\n> The ramp helped.\n> — A visitor (consent 1 May 2026)\n", findings=1
        ),
        CheckExample(
            markdown="---\ntitle: Agreed\n---\n> The ramp helped.\n> — A visitor (consent 2026-03-01)\n", findings=0
        ),
        CheckExample(
            markdown="---\ntitle: Published\n---\n> All persons are equal.\n>\n> — [A law](https://www.example.org/)\n",
            findings=0,
        ),
    ),
)
