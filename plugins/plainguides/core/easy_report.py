"""Which guides have an Easy Read edition, who tested it, and what is out of date: as data and as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from plainguides.core.days import say_date
from plainguides.core.model import EasyRead, Finding, Guide, Hub, Severity
from plainguides.core.suggest import some

STATUSES = {
    "tested": "tested",
    "draft": "draft",
    "waiting": "not accepted",
    "started": "started",
    "errors": "with errors",
    "none": "without",
}
"""Status -> how a number of them is said."""


def as_data(hub: Hub) -> list[dict[str, Any]]:
    """Return one row for each guide, sorted by title; then guides that cannot be read. The values are JSON."""
    found: dict[str, list[Finding]] = {}
    for one in hub.findings:
        found.setdefault(one.path, []).append(one)
    rows = [_row(guide, found.get(guide.path.replace("index.md", "easy-read.md"), [])) for guide in hub.guides]
    return [*rows, *(_refused(slug) for slug in hub.refused)]


def count(rows: Sequence[Mapping[str, Any]]) -> str:
    """Say how many there are of each status."""
    numbers = {status: sum(row["status"] == status for row in rows) for status in STATUSES}
    stale = sum(bool(row["out_of_date"]) for row in rows)
    said = ", ".join(
        f"{number} {STATUSES[status]}{'s' if status == 'draft' and number != 1 else ''}"
        for status, number in numbers.items()
        if number or status in {"tested", "draft", "none"}
    )
    return f"{len(rows)} guide{'' if len(rows) == 1 else 's'}. Easy Read: {said}. Out of date: {stale}."


def as_table(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return the rows as text, from A to Z by the name that commands take, and a line with the numbers."""
    lines = []
    for row in sorted(rows, key=lambda row: str(row["guide"])):
        lines.append(f"{row['guide']}: {row['says']}")
        lines += [f"  changed since then: {some(row['out_of_date'])}"] if row["out_of_date"] else []
        lines += [f"  excused in line {one['line']}: {one['check']}: {one['reason']}" for one in row["excuses"]]
    lines.append(count(rows))
    return "\n".join(lines)


def _row(guide: Guide, findings: Sequence[Finding]) -> dict[str, Any]:
    easy_read = guide.easy_read or guide.waiting or guide.stopped
    errors = sum(one.severity is Severity.ERROR for one in findings)
    status = _status(guide, errors, started=bool(findings))
    return {
        "guide": guide.slug,
        "title": guide.claims.title,
        "status": status,
        "says": _says(easy_read, status, errors),
        "machine_help": easy_read.machine_help if easy_read else "",
        "accepted": bool(easy_read and easy_read.accepted),
        "words": easy_read.facts.scores.words if easy_read else 0,
        "tests": []
        if easy_read is None
        else [
            {
                "group": test.group,
                "people": test.people,
                "date": test.date.isoformat(),
                "changed": test.changed,
                "these_words": test in easy_read.tested,
            }
            for test in easy_read.records
        ],
        "out_of_date": list(easy_read.out_of_date) if easy_read else [],
        "excuses": [
            {"line": one.line, "check": one.check, "reason": one.reason}
            for one in (easy_read.excuses if easy_read else ())
        ],
    }


def _refused(slug: str) -> dict[str, Any]:
    return {
        "guide": slug,
        "title": slug,
        "status": "errors",
        "says": "the guide itself has errors: plainguides check says which",
        "machine_help": "",
        "accepted": False,
        "words": 0,
        "tests": [],
        "out_of_date": [],
        "excuses": [],
    }


def _status(guide: Guide, errors: int, *, started: bool) -> str:
    if guide.stopped:
        return "errors"
    if guide.waiting:
        return "waiting"
    if guide.easy_read:
        return "tested" if guide.easy_read.tested else "draft"
    return "errors" if errors else "started" if started else "none"


def _says(easy_read: EasyRead | None, status: str, errors: int) -> str:
    if status == "errors":
        return f"its Easy Read has {errors} error{'' if errors == 1 else 's'}, so it has no page"
    if easy_read is None:
        return "its Easy Read is started, and has no rows yet" if status == "started" else "no Easy Read yet"
    if status == "waiting":
        return "a machine helped to write it, and no person has accepted it: it has no page"
    if status == "tested":
        last = max(easy_read.tested, key=lambda test: test.date)
        people = "1 person" if last.people == 1 else f"{last.people} people"
        return f"tested by {people} from {last.group} on {say_date(last.date)}"
    if easy_read.records:
        return "a draft: no test of the words and pictures that stand there now counts"
    return "a draft, and accepted by a person" if easy_read.accepted else "a draft"
