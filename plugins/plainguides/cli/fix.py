"""`check --fix`: writes what is true where the front matter says what is not. Nothing else in the file changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from plainguides.core.model import Finding

CLAIMS = {"claim-level": "reading_level", "claim-time": "reading_time"}
"""Check -> key. The `example` of such a finding is the line as it should be."""
_LINE = re.compile(
    r"""(?P<before>(?P<key>\w+)\s*:[ \t]+(?P<quote>["']?))
    (?P<value>\d+|[^\W\d_][\w -]*?)
    (?P<after>(?:\s+min(?:ute)?s?)?(?P=quote)(?:[ \t]+\#.*|\s*))""",
    re.DOTALL | re.VERBOSE,
)


def mend(root: Path, findings: Iterable[Finding]) -> Iterator[tuple[str, int, str]]:
    """Correct claims. Yields the path, the line and what stands there now."""
    for finding in findings:
        key = CLAIMS.get(finding.check)
        if key is None or finding.line is None or not finding.example:
            continue
        true = finding.example.removeprefix(f"{key}:").strip()
        path = root / finding.path
        # Bytes that are no line end and no UTF-8 go through unchanged.
        text = path.read_bytes().decode("utf-8", "surrogateescape")
        lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
        line = corrected(lines[finding.line - 1], key, true) if finding.line <= len(lines) else None
        if line is not None:
            lines[finding.line - 1] = line
            path.write_bytes("".join(lines).encode("utf-8", "surrogateescape"))
            yield finding.path, finding.line, line.strip()


def corrected(line: str, key: str, true: str) -> str | None:
    """Return a line of front matter with another value. None: it is written in a way that a person should look at."""
    found = _LINE.fullmatch(line)
    if not found or found["key"] != key:
        return None
    value = true.lower() if found["value"].islower() else true
    after = found["after"]
    if key == "reading_time":  # "2 minutes" may become "1 minute", and the other way round
        after = re.sub(r"^(\s+min(?:ute)?)s?", r"\1" if value == "1" else r"\1s", after)
    return f"{found['before']}{value}{after}"
