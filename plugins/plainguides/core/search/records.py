"""What a result shows, and what results can be filtered by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from plainguides.core.browse import Listing
from plainguides.core.document import sections_of
from plainguides.core.hard_words import full_meaning
from plainguides.core.model import Guide, Term
from plainguides.core.search.coding import pack_gaps
from plainguides.core.terms import ids
from plainguides.core.view import Card

SUMMARY = 160
"""Letters of the summary that a result shows."""


def record(guide: Guide, card: Card, lang: str = "") -> Sequence[Any]:
    """Return address, title, summary, facts, editions, other names, sections and, if it is not the hub's, language.

    The language comes with its direction: `["ar", "rtl"]`.
    """
    return (
        card.path,
        card.title,
        shortened(card.summary),
        [fact for fact in (card.level, card.time, card.kind) if fact],
        [[edition.label, edition.path] for edition in card.editions],
        list(guide.claims.also_called),
        [[text, id] for id, text in sections_of(guide.document.body)],
        [card.lang, card.dir] if card.lang != lang else [],
    )


def explained(terms: Sequence[Term], page: str) -> Sequence[Any]:
    """Return word, meaning, address and language of each word of the glossary. `page`: where the glossary is."""
    return [
        [term.word, full_meaning(term), f"{page}#{id}", term.lang] for term, id in zip(terms, ids(terms), strict=True)
    ]


def shortened(text: str) -> str:
    """Return the start of a text, up to the end of a word."""
    return text if len(text) <= SUMMARY else f"{text[:SUMMARY].rpartition(' ')[0].rstrip(',;:–-')}…"


def facets(guides: Iterable[Guide], listings: Iterable[Listing], groups: Mapping[str, str]) -> Sequence[Any]:
    """Return each group of lists with its lists: name, label, and the numbers of its guides.

    A group is left out where it tells no guide from another.
    """
    numbers = {guide.slug: number for number, guide in enumerate(guides)}
    found = []
    lists = list(listings)
    for group, heading in groups.items():
        own = [one for one in lists if one.group == group]
        if any(len(one.guides) < len(numbers) for one in own):
            values = [[one.name, one.label, pack_gaps(sorted(numbers[g.slug] for g in one.guides))] for one in own]
            found.append([group, heading, values])
    return found
