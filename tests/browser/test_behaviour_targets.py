"""Things to press are large enough for a shaking hand, and apart from each other."""

from __future__ import annotations

import pytest
from looks import KINDS, Visit

from conftest import PROFILES

SMALL = """() => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary")]
.filter(e => {
    if (!e.checkVisibility() || e.closest(".skip")) return false;
    // A link in a sentence is as high as its line: WCAG 2.5.5 lets it. A lone link is in no sentence.
    let block = e;
    while (getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
    const words = node => (node.innerText || "").replace(/[^\\p{L}]+/gu, "");
    const others = [...block.querySelectorAll("a, button, .icon, .hidden")].reduce((n, a) => n + words(a).length, 0);
    if (e.tagName === "A" && !e.closest("[data-furniture], sup") && words(block).length > others + 1
        && !e.matches(".footnote-backref")) return false;
    const box = (e.closest("label") || e).getBoundingClientRect();
    return box.height < 43.5 || box.width < 43.5;
}).map(e => e.outerHTML.slice(0, 90) + " " + Math.round(e.getBoundingClientRect().width) + " x "
    + Math.round(e.getBoundingClientRect().height))"""
OVER = """() => {
    const all = [...document.querySelectorAll("a[href], button, input, summary")]
        .filter(e => e.checkVisibility() && !e.closest(".skip"));
    return all.filter(e => [...e.getClientRects()].slice(0, 1).some(box => {
        const y = box.top + scrollY + box.height / 2;
        scrollTo(0, y - innerHeight / 2);
        const line = e.getClientRects()[0];
        const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
        return top && !e.contains(top) && !top.contains(e) && !(e.closest("label") || e).contains(top);
    })).map(e => e.outerHTML.slice(0, 90));
}"""


@pytest.mark.parametrize("kind", KINDS)
def test_targets_are_large_enough_for_a_shaking_hand(glance: Visit, kind: str) -> None:
    """44 by 44 CSS pixels, and no target lies under another one."""
    with glance(KINDS[kind], **PROFILES["narrow"]) as page:
        page.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true; })")
        assert page.evaluate(SMALL) == []
        assert page.evaluate(OVER) == []
        page.set_viewport_size({"width": 1280, "height": 900})
        assert page.evaluate(SMALL) == []
