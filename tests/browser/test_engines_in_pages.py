"""One page of each kind, and each state of it, in every profile, passes axe, HTML_CodeSniffer, IBM and Alfa."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from audit.alfa import Alfa
from audit.browser import PROFILES
from audit.exceptions import none_of, read
from audit.fault import TOOLS
from audit.in_page import look_with_all
from conftest import COMPONENTS, PAGES, STATES

LOOKED_AT = {**PAGES, "reading settings": "reading-settings/", **COMPONENTS}


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("kind", LOOKED_AT)
def test_no_engine_finds_a_fault(visit: Callable[..., Any], alfa: Alfa, kind: str, profile: str) -> None:
    with visit(LOOKED_AT[kind], bypass_csp=True, **PROFILES[profile]) as page:
        found = look_with_all(page, alfa, LOOKED_AT[kind], profile)
    none_of(found)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("state", STATES)
def test_no_engine_finds_a_fault_in_what_is_opened(
    visit: Callable[..., Any], alfa: Alfa, state: str, profile: str
) -> None:
    kind, press = STATES[state]
    with visit(PAGES[kind], bypass_csp=True, **PROFILES[profile]) as page:
        page.click(press)
        found = look_with_all(page, alfa, PAGES[kind], profile)
    none_of(found)


FAULTY = """() => {
    const say = html => document.querySelector("main").insertAdjacentHTML("beforeend", html);
    say("<img src='x.png'><p id='pale'>Words that are too pale to read.</p><input type='text'><a href='#main'></a>");
    document.getElementById("pale").style.cssText = "color: #bbb; background: #fff; line-height: 1";
}"""


def test_each_engine_finds_planted_faults(visit: Callable[..., Any], alfa: Alfa) -> None:
    with visit("about/", bypass_csp=True) as page:
        page.route("**/x.png", lambda route: route.fulfill(status=200, content_type="image/png", body=b""))
        page.evaluate(FAULTY)
        found = {fault.engine for fault in look_with_all(page, alfa, "about/", "light")}
    assert found == {"axe", "htmlcs", "ibm", "alfa"}


def test_each_exception_names_an_engine() -> None:
    """`read` fails where a key is missing or empty."""
    assert [one for one in read() if one.engine not in {tool.name for tool in TOOLS}] == []
