"""The keyboard alone: it reaches everything, shows where it is, and comes back out."""

from __future__ import annotations

import pytest
from looks import KINDS, Visit, contrast

from conftest import PROFILES

STOPS = (
    "a[href], button, input:not([type=hidden]), select, textarea, summary,"
    " audio[controls], video[controls], [tabindex='0']"
)
FOCUS = """() => {
    const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
    const line = e.getClientRects()[0] || box;
    const x = Math.max(line.left + line.width / 2, 0), y = Math.max(line.top + line.height / 2, 0);
    const top = document.elementFromPoint(x, y), labels = [...(e.labels || [])];
    const ground = start => {
        for (let at = start; at; at = at.parentElement) {
            const colour = getComputedStyle(at).backgroundColor;
            if (!/, 0\\)$|^transparent$/.test(colour)) return colour;
        }
        return "rgb(255, 255, 255)";
    };
    const gap = style.boxShadow.match(/^rgb[^)]*\\)/);
    return {
        html: e.outerHTML.slice(0, 90), body: e === document.body,
        seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight
            && box.right > 0 && box.left < innerWidth
            && e.checkVisibility({opacityProperty: true, visibilityProperty: true}),
        free: !!top && (e.contains(top) || top.contains(e) || labels.some(l => l.contains(top))),
        width: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth), ring: style.outlineColor,
        around: ground(e.parentElement), gap: gap ? gap[0] : ground(e.parentElement),
        moves: document.getAnimations().length,
    };
}"""


@pytest.mark.parametrize(
    ("kind", "profile"),
    [(kind, profile) for kind in KINDS for profile in ("light", "narrow")]
    + [(kind, "dark") for kind in ("home", "article", "search with results")],
)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(glance: Visit, kind: str, profile: str) -> None:
    """Focus as in WCAG 2.4.7, 2.4.11 to 2.4.13: a ring of 2 pixels or more, 3:1 against what is on both sides of it."""
    with glance(KINDS[kind], **PROFILES[profile]) as page:
        count = "stops => [...document.querySelectorAll(stops)].filter(e => e.checkVisibility()"
        count += " && (e.type !== 'radio' || e.checked)).length"  # arrow keys go to the others of a group
        can = page.evaluate(count, STOPS)
        stops = []
        for _ in range(can + 2):
            page.keyboard.press("Tab")
            stop = page.evaluate(FOCUS)
            if stop["body"]:
                break
            stops.append(stop)
    assert "Skip to main content" in stops[0]["html"]
    assert [stop["html"] for stop in stops if not (stop["seen"] and stop["free"] and not stop["moves"])] == []
    faint = [
        stop
        for stop in stops
        if stop["width"] < 2 or contrast(stop["ring"], stop["around"]) < 3 or contrast(stop["ring"], stop["gap"]) < 3
    ]
    assert faint == []
    assert len(stops) == can


# The next stop stands in the target or after it.
IN_OR_AFTER = """id => {
    const target = document.getElementById(id), now = document.activeElement;
    return target.contains(now) || !!(target.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING);
}"""


@pytest.mark.parametrize("kind", ["home", "article", "easy read", "page of docs", "search"])
def test_every_skip_link_goes_where_it_says(visit: Visit, kind: str) -> None:
    with visit(KINDS[kind]) as page:
        for link in page.locator(".skip a").all():
            target = (link.get_attribute("href") or "").removeprefix("#")
            link.focus()
            assert link.bounding_box()["height"] >= 44
            page.keyboard.press("Enter")
            page.keyboard.press("Tab")
            assert page.evaluate(IN_OR_AFTER, target)


def test_the_first_skip_link_goes_to_the_words(visit: Visit) -> None:
    with visit(KINDS["article"]) as page:
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "main"
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('main') !== null")


def test_slides_by_keyboard(visit: Visit) -> None:
    with visit(KINDS["slides"]) as page:
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
