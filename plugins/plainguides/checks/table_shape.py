"""Can a table be read aloud and on a phone?"""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.markup import words_of
from plainguides.core.model import Check, CheckExample, CheckInput, Finding, Severity

NAME = "table"
WHY = "A screen reader reads the caption first, so that a reader can choose to pass the table over."
MOST_COLUMNS = 4


def run(given: CheckInput) -> Iterable[Finding]:
    """Find tables with no caption, with an empty column heading, or with more columns than a phone can show."""
    for table in given.document.body.iter("table"):
        cells = [words_of(cell) for cell in table.iter("th")]
        line = next((b.line for b in given.document.blocks if b.kind == "cell" and b.text in cells), None)
        columns = len(next(iter(table.iter("tr")), ()))
        if table.find("caption") is None:
            yield _finding(
                given,
                Severity.ERROR,
                line,
                "This table has no caption.",
                "Write one below the table, after an empty line.",
                "Table: What each room has",
            )
        if any(not words_of(cell) for cell in table.iter("th")):
            yield _finding(
                given,
                Severity.ERROR,
                line,
                "A heading of this table is empty.",
                "Give each column a name.",
                "| Room | Door | Toilet |",
            )
        if columns > MOST_COLUMNS:
            yield _finding(
                given,
                Severity.WARNING,
                line,
                f"This table has {columns} columns.",
                f"Use {MOST_COLUMNS} or fewer, or make a list.",
                "| Room | Door | Toilet |",
            )


def _finding(given: CheckInput, severity: Severity, line: int | None, message: str, fix: str, example: str) -> Finding:
    return given.finding(NAME, severity, message, line=line, fix=fix, example=example, why=WHY)


_ROWS = "| Room | Door |\n|---|---|\n| Hall | 90 cm |\n"

CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Tables with no caption, with empty headings, or with more than four columns.",
    why=WHY,
    link="https://www.w3.org/WAI/tutorials/tables/",
    run=run,
    examples=(
        CheckExample(markdown=f"---\ntitle: Bad\n---\n{_ROWS}", findings=1),
        CheckExample(markdown=f"---\ntitle: Good\n---\n{_ROWS}\nTable: Doors of the rooms\n", findings=0),
        CheckExample(
            markdown="---\ntitle: Wide\n---\n| A | B | C | D | E |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |\n"
            "\nTable: Too wide\n",
            findings=1,
        ),
    ),
)
