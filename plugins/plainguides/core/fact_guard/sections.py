"""The facts of a guide, section by section, and those that count everywhere: of its title, summary and sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from plainguides.core.fact_guard.days import Day
from plainguides.core.fact_guard.ranges import ranges
from plainguides.core.fact_guard.said import Said, said
from plainguides.core.fact_guard.weekly import weekly
from plainguides.core.model import Block, Claims, Document
from plainguides.core.picture_words import picture_words

_PARTS = ("http://", "https://", "mailto:", "tel:")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a guide says."""

    everywhere: tuple[Said, ...]
    sections: Mapping[str, tuple[Said, ...]]
    """Id of a heading -> the facts below it, those of its sub-headings among them."""
    longest_list: int = 0

    def all(self) -> tuple[Said, ...]:
        """Return every fact of the guide."""
        return (*self.everywhere, *(fact for facts in self.sections.values() for fact in facts))


def known(document: Document, claims: Claims | None) -> Known:
    """Collect the facts of a guide."""
    texts = [document.title]
    if claims:
        texts += [claims.summary, *claims.topics, *(f"{one.title} {one.url}" for one in claims.sources)]
        texts += [f"{step.text} {step.url}" for step in claims.next_steps]
    everywhere = [fact for text in texts for fact in _all_of(text)]
    days = (claims.published, claims.last_reviewed) if claims else ()
    everywhere += [Said("date", Day(day.year, day.month, day.day), day.isoformat()) for day in days if day]
    everywhere += [fact for link in document.links for fact in addresses(link.target)]
    sections: dict[str, list[Said]] = {}
    above: list[Block] = []
    for block in document.blocks:
        if block.kind == "heading":
            above = [one for one in above if one.level < block.level] + [block]
        facts = list(_all_of(block.text))
        if not above:
            everywhere += facts
        for heading in above:
            sections.setdefault(heading.id, []).extend(facts)
    for alt, headings in picture_words(document.body):  # a picture tells sighted readers the same
        facts = list(_all_of(alt))
        if not headings:
            everywhere += facts
        for _level, id in headings:
            sections.setdefault(id, []).extend(facts)
    lists = list(_list_lengths(document.blocks))
    for id, count in lists:
        sections.setdefault(id, []).append(Said("number", Fraction(count), f"{count} items"))
    return Known(
        everywhere=tuple(everywhere),
        sections={id: tuple(facts) for id, facts in sections.items()},
        longest_list=max((count for _id, count in lists), default=0),
    )


def addresses(target: str) -> Iterator[Said]:
    """Yield what a link leads to, where that is outside the hub."""
    if target.startswith(_PARTS):
        yield from said(target.removeprefix("mailto:").removeprefix("tel:").partition("?")[0])


def _all_of(text: str) -> Iterator[Said]:
    """Every way to read a guide's text: "6 out of 10" is a share, and also names a 6 and a 10."""
    for fact in said(text):
        yield fact
        if fact.kind in {"share", "duration", "length", "price"}:
            yield from (one for one in said("".join(c if c.isdigit() or c in ".," else " " for c in fact.text)))
    yield from ranges(text)
    yield from weekly(text)


def _list_lengths(blocks: Iterable[Block]) -> Iterator[tuple[str, int]]:
    """Yield how many items stand in a row below a heading: "6 tips" is true where six are listed."""
    id, count = "", 0
    for block in blocks:
        if block.kind == "item":
            count += 1
            continue
        if count > 1:
            yield id, count
        count = 0
        id = block.id if block.kind == "heading" else id
    if count > 1:
        yield id, count
