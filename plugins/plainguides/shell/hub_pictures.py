"""A hub's own pictures, with what its files `pictures.yml` say about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from plainguides.core.model import Finding, Picture
from plainguides.core.picture_records import FILE, read_records
from plainguides.core.pictures import SUFFIXES
from plainguides.shell.picture_sets import shared_pictures
from plainguides.shell.text_files import read_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """Every picture that a row can name."""

    by_path: Mapping[str, Picture]
    findings: tuple[Finding, ...]
    barred: Mapping[str, str]
    """Path of a picture that must not be published -> why."""
    unasked: frozenset[str] = frozenset()
    """Paths of photos of which nobody has written down if somebody can be recognised in them."""


def find_pictures(root: Path, guides_dir: str, files: Iterable[str], today: date) -> Pictures:
    """Read the records of a hub. `files` are the paths of its files; only those in a folder `pictures` count."""
    folders: dict[str, list[str]] = {}
    for name in files:
        path = PurePosixPath(name)
        if path.suffix in SUFFIXES and "pictures" in path.parts[1:-1] and path.is_relative_to(guides_dir):
            folders.setdefault(path.parent.as_posix(), []).append(name)
    found: dict[str, Picture] = {}
    findings: list[Finding] = []
    barred: dict[str, str] = {}
    unasked: set[str] = set()
    for folder, names in folders.items():
        file = root / folder / FILE
        read = read_records(read_text(file) if file.is_file() else "", f"{folder}/{FILE}", names, today)
        found |= {one.path: one for one in read.pictures}
        findings += read.findings
        barred |= read.barred
        unasked |= read.unasked
    return Pictures(
        by_path={**shared_pictures(), **found},
        findings=tuple(findings),
        barred=barred,
        unasked=frozenset(unasked),
    )
