"""Writes a file so that a crash or a full disk leaves the old one whole."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def replace_text(path: Path, text: str) -> None:
    """Replace the contents of a file. Its permissions stay. Raises `OSError`, and then the file is as it was."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    new = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8"))
        new.chmod(path.stat().st_mode & 0o777)
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def write_new(path: Path, text: str) -> None:
    """Write a new file. Raises `FileExistsError` where there is one, also one that came a moment ago."""
    with path.open("x", encoding="utf-8", errors="replace", newline="\n") as file:
        file.write(text)
