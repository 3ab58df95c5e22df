"""Reading settings: what a reader chooses is done at once, kept only then, and forgotten with one button."""

from __future__ import annotations

from collections.abc import Callable
from gzip import compress
from pathlib import Path
from typing import Any

import pytest
from choices import GROUPS, KEY, SCHEMES, kept
from playwright.sync_api import Browser, Page, expect
from test_axe import RUN

from conftest import PAGES, PROFILES

Visit = Callable[..., Any]
SETTINGS = "reading-settings/"
STORED = "[document.cookie, Object.keys(localStorage), sessionStorage.length]"


def chosen(page: Page, **choices: str) -> None:
    """Open the page again as a reader who chose this before."""
    page.evaluate(f"value => localStorage.setItem('{KEY}', value)", kept(**choices))
    page.reload()


def pick(page: Page, setting: str, option: str) -> None:
    page.get_by_role("group", name=setting, exact=True).get_by_text(option, exact=True).click()


def style(page: Page, selector: str, name: str) -> str:
    found: str = page.locator(selector).first.evaluate(f"element => getComputedStyle(element)['{name}']")
    return found


def test_nothing_is_kept_before_a_choice_and_nothing_after_it_is_forgotten(visit: Visit) -> None:
    with visit(SETTINGS) as page:
        assert page.evaluate(STORED) == ["", [], 0]
        status = page.locator("#settings-status")
        expect(status).to_be_empty()
        pick(page, "Colours of the page", "Cream: dark words on a cream page")
        expect(status).to_contain_text("kept on this device")
        assert page.evaluate(STORED) == ["", [KEY], 0]
        assert style(page, "html", "backgroundColor") == "rgb(251, 243, 223)"
        page.goto(page.url.replace(SETTINGS, "guides/"))
        assert style(page, "html", "backgroundColor") == "rgb(251, 243, 223)"
        page.go_back()
        assert page.get_by_label("Cream: dark words on a cream page").is_checked()
        page.get_by_role("button", name="Forget my choices").click()
        expect(status).to_contain_text("forgotten")
        assert page.evaluate(STORED) == ["", [], 0]
        assert page.evaluate("document.documentElement.dataset.colours") is None
        assert not page.get_by_label("Cream: dark words on a cream page").is_checked()


def test_going_back_to_what_the_device_says_leaves_nothing(visit: Visit) -> None:
    with visit(SETTINGS) as page:
        pick(page, "Text size", "150 %")
        assert style(page, "html", "fontSize") == "24px"
        pick(page, "Text size", "As my device says")
        assert style(page, "html", "fontSize") == "16px"
        assert page.evaluate(STORED) == ["", [], 0]
        expect(page.locator("#settings-status")).to_contain_text("We keep nothing on this device")


def test_settings_by_keyboard(visit: Visit) -> None:
    with visit(SETTINGS, **PROFILES["narrow"]) as page:
        stops = []
        for _ in range(60):
            page.keyboard.press("Tab")
            stops.append(page.evaluate("[document.activeElement.name || '', document.activeElement.textContent]"))
            if stops[-1][0] == "colours":
                page.keyboard.press("ArrowDown")
                assert page.evaluate("document.documentElement.dataset.colours") == "light"
            if stops[-1][1] == "Forget my choices":
                break
        names = [setting.name for group in GROUPS for setting in group.settings]
        assert [name for name, _ in stops if name in names] == names
        page.keyboard.press("Enter")
        assert page.evaluate("document.documentElement.dataset.colours") is None
        assert page.evaluate("document.activeElement.textContent") == "Forget my choices"


def test_each_control_is_in_a_group_with_a_name(visit: Visit) -> None:
    with visit(SETTINGS) as page:
        for group in GROUPS:
            for setting in group.settings:
                found = page.get_by_role("group", name=setting.label, exact=True)
                assert found.get_by_role("radio").count() == len(setting.options)
                for option in setting.options:
                    assert found.get_by_role("radio", name=option.label, exact=True).count() == 1


def test_without_scripts_there_is_no_dead_control_and_there_is_help(visit: Visit) -> None:
    with visit(SETTINGS, java_script_enabled=False) as page:
        assert page.locator("main :is(button, input, select):visible").count() == 0
        assert page.locator("noscript p").is_visible()
        assert page.get_by_role("heading", name="What your browser and your device can do").is_visible()


def test_a_browser_that_keeps_nothing_still_applies_it_and_says_so(browser: Browser, address: str) -> None:
    context = browser.new_context()
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get: function () { throw new Error('off'); }})"
    )
    page = context.new_page()
    page.goto(address + SETTINGS)
    pick(page, "Colours of the page", "Black: yellow words on a black page")
    assert style(page, "html", "backgroundColor") == "rgb(0, 0, 0)"
    expect(page.locator("#settings-status")).to_contain_text("does not let us keep")
    context.close()


SEEN = """
new MutationObserver(function (_, watcher) {
    if (!document.body) return;
    window.seen = document.documentElement.dataset.colours;
    watcher.disconnect();
}).observe(document, { childList: true, subtree: true });
"""


@pytest.mark.parametrize("kind", ["home", "article", "search"])
def test_no_page_flashes_in_other_colours(visit: Visit, kind: str) -> None:
    """The choice stands on <html> before there is a body to draw."""
    with visit(PAGES[kind]) as page:
        page.context.add_init_script(SEEN)
        chosen(page, colours="night")
        assert page.evaluate("window.seen") == "night"
        times = page.evaluate("""[performance.getEntriesByName(document.querySelector('script[src*=boot]').src)[0]
            .responseEnd, (performance.getEntriesByType('paint')[0] || {}).startTime || Infinity]""")
        assert times[0] <= times[1]


def test_a_value_of_another_version_changes_nothing(visit: Visit) -> None:
    with visit("") as page:
        before = page.evaluate("document.documentElement.getAttributeNames()")
        for text in ("", "null", "[]", "{", '{"chosen": 7}', '{"chosen": {"on click": "x", "colours": "pink"}}'):
            page.evaluate(f"value => localStorage.setItem('{KEY}', value)", text)
            page.reload()
            after = page.evaluate("document.documentElement.getAttributeNames()")
            assert set(after) - set(before) <= {"data-colours"}
            assert style(page, "html", "backgroundColor") == "rgb(253, 252, 248)"


@pytest.mark.parametrize("font", ["", "sans", "serif", "atkinson", "lexend"])
def test_a_font_is_loaded_only_when_it_is_chosen(visit: Visit, font: str) -> None:
    with visit(PAGES["article"]) as page:
        fonts: list[str] = []
        page.on("request", lambda request: fonts.append(request.url) if "/fonts/" in request.url else None)
        chosen(page, **({"font": font} if font else {}))
        page.wait_for_load_state("networkidle")
        assert {url.rpartition("/")[2] for url in fonts} == (
            {f"{font}-latin-400.woff2", f"{font}-latin-700.woff2"} if font in {"atkinson", "lexend"} else set()
        )
        if font in {"atkinson", "lexend"}:
            loaded = "[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family + ' ' + f.weight).sort()"
            assert page.evaluate(loaded) == [f"pg-{font} 400", f"pg-{font} 700"]
            assert page.evaluate(f"document.fonts.check('16px pg-{font}', 'ŵŷ')") is False  # the other half, if used


def test_spaces_and_lines(visit: Visit) -> None:
    with visit(PAGES["article"]) as page:
        plain = [style(page, ".body p", name) for name in ("lineHeight", "letterSpacing", "width")]
        chosen(page, leading="2.5", spacing="wider", measure="short")
        size = float(style(page, ".body p", "fontSize")[:-2])
        assert float(style(page, ".body p", "lineHeight")[:-2]) == pytest.approx(2.5 * size)
        assert float(style(page, ".body p", "letterSpacing")[:-2]) == pytest.approx(0.12 * size, rel=0.01)
        assert float(style(page, ".body p", "wordSpacing")[:-2]) == pytest.approx(0.24 * size, rel=0.01)
        assert float(style(page, ".body p", "width")[:-2]) < float(plain[2][:-2]) * 0.75
        assert plain[1] == "normal"


def test_pictures_become_their_words(visit: Visit) -> None:
    with visit("guides/quiet-room/") as page:
        words = page.locator("main img:not([alt=''])").evaluate_all("all => all.map(one => one.alt)")
        assert words
        chosen(page, pictures="off")
        assert page.locator("main img:visible").count() == 0
        assert page.locator(".picture-words").all_inner_texts() == words
    with visit(PAGES["easy read"]) as page:
        rows = page.locator(".row .words").all_inner_texts()
        chosen(page, pictures="off")
        assert page.locator("main img:visible").count() == 0
        assert page.locator(".row .words").all_inner_texts() == rows


def test_parts_that_open_are_open(visit: Visit) -> None:
    with visit(SETTINGS) as page:
        part = page.get_by_text("Here is what was inside.")
        assert not part.is_visible()
        pick(page, "Word meanings, and other parts that open", "Always open")
        assert part.is_visible()
        pick(page, "Word meanings, and other parts that open", "Closed until I open them")
        assert not part.is_visible()


@pytest.mark.parametrize("kind", ["line", "band"])
def test_the_ruler_follows_the_mouse_and_lies_in_nobodys_way(visit: Visit, kind: str) -> None:
    """No element is added; a click goes through. `visit` fails for what the strict policy blocks."""
    with visit(PAGES["article"]) as page:
        count = "document.querySelectorAll('body, body *').length"
        before = page.evaluate(count)
        chosen(page, ruler=kind)
        page.mouse.move(300, 333)
        expect(page.locator("html")).to_have_css("--pg-ruler", "333px")
        place = page.evaluate("getComputedStyle(document.documentElement, '::after').insetBlockStart")
        assert place == "333px"
        assert page.evaluate(count) == before
        page.get_by_role("link", name="All guides").first.click()
        assert page.url.endswith("guides/")


def test_the_edition_that_a_reader_likes_is_linked(visit: Visit) -> None:
    with visit("guides/travel-costs/") as page:
        chosen(page, edition="easy-read")
        assert page.get_by_text("You chose Easy Read, a draft.").is_visible()
        page.get_by_role("link", name="Read this guide in Easy Read").click()
        assert page.url.endswith("guides/travel-costs/easy-read/")
        assert page.locator(".my-edition").count() == 0
        page.goto(page.url.replace("travel-costs/easy-read", "co-produce-well"))
        assert page.locator(".my-edition").count() == 0  # it has none


def test_search_leads_to_the_edition_that_a_reader_likes(visit: Visit) -> None:
    first = "#search-results ol > li > a"
    with visit("search/?q=travel") as page:
        assert "/guides/travel-costs/?mark=travel" in page.locator(first).first.get_attribute("href")
        chosen(page, edition="large-print")
        expect(page.locator(first).first).to_have_text("How to pay travel costs (Large print)")
        assert page.locator(first).first.get_attribute("href").partition("?")[0].endswith("/travel-costs/large-print/")


def test_ticks_are_kept_only_when_the_reader_says_so(visit: Visit) -> None:
    with visit(PAGES["guide with every block"]) as page:
        box = page.locator(".block-checklist input:not([checked])").first
        box.check()
        page.reload()
        assert not box.is_checked()
        assert page.evaluate(STORED) == ["", [], 0]
        chosen(page, ticks="keep")
        box.check()
        page.reload()
        assert box.is_checked()
        page.goto(page.url.partition("guides/")[0] + SETTINGS)
        pick(page, "Ticks in checklists", "Forget them when I leave the page")
        assert page.evaluate(STORED) == ["", [], 0]


def test_no_choice_changes_the_order_or_the_words(visit: Visit) -> None:
    """For a screen reader: the same words in the same order, whatever is chosen for the eyes."""
    words = "[...document.querySelectorAll('main :is(h1, h2, h3, p, li, a, button, summary)')].map(e => e.textContent)"
    with visit(PAGES["article"]) as page:
        before = page.evaluate(words)
        chosen(page, size="300", colours="yellow", ruler="band", leading="2", spacing="wide", measure="full",
               font="serif", motion="none", pictures="off", details="open")  # fmt: skip
        page.wait_for_load_state("networkidle")
        assert page.evaluate(words) == before


def test_it_works_from_a_disk(browser: Browser, built: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto((built / "reading-settings" / "index.html").as_uri())
    pick(page, "Colours of the page", "Cream: dark words on a cream page")
    page.goto((built / PAGES["article"] / "index.html").as_uri())
    assert style(page, "html", "backgroundColor") == "rgb(251, 243, 223)"
    context.close()


@pytest.mark.parametrize("scheme", ["", *SCHEMES])
@pytest.mark.parametrize("kind", ["settings", "article", "easy read", "search with results"])
def test_axe_finds_nothing_in_any_scheme(visit: Visit, axe: str, kind: str, scheme: str) -> None:
    with visit(PAGES.get(kind, SETTINGS), bypass_csp=True) as page:
        chosen(page, **({"colours": scheme} if scheme else {}))
        if "?q=" in page.url:
            expect(page.locator("#search-status")).not_to_be_empty()
        page.evaluate(axe)
        found = page.evaluate(RUN)
    assert (found["violations"], found["incomplete"]) == ([], [])


@pytest.mark.parametrize("profile", PROFILES)
def test_axe_finds_nothing_on_the_page_of_settings(visit: Visit, axe: str, profile: str) -> None:
    with visit(SETTINGS, bypass_csp=True, **PROFILES[profile]) as page:
        pick(page, "Space between letters and words", "More")
        page.evaluate(axe)
        found = page.evaluate(RUN)
    assert (found["violations"], found["incomplete"]) == ([], [])


WIDE = """() => {
    const most = document.documentElement.clientWidth;
    const over = [...document.querySelectorAll("body *")].filter(e => {
        const box = e.getBoundingClientRect();
        return box.width > 2 && box.right > most + 1 && getComputedStyle(e).position !== "absolute";
    });
    return [document.documentElement.scrollWidth <= most, over.slice(0, 5).map(e => e.outerHTML.slice(0, 100))];
}"""


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("size", ["200", "400"])
@pytest.mark.parametrize("kind", ["settings", "home", "article", "easy read", "search with results"])
def test_large_words_fit_the_window(visit: Visit, kind: str, size: str, width: int) -> None:
    with visit(PAGES.get(kind, SETTINGS), viewport={"width": width, "height": 640}) as page:
        chosen(page, size=size)
        page.wait_for_load_state("networkidle")
        assert page.evaluate(WIDE) == [True, []]


@pytest.mark.parametrize("width", [320, 256])
def test_the_page_fits_a_small_screen_and_a_shaking_hand(visit: Visit, width: int) -> None:
    with visit(SETTINGS, viewport={"width": width, "height": 640}) as page:
        assert page.evaluate(WIDE) == [True, []]
        small = page.evaluate("""[...document.querySelectorAll("#settings :is(label, button, summary)")].filter(e => {
            const box = e.getBoundingClientRect();
            return box.height < 44 || box.width < 44;
        }).map(e => e.textContent)""")
        assert small == []


SHIFTS = """
window.shifts = 0;
new PerformanceObserver(function (list) {
    list.getEntries().forEach(function (one) { window.shifts += one.value; });
}).observe({ type: "layout-shift", buffered: true });
"""


@pytest.mark.parametrize("kind", ["settings", "article", "easy read"])
@pytest.mark.parametrize("choices", [{}, {"colours": "cream", "size": "200", "ruler": "line"}])
def test_nothing_moves_while_a_page_loads(visit: Visit, kind: str, choices: dict[str, str]) -> None:
    with visit(PAGES.get(kind, SETTINGS)) as page:
        page.context.add_init_script(SHIFTS)
        chosen(page, **choices)
        page.wait_for_load_state("networkidle")
        assert page.evaluate("window.shifts") < 0.001


def test_forced_colours_win_and_words_on_buttons_can_be_seen(visit: Visit) -> None:
    with visit(SETTINGS, forced_colors="active") as page:
        before = [style(page, "button", name) for name in ("color", "backgroundColor")]
        chosen(page, colours="night")
        assert [style(page, "button", name) for name in ("color", "backgroundColor")] == before
        assert before[0] != before[1]


def test_scripts_are_small(built: Path) -> None:
    """The page waits for the boot script, so that one is 1 kB at most; all that a guide page may load are 8 kB."""
    sizes = {
        name: len(compress((built / "assets" / f"{name}.js").read_bytes()))
        for name in ("boot", "listen", "plainguides", "reader")
    }
    assert (built / "assets" / "boot.js").stat().st_size <= 1024
    assert sum(sizes.values()) <= 8_000


@pytest.mark.parametrize("name", ["boot", "reader", "listen"])
def test_the_scripts_have_the_syntax_of_2017(built: Path, name: str) -> None:
    script = (built / "assets" / f"{name}.js").read_text(encoding="utf-8")
    new = [
        "?.",
        "??",
        "...",
        "=>",
        "async ",
        "await ",
        "fetch(",
        "replaceAll",
        "matchAll",
        ".flat",
        "import(",
        "catch {",
    ]
    assert [word for word in new if word in script] == []
    assert ".style." not in script.replace("root.style.setProperty", "")  # a strict policy allows only this way
