"""Is the reading level in the front matter true?"""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.model import Check, CheckExample, CheckInput, Finding, Severity

NAME = "claim-level"
WHY = "Readers choose a guide by its level. A wrong level sends them to words that they cannot read."


def run(given: CheckInput) -> Iterable[Finding]:
    """Compare the claim with the measured level: one level away is a warning, two or more an error."""
    claim, true = given.claims.reading_level, given.facts.level
    order = {level.name: place for place, level in enumerate(given.levels)}
    if claim is None or true is None or claim == true or claim not in order:
        return
    label = {level.name: level.label for level in given.levels}
    away = abs(order[claim] - order[true])
    harder = "harder" if order[true] > order[claim] else "easier"
    yield given.finding(
        NAME,
        Severity.ERROR if away > 1 else Severity.WARNING,
        f"The guide says {label[claim]}, but its words are {harder}: {label[true]}.",
        line=given.claims.lines.get("reading_level"),
        fix="Write the true level, leave the line out, or change the words.",
        example=f"reading_level: {label[true]}",
        why=WHY,
    )


_EASY = "Ask people what they need. Ask them soon. Write it down. " * 14
_HARD = (
    "Organisational responsibility necessitates comprehensive consideration of accessibility requirements, "
    "notwithstanding considerable administrative complexity and institutional uncertainty. "
) * 8

CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="A reading level in the front matter that is not what the words measure.",
    why=WHY,
    run=run,
    examples=(
        CheckExample(markdown=f"---\ntitle: True\nreading_level: Beginner\n---\n{_EASY}\n", findings=0),
        CheckExample(markdown=f"---\ntitle: Not true\nreading_level: Beginner\n---\n{_HARD}\n", findings=1),
        CheckExample(markdown="---\ntitle: Too short to tell\nreading_level: Advanced\n---\nAsk us.\n", findings=0),
    ),
)
