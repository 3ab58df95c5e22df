"""What a host writes about topics in `mkdocs.yml`: a picture for each, which a person chose by its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from plainguides.core.model import Finding, Hub, Picture, Severity
from plainguides.core.picture_map import SHARED
from plainguides.core.slug import slugify
from plainguides.core.suggest import did_you_mean

KEYS = ("name", "picture")
EXAMPLE = "    topics:\n      - name: Meetings\n        picture: meeting"


class WrongTopicError(Exception):
    """The setting cannot be used. Its text says why, and how it is right."""


def topics_from(given: Any) -> dict[str, str]:  # noqa: ANN401 - from a file
    """Return topic -> name of its picture. Raises `WrongTopicError`."""
    if not given:
        return {}
    if not isinstance(given, (list, tuple)):
        raise WrongTopicError(f"topics must be a list, such as\n{EXAMPLE}")
    found: dict[str, str] = {}
    for one in given:
        if not isinstance(one, Mapping) or not all(isinstance(one.get(key), str) for key in KEYS):
            raise WrongTopicError(f"topics: each needs a name and a picture, such as\n{EXAMPLE}")
        for key in one:
            if key not in KEYS:
                meant = did_you_mean(str(key), KEYS)
                raise WrongTopicError(f'topics has no key "{key}".{meant} There are: {", ".join(KEYS)}.')
        found[one["name"]] = one["picture"]
    return found


def topic_pictures(hub: Hub) -> Mapping[str, Picture]:
    """Return slug of a topic -> its picture. Only pictures of a set: of these we know the maker and the licence."""
    shown = {slugify(topic) for guide in hub.guides for topic in guide.claims.topics}
    wanted = {slugify(topic): f"{SHARED}/{name}.svg" for topic, name in hub.settings.topics.items()}
    return {slug: hub.pictures[path] for slug, path in wanted.items() if slug in shown and path in hub.pictures}


def topic_findings(hub: Hub) -> Iterator[Finding]:
    """Yield the names in `topics` that are nowhere."""
    topics = {slugify(topic): topic for guide in hub.guides for topic in guide.claims.topics}
    pictures = [one.name for path, one in hub.pictures.items() if path.startswith(f"{SHARED}/")]
    for topic, name in hub.settings.topics.items():
        if slugify(topic) not in topics and not hub.refused:
            yield _unknown(f'There is no guide with the topic "{topic}".{did_you_mean(topic, topics.values())}')
        if f"{SHARED}/{name}.svg" not in hub.pictures:
            said = f'The topic "{topic}" names a picture that is not there: "{name}".'
            yield _unknown(f"{said}{did_you_mean(name, pictures)}")


def _unknown(message: str) -> Finding:
    return Finding(
        check="topics",
        severity=Severity.WARNING,
        message=message,
        path="mkdocs.yml",
        fix="Mend the name, or take it out. All pictures are on the page /author/pictures/ of plainguides serve.",
        example=EXAMPLE,
    )
