"""Small screens and large text: nothing runs off, nothing scrolls sideways, nothing is cut off, no word is broken."""

from __future__ import annotations

import pytest
from looks import FITS, KINDS, TOO_WIDE, Visit

from conftest import PROFILES


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_wider_than_a_small_screen(glance: Visit, kind: str) -> None:
    with glance(KINDS[kind], **PROFILES["narrow"]) as page:
        found = {}
        for width in (1280, 768, 320, 256):
            page.set_viewport_size({"width": width, "height": 640})
            found[width] = page.evaluate(TOO_WIDE)
    assert found == dict.fromkeys(found, FITS)


NEEDLESS = """() => {
    const room = document.documentElement.clientWidth * 0.8, found = [];
    const pen = document.createElement("canvas").getContext("2d");
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text; (text = walker.nextNode());) {
        const e = text.parentElement;
        if (!e.checkVisibility() || e.closest(".hidden, .skip, code, table")) continue;
        for (const word of text.data.matchAll(/\\p{L}{3,}/gu)) {
            const end = word.index + word[0].length;
            const before = text.data.slice(0, word.index), after = text.data.slice(end);
            if (/\\S[@.]\\S/.test(before.split(/\\s/).pop() + word[0] + after.split(/\\s/)[0])) continue;
            if (before.endsWith("\\xa0") || after.startsWith("\\xa0")) continue;
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, end);
            const lines = new Set([...range.getClientRects()].filter(b => b.width > 1).map(b => Math.round(b.top / 8)));
            pen.font = getComputedStyle(e).font;
            const fits = pen.measureText(word[0]).width < room;
            if (fits && lines.size > 1) found.push(`${word[0]} in ${e.outerHTML.slice(0, 60)}`);
        }
    }
    return found;
}"""
"""Words in two pieces that take less than four fifths of the screen. Addresses, cells and code are left out."""


@pytest.mark.parametrize("kind", KINDS)
def test_large_text_fits(visit: Visit, kind: str) -> None:
    """The reader's browser has text of twice and four times the size, on a wide and on a small screen."""
    found, broken = {}, list[tuple[int, int, str]]()
    with visit(KINDS[kind], **PROFILES["narrow"]) as page:
        browser = page.context.new_cdp_session(page)
        for width, size in ((320, 32), (1280, 32), (1280, 64), (320, 64)):
            browser.send("Page.enable")
            browser.send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}})
            page.set_viewport_size({"width": width, "height": 640})
            found[width, size] = page.evaluate(TOO_WIDE)
            broken += [(width, size, word) for word in page.evaluate(NEEDLESS)]
        assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") >= 64
    assert found == dict.fromkeys(found, FITS)
    assert broken == [], "a word that has room on a line of its own is in two pieces"


SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }
"""


@pytest.mark.parametrize("kind", KINDS)
def test_wider_spacing_cuts_nothing_off(glance: Visit, kind: str) -> None:
    """WCAG 1.4.12: the reader sets line, letter and word spacing."""
    with glance(KINDS[kind], bypass_csp=True, **PROFILES["narrow"]) as page:
        page.add_style_tag(content=SPACING)
        assert page.evaluate(TOO_WIDE) == FITS
        page.set_viewport_size({"width": 1280, "height": 640})
        assert page.evaluate(TOO_WIDE) == FITS


BROKEN = """() => {
    const places = "h1, h2, h3, dt, th, button, .tile b, .card a, .card-kind, .results a, .rows a, .doors a,"
        + ".main-nav a, .toc a, .level, .card-facts li";
    const found = [];
    for (const e of document.querySelectorAll(places)) {
        if (!e.checkVisibility()) continue;
        const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
        for (let text; (text = walker.nextNode());) {
            for (const word of text.data.matchAll(/[^\\s/\\u200b]+/g)) {
                const range = document.createRange();
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                const boxes = [...range.getClientRects()].filter(box => box.width > 1);
                const lines = new Set(boxes.map(box => Math.round(box.top / 8)));
                if (lines.size > 1) found.push(word[0]);
            }
        }
    }
    return found;
}"""


@pytest.mark.parametrize("kind", KINDS)
def test_no_word_is_broken_in_titles(glance: Visit, kind: str) -> None:
    """Not "co-" on one line and "produce" on the next: that is hard to read, with dyslexia above all."""
    with glance(KINDS[kind], **PROFILES["narrow"]) as page:
        assert page.evaluate(BROKEN) == []
        page.set_viewport_size({"width": 1280, "height": 900})
        assert page.evaluate(BROKEN) == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves_while_a_page_loads(visit: Visit, kind: str) -> None:
    """Layout shift (CLS) 0: https://web.dev/articles/cls."""
    with visit(KINDS[kind], **PROFILES["narrow"]) as page:
        page.wait_for_load_state("networkidle")
        shifts = page.evaluate("""() => new Promise(done => {
            const found = [];
            const watch = new PerformanceObserver(list => found.push(...list.getEntries()));
            watch.observe({type: "layout-shift", buffered: true});
            const name = node => node && (node.id || node.className || node.nodeName);
            setTimeout(() => done(found.map(one => [one.value, one.sources.map(s => name(s.node))])), 150);
        })""")
    assert shifts == []


def test_easy_read_has_pictures_left_and_words_right(glance: Visit) -> None:
    place = (
        "() => ['.row .pictures', '.row .words'].map(s => document.querySelector(s).getBoundingClientRect().toJSON())"
    )
    with glance(KINDS["easy read"]) as page:
        pictures, words = page.evaluate(place)
        assert pictures["right"] <= words["left"]
        assert abs(pictures["top"] - words["top"]) < 80
    with glance(KINDS["easy read"], **PROFILES["narrow"]) as page:
        pictures, words = page.evaluate(place)
        assert pictures["bottom"] <= words["top"] + 1
