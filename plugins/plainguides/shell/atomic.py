"""Writes files so that nobody ever sees half of one: under another name first, then moved to its place."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

PREFIX = "new-"
"""Start of the names of files that are not complete. A build that was killed leaves them behind."""


def write(path: Path, content: bytes) -> None:
    """Write a file. Raises `OSError`; then the old file, if there was one, is still there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=PREFIX, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)  # as any other file of a site: a web server must be able to read it
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def copy(source: Path, target: Path) -> None:
    """Copy a file. Raises `OSError`."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=PREFIX, suffix=".part")
    os.close(handle)
    try:
        shutil.copyfile(source, name)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
