"""Comments of an Easy Read file. `<!-- ok: passive: the reason -->` above a row excuses one finding in that row.

Only findings that a person may judge are excused. The label, the status and the record of tests are not among them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from plainguides.core.model import Excuse, Finding, Severity

NEVER = frozenset({"easy-read-status", "easy-read-from", "easy-read-row", "front-matter", "easy-read-excuse"})
"""What no comment excuses: these say what the file is, not how well it is written."""
_COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
_OK = re.compile(r"\s*ok\s*:\s*(?P<check>[\w-]*)\s*(?::\s*(?P<reason>.*?))?\s*", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comments:
    """A text without its comments, line for line, and what they said."""

    text: str
    excuses: tuple[Excuse, ...]
    findings: tuple[Finding, ...]


def take(body: str, first_line: int, path: str) -> Comments:
    """Blank out the comments of a text. Lines keep their numbers."""
    excuses, findings = [], []
    for found in _COMMENT.finditer(body):
        ok = _OK.fullmatch(found[1])
        line = first_line + body.count("\n", 0, found.end())
        if ok is None:
            continue
        if not ok["check"] or not (ok["reason"] or "").strip():
            findings.append(_no_reason(path, line, ok["check"] or "passive"))
        elif {ok["check"], f"easy-{ok['check']}"} & NEVER:
            findings.append(_never(path, line, ok["check"]))
        else:
            excuses.append(Excuse(check=ok["check"], reason=" ".join(ok["reason"].split()), line=line))
    text = _COMMENT.sub(lambda found: re.sub(r"[^\n]+", "", found[0]), body)
    findings += [
        _open(path, first_line + text.count("\n", 0, text.index(sign)), sign)
        for sign in ("<!--", "-->")
        if sign in text
    ]
    return Comments(text=text, excuses=tuple(excuses), findings=tuple(findings))


def excuser(excuses: Sequence[Excuse], text: str, first: int) -> Callable[[str, int | None], bool]:
    """Return what says whether a comment excuses a check on a line. `text` starts at line `first` of the file."""
    rows = [(excuse.check, *_row_below(text, excuse.line, first)) for excuse in excuses]

    def excused(check: str, line: int | None) -> bool:
        return line is not None and any(
            name in {check, check.removeprefix("easy-")} and start <= line <= end for name, start, end in rows
        )

    return excused


def without_excused(findings: Iterable[Finding], excused: Callable[[str, int | None], bool]) -> list[Finding]:
    """Leave out the findings that a comment above their row excuses."""
    return [finding for finding in findings if not excused(finding.check, finding.line)]


def _row_below(text: str, line: int, first: int) -> tuple[int, int]:
    """Return the first and last line of the row that comes next after a line."""
    lines = text.split("\n")
    start = line - first
    while start < len(lines) and not lines[start].strip():
        start += 1
    end = start
    while end < len(lines) and lines[end].strip():
        end += 1
    return start + first, max(start, end - 1) + first


def _no_reason(path: str, line: int, check: str) -> Finding:
    return Finding(
        check="easy-read-excuse",
        severity=Severity.ERROR,
        message="This comment excuses a finding, but does not say which one or why.",
        path=path,
        line=line,
        fix="Write the name of the check and the reason.",
        example=f"<!-- ok: {check}: our readers' group chose these words -->",
    )


def _open(path: str, line: int, sign: str) -> Finding:
    return Finding(
        check="easy-read-excuse",
        severity=Severity.ERROR,
        message="This comment starts and does not end." if sign == "<!--" else "This comment ends and does not start.",
        path=path,
        line=line,
        fix="A comment starts with <!-- and ends with -->. Readers would see this one.",
        example="<!-- ok: passive: our readers' group chose these words -->",
    )


def _never(path: str, line: int, check: str) -> Finding:
    return Finding(
        check="easy-read-excuse",
        severity=Severity.ERROR,
        message=f'No comment can excuse "{check}".',
        path=path,
        line=line,
        fix="Take the comment out, and mend what the finding says.",
        example="<!-- ok: passive: our readers' group chose these words -->",
    )
