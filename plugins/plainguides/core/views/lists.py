"""Pages that list guides: home, A to Z, the search page, browse pages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from plainguides.core import browse, paging
from plainguides.core.browse import Listing
from plainguides.core.model import Guide
from plainguides.core.view import Crumb, Group, View
from plainguides.core.views import pager
from plainguides.core.views.shared import ALL, BROWSE, HOME, Shared

MOST_AT_HOME = 24
"""With more guides than this, the home page has the newest only: three screens of cards are enough."""
NEWEST = 12
LISTING = {
    "topics": "Topic",
    "levels": "Reading level",
    "time": "Reading time",
    "editions": "Guides in",
    "kinds": "Kind of guide",
    "languages": "Language",
    "files": "Files",
}
"""Group of `browse.GROUPS` -> what stands before the name of a list in its title."""


def home(shared: Shared, html: str, title: str, description: str) -> View:
    """Guides as cards: all of them, or the newest where they are too many for one page."""
    heading, guides = at_home(shared.hub.guides)
    return View(
        kind="home",
        title=title,
        description=description,
        html=html,
        sections=choices(shared, "topics"),
        cards=shared.cards(guides),
        cards_heading=heading,
    )


def at_home(guides: tuple[Guide, ...]) -> tuple[str, tuple[Guide, ...]]:
    """Return the heading of the home page's cards, and the guides that they are of."""
    if len(guides) <= MOST_AT_HOME:
        return "All guides", guides
    dated = sorted((one for one in guides if one.claims.published), key=_published, reverse=True)
    if len(dated) < NEWEST:
        return "Some of our guides", guides[:NEWEST]
    return "Newest guides", tuple(dated[:NEWEST])


def _published(guide: Guide) -> date:
    return guide.claims.published or date.min


def all_guides(shared: Shared, html: str = "") -> View:
    """A to Z."""
    return View(
        kind="guides",
        title="All guides, A to Z",
        description=f"The guides of {shared.settings.name}, from A to Z.",
        breadcrumb=(HOME, Crumb(label="All guides")),
        groups=shared.groups(),
        html=html,
    )


def part_of_all(shared: Shared, number: int, html: str = "") -> View:
    """One part of A to Z, of a hub that has too many guides for one page. `number` is its place in `shared.parts`."""
    part = shared.parts[number]
    around = [(number - 1, "previous"), (number + 1, "next")]
    return View(
        kind="guides",
        title=f"Guides, A to Z: {part.label}",
        description=f"{len(part.guides)} guides of {shared.settings.name}, from A to Z.",
        breadcrumb=(HOME, ALL, Crumb(label=part.label)),
        groups=(Group(heading=part.letter, id="letter", cards=shared.cards(part.guides)),),
        part_steps=tuple(
            shared.part_link(shared.parts[place], icon) for place, icon in around if 0 <= place < len(shared.parts)
        ),
        html=html,
    )


def search(shared: Shared, html: str) -> View:
    """The search page. It holds the A to Z list as well, for readers without JavaScript."""
    return View(
        kind="search",
        title="Search",
        description=f"Search the guides of {shared.settings.name}.",
        breadcrumb=(HOME, Crumb(label="Search")),
        sections=choices(shared, "topics"),
        groups=shared.groups(),
        html=html,
        search_folder=shared.search_folder,
    )


def browse_page(shared: Shared, html: str = "") -> View:
    """The lists that there are."""
    return View(
        kind="browse",
        title="Browse the guides",
        description=f"The guides of {shared.settings.name} by topic, by level, by time and in other ways.",
        breadcrumb=(HOME, Crumb(label="Browse")),
        sections=_lists(shared),
        html=html,
    )


def listing(shared: Shared, one: Listing, number: int = 1, html: str = "") -> View:
    """A page of a list."""
    every = paging.pages(one.guides)
    here = Crumb(label=one.label, lang=_label_lang(one))
    return View(
        kind="listing",
        title=f"{LISTING[one.group]}: {one.label}{pager.said(number, len(every))}",
        description=one.intro,
        breadcrumb=(HOME, BROWSE, *pager.crumbs(shared, one.source, here, number, len(every))),
        cards=shared.cards(every[number - 1]),
        pages=pager.links(shared, one.source, number, len(every)),
        html=html,
    )


def _lists(shared: Shared) -> tuple[Mapping[str, Any], ...]:
    sections = (
        {
            "heading": heading,
            "items": tuple(_choice(shared, one) for one in shared.listings if one.group == group),
        }
        for group, heading in browse.GROUPS.items()
    )
    return tuple(section for section in sections if section["items"])


def _choice(shared: Shared, one: Listing) -> Crumb:
    """Return the link to a list. Languages have no pictogram, and topics have what a host chose."""
    picture = shared.topics.get(one.name) if one.group == "topics" else None
    return Crumb(
        label=one.label,
        path=shared.url(one.source),
        count=len(one.guides),
        lang=_label_lang(one),
        icon={"levels": "level", "time": "clock", "editions": one.name, "kinds": one.name}.get(one.group, ""),
        picture=picture.path if picture else "",
        order=shared.places[one.name] if one.group == "levels" else 0,
        steps=len(shared.registry.levels),
    )


def choices(shared: Shared, group: str) -> tuple[Mapping[str, Any], ...]:
    """Return the links to the lists of a group, under its heading. A group without lists has none."""
    return tuple(section for section in _lists(shared) if section["heading"] == browse.GROUPS[group])


def _label_lang(one: Listing) -> str:
    """Return the language of a list's label: authors write topics, and everything else is of the interface."""
    return one.guides[0].claims.lang if one.group == "topics" else ""
