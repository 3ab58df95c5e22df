"""Is the reading time in the front matter possible?"""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.model import Check, CheckExample, CheckInput, Finding, Severity
from plainguides.core.reading_time import claim_is_true, say

NAME = "claim-time"
WHY = "Readers plan with the time. For somebody who reads slowly, a wrong time is a broken promise."


def run(given: CheckInput) -> Iterable[Finding]:
    """A time passes if reading it in that time takes 100 to 300 words a minute."""
    claim, words = given.claims.reading_time, given.facts.scores.words
    if claim is None or claim_is_true(claim, words):
        return
    _, slowest = given.facts.minutes
    time = "1 minute" if claim == 1 else f"{claim} minutes"
    yield given.finding(
        NAME,
        Severity.ERROR,
        f"The guide has {words} words. {time} would mean {round(words / claim)} words a minute. "
        f"Most people need {say(given.facts.minutes)}.",
        line=given.claims.lines.get("reading_time"),
        fix="Write a true time, or leave the line out.",
        example=f"reading_time: {slowest}",
        why=WHY,
    )


_TEXT = "Ask people what they need. " * 100

CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="A reading time in the front matter that nobody reads at.",
    why=WHY,
    run=run,
    examples=(
        CheckExample(markdown=f"---\ntitle: True\nreading_time: 3\n---\n{_TEXT}\n", findings=0),
        CheckExample(markdown=f"---\ntitle: Far too long\nreading_time: 12\n---\n{_TEXT}\n", findings=1),
        CheckExample(markdown=f"---\ntitle: Far too short\nreading_time: 1\n---\n{_TEXT * 2}\n", findings=1),
    ),
)
