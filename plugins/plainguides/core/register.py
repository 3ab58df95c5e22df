"""The register of formats: every guide in every edition and format, with its day and size, for people and programs."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from types import SimpleNamespace

from plainguides.core import links
from plainguides.core.collections import Shelf
from plainguides.core.jobs import Book
from plainguides.core.model import Hub, Output, Registry
from plainguides.core.outputs import day_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One output. The order of the attributes is that of the columns."""

    guide: str
    """Its name. Empty for a book of many guides."""
    title: str
    edition: str
    format: str
    address: str
    """From the hub's root."""
    media_type: str
    day: str
    """ISO date of the words: last reviewed, tested or published. Empty where the guide names none."""
    draft: bool
    size: int | None
    """Bytes. None for a page."""
    detail: str
    collection: str = ""
    """The name of the collection, for a book of many guides."""


def register(
    hub: Hub, registry: Registry, outputs: Mapping[str, Sequence[Output]], shelves: Sequence[Shelf] = ()
) -> tuple[Entry, ...]:
    """Return an entry for each output: those of collections first, then by guides, editions and formats."""
    editions = {edition.name: edition for edition in registry.editions}
    found = [_of_book(shelf, book) for shelf in shelves for book in shelf.books]
    for guide in hub.guides:
        for one in outputs[guide.slug]:
            day: date | None = day_of(guide, editions[one.edition])
            document = editions[one.edition].document(guide)
            found.append(
                Entry(
                    guide=guide.slug,
                    title=document.title if document else guide.claims.title,
                    edition=one.edition,
                    format=one.format,
                    address=links.url_of(one.path, directory_urls=hub.settings.directory_urls),
                    media_type=one.media_type,
                    day=day.isoformat() if day else "",
                    draft=one.draft,
                    size=one.size,
                    detail=one.detail,
                )
            )
    return tuple(found)


def _of_book(shelf: Shelf, book: Book) -> Entry:
    days = [part.day for part in book.parts if part.day]
    one = book.output
    return Entry(
        guide="",
        title=book.title,
        edition=one.edition,
        format=one.format,
        address=one.path,
        media_type=one.media_type,
        day=max(days).isoformat() if days else "",
        draft=one.draft,
        size=one.size,
        detail=one.detail,
        collection=shelf.collection.name,
    )


def as_csv(entries: Sequence[Entry]) -> bytes:
    """Return a table. With a byte order mark, by which spreadsheets know that it is UTF-8."""
    lines: list[str] = []
    names = list(Entry.__dataclass_fields__)
    rows = csv.DictWriter(SimpleNamespace(write=lines.append), names, lineterminator="\r\n")
    rows.writeheader()
    for entry in entries:
        row = {**asdict(entry), "draft": "yes" if entry.draft else "no", "size": entry.size or ""}
        rows.writerow({key: _cell(value) for key, value in row.items()})
    return "".join(lines).encode("utf-8-sig")


def _cell(value: object) -> object:
    """A spreadsheet runs what looks like a formula. https://owasp.org/www-community/attacks/CSV_Injection"""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@")) else value


def as_json(entries: Sequence[Entry]) -> bytes:
    """Return a list of objects with the names of `Entry`."""
    return (json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, indent=1) + "\n").encode()
