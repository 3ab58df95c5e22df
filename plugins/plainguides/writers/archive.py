"""Zip files that are the same whenever they are made."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from io import BytesIO

DATE = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file can name. The clock of the build is nobody's business."""


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
