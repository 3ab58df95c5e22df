"""A file that never speaks to its reader."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plainguides.core.easy_rows import example, row, sentences
from plainguides.core.grammar import is_order
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity
from plainguides.core.prose import Tables

NAME = "easy-you"
WHY = 'A text that says "you" is about the reader. Words such as "members can" leave people to guess who is meant.'
ENOUGH = 8
"""Sentences. Fewer say too little."""
_YOU = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)


def run(given: CheckInput) -> Iterable[Finding]:
    """Look for "you", and for a sentence that asks the reader to do something."""
    tables = given.tables or Tables()
    found = [sentence for sentence, _ in sentences(given)]
    if len(found) >= ENOUGH and not any(_YOU.search(one) or is_order(one, tables) for one in found):
        yield given.finding(
            NAME,
            Severity.ADVICE,
            f"None of the {len(found)} sentences speaks to the reader.",
            line=None,
            fix='Say "you".',
            example="You can bring a friend.",
        )


_OTHERS = "\n".join(row(f"The bus is number {n}.") for n in range(7))

CHECK = Check(
    name=NAME,
    severity=Severity.ADVICE,
    purpose='Easy Read files that never say "you".',
    why=WHY,
    link="https://www.stylemanual.gov.au/content-types/easy-read",
    run=run,
    rule=Rule(asks='Speak to the reader: "you"', source="Australian Style Manual; Inclusion Europe"),
    examples=(
        *(
            example(f"{_OTHERS}\n{row(words)}", 1)
            for words in ("Members can bring a friend.", "The youth club is open.", "People can come.")
        ),
        *(
            example(f"{_OTHERS}\n{row(words)}", 0)
            for words in ("You can bring a friend.", "Bring a friend.", "This is your room.", "Please call us.")
        ),
        example(_OTHERS, 0),
    ),
)
