"""What the tests of behaviour share: pages of every kind, and questions to a page in the browser's own language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from conftest import PAGES

Visit = Callable[..., Any]

KINDS = {**PAGES, "page with a wide table": "developers/reading-level/"}
"""One page of each kind, by its path."""

TOO_WIDE = """() => {
    const most = document.documentElement.clientWidth;
    const over = [...document.querySelectorAll("body *")].filter(e => {
        const box = e.getBoundingClientRect();
        return box.width > 2 && box.right > most + 1 && e.checkVisibility() && !e.closest(".skip");
    });
    const inner = [...document.querySelectorAll("body *")].filter(e => {
        const style = getComputedStyle(e);
        const scrolls = ["auto", "scroll"].includes(style.overflowX) && e.tagName !== "INPUT";
        return scrolls && e.scrollWidth > e.clientWidth + 1;
    });
    const cut = [...document.querySelectorAll("body *")].filter(e => {
        const style = getComputedStyle(e), box = e.getBoundingClientRect();
        return ["hidden", "clip"].includes(style.overflowX) && box.width > 2 && e.scrollHeight > e.clientHeight + 2;
    });
    const short = list => list.slice(0, 3).map(e => e.outerHTML.slice(0, 90));
    return {page: document.documentElement.scrollWidth - most, over: short(over), inner: short(inner), cut: short(cut)};
}"""
"""What runs off the right edge, scrolls sideways inside the page, or is cut off."""

FITS = {"page": 0, "over": [], "inner": [], "cut": []}


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio

    A colour is what a browser computes, such as "rgb(11, 79, 73)", or "#0b4f49".
    """
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    if colour.startswith("#"):
        parts = [int(colour[place : place + 2], 16) for place in (1, 3, 5)]
    else:
        parts = [int(float(part)) for part in colour.partition("(")[2].rstrip(")").split(",")[:3]]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (p / 255 for p in parts))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
