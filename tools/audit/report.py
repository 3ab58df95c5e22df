"""The results of an audit: as `accessibility.json`, which the accessibility statement reads, and as a table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from audit.exceptions import Excuse, left
from audit.fault import TOOLS, Fault

FILE = "accessibility.json"
"""In the hub's folder, beside `mkdocs.yml`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What one engine did and found."""

    name: str
    version: str
    what: str
    pages: int
    loads: int
    """How often it was shown a page: a page counts once for each profile."""
    faults: int
    exceptions: int


def results(loads: Mapping[str, int], pages: int, faults: Iterable[Fault], versions: Mapping[str, str]) -> list[Result]:
    """Return a line for each engine. `loads`: engine -> how often it was shown a page."""
    found = set(faults)
    counted = left(found)
    return [
        Result(
            name=tool.label,
            version=versions[tool.name],
            what=tool.what,
            pages=pages,
            loads=loads[tool.name],
            faults=(ours := sum(fault.engine == tool.name for fault in counted)),
            exceptions=sum(fault.engine == tool.name for fault in found) - ours,
        )
        for tool in TOOLS
    ]


def as_json(day: date, pages: int, fingerprint: str, lines: Sequence[Result], excuses: Iterable[Excuse]) -> str:
    """Return the text of `accessibility.json`. It has no names of faults: the build's log has them."""
    data = {
        "date": day.isoformat(),
        "pages": pages,
        "fingerprint": fingerprint,
        "tools": [{key: getattr(line, key) for key in Result.__slots__} for line in lines],
        "exceptions": [
            {
                "engine": one.engine,
                "rule": one.rule,
                "page": one.page,
                "reason": one.reason,
                "date": one.date.isoformat(),
            }
            for one in excuses
        ],
    }
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def table(lines: Sequence[Result]) -> str:
    """Return the results for a terminal."""
    head = ("Engine", "Version", "Pages", "Loads", "Faults", "Excused")
    rows = [head, *((r.name, r.version, *map(str, (r.pages, r.loads, r.faults, r.exceptions))) for r in lines)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
