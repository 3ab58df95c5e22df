"""Tests the colours of a hub: each pair that stands on a page, on light and on dark screens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from plainguides.core.contrast import AA, AAA, LINES, Colour, contrast, nearest, read_colour, say_colour
from plainguides.core.palette import Palette
from plainguides.core.tokens import DARK, LIGHT, Token

KEYS = ("brand", "brand_dark", "band")
"""What a hub may set. `brand_dark`: the brand colour on a dark screen. `band`: the top and the foot of each page."""
STEPS = {"aaa": AAA, "aa": AA}
"""Names of the least contrast of words."""
GROUNDS = ("paper", "card", "soft")
PAIRS: tuple[tuple[str, str, bool], ...] = (
    *((name, ground, True) for name in ("brand", "visited", "ink", "ink-soft") for ground in GROUNDS),
    ("on-brand", "brand", True),
    ("on-band", "band", True),
    *((name, ground, False) for name in ("line", "focus") for ground in GROUNDS),
)
"""What stands on what, and whether it is words: else it is an edge."""
SAID = {
    "brand": "links", "visited": "links that were opened", "ink": "words", "ink-soft": "less important words",
    "on-brand": "words on a button", "on-band": "words at the top and the foot", "line": "edges",
    "focus": "the focus ring",
    "paper": "the page", "card": "cards", "soft": "bands and boxes", "band": "the top and the foot of the page",
}  # fmt: skip
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weak:
    """Two colours that are too near to each other."""

    scheme: str
    name: str
    ground: str
    found: float
    """Their contrast."""
    least: float
    better: str | None
    """The nearest colour for `name` that passes. None: change the ground."""


def weak(colours: Palette, least: float, names: Mapping[str, Iterable[str]]) -> Iterator[Weak]:
    """Yield the pairs that do not pass and in which a hub has a part. `names`: scheme -> tokens that the hub set."""
    for scheme, own in names.items():
        mine, there = frozenset(own), colours[scheme]
        for name, ground, words in PAIRS:
            if name not in there or ground not in there or not mine & {name, ground}:
                continue
            needed = least if words else LINES
            found = contrast(there[name], there[ground])
            if found < needed:
                yield Weak(
                    scheme=scheme,
                    name=name,
                    ground=ground,
                    found=found,
                    least=needed,
                    better=_better(there, name, needed if words else LINES, least),
                )


def _better(there: Mapping[str, Colour], name: str, needed: float, least: float) -> str | None:
    """Return the nearest colour that passes with everything that it stands on, and that stands on it."""
    grounds = [(there[ground], needed) for one, ground, _ in PAIRS if one == name and ground in there]
    above = [(there[one], least) for one, ground, words in PAIRS if ground == name and words and one in there]
    # Words on a button are black or white: where the button moves, they can follow.
    free = [pair for pair in above if pair[0] not in {_WHITE, _BLACK}]

    def passes(colour: Colour) -> bool:
        tests = [*grounds, *free]
        follow = max(contrast(colour, _WHITE), contrast(colour, _BLACK)) >= least
        return follow and all(contrast(colour, other) >= wanted for other, wanted in tests)

    found = nearest(there[name], passes)
    return say_colour(found) if found else None


def say_weak(one: Weak) -> str:
    """Return the message to a host: what is too near to what, and what is needed."""
    screen = "a light screen" if one.scheme == LIGHT else "a dark screen"
    return (
        f"On {screen}, {SAID[one.name]} have a contrast of {_tenth(one.found)} to 1 with {SAID[one.ground]}. "
        f"They need {one.least:g} to 1, so that people with low vision can see them."
    )


def _tenth(number: float) -> str:
    """Cut, not rounded: 6.96 is not 7."""
    return f"{int(number * 10) / 10:g}"


def resolved(found: Iterable[Token]) -> tuple[dict[str, dict[str, Colour]], list[Token]]:
    """Return the colours of each scheme, and the tokens whose value cannot be measured. Later tokens win."""
    texts: dict[str, dict[str, str]] = {LIGHT: {}, DARK: {}}
    colours: dict[str, dict[str, Colour]] = {LIGHT: {}, DARK: {}}
    strange = []
    for token in found:
        for scheme in token.schemes:
            texts[scheme][token.name] = token.value
        if token.name in SAID and not read_colour(token.value) and not _VAR.fullmatch(token.value):
            strange.append(token)
    for scheme, named in texts.items():
        for name, value in named.items():
            other = _VAR.fullmatch(value)
            colour = read_colour(named.get(other[1], "") if other else value)
            if colour:
                colours[scheme][name] = colour
    return colours, strange


_VAR = re.compile(r"var\(\s*--pg-([\w-]+)\s*\)")
