"""The home page of a hub with many guides: the newest ones, not three screens of cards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from plainguides.core.views.lists import MOST_AT_HOME, NEWEST, at_home
from test_search import guide

MANY = tuple(guide(f"Guide {number}") for number in range(MOST_AT_HOME + 1))


def test_a_small_hub_shows_all_its_guides() -> None:
    assert at_home(MANY[:-1]) == ("All guides", MANY[:-1])
    assert at_home(()) == ("All guides", ())


def test_a_large_hub_shows_the_newest() -> None:
    first = date(2026, 1, 1)
    dated = tuple(
        replace(one, claims=replace(one.claims, published=first + timedelta(days=number)))
        for number, one in enumerate(MANY)
    )
    heading, shown = at_home(dated)
    assert heading == "Newest guides"
    assert [one.claims.title for one in shown] == [f"Guide {MOST_AT_HOME - number}" for number in range(NEWEST)]


def test_guides_without_dates_are_not_called_new() -> None:
    assert at_home(MANY) == ("Some of our guides", MANY[:NEWEST])
