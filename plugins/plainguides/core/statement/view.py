"""The accessibility statement as its page shows it: every sentence of the template hangs on a value from here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from plainguides.core.days import Day, day_view, say_date
from plainguides.core.model import Audit, Guide, HubSettings, KnownFault, Tool
from plainguides.core.view import Crumb

AAA = 7.0
"""Contrast of words at level AAA: https://www.w3.org/WAI/WCAG22/Understanding/contrast-enhanced"""
REVIEW_DAYS = 365
"""A statement is looked at again after so many days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultView:
    """A fault that the hub knows of."""

    what: str
    criterion: str
    reason: str
    alternative: str
    date: Day | None
    late: bool
    """The day for mending it has gone by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditView:
    """The last audit."""

    date: Day
    pages: int
    loads: int
    faults: int
    tools: tuple[Tool, ...]
    exceptions: tuple[dict[str, str], ...]
    changed: bool
    """What makes the pages has changed since."""
    old: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementView:
    """The values of `statement.html`."""

    organisation: str
    url: str
    status: str
    """`full`, `partial` or `unknown`: see `_status`."""
    full_check: dict[str, str] | None
    people_tests: tuple[dict[str, str], ...]
    """Empty: no Disabled person has tested the site, and the page says so."""
    known_faults: tuple[FaultView, ...]
    disproportionate: tuple[FaultView, ...]
    out_of_scope: tuple[FaultView, ...]
    contrast_aa: bool
    guides: int
    without_easy_read: tuple[Crumb, ...]
    easy_read_drafts: tuple[Crumb, ...]
    easy_read_old: tuple[Crumb, ...]
    """The guide has changed since a person accepted these words."""
    audit: AuditView | None
    answer_days: int | None
    great_britain: bool
    """Whether to name the bodies of England, Scotland and Wales."""
    northern_ireland: bool
    prepared: Day | None
    reviewed: Day | None
    next_review: Day | None
    late: bool
    """The day of the next review has gone by."""


def statement_view(
    settings: HubSettings,
    guides: Sequence[Guide],
    audit: Audit | None,
    fingerprint: str,
) -> StatementView:
    """Return the values. `fingerprint` is that of what makes the pages now."""
    own, today = settings.statement, settings.today
    following = next_review(settings)
    return StatementView(
        organisation=settings.organisation,
        url=settings.site_url,
        status=_status(settings, audit, fingerprint),
        full_check={"name": own.full_check.name, "date": say_date(own.full_check.date)} if own.full_check else None,
        people_tests=tuple(
            {"name": one.name, "date": say_date(one.date), "changed": one.changed} for one in own.people_tests
        ),
        known_faults=_faults(own.known_faults, today),
        disproportionate=_faults(own.disproportionate, today),
        out_of_scope=_faults(own.out_of_scope, today),
        contrast_aa=settings.contrast < AAA,
        guides=len(guides),
        without_easy_read=_links([guide for guide in guides if guide.easy_read is None]),
        easy_read_drafts=_links([guide for guide in guides if guide.easy_read and not guide.easy_read.tested]),
        easy_read_old=_links([guide for guide in guides if guide.easy_read and guide.easy_read.out_of_date]),
        audit=_audit(audit, settings, fingerprint) if audit else None,
        answer_days=own.answer_days,
        great_britain=own.nation != "Northern Ireland",
        northern_ireland=own.nation in {"", "Northern Ireland"},
        prepared=day_view(own.prepared),
        reviewed=day_view(own.reviewed),
        next_review=day_view(following),
        late=bool(following and following < today),
    )


def next_review(settings: HubSettings) -> date | None:
    """Return the day on which the statement is to be looked at again."""
    last = settings.statement.reviewed or settings.statement.prepared
    return last + timedelta(days=REVIEW_DAYS) if last else None


def is_old(audit: Audit, settings: HubSettings) -> bool:
    """Say whether an audit was longer ago than the hub lets it count."""
    return (settings.today - audit.date).days > settings.statement.audit_days


def _status(settings: HubSettings, audit: Audit | None, fingerprint: str) -> str:
    """Say how far the site meets WCAG 2.2 AA, as far as anybody knows.

    Programs find some barriers only, so an audit alone never gives `full`: a person must have checked the whole site,
    programs must have found nothing in the pages as they are now, and no fault may be known. Both grow old.
    """
    own = settings.statement
    if own.full_check is None or (settings.today - own.full_check.date).days > own.audit_days:
        return "unknown"
    clean = audit is not None and not audit.faults and audit.fingerprint == fingerprint and not is_old(audit, settings)
    return "full" if clean and not own.known_faults and not own.disproportionate else "partial"


def _audit(audit: Audit, settings: HubSettings, fingerprint: str) -> AuditView:
    return AuditView(
        date=Day(iso=str(audit.date), text=say_date(audit.date)),
        pages=audit.pages,
        loads=sum(tool.loads for tool in audit.tools),
        faults=audit.faults,
        tools=audit.tools,
        exceptions=tuple(
            {"engine": one.engine, "rule": one.rule, "page": one.page, "reason": one.reason, "date": say_date(one.date)}
            for one in audit.exceptions
        ),
        changed=audit.fingerprint != fingerprint,
        old=is_old(audit, settings),
    )


def _faults(faults: Sequence[KnownFault], today: date) -> tuple[FaultView, ...]:
    return tuple(
        FaultView(
            what=one.what,
            criterion=one.criterion,
            reason=one.reason,
            alternative=one.alternative,
            date=day_view(one.date),
            late=bool(one.date and one.date < today),
        )
        for one in faults
    )


def _links(guides: Sequence[Guide]) -> tuple[Crumb, ...]:
    return tuple(
        Crumb(label=guide.claims.title, path=f"guides/{guide.slug}/", lang=guide.claims.lang) for guide in guides
    )
