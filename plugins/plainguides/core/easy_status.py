"""The status of an Easy Read file: a draft, tested, or out of date. It is worked out, and cannot be typed.

`status: tested` counts only with a record of a test, and only a record of the words and pictures that stand there now
(note `easy-read`, section 4). `plainguides easy-read accept` writes the seal and the hashes that this compares.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from plainguides.core.freshness import changed, hashes_of, seal_of
from plainguides.core.front_matter import FrontMatter
from plainguides.core.model import Document, Finding, Hashes, Severity, TestRecord
from plainguides.core.suggest import some

CHECK = "easy-read-status"
NO_MACHINE = frozenset({"", "none", "no", "nobody", "nothing", "false"})
"""What people write where no program helped."""
_ON_PAGE, _AS_DRAFT = " The page says so.", " So the page says draft."
NAMELESS = "NAME OF THE GROUP"
"""Stands in our examples in place of a group. `accept` refuses it: nobody shall paste a test that never took place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What is true about a companion file."""

    tested: tuple[TestRecord, ...]
    """The tests of these very words. Empty: it is a draft."""
    records: tuple[TestRecord, ...]
    accepted: bool
    out_of_date: tuple[str, ...]
    hashes: Hashes
    findings: tuple[Finding, ...]


def status_of(
    parts: FrontMatter,
    guide: Document,
    easy_read: Document,
    slug: str,
    today: date,
    digests: Mapping[str, str] | None = None,
) -> Status:
    """Work out the status of a companion file from its front matter, both texts and what is in its pictures."""
    records: tuple[TestRecord, ...] = tuple(parts.values.get("tested", ()))
    before: Hashes = parts.values.get("hashes", Hashes())
    now = hashes_of(guide, easy_read, parts.values.get("words", {}), digests)
    claims_tested = parts.values.get("status", "draft") == "tested"
    of_these = tuple(one for one in records if one.seal and one.seal == seal_of(one, now))
    # Without the hashes of the guide nobody can tell whether it has changed since: no label may be silent about that.
    tested = of_these if claims_tested and before.guide else ()
    stale = changed(before, now, guide)
    found = list(_slips(parts, easy_read.path, slug, today, of_these))
    if claims_tested and records and not tested:
        found.append(_lost_hashes(parts, easy_read.path, slug) if of_these else _reworded(parts, easy_read.path, slug))
    if stale:
        found.append(_stale(parts, easy_read.path, slug, stale))
    return Status(
        tested=tested,
        records=records,
        accepted=bool(before.guide),
        out_of_date=stale,
        hashes=now,
        findings=tuple(found),
    )


def without_page(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings of a file with errors. It has no page, so none of them may say what its page says."""
    return [replace(one, message=one.message.removesuffix(_ON_PAGE).removesuffix(_AS_DRAFT)) for one in findings]


def record_command(slug: str) -> str:
    """Return the command that writes a test down. What a person must fill in is no value that it takes."""
    return f'plainguides easy-read accept {slug} --group "{NAMELESS}" --people NUMBER --date YEAR-MONTH-DAY'


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


def _slips(parts: FrontMatter, path: str, slug: str, today: date, of_these: Sequence[TestRecord]) -> list[Finding]:
    """Say where the status and the records of tests do not agree."""
    found: list[Finding] = []
    tested: Sequence[TestRecord] = parts.values.get("tested", ())
    status = parts.values.get("status", "draft")

    def add(key: str, message: str, fix: str, example: str, severity: Severity = Severity.ERROR) -> None:
        line = parts.lines.get(key)
        found.append(
            Finding(check=CHECK, severity=severity, message=message, path=path, line=line, fix=fix, example=example)
        )

    if str(parts.values.get("machine_help", "none")).strip().lower() in {"yes", "true"}:
        fix = "Write its name. If no program helped, write none."
        add("machine_help", "This does not say which program helped.", fix, "machine_help: name of the program")
    if status == "tested" and not tested:
        fix = "Write draft. After a test, write down who tested it."
        add(
            "status",
            "The status is tested, but no test is written down.",
            fix,
            f"status: draft\n{record_command(slug)}",
        )
    if status == "draft" and of_these:
        said = f"A test of these words is written down, but the status is draft.{_AS_DRAFT}"
        add("status", said, "Leave it, or write tested.", "status: tested", Severity.ADVICE)
    if any(test.date > today for test in tested):
        fix = "Write the day when the test took place."
        add("tested", "The day of a test is still to come.", fix, "date: 2026-10-03")
    return found


def _reworded(parts: FrontMatter, path: str, slug: str) -> Finding:
    sealed = any(test.seal for test in parts.values.get("tested", ()))
    return Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message=f"The words, the pictures or the record have changed since the test.{_AS_DRAFT}"
        if sealed
        else f"The record does not say which words were tested.{_AS_DRAFT}",
        path=path,
        line=parts.lines.get("status"),
        fix="Test it again, and write the test down."
        if sealed
        else "Did the group see these very words and pictures? Then write the test down. If not, test it again.",
        example=record_command(slug),
    )


def _lost_hashes(parts: FrontMatter, path: str, slug: str) -> Finding:
    return Finding(
        check=CHECK,
        severity=Severity.WARNING,
        message=f"The lines with hashes are gone. Nobody can tell if the guide has changed.{_AS_DRAFT}",
        path=path,
        line=parts.lines.get("status"),
        fix="Compare each part with the guide. Then accept it.",
        example=f"plainguides easy-read accept {slug}",
    )


def _stale(parts: FrontMatter, path: str, slug: str, stale: Sequence[str]) -> Finding:
    return Finding(
        check="easy-read-out-of-date",
        severity=Severity.WARNING,
        message=f"The guide has changed since this was accepted: {some(stale)}.{_ON_PAGE}",
        path=path,
        line=parts.lines.get("hashes"),
        fix="Compare these parts with the Easy Read, and change what is wrong. Then accept it.",
        example=f"plainguides easy-read accept {slug}",
        why="A reader of Easy Read must get the same facts as everybody else.",
    )
