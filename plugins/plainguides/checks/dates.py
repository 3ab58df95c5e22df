"""Can the dates in the front matter be true, and is the review late?"""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.model import Check, CheckExample, CheckInput, Finding, Severity

NAME = "dates"
WHY = "A reader trusts a guide by its date."


def run(given: CheckInput) -> Iterable[Finding]:
    """Find days that are still to come but said to be past, days in the wrong order, and late reviews."""
    claims, today = given.claims, given.today
    for key in ("published", "last_reviewed"):
        day = getattr(claims, key)
        if day and day > today:
            yield _finding(
                given,
                key,
                Severity.ERROR,
                f"{key} is a day that is still to come.",
                "Write the day when it took place.",
                f"{key}: {today.isoformat()}",
            )
    if any(record.date and record.date > today for record in claims.checked_by):
        yield _finding(
            given,
            "checked_by",
            Severity.ERROR,
            "checked_by has a day that is still to come.",
            "Write the day when they checked it.",
            f"date: {today.isoformat()}",
        )
    if claims.published and claims.last_reviewed and claims.last_reviewed < claims.published:
        yield _finding(
            given,
            "last_reviewed",
            Severity.ERROR,
            "last_reviewed is before published.",
            "Put the days in order.",
            f"last_reviewed: {claims.published.isoformat()}",
        )
    last = claims.last_reviewed or claims.published
    if claims.next_review and last and claims.next_review <= last:
        yield _finding(
            given,
            "next_review",
            Severity.ERROR,
            "next_review is not after the last review.",
            "Write a later day.",
            f"next_review: {last.replace(year=last.year + 1, day=1).isoformat()}",
        )
    elif claims.next_review and claims.next_review < today:
        yield _finding(
            given,
            "next_review",
            Severity.WARNING,
            "The review of this guide is late. The page says so.",
            "Read the guide again, then write today's date and a new next_review.",
            f"last_reviewed: {today.isoformat()}",
        )


def _finding(given: CheckInput, key: str, severity: Severity, message: str, fix: str, example: str) -> Finding:
    return given.finding(NAME, severity, message, line=given.claims.lines.get(key), fix=fix, example=example, why=WHY)


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Dates that cannot be true, and reviews that are late.",
    why=WHY,
    run=run,
    examples=(
        CheckExample(
            markdown="---\ntitle: Good\npublished: 2026-01-05\n"
            "last_reviewed: 2026-11-01\nnext_review: 2030-11-01\n---\nHi.\n",
            findings=0,
        ),
        CheckExample(markdown="---\ntitle: Future\nlast_reviewed: 2999-01-01\n---\nHi.\n", findings=1),
        CheckExample(
            markdown="---\ntitle: Order\npublished: 2026-05-05\nlast_reviewed: 2026-05-04\n---\nHi.\n", findings=1
        ),
        CheckExample(
            markdown="---\ntitle: Late\nlast_reviewed: 2020-05-04\nnext_review: 2021-05-04\n---\nHi.\n", findings=1
        ),
    ),
)
