"""The search page: the same order as Python, filters, pages, keyboard, sub-folder and opened from a disk."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from audit.parts import module, node
from audit.serve import served
from plainguides.core import search
from plainguides.shell import extensions
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from plainguides.shell.search_tests import index_of
from support import ROOT, build, copy_hub, folder_once

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
e-mail  email  café  DISABLED  feddygfa  nghanolfan  dwr  canolfannau  ddwr  المَدِينَة  dinas_المدينة
british_sign_language  access_to_works  grop  highr  what_is_bsl  a_littel_room  doctors_surgry
""".split()
"""`_` is a space."""


OTHERS = {
    "cyfarfod": """---
title: Cyfarfodydd hygyrch
summary: Sut i gynnal cyfarfod y gall pawb ddod iddo.
lang: cy
topics: [Meetings]
last_reviewed: 2026-01-02
---

## Cyn y cyfarfod

Mae'r feddygfa a'r ganolfan yn agos. Gofynnwch i bobl beth sydd ei angen arnynt. Mae dŵr a bwyd.
""",
    "ijtima": """---
title: اجتماعات سهلة
summary: كيف نعقد اجتماعا للجميع.
lang: ar
topics: [Meetings]
last_reviewed: 2025-01-02
---

## قبل الاجتماع

اسأل الناس عما يحتاجون إليه. المدينة قريبة من هنا.
""",
}
"""Guides in other languages: their words are found, and a result says its language."""


# What a screen reader would say, in the order of the changes.
WATCHED = """window.said = []; new MutationObserver(() => {
  window.said.push(document.getElementById('search-status').textContent);
}).observe(document.getElementById('search-status'), { childList: true, characterData: true, subtree: true })"""


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Any:  # noqa: ANN401
    root = _with_other_languages(copy_hub(tmp_path_factory.mktemp("same")))
    settings, _ = read_settings(root / "mkdocs.yml")
    return load_hub(root, settings, extensions.load(root))


@pytest.fixture(scope="module")
def index(hub: Any) -> search.Index:  # noqa: ANN401
    return index_of(hub, extensions.load(ROOT))


@pytest.fixture(scope="module")
def example_site(shared: Path, cache: Path) -> Path:
    """The example hub and guides in other languages, so that its guides are those that Python searches."""

    def make(folder: Path) -> None:
        (folder / "hub").mkdir()
        build(_with_other_languages(copy_hub(folder / "hub", cache)), folder / "site", "-q")

    return folder_once(shared, "hub-for-search", make) / "site"


def _with_other_languages(hub: Path) -> Path:
    """Add a guide in Welsh and one in Arabic, and make no files: the search needs none."""
    for slug, text in OTHERS.items():
        (hub / "guides" / slug).mkdir()
        (hub / "guides" / slug / "index.md").write_text(text, encoding="utf-8")
    settings = (hub / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace("  - plainguides:\n", "  - plainguides:\n      formats: []\n", 1)
    (hub / "mkdocs.yml").write_text(settings, encoding="utf-8")
    return hub


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


def ask(page: Page, query: str, sort: str = "") -> list[str]:
    """Search, and return the guides of all pages of results."""
    page.goto(f"{page.url.partition('?')[0]}?q={quote(query)}{sort and f'&sort={sort}'}")
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
            terms = [hub.glossary[number].word for number in ours.meaning.terms]
            assert page.locator(".meanings dfn").all_inner_texts() == terms, query
    assert wrong == []


def test_a_browser_and_python_sort_alike(
    browser: Browser,
    example_site: Path,
    hub: Any,  # noqa: ANN401
    index: search.Index,
) -> None:
    """In every order that there is. One that nobody knows is the best match."""
    assert set(index.orders) == set(search.NAMES) - {search.BEST}
    orders = {}
    with from_disk(browser, example_site) as page:
        for sort in (*search.NAMES, "nonsense"):
            for query in ("meeting", "easy read", "travle costs"):
                ours = [hub.guides[number].slug for number in search.query(index, query, sort=sort).guides]
                assert ask(page, query, sort) == ours, (query, sort)
                orders[query, sort] = ours
    assert len({tuple(orders["meeting", sort]) for sort in search.NAMES}) == len(search.NAMES)
    assert orders["meeting", "nonsense"] == orders["meeting", "best"]


def test_in_a_folder_of_a_domain(browser: Browser, example_site: Path) -> None:
    with served(example_site.parent) as base:
        page = browser.new_context().new_page()
        page.goto(f"{base}{example_site.name}/search/?q=acessible")
        expect(page.locator(LINKS).first).to_be_visible()
        page.locator(LINKS).first.click()
        assert urlsplit(page.url).path.startswith(f"/{example_site.name}/guides/")
        page.context.close()


def test_from_a_disk_links_lead_to_files(browser: Browser, example_site: Path) -> None:
    with from_disk(browser, example_site) as page:
        ask(page, "meeting")
        assert all(urlsplit(href).path.endswith("/index.html") for href in hrefs(page))
        page.locator(LINKS).first.click()
        assert page.locator("h1").count() == 1


@pytest.mark.parametrize(
    ("query", "slug", "lang", "direction"), [("meddygfa", "cyfarfod", "cy", "ltr"), ("المدينة", "ijtima", "ar", "rtl")]
)
def test_results_in_other_languages_say_so(
    browser: Browser, example_site: Path, query: str, slug: str, lang: str, direction: str
) -> None:
    with from_disk(browser, example_site) as page:
        assert ask(page, query) == [slug]
        title = page.locator(LINKS).first
        assert (title.get_attribute("lang"), title.get_attribute("dir")) == (lang, direction)
        title.click()
        expect(page.locator(".found-words")).to_contain_text("marked on this page: 1.")


def test_the_words_are_marked_in_the_guide(visit: Visit) -> None:
    marks = "[...(CSS.highlights.get('pg-found') || [])].map(range => range.toString().toLowerCase())"
    with visit("search/?q=travle+money") as page:
        assert page.evaluate("[...document.scripts].filter(one => /reader/.test(one.src)).length") == 0
        page.locator(LINKS).first.click()
        line = page.locator(".found-words")
        expect(line).to_contain_text("Words of your search are marked")
        found = page.evaluate(marks)
        assert {"travel", "money"} <= set(found) <= {"travel", "travels", "money", "cost", "costs"}
        before = page.inner_text(".guide .body")
        page.get_by_role("button", name="Take the marks away").press("Enter")
        assert page.evaluate(marks) == []
        assert line.count() == 0
        assert "mark=" not in page.url
        assert page.evaluate("document.activeElement.tagName") == "H1"
        assert page.inner_text(".guide .body") == before
    chosen = {"plainguides-1": {"chosen": {"marks": "off"}}}
    with visit("search/?q=travel", storage=chosen) as page:
        assert not [href for href in hrefs(page) if "mark=" in href]


def test_a_page_without_a_search_loads_nothing_for_marks(visit: Visit) -> None:
    with visit("guides/travel-costs/") as page:
        loaded = page.evaluate("[...document.scripts].map(one => one.src.split('/').pop())")
        assert "boot.js" in loaded
        assert not {"reader.js", "search.js"} & set(loaded)


def test_a_search_that_finds_nothing_asks_what_was_meant(visit: Visit) -> None:
    with visit("search/?q=mend") as page:
        expect(page.locator(STATUS)).to_contain_text("No guides found")
        page.get_by_text("Did you mean").get_by_role("link").first.click()
        expect(page.locator(LINKS).first).to_be_visible()


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
        page.get_by_text("Filter or sort the results").click()
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


def test_sorting_is_in_the_address_and_is_said_once(visit: Visit) -> None:
    with visit("search/?q=meeting") as page:
        best = hrefs(page)
        page.get_by_text("Filter or sort the results").click()
        group = page.get_by_role("group", name="Sort by")
        expect(group.get_by_role("radio", name="Best match first")).to_be_checked()
        page.evaluate(WATCHED)
        group.get_by_role("radio", name="Best match first").focus()
        page.keyboard.press("ArrowDown")
        expect(page.locator(STATUS)).to_contain_text("found for “meeting”, shortest first.")
        assert page.evaluate("window.said") == [page.inner_text(STATUS)]
        assert page.evaluate("document.activeElement.value") == "short"
        assert "sort=short" in page.url
        shortest = hrefs(page)
        assert shortest != best
        page.reload()
        expect(page.locator(STATUS)).to_contain_text("shortest first")
        assert hrefs(page) == shortest
        expect(page.get_by_role("radio", name="Shortest first")).to_be_checked()
        page.locator(LINKS).first.click()
        page.go_back()
        expect(page.locator(STATUS)).to_contain_text("shortest first")
        assert hrefs(page) == shortest
        page.get_by_role("radio", name="Best match first").check()
        expect(page.locator(STATUS)).not_to_contain_text("shortest first")
        assert hrefs(page) == best
        assert "sort" not in page.url


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
        assert stops[:3] == ["Search", "Filter or sort the results", "Search only for “meetng”"]
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


def test_no_script_calls_what_a_browser_of_2018_lacks(built: Path) -> None:
    script = (built / "assets" / "search.js").read_text(encoding="utf-8")
    new = (
        "\\p{",
        "(?<",
        "matchAll",
        ".flat",
        "replaceChildren",
        "replaceAll",
        "fetch(",
        "Object.fromEntries",
        "allSettled",
    )
    assert [word for word in new if word in script] == []


def test_all_scripts_have_the_syntax_of_2017(example_site: Path, tmp_path: Path) -> None:
    """Read by a parser that knows no newer one. The pieces of the index are scripts as well."""
    scripts = [*example_site.glob("assets/*.js"), *example_site.glob("search/*/*.js")]
    assert len(scripts) > 8
    newer = tmp_path / "newer.js"
    newer.write_text("var a = b?.c;", encoding="utf-8")
    assert unread([*scripts, newer]) == [str(newer)]


def unread(scripts: list[Path]) -> list[str]:
    """Return the scripts that the parser cannot read."""
    module("esprima/package.json")  # comes with the parser of Lighthouse and others
    code = (
        "const {parseScript} = require('esprima'), fs = require('fs');"
        "for (const name of JSON.parse(process.argv[1])) {"
        "try { parseScript(fs.readFileSync(name, 'utf8')) } catch (error) { console.log(name) } }"
    )
    command = [node(), "-e", code, json.dumps([str(script) for script in scripts])]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
