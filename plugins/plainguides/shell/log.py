"""The engine's log in our words: findings as they are, other projects' news not at all."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from plainguides.core.model import Finding, Severity

_SETTING = re.compile(r"Config value '([^']+)': (.*)", re.DOTALL)


class Reporter(logging.Handler):
    """Prints what an author needs, and counts it."""

    def __init__(self, say: Callable[[str], None], config: Path) -> None:
        super().__init__(logging.INFO)
        self._say = say
        self._config = config
        self._before: frozenset[str] = frozenset()
        self._now: set[str] = set()
        self.counts: Counter[Severity] = Counter()

    def start(self) -> None:
        """Begin a new build. What only warns is not said again, so that what is new can be seen."""
        self._before, self._now = frozenset(self._now), set()
        self.counts.clear()

    def emit(self, record: logging.LogRecord) -> None:
        """Print one record, where it is for authors."""
        finding = getattr(record, "finding", None)
        ours = record.name.startswith("mkdocs.plugins.plainguides")
        # The preview server writes a warning for each page that a browser asks for in vain.
        if (record.levelno < logging.WARNING and not ours) or ".livereload" in record.name:
            return
        severity = _severity(record, finding)
        text = record.getMessage()
        if severity and not finding:
            text = f"{severity}: {text}"
            if setting := _SETTING.fullmatch(record.getMessage()):
                text = f"{self._where(setting[1])}: {severity}: {setting[1]}: {setting[2]}"
        if severity:
            self.counts[severity] += 1
            self._now.add(text)
        if severity in {None, Severity.ERROR} or text not in self._before:
            self._say(text)

    def _where(self, key: str) -> str:
        """Return the settings file with the line of a key, where it is at the top level."""
        lines = self._config.read_text(encoding="utf-8", errors="replace").split("\n")
        found = next((number for number, line in enumerate(lines, 1) if line.startswith(f"{key}:")), None)
        return f"{self._config.name}:{found}" if found else self._config.name


def _severity(record: logging.LogRecord, finding: Finding | None) -> Severity | None:
    if finding:
        return finding.severity
    if record.levelno >= logging.ERROR:
        return Severity.ERROR
    return Severity.WARNING if record.levelno >= logging.WARNING else None
