"""Which guides have an Easy Read edition, who tested it, and what is out of date: as data and as a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from plainguides.core.days import say_date
from plainguides.core.model import EasyRead, Guide, Hub
from plainguides.core.suggest import some


def as_data(hub: Hub) -> list[dict[str, Any]]:
    """Return one row for each guide, sorted by title. The values are JSON."""
    return [_row(guide) for guide in hub.guides]


def as_table(rows: Sequence[Mapping[str, Any]]) -> str:
    """Return the rows as text: one guide after another, and a line with the numbers."""
    lines = []
    for row in rows:
        lines.append(f"{row['guide']}: {row['says']}")
        lines += [f"  changed since then: {some(row['out_of_date'])}"] if row["out_of_date"] else []
        lines += [f"  excused in line {one['line']}: {one['check']}: {one['reason']}" for one in row["excuses"]]
    count = {status: sum(row["status"] == status for row in rows) for status in ("tested", "draft", "waiting", "none")}
    stale = sum(bool(row["out_of_date"]) for row in rows)
    lines.append(
        f"{len(rows)} guides. Easy Read: {count['tested']} tested, {count['draft']} drafts, "
        f"{count['waiting']} not accepted, {count['none']} without. Out of date: {stale}."
    )
    return "\n".join(lines)


def _row(guide: Guide) -> dict[str, Any]:
    easy_read = guide.easy_read or guide.waiting
    status = "none" if easy_read is None else "waiting" if guide.waiting else "tested" if easy_read.tested else "draft"
    return {
        "guide": guide.slug,
        "title": guide.claims.title,
        "status": status,
        "says": _says(easy_read, status),
        "machine_help": easy_read.machine_help if easy_read else "",
        "accepted": bool(easy_read and easy_read.accepted),
        "words": easy_read.facts.scores.words if easy_read else 0,
        "tests": [
            {"group": test.group, "people": test.people, "date": test.date.isoformat(), "changed": test.changed}
            for test in (easy_read.records if easy_read else ())
        ],
        "out_of_date": list(easy_read.out_of_date) if easy_read else [],
        "excuses": [
            {"line": one.line, "check": one.check, "reason": one.reason}
            for one in (easy_read.excuses if easy_read else ())
        ],
    }


def _says(easy_read: EasyRead | None, status: str) -> str:
    if easy_read is None:
        return "no Easy Read yet"
    if status == "waiting":
        return "a machine helped to write it, and no person has accepted it: it has no page"
    if status == "tested":
        last = max(easy_read.tested, key=lambda test: test.date)
        people = "1 person" if last.people == 1 else f"{last.people} people"
        return f"tested by {people} from {last.group} on {say_date(last.date)}"
    if easy_read.records:
        return "a draft: its words have changed since the test"
    return "a draft, and accepted by a person" if easy_read.accepted else "a draft"
