"""The concept map: a picture of our set, what it means, and the words that it may stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from plainguides.core.model import Picture

SHARED = "assets/pictures"
"""Where the pictures of a set are, in the hub as in its site. No folder of a hub has this name."""
OPENMOJI = "openmoji-"
"""The other pictures of OpenMoji, for a hub that has installed them: `openmoji-1F9FF`."""
_OPENMOJI: Mapping[str, Any] = {"credit": "OpenMoji (openmoji.org)", "licence": "CC BY-SA 4.0", "changed": True}
_DRAWN: Mapping[str, Any] = {"credit": "plainguides", "licence": "CC BY 4.0"}


def pictures_of(entries: Sequence[Mapping[str, Any]]) -> tuple[Picture, ...]:
    """Return the pictures that a file of concepts describes. Raises `KeyError` for an entry without a key."""
    return tuple(
        Picture(
            name=one["name"],
            path=f"{SHARED}/{one['name']}.svg",
            means=one["means"],
            words=tuple(one["words"]),
            never=tuple(one.get("never", ())),
            weak=bool(one.get("weak")),
            **(_OPENMOJI if "openmoji" in one else _DRAWN),
        )
        for one in entries
    )


def another(code: str) -> Picture:
    """Return a picture of OpenMoji that has no concept of ours, by its code, such as `1F9FF`."""
    name = f"{OPENMOJI}{code}"
    return Picture(name=name, path=f"{SHARED}/{name}.svg", credit=_OPENMOJI["credit"], licence=_OPENMOJI["licence"])
