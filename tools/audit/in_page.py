"""The engines that run inside a page: axe, HTML_CodeSniffer and IBM. And the page as Alfa wants to read it."""

from __future__ import annotations

from functools import cache
from typing import Any

from playwright.sync_api import Page

from audit.alfa import Alfa
from audit.fault import Fault
from audit.parts import HERE, module

FILES = {
    "axe": "axe-core/axe.min.js",
    "htmlcs": "html_codesniffer/build/HTMLCS.js",
    "ibm": "accessibility-checker-engine/ace.js",
}
_NATIVE = ("@siteimprove/alfa-dom/dist/native.js", "@siteimprove/alfa-device/dist/native.js")


@cache
def source(engine: str) -> str:
    """Return the code of an engine, with its runner. Raises `MissingError`."""
    return module(FILES[engine]).read_text(encoding="utf-8") + "\n" + (HERE / "in_page.js").read_text(encoding="utf-8")


def look(page: Page, engine: str, address: str, profile: str) -> list[Fault]:
    """Run an engine in a page that is open. The context must have been made with `bypass_csp=True`."""
    page.evaluate(source(engine))
    found = page.evaluate(f"pageEngines.{engine}()")
    return [Fault(engine=engine, rule=one["rule"], page=address, profile=profile, what=one["what"]) for one in found]


@cache
def _serialise() -> str:
    """Alfa's own functions, which write a document and a device as JSON."""
    dom, device = (module(path).read_text(encoding="utf-8").replace("export ", "") for path in _NATIVE)
    return f"""async () => {{
        const dom = (() => {{ {dom}
            return Native; }})(), device = (() => {{ {device}
            return Native; }})();
        return {{document: await dom.fromNode(document), device: device.fromWindow(window), url: location.href}};
    }}"""


def for_alfa(page: Page) -> dict[str, Any]:
    """Return an open page as the values that `alfa.mjs` reads. Call it before other engines touch the page."""
    taken: dict[str, Any] = page.evaluate(_serialise())
    return taken


def look_with_all(page: Page, alfa: Alfa, address: str, profile: str) -> list[Fault]:
    """Run every engine that needs an open page."""
    alfa.give(for_alfa(page))
    found = [fault for engine in FILES for fault in look(page, engine, address, profile)]
    return found + alfa.take(address, profile)
