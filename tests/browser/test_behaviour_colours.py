"""Colours are the reader's: dark, more contrast and forced colours work without a script, and nothing moves."""

from __future__ import annotations

from typing import Any

import pytest
from looks import KINDS, Visit, contrast

TOKENS = """names => Object.fromEntries(names.map(name => {
    const e = document.body.appendChild(document.createElement("i"));
    e.style.color = "var(--pg-" + name + ")";
    const colour = getComputedStyle(e).color;
    e.remove();
    return [name, colour];
}))"""
WORDS = [
    *[(word, ground) for word in ("ink", "ink-soft", "brand", "visited") for ground in ("paper", "card", "soft")],
    ("on-brand", "brand"),
    ("on-band", "band"),
]
EDGES = [
    *[(edge, ground) for edge in ("line", "brand") for ground in ("paper", "card", "soft")],
    ("focus", "focus-gap"),
]
PALETTES: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "light, more contrast": {"color_scheme": "light", "contrast": "more"},
    "dark, more contrast": {"color_scheme": "dark", "contrast": "more"},
}


@pytest.mark.parametrize("palette", PALETTES)
def test_every_palette_has_enough_contrast(glance: Visit, palette: str) -> None:
    """Words 7:1, edges and focus 3:1 on everything that they may stand on; more when the reader asks for more."""
    names = sorted({name for pair in WORDS + EDGES for name in pair})
    more = "more" in palette
    with glance("", bypass_csp=True, **PALETTES[palette]) as page:
        found = page.evaluate(TOKENS, names)
    weak = {pair: round(contrast(found[pair[0]], found[pair[1]]), 1) for pair in WORDS}
    assert {pair: value for pair, value in weak.items() if value < (10 if more else 7)} == {}
    edges = {pair: round(contrast(found[pair[0]], found[pair[1]]), 1) for pair in EDGES}
    assert {pair: value for pair, value in edges.items() if value < (10 if more else 3)} == {}


def test_the_palettes_differ_without_a_script(visit: Visit) -> None:
    seen = set()
    for options in PALETTES.values():
        with visit("", java_script_enabled=False, **options) as page:
            picture = page.screenshot(clip={"x": 0, "y": 0, "width": 400, "height": 300})
            seen.add(picture)
    assert len(seen) == len(PALETTES)


LOST_SHAPES = """() => [...document.querySelectorAll(":is(main, header, footer) svg :not(g)")].filter(e => {
    const style = getComputedStyle(e), lost = ["none", "rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"];
    return e.checkVisibility() && e.getBBox && lost.includes(style.stroke) && lost.includes(style.fill);
}).map(e => e.outerHTML)"""
# What only its ground tells apart: marked while the ground can be seen, looked for when it cannot.
MARK = """() => {
    const clear = colour => /, 0\\)$|^transparent$/.test(colour);
    for (const e of document.querySelectorAll("main *")) {
        const box = e.getBoundingClientRect(), ground = getComputedStyle(e).backgroundColor;
        if (clear(ground) || box.width < 30 || box.height < 30 || box.width >= innerWidth - 1) continue;
        if (!e.checkVisibility() || e.closest("svg, img")) continue;
        e.dataset.ground = ground;
    }
    return document.querySelectorAll("[data-ground]").length;
}"""
NO_EDGE = """() => [...document.querySelectorAll("[data-ground]")].filter(e => {
    const style = getComputedStyle(e);
    const of = (side, what) => style["border-" + side + "-" + what];
    const drawn = side => of(side, "style") !== "none" && parseFloat(of(side, "width")) >= 1;
    return !["top", "right", "bottom", "left"].some(drawn);
}).map(e => e.outerHTML.slice(0, 90))"""


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_vanishes_in_forced_colours(glance: Visit, kind: str) -> None:
    with glance(KINDS[kind]) as page:
        page.evaluate(MARK)
        page.emulate_media(forced_colors="active", color_scheme="dark")
        assert page.evaluate("matchMedia('(forced-colors: active)').matches")
        assert page.evaluate(LOST_SHAPES) == []
        assert page.evaluate(NO_EDGE) == []


@pytest.mark.parametrize("kind", ["home", "article", "slides", "search with results"])
@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_nothing_moves(glance: Visit, kind: str, motion: str) -> None:
    """Nothing of ours moves, whatever the reader's system says; what a hub adds stops with "reduce"."""
    with glance(KINDS[kind], bypass_csp=True, reduced_motion=motion) as page:
        moving = """() => [document.getAnimations().length, [...document.querySelectorAll("*")].filter(e => {
            const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(e);
            return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
        }).length]"""
        assert page.evaluate(moving) == [0, 0]
        page.add_style_tag(
            content="@keyframes hub { to { rotate: 1turn } } h1 { animation: hub 9s; transition: all 1s }"
        )
        assert (page.evaluate(moving) == [0, 0]) == (motion == "reduce")
