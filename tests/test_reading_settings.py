"""The reader's colour schemes pass AAA by arithmetic, every option does something, and the page has every control."""

from __future__ import annotations

import re
from itertools import product

import pytest

from plainguides.core import reading_settings
from plainguides.shell import assets, extensions

REGISTRY = extensions.load()
SETTINGS = {one.name: one for group in reading_settings.groups(REGISTRY.editions) for one in group.settings}
SHEET = assets.made(REGISTRY)["assets/plainguides.css"].decode()
_TOKENS = re.compile(r"(--pg-[a-z-]+):(#[0-9a-f]{6});")
SCHEMES = {
    name: dict(_TOKENS.findall(block))
    for name, block in re.findall(r':root\[data-colours="([a-z]+)"\]\{\n((?:--pg-[^\n]*\n)+)\}', SHEET)
}
BASE, DARK = (dict(_TOKENS.findall(block)) for block in re.findall(r":root\{\n((?:[^}\n]*\n)+?)\}", SHEET)[:2])
MARKS = SHEET + assets.made(REGISTRY)["assets/search.css"].decode()
MARKED = (".results mark", ".results a mark", "::highlight(pg-found)", "::highlight(pg-listen)")
"""Words that stand out: found by a search, in results and on the page of the guide, and read aloud."""
WORDS = ("ink", "ink-soft", "brand", "visited")
GROUNDS = ("paper", "card", "soft")


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2: 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_there_is_a_scheme_for_each_option() -> None:
    assert set(SCHEMES) == {option.value for option in SETTINGS["colours"].options if option.value}


@pytest.mark.parametrize("scheme", ["light", "dark", "cream", "blue", "night", "yellow"])
def test_a_scheme_names_every_colour_and_has_enough_contrast(scheme: str) -> None:
    colours = {name.removeprefix("--pg-"): value for name, value in SCHEMES[scheme].items()}
    used = {name.removeprefix("--pg-") for name in BASE} | {"focus-gap"}
    assert set(colours) == used
    pairs = [*product(WORDS, GROUNDS), ("on-brand", "brand"), ("on-band", "band")]
    assert {pair: ratio for pair in pairs if (ratio := contrast(colours[pair[0]], colours[pair[1]])) < 7} == {}
    edges = [*product(("line", "focus"), GROUNDS), ("sun", "band")]
    assert {pair: ratio for pair in edges if (ratio := contrast(colours[pair[0]], colours[pair[1]])) < 4.5} == {}
    for where in MARKED:
        rule = re.search(rf"^{re.escape(where)}\{{(.*)\}}$", MARKS, re.MULTILINE)
        assert rule, where
        said = dict(one.split(":", 1) for one in rule[1].split(";"))
        ground = said.get("background-color", "var(--pg-sun)").removeprefix("var(--pg-").removesuffix(")")
        ink, line = said.get("color", "#111111"), said["text-decoration"].split()
        assert contrast(colours[ground], ink) >= 7, where
        # Not by colour alone: a line that is thicker than that of a link, and as dark as the words.
        assert line[:2] == ["underline", ink], where
        assert int(line[2].removesuffix("px")) >= 2, where


def test_light_and_dark_are_the_colours_of_the_site() -> None:
    sun = BASE["--pg-sun"]
    assert SCHEMES["light"] == {**BASE, "--pg-focus-gap": sun}
    assert SCHEMES["dark"] == {"--pg-sun": sun, **DARK}


def test_every_option_is_acted_on() -> None:
    """By a style or by a script."""
    scripts = assets.made(REGISTRY)
    reader, listen = scripts["assets/reader.js"].decode(), scripts["assets/listen.js"].decode()
    dead = []
    for name, setting in SETTINGS.items():
        for option in setting.options[1:]:
            styled = re.search(rf'\[data-{name}="{re.escape(option.value)}"\]', SHEET)
            if not styled and f"followers.{name} =" not in reader and f"data-{name}" not in listen:
                dead.append((name, option.value))
    assert dead == []


def test_each_setting_leaves_things_alone_at_first() -> None:
    assert [name for name, setting in SETTINGS.items() if setting.options[0].value] == []
    assert [name for name in SETTINGS if not re.fullmatch("[a-z]+", name)] == []


def test_the_speeds_are_those_of_the_player() -> None:
    listen = assets.made(REGISTRY)["assets/listen.js"].decode()
    rates = re.search(r"RATES = \[(.*?)\]", listen)
    assert rates
    assert {option.value or "1" for option in SETTINGS["speed"].options} == set(rates[1].split(", "))


def test_editions_of_a_hub_can_be_chosen() -> None:
    assert [option.value for option in SETTINGS["edition"].options] == ["", "easy-read", "large-print"]
