"""Do the headings go down one step at a time?"""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.model import Check, CheckExample, CheckInput, Finding, Severity

NAME = "headings"
WHY = "Many readers jump from heading to heading with a screen reader. A missing step sounds like a missing part."


def run(given: CheckInput) -> Iterable[Finding]:
    """Find top headings in the text, and steps of more than one."""
    before = 1
    for block in given.document.blocks:
        if block.kind != "heading":
            continue
        if block.level == 1:
            yield _finding(
                given,
                block.line,
                "A # heading stands in the text. The title is already the top heading.",
                "Start headings in the text with ##.",
                f"## {block.text}",
            )
        elif block.level > before + 1:
            yield _finding(
                given,
                block.line,
                f"The heading steps from level {before} to level {block.level}.",
                "Go down one step at a time.",
                f"{'#' * (before + 1)} {block.text}",
            )
        before = max(block.level, 2)


def _finding(given: CheckInput, line: int | None, message: str, fix: str, example: str) -> Finding:
    return given.finding(NAME, Severity.ERROR, message, line=line, fix=fix, example=example, why=WHY)


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Headings that skip a step, or that repeat the title's own step.",
    why=WHY,
    link="https://www.w3.org/WAI/tutorials/page-structure/headings/",
    run=run,
    examples=(
        CheckExample(
            markdown="---\ntitle: Good\n---\n## One\n\nText.\n\n### Two\n\nText.\n\n## Three\n\nText.\n", findings=0
        ),
        CheckExample(markdown="---\ntitle: A step is missing\n---\n## One\n\nText.\n\n#### Two\n\nText.\n", findings=1),
        CheckExample(markdown="---\ntitle: The title again\n---\n# One\n\nText.\n", findings=1),
    ),
)
