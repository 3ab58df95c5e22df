"""Without JavaScript: the words, the links and the forms are there, and no control that does nothing."""

from __future__ import annotations

import pytest
from looks import KINDS, Visit

# A tick box of a checklist can be ticked without a script. Everything else to press is in a form that goes somewhere.
DEAD = """() => [...document.querySelectorAll(
    "button, input, select, textarea, dialog, a:not([href]), [tabindex='0'], [role=button], [role=switch], [role=tab]"
)].filter(e => e.checkVisibility() && !e.closest(".block-checklist label") && !(e.form && e.form.getAttribute("action")
    && e.form.querySelector("[type=submit]"))).map(e => e.outerHTML.slice(0, 90))"""
EMPTY = """() => [
    ...document.querySelectorAll("a[href='#'], a[href=''], a[href^='javascript']"),
    ...[...document.querySelectorAll("details, fieldset, main section, main ul, main nav")]
        .filter(e => e.checkVisibility() && !e.innerText.trim()),
].map(e => e.outerHTML.slice(0, 90))"""


# The page of reading settings is the one that needs a script: tests/browser/test_settings.py looks at it without one.
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "reading settings"])
def test_words_and_links_are_there_without_scripts(glance: Visit, kind: str) -> None:
    read = "() => [document.querySelector('main').innerText.length, document.querySelectorAll('a[href]').length]"
    path = KINDS[kind].partition("?")[0]
    with glance(path) as page:
        with_script = page.evaluate(read)
        extra = page.evaluate("document.querySelectorAll('.slides-button').length")
    with glance(path, java_script_enabled=False) as page:
        without = page.evaluate(read)
        assert page.evaluate(DEAD) == []
        assert page.evaluate(EMPTY) == []
    assert without[1] == with_script[1]
    assert with_script[0] - without[0] < 20 * (1 + extra)


def test_a_guide_can_be_found_without_scripts(visit: Visit) -> None:
    with visit("", java_script_enabled=False) as page:
        page.fill("input[type=search]", "travel")
        page.press("input[type=search]", "Enter")
        assert "/search/?q=travel" in page.url
        page.click("main a:has-text('How to pay travel costs')")
        assert page.url.endswith("guides/travel-costs/")
        page.click("nav.ways a:has-text('Easy Read')")
        assert page.url.endswith("guides/travel-costs/easy-read/")


def test_a_checklist_can_be_ticked_without_scripts(visit: Visit) -> None:
    with visit(KINDS["article"], java_script_enabled=False) as page:
        box = page.locator(".block-checklist input").first
        page.locator(".block-checklist label").first.click()
        assert box.is_checked()
