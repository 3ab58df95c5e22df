"""Two sentences on one line."""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.easy_rows import PLACE, examples, is_easy, rows
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity
from plainguides.core.prose import split

NAME = "easy-line"
WHY = "A sentence that starts on a new line is easy to find again. Lines that end where a sentence ends read well."


def run(given: CheckInput) -> Iterable[Finding]:
    """Count the sentences of each line of a row."""
    if not is_easy(given) or not any(rows(given.document)):
        return
    for block in given.document.blocks:
        if "row" in block.roles:
            found = [sentence for sentence in split(block.text) if not PLACE.fullmatch(sentence)]
            if len(found) > 1:
                yield given.finding(
                    NAME,
                    Severity.ADVICE,
                    f"There are {len(found)} sentences on this line.",
                    line=block.line,
                    fix="Start each sentence on a new line.",
                    example="\n".join(found[:2]),
                )


CHECK = Check(
    name=NAME,
    severity=Severity.ADVICE,
    purpose="Lines of Easy Read with more than one sentence.",
    why=WHY,
    link="https://www.easy-read-online.co.uk/",
    run=run,
    rule=Rule(
        asks="Lines of 85 characters or fewer, ended where the sense pauses. Our pages and files have 60",
        source="Canton of Zurich; Easy Read Online",
        exact=True,
    ),
    examples=examples(
        (
            "Take the bus. We pay.",
            "Is it free? Yes.",
            "Come in! Sit down.",
            "One. Two. Three.",
            "Take the bus. **Wait.**",
            "Come at 2:30pm. Stay.",
            "Ask Ann. Ask Bob.\nGo home.",
            "Tip 3. Start early. Ask why.",
            "See www.example.org. Or call.",
            "It costs £2.50. Pay us.",
            "Wait… Then go.",
        ),
        (
            "Take the bus.",
            "Take the bus.\nWe pay.",
            "Tip 3. Start early.",
            "1. Start early.",
            "Come at 2.30pm.",
            "Ask Dr. Smith.",
            "It costs £2.50.",
            "See www.example.org.",
            "Go to 1 St. James Road.",
            "Call us: it is free.",
            "Ask Ann, Bob or J. Smith.",
        ),
    ),
)
