"""Which outputs a hub promises: guide x edition x format, and where each stands in the site."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from plainguides.core.easy_pages import parts_of
from plainguides.core.easy_read import companion_of, is_draft
from plainguides.core.format_settings import is_on
from plainguides.core.links import page_path
from plainguides.core.model import Edition, Format, Guide, HubSettings, Output, Registry


def outputs_of(
    guide: Guide, registry: Registry, settings: HubSettings, *, installed: Collection[str] | None = None
) -> tuple[Output, ...]:
    """Return the outputs of a guide in the order of editions and formats.

    `installed` names the formats whose engines are there. None: all that there are.
    """
    found: list[Output] = []
    for edition in registry.editions:
        document = edition.document(guide)
        if document is None:
            continue
        parts = range(1, len(parts_of(document)) + 1) if companion_of(guide, document) else ()
        draft = is_draft(edition, guide)
        found += [
            Output(
                slug=guide.slug,
                edition=edition.name,
                format=format.name,
                path=output_path(guide, edition, format, settings, part),
                label=edition.label if format.name == "page" else f"{edition.label}, {format.label.lower()}",
                media_type=format.media_type,
                draft=draft,
                part=part,
            )
            for format in registry.formats
            if _fits(edition, format) and _wanted(format, guide, edition, settings, installed)
            for part in (0, *(parts if format.by_parts else ()))
        ]
    return tuple(found)


def source_path(guide: Guide, edition: Edition, settings: HubSettings) -> str:
    """Return the path that stands for an edition's page in links: `guides/x/large-print.md`."""
    return f"{settings.guides_dir}/{guide.slug}/{edition.path or 'index'}.md"


def output_path(guide: Guide, edition: Edition, format: Format, settings: HubSettings, part: int = 0) -> str:
    """Return the file in the site. A download keeps guide and edition in its name, for it loses its folder.

    `part`: of a long Easy Read; 0 is all of it.
    """
    if format.write is None:
        return page_path(source_path(guide, edition, settings), directory_urls=settings.directory_urls)
    name = f"{guide.slug}-{edition.path}" if edition.path else guide.slug
    name += f"-part-{part}" if part else ""
    return f"{settings.guides_dir}/{guide.slug}/{name}{format.suffix}"


def day_of(guide: Guide, edition: Edition) -> date | None:
    """Return the day of an edition's words: the last review, else when it came out. Easy Read: its last test.

    It is the only date in a file. The day of the build would make each build's files other ones.
    """
    if edition.name == "easy-read" and guide.easy_read:
        return max((record.date for record in guide.easy_read.tested), default=guide.claims.published)
    return guide.claims.last_reviewed or guide.claims.published


def day_says(guide: Guide, edition: Edition) -> str:
    """Return what the day of an edition's words is: the start of a line that ends with the day."""
    if edition.name == "easy-read" and guide.easy_read:
        return "Tested on" if guide.easy_read.tested else "The guide came out on"
    return "Checked on" if guide.claims.last_reviewed else "Came out on"


def _fits(edition: Edition, format: Format) -> bool:
    """Every edition has a page. A file is made of the editions that its format names."""
    return format.write is None or edition.name in format.editions


def _wanted(
    format: Format, guide: Guide, edition: Edition, settings: HubSettings, installed: Collection[str] | None
) -> bool:
    if format.name == "page":
        return True
    if (installed is not None and format.name not in installed) or not format.suits(guide, edition):
        return False
    if guide.claims.formats is not None and format.name not in guide.claims.formats:
        return False
    return is_on(format, settings)
