"""A picture that an Easy Read row can name, and what is known about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What the people in a photo have agreed to."""

    given: date
    until: date
    """The last day on which the photo may be shown."""
    where: str
    """Where the signed form is kept. No page shows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture: of the program's own set, of a set that is installed, or of a hub."""

    name: str
    """What a person writes in `[pic: name]`."""
    path: str
    """In the hub, such as `guides/pictures/bus.svg`, or `assets/pictures/bus.svg` for a picture of a set."""
    means: str = ""
    alt: str = ""
    credit: str = ""
    """Who made it."""
    licence: str = ""
    words: tuple[str, ...] = ()
    """Words and phrases that it may stand for, each as it is written in a sentence."""
    never: tuple[str, ...] = ()
    """Phrases in which its words mean something else."""
    weak: bool = False
    """It fits nearly everywhere, so it is suggested only where nothing else is."""
    people: bool = False
    """Somebody can be recognised in it."""
    consent: Consent | None = None
    changed: bool = False
    """We changed the work of its maker, which the credits have to say."""
