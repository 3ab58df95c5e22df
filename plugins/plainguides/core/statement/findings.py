"""What is missing in the accessibility statement, or no longer true: messages for the people of the hub."""

from __future__ import annotations

from collections.abc import Iterator

from plainguides.core.days import say_date
from plainguides.core.model import Audit, Finding, HubSettings, Severity
from plainguides.core.statement.audit import FILE
from plainguides.core.statement.view import is_old, next_review

CHECK = "statement"
LAW = "https://www.legislation.gov.uk/uksi/2018/952/regulation/8"
_REACH = ("phone", "text_relay", "email", "post", "page")
_EXAMPLES = ("example.org", "example.com", "01632 960", "1 Example Street")
"""Addresses and numbers that nobody has: RFC 2606, and Ofcom's numbers for drama."""
_AUDIT = "Make a new audit: make audit. Or delete the file: the statement then says that there was no audit."


def statement_findings(settings: HubSettings, audit: Audit | None, fingerprint: str) -> Iterator[Finding]:
    """Yield what is missing and what is late. A change of a guide never causes a warning here."""
    own = settings.statement
    if not own.generate:
        return
    if not settings.organisation:
        yield _finding(
            Severity.WARNING,
            "The accessibility statement does not say who runs this hub.",
            "Write it below plainguides:",
            "organisation: Exampletown Disabled People's Network",
        )
    if not any(settings.contact.get(key) for key in _REACH):
        yield _finding(
            Severity.WARNING,
            "The accessibility statement does not say how readers can ask or complain.",
            "Write at least one way below plainguides:",
            "contact:\n  email: hello@example.org\n  phone: 01632 960 001",
        )
    if audit and is_old(audit, settings):
        message = f"The last audit was on {say_date(audit.date)}. That is more than {own.audit_days} days ago."
        yield _finding(Severity.WARNING, message, _AUDIT, path=FILE)
    if audit and audit.fingerprint != fingerprint:
        message = f"The templates, styles or scripts have changed since the audit of {say_date(audit.date)}."
        yield _finding(Severity.WARNING, message, _AUDIT, path=FILE)
    yield from _advice(settings)


def _advice(settings: HubSettings) -> Iterator[Finding]:
    own = settings.statement
    for key in _REACH:
        value = settings.contact.get(key, "")
        if any(part in value for part in _EXAMPLES):
            message = f"The contact detail {key} is only an example: {value}."
            example = "contact:\n  email: you@your-group.org.uk"
            yield _finding(Severity.ADVICE, message, "Write your own, or take the line out:", example)
    missing = {
        "answer_days: 5": "" if own.answer_days is not None else "in how many working days you answer",
        "nation: England": "" if own.nation else "where you are, so it names the bodies of every nation",
        f"prepared: {settings.today}": "" if own.prepared else "when it was prepared",
    }
    if any(missing.values()):
        lines = "\n".join(f"  {line}" for line, what in missing.items() if what)
        said = "; ".join(filter(None, missing.values()))
        message = f"The accessibility statement does not say: {said}."
        yield _finding(Severity.ADVICE, message, "Write it below plainguides:", f"statement:\n{lines}")
    following = next_review(settings)
    if following and following < settings.today:
        message = f"The accessibility statement was to be looked at again by {say_date(following)}."
        example = f"statement:\n  reviewed: {settings.today}"
        yield _finding(Severity.ADVICE, message, "Look at the page, mend what is wrong, and write the day:", example)


def _finding(
    severity: Severity, message: str, fix: str, example: str | None = None, path: str = "mkdocs.yml"
) -> Finding:
    why = "Readers must know whom to ask when a page does not work for them, and what was tested."
    return Finding(
        check=CHECK, severity=severity, message=message, path=path, fix=fix, example=example, why=why, link=LAW
    )
