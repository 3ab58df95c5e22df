"""What a reader can do: without a script, with the keyboard alone, on a small screen, in their own colours."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from conftest import PAGES, PROFILES

Visit = Callable[..., Any]


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_keeps_to_itself(visit: Visit, kind: str) -> None:
    """`visit` fails for what a strict Content-Security-Policy blocks, and for requests to others."""
    with visit(PAGES[kind]) as page:
        stored = page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]")
        assert stored == ["", 0, 0]
        assert page.evaluate("indexedDB.databases().then(found => found.length)") == 0


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("width", [320, 256])
def test_nothing_is_wider_than_a_small_screen(visit: Visit, kind: str, width: int) -> None:
    with visit(PAGES[kind], viewport={"width": width, "height": 640}) as page:
        wide = page.evaluate("""() => {
            const most = document.documentElement.clientWidth;
            const over = [...document.querySelectorAll("body *")].filter(e => {
                const box = e.getBoundingClientRect();
                return box.width > 2 && box.right > most + 1 && getComputedStyle(e).position !== "absolute";
            });
            return [document.documentElement.scrollWidth <= most, over.slice(0, 3).map(e => e.outerHTML.slice(0, 80))];
        }""")
        assert wide == [True, []]


@pytest.mark.parametrize("kind", PAGES)
def test_words_and_links_are_there_without_scripts(visit: Visit, kind: str) -> None:
    read = "() => [document.querySelector('main').innerText.length, document.querySelectorAll('a[href]').length]"
    path = PAGES[kind].partition("?")[0]
    with visit(path) as page:
        with_script = page.evaluate(read)
        extra = page.evaluate("document.querySelectorAll('.slides-button').length")
    with visit(path, java_script_enabled=False) as page:
        without = [len(page.inner_text("main")), page.locator("a[href]").count()]
        assert (
            page.locator("button:visible, [role=button]:visible").count() == page.locator("form button:visible").count()
        )
    assert without[1] == with_script[1]
    assert with_script[0] - without[0] < 20 * (1 + extra)


def test_a_guide_can_be_found_without_scripts(visit: Visit) -> None:
    with visit("", java_script_enabled=False) as page:
        page.fill("input[type=search]", "travel")
        page.press("input[type=search]", "Enter")
        assert "/search/?q=travel" in page.url
        page.click("main a:has-text('How to pay travel costs')")
        assert page.url.endswith("guides/travel-costs/")
        page.click("nav.ways a:has-text('Easy Read')")
        assert page.url.endswith("guides/travel-costs/easy-read/")


FOCUS = """() => {
    const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
    const x = box.left + box.width / 2, y = box.top + Math.min(box.height / 2, 20);
    const top = document.elementFromPoint(Math.max(x, 0), Math.max(y, 0));
    return {html: e.outerHTML.slice(0, 90), body: e === document.body, seen: box.width > 1 && box.height > 1
        && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        free: !!top && (e.contains(top) || top.contains(e) || !!(e.labels && [...e.labels].some(l => l.contains(top)))),
        ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2};
}"""


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("profile", ["light", "narrow"])
def test_the_keyboard_reaches_everything_and_shows_where_it_is(visit: Visit, kind: str, profile: str) -> None:
    with visit(PAGES[kind], **PROFILES[profile]) as page:
        can = page.evaluate("""() => [...document.querySelectorAll(
            'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
            .filter(e => e.checkVisibility()).length""")
        stops = []
        for _ in range(can + 2):
            page.keyboard.press("Tab")
            stop = page.evaluate(FOCUS)
            if stop["body"]:
                break
            stops.append(stop)
        assert "Skip to main content" in stops[0]["html"]
        assert [stop["html"] for stop in stops if not (stop["seen"] and stop["free"] and stop["ring"])] == []
        assert len(stops) == can


def test_the_first_skip_link_goes_to_the_words(visit: Visit) -> None:
    with visit(PAGES["article"]) as page:
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("kind", PAGES)
def test_targets_are_large_enough_for_a_shaking_hand(visit: Visit, kind: str) -> None:
    """44 by 44 CSS pixels; a link in a running text is as high as its line."""
    with visit(PAGES[kind], **PROFILES["narrow"]) as page:
        small = page.evaluate("""() => [...document.querySelectorAll("a[href], button, input, summary")].filter(e => {
            // What an author wrote is running text: a style sheet cannot tell a lone link from one in a sentence.
            if (!e.checkVisibility() || e.closest(".skip, .body li, .body p, .body td")) return false;
            const label = e.closest("label"), box = (label || e).getBoundingClientRect();
            const alone = e.parentElement.innerText.trim() === e.innerText.trim();
            const text = e.tagName === "A" && getComputedStyle(e).display === "inline" && !alone;
            return !text && (box.height < 43.5 || box.width < 43.5);
        }).map(e => e.outerHTML.slice(0, 90) + " " + Math.round(e.getBoundingClientRect().height))""")
        assert small == []


SEARCHES = {
    "coproduction": "What is co-production?",
    "co-production": "What is co-production?",
    "quiet rooms": "quiet room",
    "meetngs": "meeting",
    "acessible": "accessible",
    "travle costs": "How to pay travel costs",
    "expenses": "How to pay travel costs",
}


@pytest.mark.parametrize("query", SEARCHES)
def test_search_finds_the_guide(visit: Visit, query: str) -> None:
    with visit("") as page:
        page.fill("input[type=search]", query)
        page.keyboard.press("Enter")
        first = page.locator("#search-results ol > li > a")
        first.first.wait_for()
        assert SEARCHES[query].lower() in " ".join(first.all_inner_texts()[:2]).lower()
        assert query in page.locator("[role=status]").inner_text()
        assert query in page.title()
        first.first.click()
        assert page.locator("h1").count() == 1


def test_search_that_finds_nothing_helps(visit: Visit) -> None:
    with visit(PAGES["search without results"]) as page:
        assert "No guides found" in page.locator("[role=status]").inner_text()
        assert page.locator("#search-all a").count() >= 12


def test_slides_by_keyboard(visit: Visit) -> None:
    with visit(PAGES["slides"]) as page:
        button = page.get_by_role("button", name="Show as slides")
        button.focus()
        page.keyboard.press("Enter")
        slides = page.get_by_role("dialog")
        status = slides.get_by_role("status")
        assert status.inner_text().startswith("Slide 1 of")
        assert page.locator("dialog h2:visible").count() == 1
        page.keyboard.press("ArrowRight")
        assert status.inner_text().startswith("Slide 2 of")
        page.keyboard.press("End")
        count = page.locator("main .slide").count()
        assert status.inner_text().startswith(f"Slide {count} of {count}")
        page.keyboard.press("ArrowRight")
        assert status.inner_text().startswith(f"Slide {count} of {count}")
        page.keyboard.press("Home")
        page.keyboard.press("ArrowLeft")
        assert status.inner_text().startswith("Slide 1 of")
        page.keyboard.press("Escape")
        assert slides.count() == 0
        assert page.evaluate("document.activeElement.textContent") == "Show as slides"


@pytest.mark.parametrize("kind", PAGES)
def test_forced_colours_show_a_page(visit: Visit, kind: str) -> None:
    with visit(PAGES[kind], forced_colors="active", color_scheme="dark") as page:
        assert len(page.screenshot()) > 5_000
        lost = page.evaluate("""() => [...document.querySelectorAll(":is(main, header) svg :not(g)")].filter(e => {
            const style = getComputedStyle(e), lost = ["none", "rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"];
            return e.checkVisibility() && e.getBBox && lost.includes(style.stroke) && lost.includes(style.fill);
        }).map(e => e.outerHTML)""")
        assert lost == []


SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }
"""


@pytest.mark.parametrize("kind", ["article", "easy read", "large print"])
def test_wider_spacing_cuts_nothing_off(visit: Visit, kind: str) -> None:
    """WCAG 1.4.12: the reader sets line, letter and word spacing."""
    with visit(PAGES[kind], bypass_csp=True, **PROFILES["narrow"]) as page:
        page.add_style_tag(content=SPACING)
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        cut = page.evaluate("""() => [...document.querySelectorAll("main *")].filter(e =>
            ["hidden", "clip"].includes(getComputedStyle(e).overflowX) && e.checkVisibility()
            && e.getBoundingClientRect().width > 2 && e.scrollHeight > e.clientHeight + 2).length""")
        assert cut == 0


SIZE = "parseFloat(getComputedStyle(document.querySelector('%s')).fontSize)"


def test_type_is_large(visit: Visit) -> None:
    with visit(PAGES["article"]) as page:
        assert page.evaluate(SIZE % ".body p") >= 18
    with visit(PAGES["large print"]) as page:
        assert page.evaluate(SIZE % ".body p") >= 24
    with visit(PAGES["easy read"]) as page:
        assert page.evaluate(SIZE % ".row .words p") >= 20


def test_paper_has_the_words_and_not_the_furniture(visit: Visit) -> None:
    with visit(PAGES["article"]) as page:
        page.emulate_media(media="print")
        assert page.locator("main h1").is_visible()
        assert not page.locator(".main-nav").is_visible()
        assert page.evaluate(SIZE % ".body p") >= 16
    with visit(PAGES["large print"]) as page:
        page.emulate_media(media="print")
        assert page.evaluate(SIZE % ".body p") >= 24


def test_easy_read_has_pictures_left_and_words_right(visit: Visit) -> None:
    place = (
        "() => ['.row .pictures', '.row .words'].map(s => document.querySelector(s).getBoundingClientRect().toJSON())"
    )
    with visit(PAGES["easy read"]) as page:
        pictures, words = page.evaluate(place)
        assert pictures["right"] <= words["left"]
        assert abs(pictures["top"] - words["top"]) < 80
    with visit(PAGES["easy read"], **PROFILES["narrow"]) as page:
        pictures, words = page.evaluate(place)
        assert pictures["bottom"] <= words["top"] + 1


def test_a_page_is_light(built: Path) -> None:
    """What a reader loads first: the note's bound is 20 kB for a guide without its pictures."""
    from gzip import compress

    guide = (built / PAGES["article"] / "index.html").read_bytes()
    first = [guide, (built / "assets" / "plainguides.css").read_bytes()]
    assert sum(len(compress(content)) for content in first) <= 20_000
    scripts = [len(compress((built / "assets" / name).read_bytes())) for name in ("plainguides.js", "search.js")]
    assert max(scripts) <= 8_000  # no page loads both
