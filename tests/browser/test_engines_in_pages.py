"""One page of each kind, and each state of it, in every profile, passes axe, HTML_CodeSniffer, IBM and Alfa."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from audit.alfa import Alfa
from audit.browser import PROFILES
from audit.exceptions import none_of, read
from audit.fault import TOOLS
from audit.in_page import for_alfa, look_in_all, recoloured
from audit.show import only_colours, show
from conftest import COMPONENTS, PAGES, STATES

LOOKED_AT = {kind: (path, "") for kind, path in {**PAGES, **COMPONENTS}.items()}
SHOWN = LOOKED_AT | {state: (PAGES[kind], press) for state, (kind, press) in STATES.items()}


@pytest.mark.parametrize("kind", SHOWN)
def test_no_engine_finds_a_fault_in_any_profile(glance: Callable[..., Any], alfa: Alfa, kind: str) -> None:
    """A failure names the engine, the rule, the page and the profile."""
    path, press = SHOWN[kind]
    with glance(path, bypass_csp=True) as page:
        if press:
            page.click(press)
        found = look_in_all(page, alfa, path)
    none_of(found)


COLOURED = [profile for profile in PROFILES if only_colours(profile)]
# Each style of each element, where a colour counts only as seen or not seen, and where each element stands.
FORM = """() => [...document.querySelectorAll("*")].map(e => {
    const style = getComputedStyle(e), box = e.getBoundingClientRect(), clear = /^rgba\\(.*, 0\\)$/;
    const plain = value => value.replace(/(rgba?|color)\\([^()]*\\)/g, one => clear.test(one) ? "clear" : "colour");
    // A style that a sheet calls by name, such as --pg-ink, counts where it is used.
    const names = [...style].filter(name => name !== "color-scheme" && !name.startsWith("--"));
    const styles = names.map(name => name + plain(style.getPropertyValue(name))).join();
    return e.localName + [box.x, box.y, box.width, box.height].join() + styles;
})"""


def test_colours_are_told_apart_from_other_profiles() -> None:
    assert set(PROFILES) - set(COLOURED) == {"light", "narrow", "tiny"}


@pytest.mark.parametrize("kind", ["guide with every block"])
def test_new_colours_change_nothing_but_colours(glance: Callable[..., Any], kind: str) -> None:
    """So an engine finds then what it found before, but for the rules that read colours."""
    with glance(PAGES[kind], bypass_csp=True) as page:
        before = page.evaluate(FORM)
        found = {}
        for profile in COLOURED:
            show(page, profile)
            found[profile] = [new for old, new in zip(before, page.evaluate(FORM), strict=True) if old != new][:1]
    assert [profile for profile, changed in found.items() if changed] == [], found


@pytest.mark.parametrize("profile", PROFILES)
def test_a_page_that_is_shown_anew_is_as_one_that_is_loaded(visit: Callable[..., Any], profile: str) -> None:
    """Alfa's copy of a page has the elements, where they stand, the styles and the device."""
    with visit(PAGES["article"], bypass_csp=True, **PROFILES[profile]) as page:
        loaded = for_alfa(page)
    with visit(PAGES["article"], bypass_csp=True) as page:
        first = for_alfa(page)
        show(page, profile)
        taken = recoloured(page, first) if only_colours(profile) else for_alfa(page)
    assert taken == loaded


FAULTY = """() => {
    const say = html => document.querySelector("main").insertAdjacentHTML("beforeend", html);
    say("<img src='x.png'><p id='pale'>Words that are too pale to read.</p><input type='text'><a href='#main'></a>");
    document.getElementById("pale").style.cssText = "color: #bbb; background: #fff; line-height: 1";
}"""


def test_each_engine_finds_planted_faults(visit: Callable[..., Any], alfa: Alfa) -> None:
    """With all rules; and in new colours, with those that read colours."""
    with visit("about/", bypass_csp=True) as page:
        page.route("**/x.png", lambda route: route.fulfill(status=200, content_type="image/png", body=b""))
        page.evaluate(FAULTY)
        faults = look_in_all(page, alfa, "about/")
    for profile in ("light", "cream, chosen"):
        found = {fault.engine for fault in faults if fault.profile == profile}
        assert found == {"axe", "htmlcs", "ibm", "alfa"}, profile


def test_each_exception_names_an_engine() -> None:
    """`read` fails where a key is missing or empty."""
    assert [one for one in read() if one.engine not in {tool.name for tool in TOOLS}] == []
