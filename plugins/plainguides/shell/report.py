"""Findings as people and programs read them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from textwrap import indent, wrap

from plainguides.core.model import Finding, Severity


def as_text(finding: Finding, *, why: bool = False) -> str:
    """Return a finding as a few short lines: where and what, what to do, a right example."""
    where = f"{finding.path}:{finding.line}" if finding.line else finding.path
    lines = [f"{where}: {finding.severity}: {finding.message}  [{finding.check}]"]
    if why and finding.why:
        lines += wrap(f"Why: {finding.why}", 100, initial_indent="    ", subsequent_indent="    ")
    if finding.fix:
        lines.append(f"    {finding.fix}")
    if finding.example:
        lines.append(indent(finding.example, "        "))
    if why and finding.link:
        lines.append(f"    Read more: {finding.link}")
    return "\n".join(lines)


def as_json(findings: Sequence[Finding]) -> str:
    """Return all findings as JSON: a list of objects with the names of `Finding`."""
    return json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=1)


def as_github(finding: Finding) -> str:
    """Return a finding as a note in a pull request.

    https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
    """
    kind = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}[finding.severity]
    place = {"file": finding.path, "line": str(finding.line or 1), "title": finding.check}
    keys = ",".join(f"{key}={_escaped(value).replace(':', '%3A').replace(',', '%2C')}" for key, value in place.items())
    text = "\n".join(part for part in (finding.message, finding.fix, finding.example) if part)
    return f"::{kind} {keys}::{_escaped(text)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def summary(findings: Sequence[Finding], guides: int) -> str:
    """Return the closing line: how many guides were looked at, and what was found."""
    counts = Counter(finding.severity for finding in findings)
    parts = [
        _number(counts[severity], word)
        for severity, word in (
            (Severity.ERROR, "error"),
            (Severity.WARNING, "warning"),
            (Severity.ADVICE, "piece of advice"),
        )
        if counts[severity]
    ]
    said = ", ".join(parts).replace("piece of advices", "pieces of advice")
    return f"{_number(guides, 'guide')} checked: {said or 'all is well'}."


def _number(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
