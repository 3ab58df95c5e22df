"""Every page of the hub passes every rule of axe: AAA, best practice and experimental too."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from audit.browser import PROFILES, context_of, go
from audit.exceptions import none_of
from audit.in_page import look

RUN = "async () => ({violations: await pageEngines.axe(), incomplete: []})"
PARTS = 4
"""So many tests share the pages, so that they can run side by side."""


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_nothing_on_any_page(browser: Browser, address: str, files: dict[str, Path], part: int) -> None:
    context = context_of(browser, {**PROFILES["light"], "bypass_csp": True})
    page = context.new_page()
    found = []
    for path in list(files)[part::PARTS]:
        go(page, address + path)
        found += look(page, "axe", path, "light")
    context.close()
    none_of(found)
