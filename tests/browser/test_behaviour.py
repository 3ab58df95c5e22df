"""What a page keeps to itself, what it weighs, and that a search finds the guide."""

from __future__ import annotations

from pathlib import Path

import pytest
from looks import KINDS, Visit

from conftest import PAGES


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_keeps_to_itself(visit: Visit, kind: str) -> None:
    """`visit` fails for what a strict Content-Security-Policy blocks, and for requests to others."""
    with visit(KINDS[kind]) as page:
        stored = page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]")
        assert stored == ["", 0, 0]
        assert page.evaluate("indexedDB.databases().then(found => found.length)") == 0


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


def test_a_page_is_light(built: Path) -> None:
    """What a reader loads first: the note's bound is 20 kB for a guide without its pictures."""
    from gzip import compress

    def weight(*names: str) -> int:
        return sum(len(compress((built / name).read_bytes())) for name in names)

    scripts = ("assets/boot.js", "assets/listen.js")
    for kind in ("article", "easy read", "large print", "leaflet", "slides"):
        own = {"leaflet": ("assets/leaflet.css",), "slides": ("assets/plainguides.js", "assets/slides.css")}
        page = f"{PAGES[kind]}index.html"
        assert weight(page, "assets/plainguides.css", *scripts, *own.get(kind, ())) <= 20_000, kind
    assert weight(*scripts, "assets/plainguides.js") <= 8_000
    assert weight("assets/plainguides.css", "assets/lists.css") <= 10_240
    assert weight("assets/search.js") <= 10_000  # of the search page only; no other page loads it
