"""Lists of guides by edition and format, such as all guides in braille. Each leads straight to the files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plainguides.core.browse import Listing
from plainguides.core.easy_read import named
from plainguides.core.model import Edition, Format, Guide, Hub, Output, Registry

GROUP = "files"


def file_listings(
    hub: Hub, registry: Registry, outputs: Mapping[str, Sequence[Output]]
) -> tuple[tuple[Listing, tuple[tuple[Guide, Output], ...]], ...]:
    """Return each list that has a file in it, with its files. A guide may have several, such as the parts of one."""
    found = []
    for edition in registry.editions:
        for format in registry.formats:
            if format.write is None:
                continue
            pairs = [
                (guide, one)
                for guide in hub.guides
                for one in outputs[guide.slug]
                if (one.edition, one.format, one.part) == (edition.name, format.name, 0)
            ]
            if pairs:
                guides = {guide.slug: guide for guide, _ in pairs}
                found.append((_listing(edition, format, tuple(guides.values())), tuple(pairs)))
    return tuple(found)


def file_label(edition: Edition, format: Format, *, draft: bool = False) -> str:
    """Return what a file is, as a link says it: "PDF", "Large print, PDF", "Easy Read, a draft, PDF"."""
    return f"{named(edition, draft=draft)}, {format.label}" if edition.path else format.label


def _listing(edition: Edition, format: Format, guides: tuple[Guide, ...]) -> Listing:
    return Listing(
        group=GROUP,
        name=f"{edition.path}-{format.name}" if edition.path else format.name,
        label=file_label(edition, format),
        intro=" ".join(filter(None, [edition.purpose if edition.path else "", format.purpose, format.how])),
        guides=guides,
    )
