"""What the pages of one hub share: its addresses, and the cards, which are made once and stand on many pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from plainguides.core import browse, links, paging
from plainguides.core.browse_files import file_listings
from plainguides.core.collections import Shelf
from plainguides.core.model import Audit, Edition, Guide, Hub, Level, Output, Registry
from plainguides.core.outputs import source_path
from plainguides.core.slug import slugify
from plainguides.core.topics import topic_pictures
from plainguides.core.view import Card, Crumb, Group, LevelView
from plainguides.core.views.cards import card

HOME = Crumb(label="Home", path="")
ALL = Crumb(label="All guides", path="guides/")
BROWSE = Crumb(label="Browse", path="browse/")
COMPONENTS = Crumb(label="Components", path="developers/components/")


class Shared:
    """One hub, as its pages see it."""

    def __init__(
        self,
        hub: Hub,
        registry: Registry,
        outputs: Mapping[str, Sequence[Output]],
        single: frozenset[str] = frozenset(),
        audit: Audit | None = None,
        fingerprint: str = "",
        shelves: Sequence[Shelf] = (),
    ) -> None:
        self.hub, self.registry, self.outputs = hub, registry, outputs
        self.audit, self.fingerprint = audit, fingerprint
        """What programs found on the pages, and what makes the pages now."""
        self.settings = hub.settings
        self.levels = {level.name: level for level in registry.levels}
        # A hub's level may have any number as its order: what readers see is its place.
        self.places = {level.name: place for place, level in enumerate(registry.levels, 1)}
        self.shelves = shelves
        """The hub's collections, with their books."""
        files = file_listings(hub, registry, outputs)
        self.files_of = {one.name: found for one, found in files}
        """The files of each list of the group `browse_files.GROUP`, by its name."""
        self.topics = topic_pictures(hub)
        self.listings = (*browse.listings(hub, registry), *(one for one, _ in files))
        self.search_folder = ""
        """Where the search index is, once it is made."""
        self.single = single
        """Addresses of pages with a file of their own, such as `search/`: all others are a folder's `index.md`."""
        self.parts = paging.parts(hub.guides)
        """A to Z in parts, where it is too long for one page."""
        self.card_of = {guide.slug: card(self, guide) for guide in hub.guides}
        self._counts = {(one.group, one.name): len(one.guides) for one in self.listings}

    def url(self, source: str) -> str:
        """Return the address, from the hub's root, of what a path such as `guides/x/index.md` becomes."""
        directory_urls = self.settings.directory_urls
        return links.url_of(
            links.page_path(source.removeprefix("docs/"), directory_urls=directory_urls),
            directory_urls=directory_urls,
        )

    def address(self, path: str) -> str:
        """Return the address of a page that templates name, such as `search/`, where addresses end in a file."""
        if self.settings.directory_urls or not (path == "" or path.endswith("/")):
            return path
        return self.url(f"{path.rstrip('/')}.md" if path in self.single else f"{path}index.md")

    def edition_url(self, guide: Guide, edition: Edition) -> str:
        """Return the address of a guide in an edition."""
        return self.url(source_path(guide, edition, self.settings))

    def cards(self, guides: Sequence[Guide]) -> tuple[Card, ...]:
        """Return the cards of guides."""
        return tuple(self.card_of[guide.slug] for guide in guides)

    def groups(self) -> tuple[Group, ...]:
        """Return all cards by first letter; or, where they are too many, links to the pages that have them."""
        if not self.parts:
            return tuple(
                Group(heading=letter, id=f"letter-{slugify(letter)}", cards=self.cards(guides))
                for letter, guides in browse.a_to_z(self.hub.guides)
            )
        return tuple(
            Group(heading=letter, id=f"letter-{slugify(letter)}", cards=(), parts=tuple(map(self.part_link, own)))
            for letter, own in groupby(self.parts, key=lambda part: part.letter)
        )

    def part_link(self, part: paging.Part, icon: str = "") -> Crumb:
        """Return the link to a part of A to Z."""
        return Crumb(label=part.label, path=self.url(part.source), count=len(part.guides), icon=icon)

    def level(self, level: Level) -> LevelView:
        """Return what a page shows of a level."""
        return LevelView(
            name=level.name,
            label=level.label,
            meaning=level.meaning,
            description=level.description,
            path=self.url(f"browse/levels/{level.name}.md"),
            order=self.places[level.name],
            steps=len(self.registry.levels),
            count=self._counts.get(("levels", level.name), 0),
        )
