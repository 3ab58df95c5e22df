"""A browser, and the example hub served as a careful host serves it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import component_pages
import pytest
from playwright.sync_api import Browser, Page

from audit.alfa import Alfa
from audit.browser import PROFILES, context_of, go, started
from audit.in_page import source
from audit.parts import MissingError
from audit.serve import pages_of, served
from plainguides.shell.picture_sets import read_shared
from support import ROOT, build, copy_hub
from test_examples import REGISTRY

PAGES = {
    "home": "",
    "guide with every block": "guides/every-block/",
    "article": "guides/co-produce-well/",
    "slides": "guides/co-production-slides/",
    "leaflet": "guides/ten-tips-leaflet/",
    "easy read": "guides/travel-costs/easy-read/",
    "large print": "guides/every-block/large-print/",
    "all guides": "guides/",
    "browse": "browse/",
    "listing": "browse/topics/meetings/",
    "search": "search/",
    "search with results": "search/?q=meeting",
    "search without results": "search/?q=zzzzzzzz",
    "levels": "reading-levels/",
    "glossary": "glossary/",
    "page of docs": "authors/blocks/",
    "statement": "accessibility/",
    "not found": "nothing/of/this/name/",
}
COMPONENTS = {f"component examples {number}": path for number, path in enumerate(component_pages.made(), 1)}
STATES = {
    "slides, shown": ("slides", "button:has-text('Show as slides')"),
    "search with filters open": ("search with results", "#search-filters summary"),
}
"""What a reader can open on a page: the kind of page, and what to press."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup() -> Iterator[None]:
    return (yield from _skipping())


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Iterator[None]:
    return (yield from _skipping())


def _skipping() -> Iterator[None]:
    """A program that is not installed is a skip that nobody can overlook, and a failure in CI."""
    try:
        return (yield)
    except MissingError as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example hub, and in it a guide with the example of every block."""
    hub = copy_hub(tmp_path_factory.mktemp("hub"))
    folder = hub / "guides" / "every-block"
    folder.mkdir()
    shutil.copytree(ROOT / "guides" / "quiet-room" / "images", folder / "images")
    (folder / "images" / "bus.svg").write_bytes(read_shared("assets/pictures/bus.svg"))
    examples = [
        f"## {kind.label}: {example.name}\n\n{example.markdown}"
        for kind in REGISTRY.blocks
        if kind.name not in {"slide", "row"}
        for example in kind.examples
    ]
    dates = "published: 2026-10-01\nlast_reviewed: 2026-11-02\nnext_review: 2027-11-02\n"
    front = f"---\ntitle: Every block\nsummary: All of them.\ntopics: [Meetings]\n{dates}---\n"
    text = front + "\n\n".join(examples)
    (folder / "index.md").write_text(f"{text}\n\n## Footnote\n\nIt is law.[^1]\n\n[^1]: The act.\n", encoding="utf-8")
    site = tmp_path_factory.mktemp("site")
    said = build(hub, site, "-q")
    assert "every-block" not in said, said
    component_pages.write(site)
    return site


@pytest.fixture(scope="session")
def files(built: Path) -> dict[str, Path]:
    """Every page of the hub: its address -> the file."""
    return pages_of(built)


@pytest.fixture(scope="session")
def address(built: Path) -> Iterator[str]:
    with served(built) as base:
        yield base


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with started() as launched:
        yield launched


@pytest.fixture(scope="session")
def alfa() -> Iterator[Alfa]:
    with Alfa() as process:
        yield process


@pytest.fixture(scope="session")
def axe() -> str:
    return source("axe")


Open = Callable[..., Any]


@pytest.fixture
def visit(browser: Browser, address: str) -> Open:
    """`with visit(path, **options) as page`: a page in a fresh profile. What it asks of others is an error."""

    @contextmanager
    def opened(path: str, **options: Any) -> Iterator[Page]:  # noqa: ANN401
        context = context_of(browser, {**PROFILES["light"], **options})
        foreign: list[str] = []
        context.on("request", lambda request: foreign.append(request.url) if address not in request.url else None)
        page = context.new_page()
        wrong: list[str] = []
        page.on("console", lambda message: wrong.append(message.text) if message.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        try:
            go(page, address + path, scripts=options.get("java_script_enabled", True))
            yield page
            # Browsers report every 404, also one that is meant to be one.
            assert [text for text in wrong if "status of 404" not in text] == []
            assert foreign == []
        finally:
            context.close()

    return opened
