"""What a text is read with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from plainguides.core.model import BlockContext, BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A file of the hub that is no text: its size in pixels, where it has one."""

    width: int = 0
    height: int = 0
    called: str = ""
    """The name that `pictures.yml` gives it, where that is not the name of the file."""
    alt: str = ""
    """Its words for screen readers, where a row gives it none."""
    barred: str = ""
    """Why it must not be published. Empty where it may."""
    digest: str = ""
    """A short number of what is in it: of a picture that a hub's own Easy Read may show."""
    unasked: bool = False
    """Whether it is a photo, and nobody has written down if somebody can be recognised in it."""
    damaged: bool = False
    """Whether it has the name of a picture, and no program could show it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a text is read with."""

    path: str
    title: str
    lang: str
    kinds: Sequence[BlockKind]
    context: BlockContext
    assets: Mapping[str, Asset]
    """Every file below `guides/` and `docs/` that is no Markdown, by its path in the hub."""
    picture_folders: tuple[str, ...] = ()
    """Where `[pic: name]` is looked up, in this order."""
    first_line: int = 1
