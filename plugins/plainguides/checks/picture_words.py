"""Does each picture have words that say what it shows?"""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.model import Check, CheckExample, CheckInput, Finding, Severity

NAME = "picture-words"
WHY = "Blind readers hear these words in place of the picture. So does everybody when the picture does not load."


def run(given: CheckInput) -> Iterable[Finding]:
    """Find pictures without words that are not marked as decoration."""
    for image in given.document.images:
        if not image.alt.strip() and not image.decoration:
            name = image.path.rsplit("/", 1)[-1]
            yield given.finding(
                NAME,
                Severity.ERROR,
                f"The picture {name} has no words.",
                line=image.line,
                fix="Say in the [ ] what it shows. If it only decorates, write {.decoration} after it.",
                example=f"![A woman shows her ticket to the driver](images/{name})",
                why=WHY,
            )


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Pictures that have no words and are not marked as decoration.",
    why=WHY,
    link="https://www.w3.org/WAI/tutorials/images/",
    run=run,
    examples=(
        CheckExample(markdown="---\ntitle: Bad\n---\n![](images/bus.svg)\n", findings=1),
        CheckExample(markdown="---\ntitle: Good\n---\n![A bus at a stop](images/bus.svg)\n", findings=0),
        CheckExample(markdown="---\ntitle: Decoration\n---\n![](images/bus.svg){.decoration}\n", findings=0),
    ),
)
