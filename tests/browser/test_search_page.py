"""The search page: the same order as Python, filters, pages, keyboard, sub-folder and opened from a disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from plainguides.core import search
from plainguides.shell import extensions
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from plainguides.shell.search_tests import index_of
from support import ROOT

Visit = Callable[..., Any]
STATUS = "#search-status"
LINKS = "#search-results > ol > li > a"
QUERIES = """
acessible  coproduction  co-production  co_production  wheel_chair  wheelchair  travle_costs  bus_fare
big_letters  meeting  meetings  meating  online_meetings  zoom  signer  bsl  interpretor  sign_languge
large_print  braille  quiet  somewhere_quiet  dont_shout  what_is_it  the  organisations  organizations  color
easyread  easy_read  esay_reed  checklst  10_tips  mend  zzzz  fisio  reasonible_ajustments
reasonable_adjustments  changes_at_work  food  who_pays  picktures  plane_words  a  ramps  step_free
toilet_loo  disabled_peoples_organisations  creative  creativity  art  sycology  emergancy  venue  room  phone
e-mail  email  café  DISABLED
""".split()
"""`_` is a space."""


@pytest.fixture(scope="module")
def hub() -> Any:  # noqa: ANN401
    settings, _ = read_settings(ROOT / "mkdocs.yml")
    return load_hub(ROOT, settings, extensions.load(ROOT))


@pytest.fixture(scope="module")
def index(hub: Any) -> search.Index:  # noqa: ANN401
    return index_of(hub, extensions.load(ROOT))


@pytest.fixture(scope="module")
def example_site(site: Path) -> Path:
    """The example hub alone, so that its guides are those that Python searches."""
    return site


@contextmanager
def from_disk(browser: Browser, site: Path) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    page.goto((site / "search" / "index.html").as_uri())
    yield page
    context.close()


def slugs(page: Page) -> list[str]:
    return [urlsplit(href).path.split("/guides/")[1].split("/")[0] for href in hrefs(page)]


def hrefs(page: Page) -> list[str]:
    return page.locator(LINKS).evaluate_all("links => links.map(link => link.href)")


def ask(page: Page, query: str) -> list[str]:
    """Search, and return the guides of all pages of results."""
    page.goto(f"{page.url.partition('?')[0]}?q={quote(query)}")
    expect(page.locator(STATUS)).not_to_be_empty()
    found = slugs(page)
    while page.get_by_role("link", name="Next page").count():
        page.get_by_role("link", name="Next page").click()
        expect(page.locator(LINKS).first).to_be_visible()
        found += slugs(page)
    return found


def test_a_browser_and_python_find_the_same_guides_in_the_same_order(
    browser: Browser,
    example_site: Path,
    hub: Any,  # noqa: ANN401
    index: search.Index,
) -> None:
    """From a disk, where scripts are all that loads."""
    wrong = []
    with from_disk(browser, example_site) as page:
        for query in [query.replace("_", " ") for query in QUERIES]:
            ours = search.query(index, query)
            theirs = ask(page, query)
            said = page.inner_text(STATUS)
            if theirs != [hub.guides[number].slug for number in ours.guides]:
                wrong.append((query, theirs, ours))
            for word in ours.meaning.looked_for:
                assert word in said
            assert ("also looked for" in said) == bool(ours.meaning.looked_for)
    assert wrong == []


def test_from_a_disk_links_lead_to_files(browser: Browser, example_site: Path) -> None:
    with from_disk(browser, example_site) as page:
        ask(page, "meeting")
        assert all(href.endswith("/index.html") for href in hrefs(page))
        page.locator(LINKS).first.click()
        assert page.locator("h1").count() == 1


def test_a_result_leads_to_the_section(visit: Visit) -> None:
    with visit("search/?q=reasonable+adjustments") as page:
        go = page.locator("#search-results .go a").first
        words = go.inner_text()
        go.click()
        anchor = page.url.partition("#")[2]
        assert anchor
        assert page.locator(f"[id='{anchor}']").inner_text() == words


def test_filters_are_in_the_address_and_say_how_many_guides_they_bring(visit: Visit) -> None:
    with visit("search/?q=meeting") as page:
        every = page.locator(LINKS).count()
        page.get_by_text("Filter the results").click()
        group = page.get_by_role("group", name="By topic")
        box = group.get_by_role("checkbox", name="Meetings")
        label = group.locator("label", has=page.locator("[value=meetings]")).inner_text()
        box.focus()
        page.keyboard.press("Space")
        expect(page.locator(STATUS)).to_contain_text(f"{label.split('(')[1].split(')')[0]} guides found")
        assert "topics=meetings" in page.url
        assert page.evaluate("document.activeElement.value") == "meetings"
        some = slugs(page)
        assert 0 < len(some) < every
        page.reload()
        expect(page.locator(STATUS)).not_to_be_empty()
        assert slugs(page) == some
        assert page.get_by_role("checkbox", name="Meetings").is_checked()
        page.get_by_role("checkbox", name="Meetings").uncheck()
        expect(page.locator(LINKS)).to_have_count(every)
        assert "topics" not in page.url


def test_search_by_keyboard(visit: Visit) -> None:
    with visit("search/") as page:
        page.focus("#q")
        page.keyboard.type("meetng")
        page.keyboard.press("Enter")
        expect(page.locator(STATUS)).to_contain_text("We also looked for: meeting")
        stops = []
        for _ in range(4):
            page.keyboard.press("Tab")
            stops.append(page.evaluate("document.activeElement.textContent.trim()"))
        assert stops[:3] == ["Search", "Filter the results", "Search only for “meetng”"]
        assert stops[3] == page.locator(LINKS).first.inner_text()
        page.go_back()
        expect(page.locator(STATUS)).to_be_empty()
        assert page.locator("#search-all a").count() > 15


def test_only_the_words_as_typed(visit: Visit) -> None:
    with visit("search/?q=meetng") as page:
        page.get_by_role("link", name="Search only for").click()
        expect(page.locator(STATUS)).to_contain_text("No guides found")
        assert page.get_by_role("heading", name="Ask us").is_visible()


def test_without_its_index_the_page_still_lists_all_guides(browser: Browser, address: str) -> None:
    context = browser.new_context()
    context.route("**/search/*/start.js", lambda route: route.abort())
    page = context.new_page()
    page.goto(f"{address}search/?q=meeting")
    expect(page.locator(STATUS)).to_contain_text("Search did not load")
    assert page.locator("#search-all a").count() > 15
    context.close()


def test_the_script_has_the_syntax_of_2017(built: Path) -> None:
    """Nothing that a browser of 2018 cannot read: no `?.`, `??`, spread of objects, Unicode classes or look-behind."""
    script = (built / "assets" / "search.js").read_text(encoding="utf-8")
    new = (
        "?.",
        "??",
        "...",
        "\\p{",
        "(?<",
        "matchAll",
        ".flat",
        "replaceChildren",
        "replaceAll",
        "=>",
        "async ",
        "fetch(",
    )
    assert [word for word in new if word in script] == []
