"""Type: large, short lines, no hyphens of ours, left aligned."""

from __future__ import annotations

import pytest
from looks import KINDS, Visit

SIZE = "parseFloat(getComputedStyle(document.querySelector('%s')).fontSize)"
SMALLEST = {
    "article": 18,
    "large print": 24,
    "easy read": 20,
    "page of docs": 18,
    "home": 18,
    "search with results": 18,
}


@pytest.mark.parametrize("kind", SMALLEST)
def test_type_is_large(glance: Visit, kind: str) -> None:
    """Body text has 18 pixels or more (24 = 18 pt in large print); nothing that is read has less than 16."""
    with glance(KINDS[kind]) as page:
        assert page.evaluate(SIZE % "body") >= SMALLEST[kind]
        small = page.evaluate("""() => [...document.querySelectorAll("body *")].filter(e =>
            e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())
            && parseFloat(getComputedStyle(e).fontSize) < 16).map(e => e.outerHTML.slice(0, 80))""")
        assert small == []
        if kind == "large print":
            assert page.evaluate(SIZE % "main p") >= 24
            assert (
                page.evaluate("""() => [...document.querySelectorAll("main *")].filter(e =>
                e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())
                && parseFloat(getComputedStyle(e).fontSize) < 24).map(e => e.outerHTML.slice(0, 80))""")
                == []
            )


LINES = """() => {
    const found = [];
    for (const e of document.querySelectorAll("main :is(p, li, dd, blockquote, figcaption, td)")) {
        if (!e.checkVisibility() || e.querySelector("p, li, dd, table")) continue;
        const style = getComputedStyle(e);
        if (style.textAlign === "justify" || style.hyphens === "auto") found.push(999);
        const lines = new Map();
        const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
        for (let text; (text = walker.nextNode());) {
            if (text.parentElement.closest(".hidden")) continue; // for screen readers: it stands on no line
            for (const word of text.data.matchAll(/\\S+\\s*/g)) {
                const range = document.createRange();
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].trimEnd().length);
                const box = range.getClientRects()[0];
                if (!box || box.width < 2) continue;
                const line = Math.round((box.top + box.height / 2) / 12);
                lines.set(line, (lines.get(line) || 0) + word[0].length);
            }
        }
        found.push(...lines.values());
    }
    return found;
}"""


@pytest.mark.parametrize("kind", KINDS)
def test_lines_are_short(glance: Visit, kind: str) -> None:
    """At most 70 characters is the aim, 80 the bound."""
    with glance(KINDS[kind]) as page:
        lines = page.evaluate(LINES)
    assert lines
    assert max(lines) <= 80
    assert sum(length > 70 for length in lines) <= len(lines) * 0.05
