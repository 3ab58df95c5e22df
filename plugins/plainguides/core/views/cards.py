"""A guide as a card in lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plainguides.core import reading_time
from plainguides.core.easy_read import is_draft, named
from plainguides.core.model import Guide
from plainguides.core.view import Card, Crumb, direction

if TYPE_CHECKING:
    from plainguides.core.views.shared import Shared


def card(shared: Shared, guide: Guide) -> Card:
    """Return the card of a guide."""
    level = shared.levels.get(guide.level or "")
    return Card(
        title=guide.claims.title,
        path=shared.url(guide.path),
        summary=guide.claims.summary,
        lang=guide.claims.lang,
        dir=direction(guide.claims.lang),
        level=level.label if level else "",
        level_order=shared.places[level.name] if level else 0,
        level_steps=len(shared.levels),
        time=reading_time.say(guide.facts.minutes).removesuffix(" to read"),
        kind=guide.claims.kind.capitalize() if guide.claims.kind != "article" else "",
        editions=tuple(
            Crumb(
                label=named(edition, draft=is_draft(edition, guide)),
                path=shared.edition_url(guide, edition),
                icon=edition.name,
            )
            for edition in shared.registry.editions
            if edition.path and edition.document(guide) is not None
        ),
        topics=guide.claims.topics,
        example=guide.claims.example,
    )
