"""Reads what people type, from whatever computer they typed it on."""

from __future__ import annotations

from pathlib import Path


def text_of(content: bytes) -> str | None:
    """Return a text with Unix line ends and without a byte order mark; None: it is not UTF-8."""
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        return None


def read_text(path: Path) -> str | None:
    """Return the text of a file: see `text_of`. Raises `OSError`."""
    return text_of(path.read_bytes())
