"""How well two colours can be told apart, as WCAG 2.2 measures it, and the nearest colour that is good enough.

https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio and #dfn-relative-luminance
"""

from __future__ import annotations

import colorsys
import re
from collections.abc import Callable
from functools import lru_cache

AAA = 7.0
"""Least contrast of words: WCAG 2.2, 1.4.6 (enhanced)."""
AA = 4.5
"""The same for 1.4.3 (minimum)."""
LINES = 3.0
"""Least contrast of edges and icons that mean something: 1.4.11."""

Colour = tuple[int, int, int]
"""Red, green and blue, from 0 to 255."""
_HEX = re.compile(r"#(?:([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])|([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2}))")
_STEPS = 200


def read_colour(text: str) -> Colour | None:
    """Return the colour of `#5b1f6b` or `#fff`; None for anything else."""
    found = _HEX.fullmatch(text.strip())
    if not found:
        return None
    parts = [one * 2 for one in found.groups()[:3] if one] or [one for one in found.groups()[3:] if one]
    red, green, blue = (int(one, 16) for one in parts)
    return red, green, blue


def say_colour(colour: Colour) -> str:
    """Return a colour as CSS has it: `#5b1f6b`."""
    return "#{:02x}{:02x}{:02x}".format(*colour)


@lru_cache(maxsize=50_000)  # a search for a colour asks for the same ones again and again
def luminance(colour: Colour) -> float:
    """Return the relative luminance: 0 for black, 1 for white."""
    red, green, blue = (_linear(one / 255) for one in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def contrast(one: Colour, two: Colour) -> float:
    """Return the contrast of two colours, from 1 (the same) to 21 (black and white)."""
    dark, light = sorted((luminance(one), luminance(two)))
    return (light + 0.05) / (dark + 0.05)


def mix(one: Colour, two: Colour, share: float) -> Colour:
    """Return a mixture. `share` is how much of the second colour is in it, from 0 to 1."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, two, strict=True))
    return red, green, blue


def nearest(colour: Colour, passes: Callable[[Colour], bool], *, lighter: bool = True) -> Colour | None:
    """Return the colour of the same hue that passes and whose lightness is nearest. None: there is none.

    `lighter`: whether it may be lighter than `colour` as well as darker.
    """
    hue, light, strength = colorsys.rgb_to_hls(*(one / 255 for one in colour))
    for step in range(_STEPS + 1):
        for sign in (-1, 1) if lighter else (-1,):
            there = light + sign * step / _STEPS
            if 0 <= there <= 1:
                red, green, blue = (round(one * 255) for one in colorsys.hls_to_rgb(hue, there, strength))
                if passes((red, green, blue)):
                    return red, green, blue
    return None
