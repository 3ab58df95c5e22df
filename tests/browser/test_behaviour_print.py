"""Paper: the words and nothing else, large enough, with what a reader needs when there is nothing to press."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from looks import KINDS, Visit
from playwright.sync_api import Page

GUIDES = ["article", "guide with every block", "slides", "leaflet", "easy read", "large print"]
POINTS = {"large print": 18, "easy read": 16}
FURNITURE = (
    ".skip, .main-nav, .breadcrumb, .ways, .toc, .related, .steps-nav, .footer-nav,"
    " search, .letters, .pager, .filters, .footnote-backref"
)
OUTSIDE = """() => [...document.querySelectorAll(".body a[href^=http]")].filter(link => link.checkVisibility())
    .map(link => link.getAttribute("href"))"""
PAPER = "[getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor]"


@pytest.mark.parametrize("kind", KINDS)
def test_paper_has_the_words_and_not_the_furniture(glance: Visit, kind: str) -> None:
    """No furniture; 12 pt or more, 18 in large print; black on white; an empty box for each thing to tick."""
    with glance(KINDS[kind], color_scheme="dark") as page:
        boxes = page.locator("main .block-checklist input").count()
        page.emulate_media(media="print", color_scheme="dark")
        assert page.locator("main h1").is_visible()
        assert page.locator(FURNITURE).locator("visible=true").count() == 0
        small = page.evaluate(
            """points => [...document.querySelectorAll("body *")].filter(e =>
            e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())
            && parseFloat(getComputedStyle(e).fontSize) < points * 4 / 3 - 0.1).map(e => e.outerHTML.slice(0, 80))""",
            POINTS.get(kind, 12),
        )
        assert small == []
        assert page.evaluate(PAPER) == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
        assert page.locator("main .block-checklist input:visible").count() == boxes


@pytest.fixture
def paper(tmp_path: Path) -> Any:  # noqa: ANN401
    """Print a page as a reader does, and return the words of each sheet."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("NO PDFTOTEXT: install it (apt-get install poppler-utils). No sheet of paper was read.")

    def sheets(page: Page) -> list[str]:
        file = tmp_path / "page.pdf"
        page.pdf(path=file, prefer_css_page_size=True, format="A4")
        done = subprocess.run([program, "-layout", file, "-"], capture_output=True, text=True, check=True)
        return done.stdout.split("\f")[:-1]

    return sheets


@pytest.mark.parametrize("kind", GUIDES)
def test_a_printed_guide_is_whole(glance: Visit, paper: Any, kind: str) -> None:  # noqa: ANN401
    """Page numbers, no heading alone at the foot of a page, links with addresses, closed details open, how to ask."""
    with glance(KINDS[kind], java_script_enabled=False) as page:
        page.evaluate("""() => document.querySelector(".body").insertAdjacentHTML("beforeend",
            "<details><summary>More</summary><p>Words in a closed box.</p></details>")""")
        headings = [
            " ".join(text.split())
            for text in page.locator("main :is(h2, h3), .slide-number, .to-guide").all_inner_texts()
        ]
        page.emulate_media(media="print")
        outside = page.evaluate(OUTSIDE)
        title = page.inner_text("h1")
        sheets = paper(page)
    flat = ["".join(sheet.split()) for sheet in sheets]
    for number, words in enumerate(flat, 1):
        foot = f"PlainguidesPage{number}of{len(sheets)}"
        assert words.endswith(foot)
        body = words.removesuffix(foot)
        assert [text for text in headings if body.endswith("".join(text.split()))] == []
    everything = "".join(flat)
    for text in (title, "Words in a closed box.", "hello@example.org", "Plain guides"):
        assert "".join(text.split()) in everything, text
    assert [link for link in outside if "".join(link.split()) not in everything] == []
    assert "(#" not in everything  # a part of the same page has no address on paper
    assert "Backtothetext" not in everything
    if kind != "leaflet":
        assert "Thereisnocharge" in everything


def test_a_reviewed_guide_has_its_dates_on_paper(glance: Visit, paper: Any) -> None:  # noqa: ANN401
    with glance(KINDS["guide with every block"]) as page:
        dates = page.locator(".key-facts time").all_inner_texts()
        words = re.sub(r"\s+", " ", " ".join(paper(page)))
    assert "2 November 2026" in dates
    assert [date for date in dates if date not in words] == []


def test_a_leaflet_is_one_sheet(glance: Visit, paper: Any) -> None:  # noqa: ANN401
    with glance(KINDS["leaflet"]) as page:
        assert len(paper(page)) == 1


def test_easy_read_has_its_hard_words_on_paper(glance: Visit, paper: Any) -> None:  # noqa: ANN401
    with glance(KINDS["easy read"]) as page:
        words = page.locator(".word-list dt").all_inner_texts()
        printed = " ".join(paper(page))
    assert words
    assert [word for word in words if word not in printed] == []
    assert "draft" in printed
