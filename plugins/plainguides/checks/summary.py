"""Does the guide have a summary that lists can show?"""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.model import Check, CheckExample, CheckInput, Finding, Severity

NAME = "summary"
WHY = "The summary is how readers choose in lists and in search results."
MOST = 200


def run(given: CheckInput) -> Iterable[Finding]:
    """Find guides with no summary, or with one that is too long for a list."""
    if given.edition != "standard":
        return
    summary = given.claims.summary
    if not summary:
        yield given.finding(
            NAME,
            Severity.ADVICE,
            "This guide has no summary.",
            line=given.claims.lines.get("title"),
            fix="Say in one or two sentences what it is for.",
            example="summary: What to think of before, during and after a meeting.",
            why=WHY,
        )
    elif len(summary) > MOST:
        yield given.finding(
            NAME,
            Severity.ADVICE,
            f"The summary has {len(summary)} letters.",
            line=given.claims.lines.get("summary"),
            fix=f"Make it shorter than {MOST} letters.",
            example="summary: What to think of before, during and after a meeting.",
            why=WHY,
        )


CHECK = Check(
    name=NAME,
    severity=Severity.ADVICE,
    purpose="Guides with no summary, or with a long one.",
    why=WHY,
    run=run,
    examples=(
        CheckExample(markdown="---\ntitle: None\n---\nHi.\n", findings=1),
        CheckExample(markdown="---\ntitle: Good\nsummary: What to bring.\n---\nHi.\n", findings=0),
        CheckExample(markdown=f"---\ntitle: Long\nsummary: {'What to bring. ' * 20}\n---\nHi.\n", findings=1),
    ),
)
