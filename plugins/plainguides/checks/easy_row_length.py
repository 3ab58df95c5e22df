"""Rows with more than two sentences."""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.easy_rows import PLACE, example, is_easy, row, rows
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity

NAME = "easy-row-length"
WHY = "A row is one idea with its picture. With three sentences there is more than one idea."
MOST, TOO_MANY = 2, 3


def run(given: CheckInput) -> Iterable[Finding]:
    """Count the sentences of each row."""
    if not is_easy(given):
        return
    for one in rows(given.document):
        count = sum(not PLACE.fullmatch(sentence) for sentence in one.sentences)
        if count > MOST:
            yield given.finding(
                NAME,
                Severity.ERROR if count > TOO_MANY else Severity.WARNING,
                f"This row has {count} sentences. A row has 1 or 2.",
                line=one.line,
                fix="Make 2 rows, each with its own picture.",
                example="[pic: bus]\nTake the bus.\n\n[pic: pound]\nWe pay for it.",
            )


def _sentences(count: int) -> str:
    return row("\n".join(f"Do thing {n}." for n in range(count)))


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Rows of Easy Read with more than 2 sentences; more than 3 are an error.",
    why=WHY,
    run=run,
    rule=Rule(
        asks="One piece of information in a row; here 1 or 2 sentences",
        source="Easy Read Standard; DIN SPEC 33429; Canton of Zurich",
        exact=True,
        levels="3 sentences: warning; more: error",
    ),
    examples=(
        *(example(_sentences(count), 1) for count in (3, 4, 5, 9)),
        example(row("One. Two. Three."), 1),
        example(row("Is it? Yes! Come."), 1),
        example(f"{_sentences(3)}\n{_sentences(4)}", 2),
        example(f"{_sentences(1)}\n{_sentences(3)}", 1),
        example(row("Take the bus. Pay. **Wait.**"), 1),
        example(row("Come at 2:30pm.\nStay.\nGo home."), 1),
        example(row("Take the bus."), 0),
        example(_sentences(2), 0),
        example(row("Come at 2.30pm. Stay."), 0),
        example(row("Ask Dr. Smith. Pay £2.50."), 0),
        example(row("See www.example.org. Or call."), 0),
        example(f"{_sentences(2)}\n{_sentences(2)}", 0),
        example(row("Come on 3 April. Stay."), 0),
        example(row("Write to a.b@c.example. Wait."), 0),
        example(row("Go to 1 St. James Road. Ring."), 0),
        example(row("Tip 3. Start early. Ask why."), 0),
        example(row('Say "Hello." Then wait.'), 0),
    ),
)
