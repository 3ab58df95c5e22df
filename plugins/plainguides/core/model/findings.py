"""What checks say."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is. Only `ERROR` stops a guide from being published."""

    ERROR = "error"
    """The page would be wrong or broken: it is not written, and the command exits 1."""
    WARNING = "warning"
    """The page is written; `--strict` makes it fail."""
    ADVICE = "advice"
    """A suggestion. It never fails anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that an author should look at. Plain words: the author may not program."""

    check: str
    """Name of the check, such as `long-sentence`."""
    severity: Severity
    message: str
    """What is wrong, as one or two short sentences."""
    path: str
    """The file, relative to the hub's folder, with `/` as separator."""
    line: int | None = None
    """Line in that file, from 1. None where the whole file is meant."""
    fix: str | None = None
    """What to do, as one short sentence."""
    example: str | None = None
    """One right example, as it would stand in the file."""
    why: str | None = None
    """Why it matters to a reader."""
    link: str | None = None
    """Where the rule comes from."""
