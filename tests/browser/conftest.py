"""A browser, and the example hub served as a careful host serves it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from support import ROOT, build, copy_hub
from test_examples import REGISTRY

CSP = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; " + "; ".join(
    f"{kind}-src 'self'" for kind in "script style img font media connect manifest worker".split()
)
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
PROFILES: dict[str, dict[str, Any]] = {
    "light": {"viewport": {"width": 1280, "height": 900}},
    "dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "narrow": {"viewport": {"width": 320, "height": 640}},
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


class _Handler(SimpleHTTPRequestHandler):
    """Adds the header of docs/hosting/publish.md, and shows 404.html."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", CSP)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code, message or explain)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_words: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example hub, and in it a guide with the example of every block."""
    hub = copy_hub(tmp_path_factory.mktemp("hub"))
    folder = hub / "guides" / "every-block"
    folder.mkdir()
    shutil.copytree(ROOT / "guides" / "quiet-room" / "images", folder / "images")
    shutil.copy(ROOT / "guides" / "pictures" / "bus.svg", folder / "images" / "bus.svg")
    examples = [
        f"## {kind.label}: {example.name}\n\n{example.markdown}"
        for kind in REGISTRY.blocks
        if kind.name not in {"slide", "row"}
        for example in kind.examples
    ]
    text = "---\ntitle: Every block\nsummary: All of them.\ntopics: [Meetings]\n---\n" + "\n\n".join(examples)
    (folder / "index.md").write_text(f"{text}\n\n## Footnote\n\nIt is law.[^1]\n\n[^1]: The act.\n", encoding="utf-8")
    site = tmp_path_factory.mktemp("site")
    said = build(hub, site, "-q")
    assert "every-block" not in said, said
    return site


@pytest.fixture(scope="session")
def address(built: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(built)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("NO BROWSER: install Chromium (apt-get install chromium). No page was looked at.")
    options = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--force-color-profile=srgb"]
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=program, headless=True, args=options)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def axe() -> str:
    path = ROOT / "node_modules" / "axe-core" / "axe.min.js"
    if not path.is_file():
        pytest.skip("NO AXE: install npm (apt-get install npm), then run make test. No page was checked with axe.")
    return path.read_text(encoding="utf-8")


Open = Callable[..., Any]


@pytest.fixture
def visit(browser: Browser, address: str) -> Open:
    """`with visit(path, **options) as page`: a page in a fresh profile. What it asks of others is an error."""

    @contextmanager
    def opened(path: str, **options: Any) -> Iterator[Page]:  # noqa: ANN401
        context: BrowserContext = browser.new_context(**{**PROFILES["light"], **options})
        foreign: list[str] = []
        context.on("request", lambda request: foreign.append(request.url) if address not in request.url else None)
        page = context.new_page()
        wrong: list[str] = []
        page.on("console", lambda message: wrong.append(message.text) if message.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        try:
            page.goto(address + path)
            if "?q=" in path and options.get("java_script_enabled", True):
                expect(page.locator("#search-status")).not_to_be_empty()  # not `wait_for_function`: that is eval
            yield page
            # Browsers report every 404, also one that is meant to be one.
            assert [text for text in wrong if "status of 404" not in text] == []
            assert foreign == []
        finally:
            context.close()

    return opened
