"""Long lists -> pages of them. A page that lists every guide of a large hub would be megabytes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from plainguides.core.browse import a_to_z
from plainguides.core.hub import sort_key
from plainguides.core.model import Guide
from plainguides.core.slug import slugify

T = TypeVar("T")

MOST = 100
"""Guides on one page of a list: about 130 kB of HTML, 12 kB with gzip."""
ALL_AT_ONCE = 300
"""Up to so many guides, A to Z is one page."""
SHORTEST = 2
"""Letters in the name of a part of a letter: "Sa to Se"."""


def pages(items: Sequence[T]) -> tuple[Sequence[T], ...]:
    """Return a list as pages. A short one, also an empty one, is one page."""
    return tuple(items[start : start + MOST] for start in range(0, max(1, len(items)), MOST))


def page_source(source: str, number: int) -> str:
    """Return the path that stands for a page of a list: `browse/levels/hard.md`, `browse/levels/hard/2.md`."""
    return source if number == 1 else f"{source.removesuffix('.md')}/{number}.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some guides of A to Z, which have a page of their own."""

    letter: str
    label: str
    """ "S", or "Sa to Se" where the letter has more than one part."""
    source: str
    """The path that stands for the page in links."""
    guides: tuple[Guide, ...]


def parts(guides: Sequence[Guide]) -> tuple[Part, ...]:
    """Return A to Z in parts; none where all guides have room on one page. Guides come sorted."""
    return tuple(_parts(guides)) if len(guides) > ALL_AT_ONCE else ()


def _parts(guides: Sequence[Guide]) -> Iterator[Part]:
    for letter, found in a_to_z(guides):
        size = -(-len(found) // len(pages(found)))  # parts of a letter are of much the same length
        own = [found[start : start + size] for start in range(0, len(found), size)]
        name = slugify(letter) or f"u{ord(letter[0]):x}"
        for number, (some, label) in enumerate(zip(own, _labels(letter, own), strict=True), 1):
            source = page_source(f"browse/a-to-z/{name}.md", number)
            yield Part(letter=letter, label=label, source=source, guides=tuple(some))


def _labels(letter: str, own: Sequence[Sequence[Guide]]) -> list[str]:
    """Return names by which a reader finds the part that a title is in: as short as neighbours allow."""
    if len(own) == 1:
        return [letter]
    ends = [(sort_key(some[0].claims.title), sort_key(some[-1].claims.title)) for some in own]
    firsts, lasts = [ends[0][0][:SHORTEST]], []
    for (_, last), (first, _) in pairwise(ends):
        same = next((place for place, (a, b) in enumerate(zip(last, first, strict=False)) if a != b), len(last))
        told = max(SHORTEST, same + 1)
        lasts.append(last[:told])
        firsts.append(first[:told])
    lasts.append(ends[-1][1][:SHORTEST])
    labels = [f"{first.strip()} to {last.strip()}" for first, last in zip(firsts, lasts, strict=True)]
    return [label[:1].upper() + label[1:] for label in labels]
