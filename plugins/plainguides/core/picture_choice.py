"""Which pictures the rows of one guide can name, in the order in which a name is looked up."""

from __future__ import annotations

import posixpath
from dataclasses import replace

from plainguides.core.model import Hub, Picture
from plainguides.core.picture_map import OPENMOJI
from plainguides.core.pictures import folders_of


def pictures_for(hub: Hub, slug: str = "") -> tuple[Picture, ...]:
    """Return each name once, with the picture that it stands for: the guide's own, the hub's, then ours.

    The other pictures of OpenMoji are not among them: nobody has said what they mean.
    """
    where = hub.settings.guides_dir
    folders = folders_of(f"{where}/{slug}" if slug else where, where, hub.pictures)
    place = {folder: number for number, folder in enumerate(folders)}
    found: dict[str, Picture] = {}
    known = [one for one in hub.pictures.values() if posixpath.dirname(one.path) in place]
    for one in sorted(known, key=lambda one: place[posixpath.dirname(one.path)]):
        if not one.name.startswith(OPENMOJI):
            found[one.name] = _with_words(found[one.name], one) if one.name in found else one
    return tuple(found.values())


def _with_words(own: Picture, ours: Picture) -> Picture:
    """A hub's picture that takes the place of ours stands for the same words, unless the hub has said which."""
    if own.words:
        return own
    return replace(own, means=own.means or ours.means, words=ours.words, never=ours.never, weak=ours.weak)
