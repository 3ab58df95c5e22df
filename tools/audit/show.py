"""Shows an open page in one way after another, without loading it again: to load a page costs more than most engines.

Two tests of tests/browser/test_engines_in_pages.py prove that this is honest: a page that is shown in a profile is the
same document as one that was loaded in it, and a profile that changes only colours changes no other style and no box.
"""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from audit.browser import PROFILES

FIRST = "light"
"""The profile in which every page is loaded."""
_COLOURS = frozenset({"color_scheme", "contrast"})
_CHOOSE = """([names, chosen]) => {
    for (const name of names) delete document.documentElement.dataset[name];
    Object.assign(document.documentElement.dataset, chosen);
}"""


def show(page: Page, profile: str) -> None:
    """Show a page as it is in a profile. The page was loaded in `FIRST`."""
    options = PROFILES[profile]
    page.set_viewport_size(options["viewport"])
    page.emulate_media(
        media="null",
        color_scheme=options.get("color_scheme", "light"),
        contrast=options.get("contrast", "no-preference"),
        forced_colors="none",
        reduced_motion="no-preference",
    )
    names = sorted({name for one in PROFILES.values() for name in _chosen(one)})
    page.evaluate(_CHOOSE, [names, _chosen(options)])


def only_colours(profile: str) -> bool:
    """Say whether a profile differs from `FIRST` in nothing but colours."""
    options, first = PROFILES[profile], PROFILES[FIRST]
    others = {name for name in options.keys() | first.keys() if options.get(name) != first.get(name)}
    return bool(others) and others <= _COLOURS | {"storage"} and _chosen(options).keys() <= {"colours"}


def _chosen(options: dict[str, Any]) -> dict[str, str]:
    """Return what a reader chose: js/boot writes it on `<html>`, as `data-` attributes."""
    found: dict[str, str] = options.get("storage", {}).get("plainguides-1", {}).get("chosen", {})
    return found
