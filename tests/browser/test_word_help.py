"""Meanings of hard words in a real browser: by keyboard, at the size of a finger, without a script and on paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from choices import KEY, kept

from conftest import PROFILES

Visit = Callable[..., Any]
GUIDE = "guides/hiring-bsl-interpreters/"
SHOWN = "() => [...document.querySelectorAll('.word-help')].map(e => [e.open, e.lastElementChild.checkVisibility()])"
TALL = "() => [...document.querySelectorAll('.word-help > summary')].map(e => e.getBoundingClientRect().height)"


@pytest.mark.parametrize("scripts", [True, False])
def test_the_first_box_is_open_and_a_key_opens_the_others(visit: Visit, scripts: bool) -> None:  # noqa: FBT001
    with visit(GUIDE, java_script_enabled=scripts) as page:
        if scripts:
            shown = page.evaluate(SHOWN)
            assert shown[0] == [True, True]
            assert [False, False] in shown
        closed = page.locator(".word-help:not([open]) > summary")
        before = closed.count()
        assert before > 0
        closed.first.focus()
        page.keyboard.press("Enter")
        assert closed.count() == before - 1


@pytest.mark.parametrize("profile", PROFILES)
def test_the_question_can_be_pressed_with_a_finger(glance: Visit, profile: str) -> None:
    with glance(GUIDE, **PROFILES[profile]) as page:
        assert min(page.evaluate(TALL)) >= 44


def test_paper_has_each_meaning(visit: Visit) -> None:
    with visit(GUIDE) as page:
        page.emulate_media(media="print")
        shown = page.evaluate(SHOWN)
        assert [is_shown for is_open, is_shown in shown if is_open] == [True] * sum(one[0] for one in shown)
        words = page.evaluate("() => [...document.querySelectorAll('.word-list dt')].map(e => e.innerText)")
        assert {"BSL", "Deaf", "captions", "lipspeaker", "note taker"} <= set(words)


def test_a_reader_can_have_them_always_open(visit: Visit) -> None:
    with visit(GUIDE) as page:
        assert [False, False] in page.evaluate(SHOWN)
    with visit(GUIDE, storage={KEY: kept(details="open")}) as page:
        assert all(is_shown for _is_open, is_shown in page.evaluate(SHOWN))
