"""Lets a site grow beside the last one, and puts it in its place when it is complete."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEW, OLD = ".plainguides-new", ".plainguides-old"
"""Folders in the folder of the site, while there are two sites. A build that was killed leaves them behind."""


@contextmanager
def growing(site: Path) -> Iterator[Path]:
    """Give an empty folder for a new site. Its files take the place of the old ones, unless the block raises.

    It lies in the folder of the site, so that putting it in place only gives files other names: this takes no room on
    a full disk, and works where the folder is a link or a disk of its own. Names that start with a dot stay, as with
    MkDocs: they may be the `.git` of somebody who publishes from there. Raises `OSError`; the old site is then whole.
    """
    fresh = not site.exists()
    new, old = site / NEW, site / OLD
    for left in (new, old):
        shutil.rmtree(left, ignore_errors=True)
    new.mkdir(parents=True)
    try:
        yield new
        _put_in_place(site, new, old)
    finally:
        for left in (new, old):
            shutil.rmtree(left, ignore_errors=True)
        if fresh and not any(site.iterdir()):
            site.rmdir()


def _put_in_place(site: Path, new: Path, old: Path) -> None:
    moved: list[tuple[Path, Path]] = []

    def move(one: Path, folder: Path) -> None:
        one.rename(folder / one.name)
        moved.append((one, folder / one.name))

    fresh = {one.name for one in new.iterdir()}
    old.mkdir()
    try:
        for one in [*site.iterdir()]:
            if one not in {new, old} and (one.name in fresh or not one.name.startswith(".")):
                move(one, old)
        for one in [*new.iterdir()]:
            move(one, site)
    except BaseException:
        for before, now in reversed(moved):
            now.rename(before)
        raise
