"""Which books a hub makes of its collections: one for each edition, in every format that can bind many guides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from plainguides.core.easy_read import named
from plainguides.core.jobs import Book, Job, Result
from plainguides.core.model import Collection, Edition, Finding, Format, Guide, Hub, Output, Registry, Severity
from plainguides.core.slug import slugify
from plainguides.core.suggest import nearest

FOLDER = "collections"
PATH = "mkdocs.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """A collection with its guides and its books."""

    collection: Collection
    guides: tuple[Guide, ...]
    books: tuple[Book, ...]

    def finished(self, results: Mapping[str, Result]) -> Shelf:
        """Return it with the books that there are, and their sizes. `results`: see `jobs.Planned.finished`."""
        made = []
        for book in self.books:
            result = results.get(book.output.path)
            if result is None:
                made.append(book)
            elif not result.refused:
                made.append(replace(book, output=replace(book.output, size=result.size, detail=_detail(book))))
        return replace(self, books=tuple(made))


def shelves(hub: Hub, registry: Registry, jobs: Sequence[Job]) -> tuple[Shelf, ...]:
    """Return the collections that have a guide. A book holds the guides that have a file of that format themselves."""
    made = {(job.output.edition, job.output.format, job.guide.slug): job for job in jobs if not job.output.part}
    found = []
    for collection in hub.settings.collections:
        guides = tuple(_guides(collection, hub))
        books = []
        for edition in registry.editions:
            for format in registry.formats:
                keys = [(edition.name, format.name, guide.slug) for guide in guides]
                parts = tuple(made[key] for key in keys if key in made)
                if format.bind and parts:
                    books.append(_book(collection, parts, edition, format, hub))
        if guides:
            found.append(Shelf(collection=collection, guides=guides, books=tuple(books)))
    return tuple(found)


def collection_findings(hub: Hub, made: Sequence[Shelf]) -> Iterator[Finding]:
    """Yield what is wrong with the names in `collections`, and the collections that are no book."""
    slugs = [guide.slug for guide in hub.guides]
    topics = {slugify(topic): topic for guide in hub.guides for topic in guide.claims.topics}
    for collection in hub.settings.collections:
        for name in collection.guides:
            if name not in slugs and name not in hub.refused:
                yield _unknown(collection, "guide", name, slugs)
        for topic in collection.topics:
            if slugify(topic) not in topics:
                yield _unknown(collection, "topic", topic, sorted(topics.values()))
    for collection in hub.settings.collections:
        if not any(shelf.books for shelf in made if shelf.collection == collection):
            yield Finding(
                check="collections",
                severity=Severity.WARNING,
                message=f'The collection "{collection.title}" has no guide with an EPUB, so there is no book of it.',
                path=PATH,
                fix="Name guides or topics that you have, and do not switch EPUB off.",
                example="collections:\n  - title: Good meetings\n    topics: [Meetings]",
            )


def _unknown(collection: Collection, what: str, name: str, known: Sequence[str]) -> Finding:
    near = nearest(name, known)
    return Finding(
        check="collections",
        severity=Severity.WARNING,
        message=f'The collection "{collection.title}" names a {what} that is not there: "{name}".',
        path=PATH,
        fix=f'Did you mean "{near[0]}"?' if near else f"Take it out, or write the name of a {what} that you have.",
    )


def _guides(collection: Collection, hub: Hub) -> Iterator[Guide]:
    if not collection.guides and not collection.topics:
        yield from hub.guides
        return
    by_slug = {guide.slug: guide for guide in hub.guides}
    named = [by_slug[slug] for slug in collection.guides if slug in by_slug]
    yield from named
    wanted = {slugify(topic) for topic in collection.topics}
    for guide in hub.guides:
        if guide not in named and wanted & {slugify(topic) for topic in guide.claims.topics}:
            yield guide


def _book(collection: Collection, parts: tuple[Job, ...], edition: Edition, format: Format, hub: Hub) -> Book:
    name = f"{collection.name}-{edition.path}" if edition.path else collection.name
    draft = any(part.output.draft for part in parts)
    return Book(
        output=Output(
            slug=collection.name,
            edition=edition.name,
            format=format.name,
            path=f"{FOLDER}/{name}{format.suffix}",
            label=f"{collection.title}, {format.label}",
            media_type=format.media_type,
            draft=draft,
        ),
        title=f"{collection.title}: {named(edition, draft=draft)}" if edition.path else collection.title,
        summary=collection.summary,
        lang=hub.settings.lang,
        parts=parts,
    )


def _detail(book: Book) -> str:
    return f"{len(book.parts)} guide{'' if len(book.parts) == 1 else 's'}"
