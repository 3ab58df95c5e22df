"""Files of a site for other programs: `hub.json` and the schemas of front matter."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from plainguides.core import schema
from plainguides.core.model import Hub, Output, Registry


def hub_json(hub: Hub, outputs: Mapping[str, Sequence[Output]]) -> bytes:
    """A list of all guides and outputs, for other programs. `check` reads it as well."""
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
                "outputs": [
                    {
                        "edition": one.edition,
                        "format": one.format,
                        "path": one.path,
                        "media_type": one.media_type,
                        "draft": one.draft,
                        "size": one.size,
                        "detail": one.detail,
                    }
                    for one in outputs[guide.slug]
                ],
            }
            for guide in hub.guides
        ],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


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
