"""What each Easy Read needs at its front: a date, a way to get in touch, and other formats.

A title of its own it must have: a file without one is an error before any check looks at it (`core/schema.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plainguides.core.fact_guard import said
from plainguides.core.model import Check, CheckExample, CheckInput, Finding, Rule, Severity

NAME = "easy-front"
WHY = "Readers want to know what it is, how old it is, and whom they can ask."


def run(given: CheckInput) -> Iterable[Finding]:
    """Look at the file, at its guide and at the settings of the hub."""
    if given.edition != "easy-read" or given.guide_claims is None:
        return
    for message, fix, example in _missing(given):
        yield given.finding(NAME, Severity.WARNING, message, line=None, fix=fix, example=example)


def _missing(given: CheckInput) -> Iterator[tuple[str, str, str]]:
    guide = given.guide_claims
    if guide and not (guide.published or guide.last_reviewed):
        yield (
            "This has no date. Readers cannot see how old it is.",
            "Write the day at the top of the guide.",
            "last_reviewed: 2026-11-22",
        )
    contact = any(given.contact.values()) or any(
        fact.kind in {"email", "phone", "web"} for block in given.document.blocks for fact in said(block.text)
    )
    if not contact:
        yield (
            "Readers cannot see whom to ask.",
            "Write a phone number into mkdocs.yml. Or write a row about it.",
            "contact:\n  phone: 01632 960 001",
        )
    if not given.formats:
        yield (
            "Readers cannot get this in another way, such as on paper.",
            "Switch on a format in mkdocs.yml.",
            "formats: [pdf, text]",
        )


_TITLE = "title: Easy words\n"
_REVIEWED = "last_reviewed: 2026-01-02\n"


def _example(guide: str, easy: str, findings: int, words: str = "Take the bus.") -> CheckExample:
    return CheckExample(
        markdown=f"---\ntitle: A guide\n{guide}---\nWords.\n",
        easy_read=f"---\n{easy}---\n\n[pic: bus]\n{words}\n",
        findings=findings,
    )


CHECK = Check(
    name=NAME,
    severity=Severity.WARNING,
    purpose="Easy Read with no date, no way to get in touch or no other format.",
    why=WHY,
    link="https://www.stylemanual.gov.au/content-types/easy-read",
    run=run,
    rule=Rule(
        asks="Title, date, contact and other formats",
        source="Australian Style Manual",
        exact=True,
    ),
    examples=(
        _example("", _TITLE, 1),
        _example("summary: A bus.\n", _TITLE, 1),
        _example("", f"{_TITLE}status: draft\n", 1),
        _example("", f"{_TITLE}machine_help: none\n", 1, "The bus came on 2 January 2026."),
        _example("", 'title: "2026"\n', 1),
        _example("next_review: 2027-11-22\n", _TITLE, 1),
        _example("topics: [Travel]\n", _TITLE, 1),
        _example("kind: leaflet\n", _TITLE, 1),
        _example("authors: [Ann]\n", _TITLE, 1),
        _example("licence: CC BY 4.0\n", _TITLE, 1),
        _example("also_called: [a bus]\n", _TITLE, 1),
        _example(_REVIEWED, _TITLE, 0),
        _example("published: 2026-01-02\n", _TITLE, 0),
        _example(f"{_REVIEWED}published: 2026-01-01\n", _TITLE, 0),
        _example(_REVIEWED, f"status: draft\n{_TITLE}", 0),
        _example(_REVIEWED, "title: 'Easy words'\n", 0),
        _example(_REVIEWED, f"# a note\n{_TITLE}", 0),
        _example(_REVIEWED, _TITLE, 0, "Call 01632 960 001."),
        _example(f"summary: A bus.\n{_REVIEWED}", _TITLE, 0),
        _example(f"{_REVIEWED}formats: [pdf]\n", _TITLE, 0),
        _example(_REVIEWED, f"{_TITLE}machine_help: none\n", 0),
        _example(_REVIEWED, "title: A guide\n", 0),
    ),
)
