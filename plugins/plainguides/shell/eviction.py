"""What a cache lets go of. Nothing grows without end, and nothing that we did not write is touched.

A host may name any folder as the cache, so a file is only ours if its name is made as ours are.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

DAYS = 30
"""A file that no build has used for so long is dropped."""
MOST = 500_000_000
"""Bytes. Above it, the files that were not used for longest are dropped as well, but none of the last day: a hub of
10,000 guides needs more than this, and would make again and again what it had dropped."""
DAY, HOUR = 86400.0, 3600.0
STAMP = "last-tidied"
"""A file whose age says when this was done last."""
_OURS = re.compile(
    r"[0-9a-f]{2}/[0-9a-f]{32}|files/[0-9a-f]{2}/[0-9a-f]{32}\.(bin|json)|templates/__jinja2_[0-9a-f]{40}\.cache"
)
_HALF = re.compile(r"(?:files/)?[0-9a-f]{2}/(?:\.new-\w+|new-\w+\.part)")
"""What a build leaves behind that was killed in the middle of writing."""


def used(path: Path) -> None:
    """Note that a file was used. Where the folder is read-only, nothing is ever dropped from it either."""
    try:
        os.utime(path)
    except OSError:
        return


def tidy(folder: Path, *, now: float | None = None, most: int = MOST) -> int:
    """Drop what is old or too much, at most once a day. Returns how many files went. Never raises `OSError`.

    `now`: seconds since 1970, as files have them.
    """
    today = time.time() if now is None else now
    stamp = folder / STAMP
    try:
        if stamp.exists() and today - stamp.stat().st_mtime < DAY:
            return 0
        stamp.touch()
        os.utime(stamp, (today, today))
        return _drop(list(_files(folder)), today, most)
    except OSError:
        return 0


def _files(folder: Path) -> Iterator[tuple[float, int, Path]]:
    """Yield when each of our files was used last, its bytes and its path."""
    for path in folder.glob("*/**/*"):
        name = path.relative_to(folder).as_posix()
        half = _HALF.fullmatch(name)
        if (half or _OURS.fullmatch(name)) and path.is_file() and not path.is_symlink():
            about = path.stat()
            # Half a file is of no use after an hour, when nobody can still be writing it.
            yield about.st_mtime - (DAYS * DAY - HOUR if half else 0), about.st_size, path


def _drop(files: list[tuple[float, int, Path]], now: float, most: int) -> int:
    total, gone = sum(size for _, size, _ in files), 0
    for last, size, path in sorted(files):
        if now - last <= (DAYS * DAY if total <= most else DAY):
            break
        path.unlink(missing_ok=True)
        total -= size
        gone += 1
    return gone
