"""One brand colour in, a palette for light and for dark screens out. `brand.py` tests it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from plainguides.core.contrast import AA, AAA, Colour, contrast, mix, nearest
from plainguides.core.tokens import DARK, LIGHT

Palette = Mapping[str, Mapping[str, Colour]]
"""Scheme -> name of a token -> colour."""
_WHITE, _BLACK = (255, 255, 255), (0, 0, 0)


def palette(colours: Mapping[str, Colour], ours: Palette) -> Palette:
    """Return the tokens that a hub's colours change. `ours` are those of the theme."""
    brand = colours["brand"]
    soft = mix(_WHITE, brand, 0.08)
    band = colours.get("band") or mix(brand, _BLACK, 0.2)
    dark = {
        "paper": mix((18, 18, 18), brand, 0.05),
        "card": mix((27, 27, 27), brand, 0.06),
        "soft": mix((32, 32, 32), brand, 0.12),
        "band": mix(band, _BLACK, 0.55),
    }
    light_enough = [*dark.values(), _BLACK]
    in_dark = colours.get("brand_dark") or nearest(
        mix(brand, _WHITE, 0.5), lambda one: min(contrast(one, ground) for ground in light_enough) >= AAA + 0.5
    )
    on_brand = max(_WHITE, (17, 17, 17), key=lambda one: contrast(one, brand))
    dark |= {
        "brand": in_dark or _WHITE,
        "on-brand": mix(_BLACK, brand, 0.1),
        "on-band": mix(_WHITE, brand, 0.06),
        "line": _line(brand, list(dark.values()), _WHITE),
        "hair": mix((64, 64, 64), brand, 0.2),
        "focus-gap": dark["paper"],
    }
    light = {
        "brand": brand,
        "on-brand": on_brand,
        "soft": soft,
        "band": band,
        "on-band": max(mix(_WHITE, brand, 0.04), (17, 17, 17), key=lambda one: contrast(one, band)),
        "line": _line(brand, [soft, ours[LIGHT].get("paper", _WHITE)], _BLACK),
        "hair": mix((205, 205, 205), brand, 0.15),
    }
    return {LIGHT: light, DARK: dark}


def _line(brand: Colour, grounds: Iterable[Colour], towards: Colour) -> Colour:
    """Return a grey with a little of the brand in it that shows on all grounds."""
    grey, share = mix((118, 118, 118), brand, 0.2), 0.0
    grounds = tuple(grounds)
    while share < 1 and min(contrast(mix(grey, towards, share), ground) for ground in grounds) < AA:
        share += 0.05
    return mix(grey, towards, min(share, 1.0))
