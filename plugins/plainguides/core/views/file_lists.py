"""A list of files in one edition and format."""

from __future__ import annotations

from plainguides.core.browse import Listing
from plainguides.core.days import day_view
from plainguides.core.outputs import day_of
from plainguides.core.view import Crumb, FileRow, View, direction
from plainguides.core.views.files import file_way
from plainguides.core.views.shared import BROWSE, HOME, Shared


def file_list(shared: Shared, one: Listing, html: str = "") -> View:
    """Return the view: a plain link to each file, with what a reader should know before a download."""
    rows = []
    for guide, output in shared.files_of[one.name]:
        edition = next(edition for edition in shared.registry.editions if edition.name == output.edition)
        document = edition.document(guide)
        rows.append(
            FileRow(
                title=document.title if document else guide.claims.title,
                lang=guide.claims.lang,
                dir=direction(guide.claims.lang),
                draft=output.draft,
                day=day_view(day_of(guide, edition)),
                file=file_way(shared, output, edition),
            )
        )
    return View(
        kind="file-list",
        title=f"Files: {one.label}",
        description=one.intro,
        breadcrumb=(HOME, BROWSE, Crumb(label=one.label)),
        file_rows=tuple(rows),
        html=html,
    )
