"""The author's list of all pictures that a row of Easy Read can name. Only `author.py` may import this."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from jinja2 import Environment

from plainguides.core.hub import sort_key
from plainguides.core.model import Hub, Picture
from plainguides.core.picture_map import OPENMOJI, SHARED
from plainguides.core.picture_records import FILE
from plainguides.core.slug import slugify
from plainguides.shell.picture_files import read_picture

FOLDER = "pictures"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """A picture in the list."""

    picture: Picture
    file: str
    guides: tuple[str, ...]
    """Titles of the guides that show it in their Easy Read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Set:
    """Pictures that lie in one folder."""

    id: str
    title: str
    about: str
    letters: tuple[tuple[str, tuple[_Shown, ...]], ...]
    count: int


def write_pictures(author: Path, hub: Hub, jinja: Environment, common: dict[str, Any], root: Path | None) -> None:
    """Write the page and copies of the pictures. Without `root` there are only ours, not those of the hub."""
    folder = author / FOLDER
    folder.mkdir()
    sets = _sets(hub, ours_only=root is None)
    for one in sets:
        (folder / one.id).mkdir()
        for _, several in one.letters:
            for shown in several:
                (folder / shown.file).write_bytes(read_picture(root or Path(), shown.picture.path))
    more = any(one.name.startswith(OPENMOJI) for one in hub.pictures.values())
    html = jinja.get_template("pictures.html").render(**common, up="../../", sets=sets, more=more)
    (folder / "index.html").write_text(html, encoding="utf-8")


def _sets(hub: Hub, *, ours_only: bool) -> list[_Set]:
    folders: dict[str, list[Picture]] = defaultdict(list)
    for one in hub.pictures.values():
        folders[PurePosixPath(one.path).parent.as_posix()].append(one)
    users: dict[str, list[str]] = defaultdict(list)
    for guide in hub.guides:
        for path in dict.fromkeys(image.path for image in guide.easy_read.document.images) if guide.easy_read else ():
            users[path].append(guide.claims.title)
    return [
        _set(folder, pictures, users, hub.settings.guides_dir)
        for folder, pictures in sorted(folders.items(), key=lambda pair: (pair[0] == SHARED, pair[0]))
        if folder == SHARED or not ours_only
    ]


def _set(folder: str, pictures: list[Picture], users: dict[str, list[str]], guides_dir: str) -> _Set:
    id = slugify(folder.replace("/", "-"))
    letters: dict[str, list[_Shown]] = defaultdict(list)
    listed = [one for one in pictures if not one.name.startswith(OPENMOJI)]
    for one in sorted(listed, key=lambda one: sort_key(one.name)):
        first = one.name[:1].upper()
        shown = _Shown(picture=one, file=f"{id}/{PurePosixPath(one.path).name}", guides=tuple(users[one.path]))
        letters[first if first.isalpha() else "0 to 9"].append(shown)
    ours = folder == SHARED
    where = "every guide" if folder.startswith(f"{guides_dir}/pictures") else "one guide"
    return _Set(
        id=id,
        title="Pictures that every hub has" if ours else f"Your pictures in {folder}",
        about="They need no file of yours." if ours else f"For {where}. What they mean stands in {folder}/{FILE}.",
        letters=tuple((letter, tuple(several)) for letter, several in sorted(letters.items())),
        count=len(listed),
    )
