"""A Chromium, and the ways in which a page is shown."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import yaml
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from audit.parts import HERE, chromium

OPTIONS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--force-color-profile=srgb"]
PROFILES: dict[str, dict[str, Any]] = yaml.safe_load((HERE / "profiles.yml").read_text(encoding="utf-8"))
_STORE = """for (const [key, value] of Object.entries(%s)) { try { localStorage.setItem(key, value) } catch (_) {} }"""


@contextmanager
def started() -> Iterator[Browser]:
    """Give a browser. Raises `MissingError`."""
    program = chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, headless=True, args=OPTIONS)
        yield browser
        browser.close()


def context_of(browser: Browser, profile: Mapping[str, Any]) -> BrowserContext:
    """Return a fresh context. `storage` in a profile is what a reader has chosen: key of localStorage -> value."""
    options = dict(profile)
    storage = options.pop("storage", {})
    context = browser.new_context(**options)
    if storage:
        texts = {key: value if isinstance(value, str) else json.dumps(value) for key, value in storage.items()}
        context.add_init_script(_STORE % json.dumps(texts))
    return context


def go(page: Page, address: str, *, scripts: bool = True) -> None:
    """Open a page, and wait until a search has its results."""
    page.goto(address)
    if "?q=" in address and scripts:
        expect(page.locator("#search-status")).not_to_be_empty(timeout=20_000)  # `wait_for_function` would be eval
