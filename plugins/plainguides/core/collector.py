"""What is collected while one text is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from plainguides.core.model import Finding, Image, Link, Severity
from plainguides.core.source_lines import SourceLines


@dataclass(slots=True)
class Collector:
    """Thrown away when the text is read."""

    lines: SourceLines
    path: str
    findings: list[Finding] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)

    def error(self, check: str, line: int | None, message: str, fix: str, example: str | None = None) -> None:
        """Add an error. The arguments are those of `Finding`."""
        self.findings.append(
            Finding(
                check=check,
                severity=Severity.ERROR,
                message=message,
                path=self.path,
                line=line,
                fix=fix,
                example=example,
            )
        )
