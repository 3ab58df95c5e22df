"""Lists of a large hub come in pages, and every guide is three links from home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest

from plainguides.core import paging
from plainguides.core.model import Block, Claims, Document, Facts, Guide, Hub, HubSettings, Scores, Term
from plainguides.core.paging import ALL_AT_ONCE, MOST
from plainguides.core.site import SitePlan, plan
from plainguides.core.view import View
from plainguides.shell import extensions
from support import ROOT

WORDS = "Seat Safe Sign Small Sound Travel".split()
FACTS = Facts(
    scores=Scores(words=9, sentences=1, syllables=9, long_words=0, difficulty=1, measured=9, formulas={}),
    level=None,
    minutes=(1, 1),
    listening=(1, 1),
)
TICKET = Term(word="ticket", meaning="A piece of paper.", line=1)


def guides(number: int) -> tuple[Guide, ...]:
    """Return guides as a hub has them: sorted by title."""
    titles = sorted(f"{WORDS[place % len(WORDS)]} {place:05}" for place in range(number))
    return tuple(
        Guide(
            slug=title.lower().replace(" ", "-"),
            path=f"guides/{title.lower().replace(' ', '-')}/index.md",
            claims=Claims(title=title, summary="A ticket.", topics=("Meetings",)),
            document=Document(
                title=title, lang="en-GB", body=Element("div"), blocks=(Block(kind="paragraph", text="A ticket."),)
            ),
            facts=FACTS,
            explained=(TICKET,),
        )
        for title in titles
    )


def planned(number: int) -> SitePlan:
    settings = HubSettings(name="Large", lang="en-GB")
    hub = Hub(settings=settings, guides=guides(number), findings=(), glossary=(TICKET,))
    registry = extensions.load(ROOT)
    return plan(hub, replace(registry, words=replace(registry.words, synonyms={}, ordinary=())))


@pytest.fixture(scope="module")
def large() -> SitePlan:
    return planned(2 * ALL_AT_ONCE + 1)


def views(site: SitePlan) -> dict[str, View]:
    return {page.source: page.view("") for page in site.pages if not page.source.startswith("guides/s")}


def listed(view: View) -> list[str]:
    """Return everything that a page says of guides, one by one."""
    cards = [card.title for card in (*view.cards, *(card for group in view.groups for card in group.cards))]
    files = [one.title for one in (*view.all_files, *view.file_rows)]
    named = [crumb.label for _, terms in view.terms for term in terms for crumb in term.guides]
    return [*cards, *files, *named]


def test_no_page_of_a_large_hub_lists_more_guides_than_a_page_holds(large: SitePlan) -> None:
    lists = views(large)
    assert {source: len(listed(view)) for source, view in lists.items() if len(listed(view)) > MOST} == {}
    whole = {"guides/index.md", "formats.md", "glossary.md", "search.md", "browse/editions/large-print/7.md"}
    assert whole <= set(lists)
    assert "browse/editions/large-print/8.md" not in lists


def test_every_guide_of_a_large_hub_is_three_links_from_home(large: SitePlan) -> None:
    """Home, all guides, a part of A to Z, the guide. The search page has the same links."""
    lists = views(large)
    urls = {large.shared.url(source): view for source, view in lists.items()}
    for start in ("guides/index.md", "search.md"):
        parts = [part for group in lists[start].groups for part in group.parts]
        found = [title for part in parts for title in listed(urls[str(part.path)])]
        assert found == [guide.claims.title for guide in large.shared.hub.guides]
        assert [part.count for part in parts] == [len(listed(urls[str(part.path)])) for part in parts]


def test_links_between_pages_of_a_list(large: SitePlan) -> None:
    lists = views(large)
    middle = lists["browse/topics/meetings/4.md"]
    assert middle.title == "Topic: Meetings, page 4 of 7"
    assert [(one.label, one.path is None, one.icon) for one in middle.pages] == [
        ("3", False, "previous"),
        *((str(number), number == 4, "") for number in (1, 2, 3, 4, 5, 6, 7)),
        ("5", False, "next"),
    ]
    assert [one.label for one in lists["browse/topics/meetings.md"].pages] == ["1", "2", "3", "7", "2"]
    assert middle.breadcrumb[-2].path == "browse/topics/meetings/"


def test_a_large_hub_has_its_files_in_lists_and_a_word_names_some_guides(large: SitePlan) -> None:
    lists = views(large)
    assert not lists["formats.md"].all_files
    assert lists["formats.md"].sections
    ticket = lists["glossary.md"].terms[0][1][0]
    assert len(ticket.guides) + ticket.more == len(large.shared.hub.guides)


def test_a_small_hub_has_everything_on_one_page() -> None:
    lists = views(planned(30))
    assert len(listed(lists["guides/index.md"])) == len(listed(lists["browse/topics/meetings.md"])) == 30
    assert not lists["browse/topics/meetings.md"].pages
    assert lists["formats.md"].all_files
    assert not [source for source in lists if "a-to-z" in source]


@pytest.mark.parametrize(
    ("titles", "labels"),
    [
        (["Apple", "Bread"], ["A", "B"]),
        (["Safe seat", "Sign", "Small", "Sound"], ["Sa to si", "Sm to so"]),
        (["Seat 1", "Seat 10", "Seat 2", "Seat 3"], ["Se to seat 1", "Seat 2 to se"]),
        (["文", "本"], ["文", "本"]),
    ],
)
def test_names_of_parts(titles: Sequence[str], labels: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paging, "MOST", 2)
    monkeypatch.setattr(paging, "ALL_AT_ONCE", 1)
    made = [
        Guide(
            slug=str(place),
            path="",
            claims=Claims(title=title, summary=""),
            document=Document(title=title, lang="en-GB", body=Element("div"), blocks=()),
            facts=FACTS,
        )
        for place, title in enumerate(titles)
    ]
    found = paging.parts(made)
    assert sorted(part.label for part in found) == sorted(labels)
    assert len({part.source for part in found}) == len(found)
