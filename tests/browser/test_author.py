"""The author's view, as `plainguides serve` shows it: all rules of axe, the keyboard, a small screen, no JavaScript."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from looks import FITS, TOO_WIDE
from playwright.sync_api import Browser
from test_axe import RUN

from audit.browser import PROFILES, context_of
from audit.serve import served
from plainguides.adapters.author import AuthorView
from plainguides.shell import extensions
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from support import ROOT

PAGES = {
    "list": "author/",
    "pictures": "author/pictures/",
    "easy read": "author/easy-read.html",
    "guide": "author/co-produce-well/",
    "bar": "guides/co-produce-well/",
}


@pytest.fixture(scope="module")
def shown(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    site = tmp_path_factory.mktemp("shown") / "site"
    shutil.copytree(built, site)
    registry = extensions.load(ROOT)
    AuthorView().write(site, load_hub(ROOT, read_settings(ROOT / "mkdocs.yml")[0], registry), registry, root=ROOT)
    with served(site) as base:
        yield base


@pytest.mark.parametrize("profile", ["light", "dark", "narrow"])
@pytest.mark.parametrize("kind", PAGES)
def test_axe_finds_nothing(browser: Browser, shown: str, axe: str, kind: str, profile: str) -> None:
    context = context_of(browser, {**PROFILES[profile], "bypass_csp": True})
    page = context.new_page()
    page.goto(shown + PAGES[kind])
    page.evaluate(axe)
    found = page.evaluate(RUN)
    wide = page.evaluate(TOO_WIDE)
    context.close()
    assert found["violations"] == []
    assert found["incomplete"] == []
    assert wide == FITS


def test_it_works_without_javascript_at_320_pixels_and_by_keyboard(browser: Browser, shown: str) -> None:
    context = context_of(browser, {**PROFILES["narrow"], "java_script_enabled": False})
    page = context.new_page()
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.goto(shown + "guides/co-produce-well/")
    page.get_by_role("link", name="What makes this guide hard to read?").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/author/co-produce-well/")
    assert page.get_by_role("heading", name="What would bring it down most").is_visible()
    first = page.locator(".author-ref").first
    note = page.locator(str(first.get_attribute("href")))
    first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**#note-*")
    assert note.is_visible()
    assert str(note.inner_text()).startswith("Note ")
    box = page.locator("main").bounding_box()
    assert box is not None
    assert box["width"] <= 320
    assert wrong == []
    context.close()
