"""The pages that every hub has besides its guides. Another one is one more line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from plainguides.core.hard_words import GLOSSARY
from plainguides.core.view import View
from plainguides.core.views import about, collections, lists
from plainguides.core.views.glossary import glossary
from plainguides.core.views.pictures import SOURCE as PICTURES
from plainguides.core.views.pictures import pictures, wanted
from plainguides.core.views.shared import Shared

STATEMENT = "accessibility.md"
"""Where the accessibility statement is. A page of `docs/` with this name holds the hub's own words in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of page that a hub has once."""

    source: str
    """The path that stands for it in links: `search.md`."""
    template: str
    view: Callable[[Shared, str], View]
    """Makes the view. The text is what the hub says there in its own words, as HTML."""
    wanted: Callable[[Shared], bool] = lambda _shared: True
    takes_words: bool = True
    """Whether a page of `docs/` with this source may give it words."""


KINDS = (
    Kind(source="search.md", template="search.html", view=lists.search),
    Kind(source="reading-levels.md", template="levels.html", view=about.levels),
    Kind(
        source=STATEMENT,
        template="statement.html",
        view=about.statement,
        wanted=lambda shared: shared.settings.statement.generate,
    ),
    Kind(
        source=GLOSSARY,
        template="glossary.html",
        view=glossary,
        wanted=lambda shared: bool(shared.hub.glossary),
    ),
    Kind(source=PICTURES, template="pictures.html", view=pictures, wanted=wanted),
    Kind(source="reading-settings.md", template="reading-settings.html", view=about.settings, takes_words=False),
    Kind(
        source=collections.SOURCE,
        template="collections.html",
        view=collections.collections,
        wanted=lambda shared: any(shelf.books for shelf in shared.shelves),
    ),
    Kind(source="formats.md", template="formats.html", view=about.formats, takes_words=False),
)


def of_source(source: str) -> Kind | None:
    """Return the kind of page that a page of `docs/` gives words to."""
    return next((kind for kind in KINDS if kind.source == source and kind.takes_words), None)


def addresses() -> frozenset[str]:
    """Return the addresses of these pages, as templates name them: `search/`."""
    return frozenset(f"{kind.source.removesuffix('.md')}/" for kind in KINDS)
