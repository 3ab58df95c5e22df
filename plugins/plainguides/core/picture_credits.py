"""Who made the pictures: the sentences at the end of a file, and the page of a hub that names every one in use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from plainguides.core.model import Document, Guide, Picture

LICENCES: Mapping[str, str] = {
    "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC BY-SA 4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "CC0": "https://creativecommons.org/publicdomain/zero/1.0/",
    "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
}
"""Where the words of a licence stand. Only those that we know: no address is guessed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """The pictures of one maker under one licence, for the page."""

    credit: str
    licence: str
    url: str
    """Where the licence stands, or empty."""
    changed: bool
    pictures: tuple[Picture, ...]


def credits_of(document: Document, pictures: Mapping[str, Picture]) -> tuple[str, ...]:
    """Return a sentence for each maker of a document's pictures. `pictures` is by path."""
    used = [pictures[image.path] for image in document.images if image.path in pictures]
    return tuple(
        f"Pictures by {one.credit}{f', {one.licence}' if one.licence else ''}{', changed' if one.changed else ''}."
        for one in _grouped(used)
    )


def all_credits(
    guides: Sequence[Guide], pictures: Mapping[str, Picture], others: Iterable[Picture] = ()
) -> tuple[Credit, ...]:
    """Return every picture that a page of these guides shows and that has a maker, by maker, and `others`."""
    used = {one.path: one for one in others}
    for guide in guides:
        images = guide.document.images + (guide.easy_read.document.images if guide.easy_read else ())
        used.update({image.path: pictures[image.path] for image in images if image.path in pictures})
    return tuple(_grouped(sorted(used.values(), key=lambda one: (one.credit.lower(), one.name))))


def _grouped(pictures: Sequence[Picture]) -> list[Credit]:
    groups: dict[tuple[str, str, bool], dict[Picture, None]] = {}
    for one in pictures:
        if one.credit:
            groups.setdefault((one.credit, one.licence, one.changed), {})[one] = None
    return [
        Credit(credit=who, licence=licence, url=LICENCES.get(licence, ""), changed=changed, pictures=tuple(several))
        for (who, licence, changed), several in groups.items()
    ]
