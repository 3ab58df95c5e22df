"""What a book says about itself: from the front matter of its guide, and nothing made up."""

from __future__ import annotations

from datetime import date

from plainguides.core.model import Document, FormatContext
from plainguides.core.view import direction
from plainguides.writers.epub.book import About

NO_DATE = date(1980, 1, 1)
"""The date of a book whose guide has none. The day of the build would make each build another book."""


def about(document: Document, context: FormatContext, kind: str = "") -> About:
    """Return what the book of one guide says about itself. `kind` tells apart two books of the same words."""
    claims = context.guide.claims
    easy = context.edition.name == "easy-read"
    return About(
        address=address(context, f"{context.guide.slug}/{context.edition.path}/{kind}"),
        title=f"{document.title}: {context.edition.label}" if easy else document.title,
        lang=document.lang,
        dir=direction(document.lang),
        changed=context.day or NO_DATE,
        creators=claims.authors or ((context.organisation,) if context.organisation else ()),
        publisher=context.organisation or context.hub_name,
        summary="" if easy else claims.summary,
        rights=claims.licence,
        subjects=claims.topics,
        notices=(context.notice,) if context.notice else (),
        colours=context.colours,
    )


def address(context: FormatContext, name: str) -> str:
    """Return a name for a book that no other has, and that stays when the title changes."""
    return f"{context.site_url or context.hub_name}#{name.rstrip('/')}"
