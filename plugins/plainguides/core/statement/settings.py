"""Reads `statement` in `mkdocs.yml`."""

from __future__ import annotations

from plainguides.core.model import FullCheck, KnownFault, PeopleTest, StatementSettings
from plainguides.core.statement.records import WrongStatementError, day, record, records, text, whole

NATIONS = ("England", "Scotland", "Wales", "Northern Ireland")
"""Where the organisation is. The law is the same in the first three."""


def settings_from(data: object) -> StatementSettings:
    """Return the settings. `False`: the hub writes its statement by hand. Raises `WrongStatementError`."""
    if data is None or data is True or data == {}:
        return StatementSettings()
    if data is False:
        return StatementSettings(generate=False)
    faults = records(_fault)
    return record(
        StatementSettings,
        data,
        "statement",
        {},
        {
            "nation": _nation,
            "answer_days": whole,
            "prepared": day,
            "reviewed": day,
            "audit_days": whole,
            "known_faults": faults,
            "disproportionate": faults,
            "out_of_scope": faults,
            "people_tests": records(_people),
            "full_check": _full,
        },
    )


def _nation(data: object, where: str) -> str:
    for name in NATIONS:
        if str(data).strip().lower().replace("-", " ") == name.lower():
            return name
    raise WrongStatementError(f'{where} is "{data}". It can be {", ".join(NATIONS)}')


def _fault(data: object, where: str) -> KnownFault:
    more = {"criterion": text, "reason": text, "alternative": text, "date": day}
    return record(KnownFault, data, where, {"what": text}, more)


def _people(data: object, where: str) -> PeopleTest:
    return record(PeopleTest, data, where, {"name": text, "date": day, "changed": text})


def _full(data: object, where: str) -> FullCheck:
    return record(FullCheck, data, where, {"name": text, "date": day})
