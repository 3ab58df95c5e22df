"""A browser, and the example hub served as a careful host serves it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
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
from support import ROOT, build, copy_hub, folder_once
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
    "files": "formats/",
    "reading settings": "reading-settings/",
    "component": "developers/components/card/",
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
def built(shared: Path, cache: Path) -> Path:
    """The example hub, and in it a guide with the example of every block."""
    return folder_once(shared, "built", lambda folder: _build(folder, cache)) / "site"


def _build(root: Path, cache: Path) -> None:
    (root / "hub").mkdir()
    hub = copy_hub(root / "hub", cache)
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
    said = build(hub, root / "site", "-q")
    assert "every-block" not in said, said
    component_pages.write(root / "site")


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
        try:
            page = context.new_page()
            with _watched(page, address):
                go(page, address + path, scripts=options.get("java_script_enabled", True))
                yield page
        finally:
            context.close()

    return opened


@pytest.fixture(scope="session")
def windows(browser: Browser) -> Iterator[Callable[..., Page]]:
    """One open page for each set of options, for all tests."""
    opened: dict[str, Page] = {}

    def window(options: Mapping[str, Any]) -> Page:
        key = repr(sorted(options.items()))
        if key not in opened:
            opened[key] = context_of(browser, options).new_page()
        return opened[key]

    yield window
    for page in opened.values():
        page.context.close()


@pytest.fixture
def glance(windows: Callable[..., Page], address: str) -> Open:
    """As `visit`, in a window that has shown other pages: four times as fast. For tests that only look at a page.

    They may change how it is shown, and the page itself, but keep nothing in the browser and press nothing that does.
    """

    @contextmanager
    def opened(path: str, **options: Any) -> Iterator[Page]:  # noqa: ANN401
        whole = {**PROFILES["light"], **options}
        page = windows(whole)
        page.set_viewport_size(whole["viewport"])
        page.emulate_media(
            media="null",
            color_scheme=whole.get("color_scheme", "light"),
            contrast=whole.get("contrast", "no-preference"),
            forced_colors=whole.get("forced_colors", "none"),
            reduced_motion=whole.get("reduced_motion", "no-preference"),
        )
        with _watched(page, address):
            go(page, address + path, scripts=whole.get("java_script_enabled", True))
            yield page

    return opened


@contextmanager
def _watched(page: Page, address: str) -> Iterator[None]:
    """Fail where a page asks others for something, or where the browser complains about it."""
    foreign, wrong = list[str](), list[str]()
    heard = {
        "request": lambda request: foreign.append(request.url) if address not in request.url else None,
        "console": lambda said: wrong.append(said.text) if said.type in {"error", "warning"} else None,
        "pageerror": lambda error: wrong.append(str(error)),
    }
    for event, hear in heard.items():
        page.on(event, hear)
    try:
        yield
        # Browsers report every 404, also one that is meant to be one.
        assert [text for text in wrong if "status of 404" not in text] == []
        assert foreign == []
    finally:
        for event, hear in heard.items():
            page.remove_listener(event, hear)
