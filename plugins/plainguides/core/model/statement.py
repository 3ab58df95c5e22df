"""What an accessibility statement is made of: settings of the hub, and the results of the last audit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownFault:
    """A fault that the hub knows of, or a part that it need not mend by law."""

    what: str
    criterion: str = ""
    """The success criterion of WCAG, such as `1.1.1 Non-text Content`."""
    reason: str = ""
    alternative: str = ""
    """How a reader gets the same in another way."""
    date: date | None = None
    """When it will be mended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleTest:
    """A test by Disabled people."""

    name: str
    """A person or a group, as they want to be named."""
    date: date
    changed: str
    """What was changed after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FullCheck:
    """A check of the whole site against WCAG 2.2 AA by a person."""

    name: str
    date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementSettings:
    """`statement` in `mkdocs.yml`."""

    generate: bool = True
    """False: the hub writes a whole statement by hand."""
    nation: str = ""
    """A name in `core.statement.NATIONS`. Empty: the statement names the bodies of all of them."""
    answer_days: int | None = None
    """Working days until an answer."""
    prepared: date | None = None
    reviewed: date | None = None
    audit_days: int = 365
    """How many days an audit counts as fresh."""
    known_faults: tuple[KnownFault, ...] = ()
    disproportionate: tuple[KnownFault, ...] = ()
    """What would cost too much for what it gives. Regulation 7 asks for an assessment."""
    out_of_scope: tuple[KnownFault, ...] = ()
    people_tests: tuple[PeopleTest, ...] = ()
    full_check: FullCheck | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """One program of an audit, and what it found."""

    name: str
    version: str
    what: str
    """What it looks for, in words for readers."""
    pages: int
    loads: int
    """How often it opened a page: a page counts once for each screen size and colour scheme."""
    faults: int
    exceptions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditException:
    """What a program reported, and a person has judged to be right."""

    engine: str
    rule: str
    page: str
    reason: str
    date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """`accessibility.json`: the results of `make audit`."""

    date: date
    pages: int
    fingerprint: str
    """Of what makes the pages, as `core.statement.fingerprint` gives it."""
    tools: tuple[Tool, ...]
    exceptions: tuple[AuditException, ...] = ()

    @property
    def faults(self) -> int:
        """Faults of all programs together."""
        return sum(tool.faults for tool in self.tools)
