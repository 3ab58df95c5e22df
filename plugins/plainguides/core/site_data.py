"""Files of a site for other programs: `hub.json` and the schemas of front matter."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from plainguides.core import schema
from plainguides.core.collections import Shelf
from plainguides.core.model import Hub, Output, Registry


def hub_json(hub: Hub, outputs: Mapping[str, Sequence[Output]], shelves: Sequence[Shelf] = ()) -> bytes:
    """A list of all guides, collections and outputs, for other programs. `check` reads it as well."""
    data = {
        "name": hub.settings.name,
        "guides": [
            {
                "slug": guide.slug,
                "title": guide.claims.title,
                "summary": guide.claims.summary,
                "lang": guide.claims.lang,
                "kind": guide.claims.kind,
                "topics": list(guide.claims.topics),
                "level": guide.level,
                "words": guide.facts.scores.words,
                "minutes": list(guide.facts.minutes),
                "listening": list(guide.facts.listening),
                "last_reviewed": str(guide.claims.last_reviewed or "") or None,
                "example": guide.claims.example,
                "outputs": [_output(one) for one in outputs[guide.slug]],
            }
            for guide in hub.guides
        ],
        "collections": [
            {
                "name": shelf.collection.name,
                "title": shelf.collection.title,
                "guides": [guide.slug for guide in shelf.guides],
                "outputs": [_output(book.output) for book in shelf.books],
            }
            for shelf in shelves
        ],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _output(one: Output) -> dict[str, object]:
    return {
        "edition": one.edition,
        "format": one.format,
        "path": one.path,
        "media_type": one.media_type,
        "draft": one.draft,
        "size": one.size,
        "detail": one.detail,
    }


def schemas(registry: Registry) -> dict[str, bytes]:
    """Return the schemas, for editors that help while an author writes: path -> content."""
    guide = schema.guide_fields(
        levels={level.label: level.name for level in registry.levels},
        formats=[format.name for format in registry.formats],
    )
    return {
        f"schema/{name}.json": (json.dumps(schema.json_schema(fields, title), indent=1) + "\n").encode()
        for name, title, fields in (
            ("guide", "Front matter of a guide", guide),
            ("easy-read", "Front matter of an Easy Read file", schema.easy_read_fields()),
        )
    }
