"""The accessibility statement: what the law asks for, from the hub's settings and the results of the last audit.

Regulation 8 of the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018
says what must stand in one: https://www.legislation.gov.uk/uksi/2018/952/regulation/8
The order of the parts is that of the sample statement of the UK government.
"""

from __future__ import annotations

from plainguides.core.statement.audit import FILE, audit_from, fingerprint
from plainguides.core.statement.findings import statement_findings
from plainguides.core.statement.records import WrongStatementError
from plainguides.core.statement.settings import NATIONS, settings_from
from plainguides.core.statement.view import StatementView, statement_view

__all__ = [
    "FILE",
    "NATIONS",
    "StatementView",
    "WrongStatementError",
    "audit_from",
    "fingerprint",
    "settings_from",
    "statement_findings",
    "statement_view",
]
