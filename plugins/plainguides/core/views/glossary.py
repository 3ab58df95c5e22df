"""The glossary: every hard word of the hub, A to Z, and the guides that use it."""

from __future__ import annotations

from collections import defaultdict

from plainguides.core.hard_words import full_meaning
from plainguides.core.hub import sort_key
from plainguides.core.slug import slugify
from plainguides.core.terms import ids
from plainguides.core.view import Crumb, Group, TermView, View
from plainguides.core.views.shared import HOME, Shared

NAMED = 20
"""Guides that are named under a word. A word of a large hub may stand in thousands."""


def glossary(shared: Shared, html: str) -> View:
    """Return the view. `html` is what the hub adds in its own words."""
    users = defaultdict(list)
    for guide in shared.hub.guides:
        for term in guide.explained:
            users[term.word, term.line].append(guide)
    groups: dict[str, list[TermView]] = defaultdict(list)
    for term, name in zip(shared.hub.glossary, ids(shared.hub.glossary), strict=True):
        first = sort_key(term.word)[:1].upper()
        groups[first if first.isalpha() else "0 to 9"].append(
            TermView(
                id=name,
                word=term.word,
                also=term.also,
                meaning=full_meaning(term),
                lang=term.lang or shared.settings.lang,
                guides=tuple(
                    Crumb(label=guide.claims.title, path=shared.url(guide.path), lang=guide.claims.lang)
                    for guide in users[term.word, term.line][:NAMED]
                ),
                more=max(0, len(users[term.word, term.line]) - NAMED),
            )
        )
    return View(
        kind="glossary",
        title="Glossary",
        description="Hard words in our guides, and what they mean.",
        breadcrumb=(HOME, Crumb(label="Glossary")),
        terms=tuple(
            (Group(heading=letter, id=f"letter-{slugify(letter)}", cards=()), tuple(terms))
            for letter, terms in sorted(groups.items())
        ),
        html=html,
    )
