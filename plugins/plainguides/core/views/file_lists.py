"""A list of files in one edition and format."""

from __future__ import annotations

from plainguides.core import paging
from plainguides.core.browse import Listing
from plainguides.core.days import day_view
from plainguides.core.outputs import day_of, day_says
from plainguides.core.view import Crumb, FileRow, View, direction
from plainguides.core.views import pager
from plainguides.core.views.files import file_way
from plainguides.core.views.shared import BROWSE, HOME, Shared


def file_list(shared: Shared, one: Listing, number: int = 1, html: str = "") -> View:
    """Return a page of the list: a plain link to each file, with what a reader should know before a download."""
    rows = []
    every = paging.pages(shared.files_of[one.name])
    for guide, output in every[number - 1]:
        edition = next(edition for edition in shared.registry.editions if edition.name == output.edition)
        document = edition.document(guide)
        rows.append(
            FileRow(
                title=document.title if document else guide.claims.title,
                lang=guide.claims.lang,
                dir=direction(guide.claims.lang),
                draft=output.draft,
                day=day_view(day_of(guide, edition)),
                day_says=day_says(guide, edition),
                file=file_way(shared, output, edition),
            )
        )
    return View(
        kind="file-list",
        title=f"Files: {one.label}{pager.said(number, len(every))}",
        description=one.intro,
        breadcrumb=(HOME, BROWSE, *pager.crumbs(shared, one.source, Crumb(label=one.label), number, len(every))),
        file_rows=tuple(rows),
        pages=pager.links(shared, one.source, number, len(every)),
        html=html,
    )
