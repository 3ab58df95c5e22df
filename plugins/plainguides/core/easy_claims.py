"""Words of a draft that say themselves that readers have tested it. Only a record of a test may say that."""

from __future__ import annotations

import re

from plainguides.core.easy_status import CHECK
from plainguides.core.model import Document, Finding, Severity

_TESTER = r"(?:our|the|a|an)\s+(?:[\w'’-]+\s+){0,3}group"
_PEOPLE = r"(?:people|adults|readers)\s+with\s+(?:a\s+)?learning\s+disabilit(?:y|ies)"
_DID = r"(?:(?:has|have)\s+)?(?:tested|checked|approved)"
_THIS = r"(?:this|these\s+(?:words|pages|pictures))\b"
CLAIM = re.compile(
    rf"\b(?:tested|checked|approved)\s+by\s+(?:{_PEOPLE}|{_TESTER}\b|\d+\s+people\b)"
    rf"|\b(?:{_TESTER}|{_PEOPLE})\s+{_DID}\s+{_THIS}",
    re.IGNORECASE,
)
"""Few forms, each plain: `Tested by people with learning disabilities`, `Our group checked this`. Not `must be tested
by`, which asks for a test, and not `have not checked it`."""
_ASKS = re.compile(r"\b(?:not|never|be|being|must|should|is\s+(?:always|best))\s*$", re.IGNORECASE)


def claims_of_test(document: Document, *, tested: bool) -> list[Finding]:
    """Return a finding for each such sentence. None where a test of these very words is written down."""
    if tested:
        return []
    return [
        Finding(
            check=CHECK,
            severity=Severity.WARNING,
            message=f'This is a draft, and these words say that it is tested: "{found[0]}".',
            path=document.path,
            line=block.line,
            fix="Take them out. The label says it after a test.",
            why="Readers must be able to trust the label.",
        )
        for block in document.blocks
        for found in CLAIM.finditer(block.text)
        if not _ASKS.search(block.text[: found.start()])
    ]
