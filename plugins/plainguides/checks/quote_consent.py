"""Did the person who is quoted agree to it?"""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.markup import words_of
from plainguides.core.model import Check, CheckExample, CheckInput, Finding, Severity

NAME = "quote-consent"
WHY = "A quote can tell a reader who somebody is and what they live with. It is theirs to share."


def run(given: CheckInput) -> Iterable[Finding]:
    """Find quotes with neither a link to where they were published nor a day of consent."""
    for figure in given.document.body.iter("figure"):
        if figure.get("data-block") != "quote":
            continue
        caption = figure[-1]
        if caption.get("data-consent") or caption.find(".//a") is not None:
            continue
        speaker = words_of(caption)
        line = next((block.line for block in given.document.blocks if block.text == speaker), None)
        yield Finding(
            check=NAME,
            severity=Severity.ERROR,
            message=f'The quote of "{speaker}" does not say that they agreed to be quoted.',
            path=given.document.path,
            line=line,
            fix="Write the day when they agreed, or a link to where the words were published.",
            example=f"> — {speaker} (consent 2026-03-01)",
            why=WHY,
        )


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Quotes of people with no day on which they agreed, and no published source.",
    why=WHY,
    run=run,
    examples=(
        CheckExample(markdown="---\ntitle: Bad\n---\n> The ramp helped.\n> — A visitor\n", findings=1),
        CheckExample(
            markdown="---\ntitle: Agreed\n---\n> The ramp helped.\n> — A visitor (consent 2026-03-01)\n", findings=0
        ),
        CheckExample(
            markdown="---\ntitle: Published\n---\n> All persons are equal.\n>\n> — [A law](https://www.example.org/)\n",
            findings=0,
        ),
    ),
)
