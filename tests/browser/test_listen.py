"""The button "Listen": only with a voice of the device itself; it reads the guide's words, and can be steered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from test_axe import RUN

from conftest import PAGES

Visit = Callable[..., Any]
VOICES = (Path(__file__).parent / "voices.js").read_text(encoding="utf-8")
GUIDES = ["guide with every block", "article", "slides", "leaflet", "easy read", "large print"]
MARKED = """() => {
    const all = CSS.highlights.get("pg-listen");
    return all ? [...all].map(range => range.toString().replace(/\\s+/g, " ")) : [];
}"""


@contextmanager
def hearing(visit: Visit, kind: str, *, lang: str = "en-GB", local: bool = True, more: str = "") -> Iterator[Page]:
    """A page on a device with one voice."""
    with visit("", bypass_csp=False) as page:
        page.context.add_init_script(VOICES + more)
        page.goto(page.url + PAGES.get(kind, kind))
        page.evaluate(f"speech.add('{lang}', {str(local).lower()})")
        yield page


def said(page: Page) -> list[str]:
    return [one["text"] for one in page.evaluate("speech.spoken")]


def button(page: Page, name: str) -> Any:  # noqa: ANN401
    return page.get_by_role("group", name="Listen").get_by_role("button", name=name, exact=True)


def read_all(page: Page) -> list[str]:
    button(page, "Listen").click()
    for _ in range(2_000):
        page.evaluate("speech.end()")
        if button(page, "Listen").count():
            break
    return said(page)


def test_without_a_voice_there_is_help_and_no_button(visit: Visit) -> None:
    """Headless browsers have no voice."""
    with visit(PAGES["article"]) as page:
        assert page.evaluate("speechSynthesis.getVoices().length") == 0
        assert page.get_by_role("button", name="Listen").count() == 0
        page.get_by_role("link", name="How to have this page read aloud").click()
        assert page.url.endswith("reading-settings/#read-aloud")


@pytest.mark.parametrize(("lang", "local"), [("en-GB", False), ("cy-GB", True)])
def test_a_voice_of_a_company_or_of_another_language_is_not_offered(visit: Visit, *, lang: str, local: bool) -> None:
    with hearing(visit, "article", lang=lang, local=local) as page:
        assert page.get_by_role("button", name="Listen").count() == 0


@pytest.mark.parametrize("lang", ["en-GB", "en_GB", "en-US"])
def test_a_voice_that_comes_late_is_offered(visit: Visit, lang: str) -> None:
    with hearing(visit, "article", lang=lang) as page:
        button(page, "Listen").click()
        assert page.evaluate("speech.spoken[0].voice") == lang


def test_the_nearest_voice_speaks(visit: Visit) -> None:
    with hearing(visit, "article", lang="en-US") as page:
        page.evaluate("speech.add('en-GB', true); speech.add('en-GB', false)")
        button(page, "Listen").click()
        assert page.evaluate("speech.spoken[0].voice") == "en-GB"


@pytest.mark.parametrize("kind", GUIDES)
def test_every_word_of_a_guide_is_read_and_no_furniture(visit: Visit, kind: str) -> None:
    with hearing(visit, kind) as page:
        # Worked out another way: the text of the page without what is no part of the guide.
        expected = page.evaluate("""() => {
            const copy = document.querySelector(".guide .body").cloneNode(true);
            const no = ".listen, .slides-button, .about, .sources, .ask, pre, sup, button, .footnote-backref, " +
                "[data-furniture]:not(.block-title), details > :not(summary)";
            copy.querySelectorAll(no).forEach(e => e.remove());
            copy.querySelectorAll(":scope > .notice").forEach(e => e.remove());
            copy.querySelectorAll("img").forEach(e => e.replaceWith(" " + e.alt + " "));
            copy.querySelectorAll("p, li, dt, dd, h2, h3, h4, td, th, summary, figcaption, div, label").forEach(
                e => { e.before(" "); e.after(" "); });
            return copy.textContent.split(/\\s+/).filter(word => /[\\p{L}\\d]/u.test(word));
        }""")
        title = page.inner_text("h1")
        heard = read_all(page)
        assert heard[0] == title
        words = [word for text in heard for word in text.split() if any(sign.isalnum() for sign in word)]
        assert words[-len(expected) :] == expected
        assert not any("Skip to" in text or "Ways to read" in text or "Back to the text" in text for text in heard)
        expect(page.locator(".listen-status")).to_have_text("That was the end.")


def test_a_draft_is_called_a_draft_by_the_voice_too(visit: Visit) -> None:
    with hearing(visit, "easy read") as page:
        assert "This is a draft." in read_all(page)[:4]


def test_the_words_of_a_picture_are_read_where_it_stands(visit: Visit) -> None:
    with hearing(visit, "guides/quiet-room/") as page:
        alt = page.locator(".body img:not([alt=''])").first.get_attribute("alt")
        assert alt is not None
        assert alt.split(".")[0] in " ".join(read_all(page))


def test_the_sentence_is_marked_and_the_page_stays_as_it_is(visit: Visit) -> None:
    with hearing(visit, "article") as page:
        button(page, "Listen").click()
        body = "document.querySelector('.guide .columns').innerHTML.replace(/<div class=.listen.*?<\\/p><\\/div>/s, '')"
        before = page.evaluate(body)
        for _ in range(12):
            assert page.evaluate(MARKED) == [said(page)[-1]]
            page.evaluate("speech.end()")
        assert page.evaluate(body) == before
        page.wait_for_timeout(700)  # a gentle scroll takes a while
        box = page.evaluate("[...CSS.highlights.get('pg-listen')][0].getBoundingClientRect().toJSON()")
        bar = page.locator("#listen").bounding_box()
        assert bar is not None
        assert bar["y"] + bar["height"] <= box["top"]
        assert box["bottom"] <= 900
        button(page, "Stop").click()
        assert page.evaluate(MARKED) == []


def test_an_older_browser_marks_the_block(visit: Visit) -> None:
    with hearing(visit, "article", more="delete window.Highlight; delete Intl.Segmenter;") as page:
        heard = []
        button(page, "Listen").click()
        for _ in range(8):
            assert said(page)[-1] in " ".join(page.locator(".listening").inner_text().split())
            heard.append(said(page)[-1])
            page.evaluate("speech.end()")
        assert len(heard) == len(set(heard))
        button(page, "Stop").click()
        assert page.locator(".listening").count() == 0


def test_listen_by_keyboard(visit: Visit) -> None:
    with hearing(visit, "article") as page:
        status = page.locator(".listen-status")
        button(page, "Listen").focus()
        page.keyboard.press("Enter")
        focus = "document.activeElement.textContent.trim()"
        assert page.evaluate(focus) == "Pause"
        expect(status).to_be_empty()  # no second voice over the first one
        page.evaluate("speech.end()")
        page.keyboard.press("Space")
        assert page.evaluate(focus) == "Carry on"
        expect(status).to_have_text("Paused.")
        count = len(said(page))
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")  # back, in a pause: marks, and says nothing
        assert page.evaluate(MARKED) == [said(page)[0]]
        assert len(said(page)) == count
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Enter")
        assert said(page)[-1] == said(page)[0]
        button(page, "Next sentence").press("Enter")
        assert said(page)[-1] == said(page)[1]
        button(page, "Faster").press("Enter")
        assert page.evaluate("speech.spoken[speech.spoken.length - 1].rate") == 1.25
        expect(status).to_have_text("Speed: 1.25")
        button(page, "Slower").press("Enter")
        button(page, "Slower").press("Enter")
        assert page.evaluate("speech.spoken[speech.spoken.length - 1].rate") == 0.75
        button(page, "Stop").press("Enter")
        assert page.evaluate(focus) == "Listen"
        page.wait_for_timeout(50)  # what was stopped calls back late, and must not start again
        assert button(page, "Stop").count() == 0
        assert page.evaluate("[document.cookie, localStorage.length]") == ["", 0]


def test_the_ends_are_ends(visit: Visit) -> None:
    with hearing(visit, "article") as page:
        button(page, "Listen").click()
        button(page, "Back one sentence").click()
        assert said(page) == [said(page)[0]] * 2
        for _ in range(8):
            button(page, "Faster").click()
        assert page.evaluate("speech.spoken[speech.spoken.length - 1].rate") == 2


def test_a_voice_that_fails_is_said(visit: Visit) -> None:
    with hearing(visit, "article") as page:
        button(page, "Listen").click()
        page.evaluate("speech.fail()")
        expect(page.locator(".listen-status")).to_have_text("The voice of your device stopped.")
        assert button(page, "Listen").is_visible()


def test_the_voice_stops_when_the_reader_leaves(visit: Visit) -> None:
    with hearing(visit, "article") as page:
        page.evaluate("window.addEventListener('pagehide', () => localStorage.setItem('left', speech.cancelled))")
        button(page, "Listen").click()
        before = page.evaluate("speech.cancelled")
        page.get_by_role("link", name="All guides").first.click()
        assert int(page.evaluate("localStorage.getItem('left')")) > before


def test_the_speed_that_was_chosen_is_used(visit: Visit) -> None:
    with visit("") as page:
        page.context.add_init_script(VOICES)
        page.evaluate("""localStorage.setItem('plainguides-1', '{"chosen": {"speed": "0.75"}}')""")
        page.goto(page.url + PAGES["article"])
        page.evaluate("speech.add('en-GB', true)")
        button(page, "Listen").click()
        assert page.evaluate("speech.spoken[0].rate") == 0.75


def test_nothing_moves_when_the_button_comes(visit: Visit) -> None:
    with hearing(visit, "article") as page:
        place = "document.querySelector('.body > p:not(.recording)').getBoundingClientRect().top"
        with_button = page.evaluate(place)
    with visit(PAGES["article"]) as page:
        assert page.evaluate(place) == pytest.approx(with_button, abs=1)


def test_no_motion_means_no_gentle_scroll(browser: Browser, address: str) -> None:
    context = browser.new_context(reduced_motion="reduce")
    context.add_init_script(VOICES)
    page = context.new_page()
    page.goto(address + PAGES["article"])
    page.evaluate("speech.add('en-GB', true); const go = scrollTo; scrollTo = how => { window.how = how; go(how); }")
    button(page, "Listen").click()
    for _ in range(12):
        page.evaluate("speech.end()")
    assert page.evaluate("how.behavior") == "auto"
    context.close()


@pytest.mark.parametrize("colours", ["", "night", "yellow"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_while_it_reads(visit: Visit, axe: str, width: int, colours: str) -> None:
    with visit("", bypass_csp=True, viewport={"width": width, "height": 640}) as page:
        page.context.add_init_script(VOICES)
        if colours:
            page.evaluate(
                "value => localStorage.setItem('plainguides-1', value)", f'{{"chosen": {{"colours": "{colours}"}}}}'
            )
        page.goto(page.url + PAGES["article"])
        page.evaluate("speech.add('en-GB', true)")
        button(page, "Listen").click()
        button(page, "Faster").click()
        page.evaluate(axe)
        found = page.evaluate(RUN)
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        small = page.locator(".listen-controls button:visible").evaluate_all(
            "all => all.map(e => e.getBoundingClientRect()).filter(b => b.height < 44 || b.width < 44).length"
        )
        assert small == 0
    assert (found["violations"], found["incomplete"]) == ([], [])
