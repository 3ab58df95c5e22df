"""What is known and excused: only a proven fault of an engine, with the reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatch
from typing import Any

import yaml

from audit.fault import Fault
from audit.parts import ROOT

FILE = ROOT / "tests" / "browser" / "exceptions.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Excuse:
    """A fault of an engine, not of a page."""

    engine: str
    rule: str
    page: str
    """Addresses, where `*` stands for anything: `guides/*`."""
    reason: str
    owner: str
    """Who looks at it again when the engine has a new version."""
    date: date

    def covers(self, fault: Fault) -> bool:
        """Say whether a fault is this one."""
        return (self.engine, self.rule) == (fault.engine, fault.rule) and fnmatch(fault.page, self.page)


def read() -> tuple[Excuse, ...]:
    """Return all of them. A key that is missing, unknown or empty raises `ValueError` or `TypeError`."""
    listed: list[dict[str, Any]] = yaml.safe_load(FILE.read_text(encoding="utf-8")) or []
    excuses = tuple(Excuse(**one) for one in listed)
    for one in listed:
        if not all(one.values()):
            raise ValueError(f"{FILE.name}: a value is empty: {one}")
    return excuses


def left(faults: Iterable[Fault]) -> list[Fault]:
    """Return the faults that no exception covers."""
    excuses = read()
    return [fault for fault in sorted(set(faults)) if not any(one.covers(fault) for one in excuses)]


def none_of(faults: Iterable[Fault]) -> None:
    """Raise an `AssertionError` that names every fault that no exception covers."""
    lines = [str(fault) for fault in left(faults)]
    if lines:
        raise AssertionError("\n".join([f"{len(lines)} faults:", *lines]))
