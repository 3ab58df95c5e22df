"""What a style sheet or a script would load from other websites, and what it does behind the reader's back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainguides.core.scan_slips import AFTER_A_CHOICE, Kind, Slip, address

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_NAMESPACE = re.compile(r"@namespace[^;]*;")
_IN_SHEET = re.compile(
    r"""(url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))|@import\s+["']([^"']*)|image-set\([^)]*?["']((?:\w+:)?//[^"']*))""",
    re.IGNORECASE,
)
_FOREIGN = re.compile(r"""["'`]((?:https?:|wss?:)?//[\w-]+(?:\.[\w-]+)+[^"'`\s]*)""")
_NAMES = ("http://www.w3.org/",)
"""Names of XML vocabularies look like addresses. Nothing loads them."""
_COOKIE = re.compile(r"\bdocument\s*\.\s*cookie\b|\bcookieStore\b")
_STORAGE = re.compile(r"\b(?:localStorage|sessionStorage|indexedDB|caches\s*\.\s*open)\b")
_CODE = re.compile(r"\beval\s*\(|\bnew\s+Function\s*\(")


def sheet(css: str, host: str = "") -> Iterator[Slip]:
    """Yield what is wrong in CSS: a style sheet, or a value with `url()` in it."""
    for found in _IN_SHEET.finditer(_NAMESPACE.sub("", _COMMENT.sub("", css))):
        value = next((part for part in found.groups()[1:] if part), "")
        if slip := address(value, host, f"{found[1][:80]}"):
            yield slip


def script(code: str, host: str = "", *, may_store: bool = False) -> Iterator[Slip]:
    """Yield what is wrong in a script. `may_store`: it stores only after a choice, as a test in a browser shows."""
    for found in _FOREIGN.finditer(code):
        if not found[1].startswith(_NAMES) and (slip := address(found[1], host, found[1][:80])):
            yield slip
    for found in _COOKIE.finditer(code):
        yield Slip(Kind.COOKIE, found[0])
    if not may_store and AFTER_A_CHOICE not in code:
        for found in _STORAGE.finditer(code):
            yield Slip(Kind.STORAGE, found[0])
    for found in _CODE.finditer(code):
        yield Slip(Kind.CODE, found[0])
