"""The results of an audit: reading them, and knowing whether they are still about these pages."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from plainguides.core.model import Audit, AuditException, Tool
from plainguides.core.statement.records import day, record, records, text, whole

FILE = "accessibility.json"
"""Beside `mkdocs.yml`."""


def fingerprint(parts: Mapping[str, bytes]) -> str:
    """Return 32 signs that change when a part changes.

    `parts` are what every page is made of: templates, styles, scripts, blocks and the hub's own `overrides/`, by path,
    and the versions of the programs. The words of guides are none of them: an audit judges how pages are built.
    """
    whole_thing = sha256()
    for name in sorted(parts):
        whole_thing.update(f"{name}\0{len(parts[name])}\0".encode() + parts[name])
    return whole_thing.hexdigest()[:32]


def audit_from(data: object) -> Audit:
    """Return the results in `accessibility.json`. Raises `WrongStatementError`."""
    return record(
        Audit,
        data,
        FILE,
        {"date": day, "pages": whole, "fingerprint": text, "tools": records(_tool)},
        {"exceptions": records(_exception)},
    )


def _tool(data: object, where: str) -> Tool:
    counts = dict.fromkeys(("pages", "loads", "faults", "exceptions"), whole)
    return record(Tool, data, where, {"name": text, "version": text, "what": text, **counts})


def _exception(data: object, where: str) -> AuditException:
    words = dict.fromkeys(("engine", "rule", "page", "reason"), text)
    return record(AuditException, data, where, {**words, "date": day})
