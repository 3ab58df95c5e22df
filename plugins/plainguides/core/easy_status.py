"""The status of an Easy Read file: a draft, tested, or out of date. It is worked out, and cannot be typed.

`status: tested` counts only with a record of the test, and only while the words and pictures are those that were
tested (note `easy-read`, section 4). `plainguides easy-read accept` writes the hashes that this compares.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from plainguides.core.freshness import changed, hashes_of
from plainguides.core.front_matter import FrontMatter
from plainguides.core.model import Document, Finding, Hashes, Severity, TestRecord
from plainguides.core.suggest import some

CHECK = "easy-read-status"
NO_MACHINE = frozenset({"", "none", "no", "nobody", "nothing", "false"})
"""What people write where no program helped."""
_RECORD = "tested:\n  - group: Our readers' group\n    people: 6\n    date: 2026-10-03"


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What is true about a companion file."""

    tested: tuple[TestRecord, ...]
    """The tests that count. Empty: it is a draft."""
    records: tuple[TestRecord, ...]
    accepted: bool
    out_of_date: tuple[str, ...]
    hashes: Hashes
    findings: tuple[Finding, ...]


def status_of(parts: FrontMatter, guide: Document, easy_read: Document, slug: str, today: date) -> Status:
    """Work out the status of a companion file from its front matter and from both texts."""
    records: tuple[TestRecord, ...] = tuple(parts.values.get("tested", ()))
    before: Hashes = parts.values.get("hashes", Hashes())
    now = hashes_of(guide, easy_read, parts.values.get("words", {}))
    claims_tested = parts.values.get("status", "draft") == "tested" and bool(records)
    same_words = before.easy_read == now.easy_read
    stale = changed(before, now, guide)
    found = list(_slips(parts, easy_read.path, today))
    if claims_tested and not same_words:
        found.append(_reworded(parts, easy_read.path, slug, known=bool(before.easy_read)))
    if stale:
        found.append(_stale(parts, easy_read.path, slug, stale))
    return Status(
        tested=records if claims_tested and same_words else (),
        records=records,
        accepted=bool(before.guide),
        out_of_date=stale,
        hashes=now,
        findings=tuple(found),
    )


def machine_text(machine_help: str) -> bool:
    """Say whether a program helped to write the words."""
    return machine_help.strip().lower() not in NO_MACHINE


def not_accepted(path: str, slug: str) -> Finding:
    """Return the finding for words of a machine that no person has accepted yet: they are not published."""
    return Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="A machine helped to write this, and no person has accepted it yet. So it has no page.",
        path=path,
        fix="Read every row beside the guide, and mend what is wrong. Then accept it.",
        example=f"plainguides easy-read accept {slug}",
    )


def _slips(parts: FrontMatter, path: str, today: date) -> list[Finding]:
    """Say where the status and the records of tests do not agree."""
    found: list[Finding] = []
    tested: Sequence[TestRecord] = parts.values.get("tested", ())
    status = parts.values.get("status", "draft")

    def error(key: str, message: str, fix: str, example: str) -> None:
        found.append(
            Finding(
                check=CHECK,
                severity=Severity.ERROR,
                message=message,
                path=path,
                line=parts.lines.get(key),
                fix=fix,
                example=example,
            )
        )

    if str(parts.values.get("machine_help", "none")).strip().lower() in {"yes", "true"}:
        fix = "Write its name. If no program helped, write none."
        error("machine_help", "This does not say which program helped.", fix, "machine_help: name of the program")
    if status == "tested" and not tested:
        error("status", "The status is tested, but no test is written down.", "Write who tested it, and when.", _RECORD)
    if status == "draft" and tested:
        error("status", "A test is written down, but the status is draft.", "Write tested.", "status: tested")
    if any(test.date > today for test in tested):
        error("tested", "The day of a test is still to come.", "Write the day when the test took place.", _RECORD)
    return found


def _reworded(parts: FrontMatter, path: str, slug: str, *, known: bool) -> Finding:
    test = f'plainguides easy-read accept {slug} --group "Our readers\' group" --people 6 --date 2026-10-03'
    return Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message="The words or pictures have changed since the test. So the page says that this is a draft."
        if known
        else "Nobody has said yet that these are the words that were tested. So the page says that this is a draft.",
        path=path,
        line=parts.lines.get("status"),
        fix="Test it again, and write the test down." if known else "If they are, accept the file.",
        example=test if known else f"plainguides easy-read accept {slug}",
    )


def _stale(parts: FrontMatter, path: str, slug: str, stale: Sequence[str]) -> Finding:
    return Finding(
        check="easy-read-out-of-date",
        severity=Severity.WARNING,
        message=f"The guide has changed since this was accepted: {some(stale)}. The page says so.",
        path=path,
        line=parts.lines.get("hashes"),
        fix="Compare these parts with the Easy Read, and change what is wrong. Then accept it.",
        example=f"plainguides easy-read accept {slug}",
        why="A reader of Easy Read must get the same facts as everybody else.",
    )
