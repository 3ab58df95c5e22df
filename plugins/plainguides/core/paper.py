"""A hub's colours for the files that readers keep: dark enough for words on white, as paper is."""

from __future__ import annotations

from collections.abc import Mapping

from plainguides.core.contrast import AAA, Colour, contrast, nearest, read_colour, say_colour
from plainguides.core.palette import palette
from plainguides.core.tokens import DARK, LIGHT

WHITE, BLACK = (255, 255, 255), (0, 0, 0)
NIGHT = (36, 36, 36)
"""The lightest ground that a reading program is likely to have behind words at night."""


def on_paper(colours: Mapping[str, str]) -> Mapping[str, str]:
    """Return the colours of files as `#5b1f6b`. `colours`: see `HubSettings`. Empty: the hub has none.

    `brand`: words and edges. `soft`: panels. `band` and `on-band`: the top of a first page and the words on it.
    `night`: words in a book that is read at night. A website may have words of 4.5 to 1 (`contrast: aa`). Files never
    do: their colours are darkened to 7 to 1, for nobody can choose others for a sheet of paper.
    """
    given = {key: colour for key, value in colours.items() if (colour := read_colour(value))}
    if "brand" not in given:
        return {}
    made = palette(given, {LIGHT: {}, DARK: {}})
    soft = made[LIGHT]["soft"]
    brand = nearest(given["brand"], lambda one: min(contrast(one, WHITE), contrast(one, soft)) >= AAA, lighter=False)
    band = nearest(made[LIGHT]["band"], lambda one: contrast(one, _over(one)) >= AAA, lighter=False) or BLACK
    night = nearest(made[DARK]["brand"], lambda one: contrast(one, NIGHT) >= AAA) or WHITE
    found = {"brand": brand or BLACK, "soft": soft, "band": band, "on-band": _over(band), "night": night}
    return {name: say_colour(colour) for name, colour in found.items()}


def _over(ground: Colour) -> Colour:
    return max(WHITE, BLACK, key=lambda one: contrast(one, ground))
