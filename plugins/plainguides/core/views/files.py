"""The ways to read a guide: its editions, and the files of each."""

from __future__ import annotations

from plainguides.core import links
from plainguides.core.browse_files import file_label
from plainguides.core.days import day_view
from plainguides.core.easy_read import missing_words, named
from plainguides.core.model import Edition, Guide, Output
from plainguides.core.outputs import day_of, day_says
from plainguides.core.view import FileGroup, Way
from plainguides.core.views.shared import Shared


def ways(shared: Shared, guide: Guide, current: Edition) -> tuple[Way, ...]:
    """Return the editions of a guide. `current` is the one that the reader sees."""
    pages = {one.edition: one for one in shared.outputs[guide.slug] if one.format == "page"}
    return tuple(
        Way(
            label=named(edition, draft=edition.name in pages and pages[edition.name].draft),
            icon=edition.name,
            detail="Web page",
            path=shared.edition_url(guide, edition) if edition.name in pages else None,
            current=edition is current,
            missing=missing_words(edition, guide),
            media_type="text/html",
            rel_alternate=edition is not current,
        )
        for edition in shared.registry.editions
    )


def files(shared: Shared, guide: Guide) -> tuple[FileGroup, ...]:
    """Return the files of a guide, by edition."""
    found = []
    for edition in shared.registry.editions:
        own = [one for one in shared.outputs[guide.slug] if one.edition == edition.name and one.format != "page"]
        if own:
            found.append(
                FileGroup(
                    label=named(edition, draft=any(one.draft for one in own)),
                    edition=edition.name,
                    day=day_view(day_of(guide, edition)),
                    day_says=day_says(guide, edition),
                    draft=any(one.draft for one in own),
                    files=tuple(file_way(shared, one, edition) for one in own),
                )
            )
    return tuple(found)


def file_way(shared: Shared, output: Output, edition: Edition) -> Way:
    """Return the link to a file."""
    format = next(one for one in shared.registry.formats if one.name == output.format)
    parts = [output.detail, _size(output.size) if output.size is not None else ""]
    label = file_label(edition, format, draft=output.draft)
    return Way(
        label=f"{label}, part {output.part}" if output.part else label,
        detail=", ".join(part for part in parts if part),
        path=links.url_of(output.path, directory_urls=True),
        current=False,
        missing="",
        media_type=output.media_type,
        rel_alternate=True,
        how=format.how,
    )


def _size(size: int) -> str:
    """1 kB is 1,000 bytes, as on the shop's shelf (note `formats`, section 2)."""
    return f"{max(1, round(size / 1000))} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"
