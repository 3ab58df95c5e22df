"""Whether a colour can be read on paper and on our panels."""

from __future__ import annotations

import re

from plainguides.core.model import Value

OURS = "#0b4f49"
"""The brand colour of files where a hub has none."""
SOFT = "#eaf3ee"
LEAST = 7.0
"""Contrast of text: WCAG 2.2, success criterion 1.4.6 (AAA). https://www.w3.org/TR/WCAG22/#contrast-enhanced"""


def wrong_colour(value: Value) -> str:
    """Return what is wrong with a colour for words; empty where all is well."""
    text = str(value)
    if not text:
        return ""
    if not re.fullmatch("#[0-9a-fA-F]{6}", text):
        return f'"{text}" is not a colour. Write # and six digits or letters from a to f, in quotes, such as "#5b1f6b".'
    if contrast(text, SOFT) < LEAST:
        return f"{text} is too light for words: its contrast is {contrast(text, SOFT):.1f} to 1. It must be 7 to 1."
    return ""


def contrast(one: str, two: str) -> float:
    """Return the contrast of two colours, from 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
