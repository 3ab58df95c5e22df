"""The engines that run inside a page: axe, HTML_CodeSniffer and IBM. And the page as Alfa wants to read it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from playwright.sync_api import Page

from audit.alfa import Alfa
from audit.browser import PROFILES
from audit.fault import Fault
from audit.parts import HERE, module
from audit.show import FIRST, only_colours, show

FILES = {
    "axe": "axe-core/axe.min.js",
    "htmlcs": "html_codesniffer/build/HTMLCS.js",
    "ibm": "accessibility-checker-engine/ace.js",
}
_GLOBALS = {"axe": "'axe'", "htmlcs": "'HTMLCS'", "ibm": "'ace'"}
"""What an engine is called in a page that it was loaded into."""
_NATIVE = ("@siteimprove/alfa-dom/dist/native.js", "@siteimprove/alfa-device/dist/native.js")


@cache
def source(engine: str) -> str:
    """Return the code of an engine, with its runner. Raises `MissingError`."""
    return module(FILES[engine]).read_text(encoding="utf-8") + "\n" + (HERE / "in_page.js").read_text(encoding="utf-8")


def look(page: Page, engine: str, address: str, profile: str, *, colours: bool = False) -> list[Fault]:
    """Run an engine in a page that is open. The context must have been made with `bypass_csp=True`.

    `colours`: only with the rules that read colours.
    """
    if not page.evaluate(f"window.pageEngines !== undefined && {_GLOBALS[engine]} in window"):
        page.evaluate(source(engine))
    found = page.evaluate(f"pageEngines.{engine}({str(colours).lower()})")
    return [Fault(engine=engine, rule=one["rule"], page=address, profile=profile, what=one["what"]) for one in found]


@cache
def _serialise(returned: str) -> str:
    """Alfa's own functions, which write a document and a device as JSON."""
    dom, device = (module(path).read_text(encoding="utf-8").replace("export ", "") for path in _NATIVE)
    return f"""async () => {{
        const dom = (() => {{ {dom}
            return Native; }})(), device = (() => {{ {device}
            return Native; }})();
        return {returned};
    }}"""


def _page() -> str:
    return _serialise("{document: await dom.fromNode(document), device: device.fromWindow(window), url: location.href}")


def _colours() -> str:
    """What new colours change of it. The elements are read without their children, or it would take as long."""
    root = "(await dom.fromNode(document.documentElement.cloneNode())).attributes"
    return _serialise(f"[device.fromWindow(window), {root}]")


def for_alfa(page: Page) -> dict[str, Any]:
    """Return an open page as the values that `alfa.mjs` reads. Call it before other engines touch the page."""
    taken: dict[str, Any] = page.evaluate(_page())
    return taken


def look_with_all(page: Page, alfa: Alfa, address: str, profile: str) -> list[Fault]:
    """Run every engine that needs an open page."""
    alfa.give(for_alfa(page))
    found = [fault for engine in FILES for fault in look(page, engine, address, profile)]
    return found + alfa.take(address, profile)


def recoloured(page: Page, taken: Mapping[str, Any]) -> dict[str, Any]:
    """Return a page that `for_alfa` took, in the colours in which it is shown now."""
    device, attributes = page.evaluate(_colours())
    document = dict(taken["document"])
    children = list(document["children"])
    place = next(number for number, child in enumerate(children) if child["type"] == "element")
    children[place] = {**children[place], "attributes": attributes}
    return {**taken, "device": device, "document": {**document, "children": children}}


def _settled(page: Page) -> str:
    """Return what the page is once its own scripts are done: a search says what it found a moment later."""
    page.wait_for_load_state("networkidle")
    now = page.content()
    for _ in range(20):
        page.wait_for_timeout(400)
        before, now = now, page.content()
        if before == now:
            break
    return now


def look_in_all(page: Page, alfa: Alfa, address: str) -> list[Fault]:
    """Show an open page in every profile to every engine. In new colours they run only the rules that read colours."""
    before, found = _settled(page), list[Fault]()
    shown = {}
    for profile in PROFILES:
        show(page, profile)
        shown[profile] = recoloured(page, shown[FIRST]) if only_colours(profile) else for_alfa(page)
    for profile, taken in shown.items():
        show(page, profile)
        colours = only_colours(profile)
        alfa.give(taken, colours=colours)
        found += [fault for engine in FILES for fault in look(page, engine, address, profile, colours=colours)]
        found += alfa.take(address, profile)
    show(page, FIRST)
    if page.content() != before:
        raise AssertionError(f"An engine has changed the page /{address}, so the next one saw another page.")
    return found
