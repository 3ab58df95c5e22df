"""Keeps finished files by the content of everything that they are made from.

A file counts only together with its note (length, digest and detail), which is written last: what a crash leaves
behind is as good as nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from plainguides.shell import atomic
from plainguides.shell.eviction import used


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A file in the cache."""

    path: Path
    size: int
    detail: str


class FileCache:
    """A folder of files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> Kept | None:
        """Return the file, or None where there is none that is whole."""
        path = self._path(key)
        try:
            note = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            content = path.read_bytes()
            if note["digest"] != _digest(content):
                return None
            used(path)
            used(path.with_suffix(".json"))
            return Kept(path=path, size=len(content), detail=str(note["detail"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, key: str, content: bytes, detail: str) -> Kept | None:
        """Keep a file. None where the disk is full or read-only: that is no error, and the file is made again."""
        path = self._path(key)
        try:
            atomic.write(path, content)
            note = json.dumps({"digest": _digest(content), "detail": detail})
            atomic.write(path.with_suffix(".json"), note.encode())
        except OSError:
            return None
        return Kept(path=path, size=len(content), detail=detail)

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.bin"


def _digest(content: bytes) -> str:
    return blake2b(content, digest_size=16).hexdigest()
