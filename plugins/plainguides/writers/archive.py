"""Zip files that are the same whenever they are made."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from html import escape
from io import BytesIO

DATE = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file can name. The clock of the build is nobody's business."""

TEXTS = (".xhtml", "word/document.xml")
"""Files that hold the words, in a book and in a Word file."""


def pack(files: Iterable[tuple[str, bytes]], *, stored: Iterable[str] = ()) -> bytes:
    """Return a zip file with these files in this order. Those in `stored` are not made smaller."""
    plain = frozenset(stored)
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, DATE)
            entry.compress_type = zipfile.ZIP_STORED if name in plain else zipfile.ZIP_DEFLATED
            entry.create_system = 3  # the same on Windows and Linux
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return out.getvalue()


def says(content: bytes, words: str) -> bool:
    """Say whether one of the texts in a zip file has these words in it. A broken file says nothing."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            texts = [archive.read(name) for name in archive.namelist() if name.endswith(TEXTS)]
    except zipfile.BadZipFile:
        return False
    return any(escape(words, quote=False).encode() in text for text in texts)
