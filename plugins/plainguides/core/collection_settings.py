"""What a host writes about collections in `mkdocs.yml`: each becomes one book."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from plainguides.core.model import Collection
from plainguides.core.slug import slugify
from plainguides.core.suggest import did_you_mean

KEYS = ("title", "summary", "guides", "topics")
EXAMPLE = (
    "    collections:\n      - title: Good meetings\n        topics: [Meetings]\n"
    "      - title: Start here\n        guides: [plain-words, travel-costs]"
)


class WrongCollectionError(Exception):
    """The setting cannot be used. Its text says why, and how it is right."""


def collections_from(given: Any) -> tuple[Collection, ...]:  # noqa: ANN401 - from a file
    """Return the collections of a hub. Raises `WrongCollectionError`."""
    if given is None or given is False:
        return ()
    if not isinstance(given, (list, tuple)):
        raise WrongCollectionError(f"collections must be a list, such as\n{EXAMPLE}")
    found: dict[str, Collection] = {}
    for one in given:
        made = _collection(one)
        if made.name in found:
            raise WrongCollectionError(f'collections: two have the title "{made.title}". Change one of them.')
        found[made.name] = made
    return tuple(found.values())


def _collection(given: Any) -> Collection:  # noqa: ANN401
    if not isinstance(given, Mapping):
        raise WrongCollectionError(f"collections: each needs keys of its own, such as\n{EXAMPLE}")
    for key in given:
        if key not in KEYS:
            meant = did_you_mean(str(key), KEYS)
            raise WrongCollectionError(f'collections has no key "{key}".{meant} There are: {", ".join(KEYS)}.')
    title = given.get("title")
    if not isinstance(title, str) or not slugify(title):
        raise WrongCollectionError(f"collections: each needs a title in words, such as\n{EXAMPLE}")
    return Collection(
        name=slugify(title),
        title=title.strip(),
        summary=str(given.get("summary") or "").strip(),
        guides=_names("guides", given.get("guides"), title),
        topics=_names("topics", given.get("topics"), title),
    )


def _names(key: str, given: Any, title: str) -> tuple[str, ...]:  # noqa: ANN401
    if given is None:
        return ()
    if not isinstance(given, (list, tuple)) or not all(isinstance(one, str) for one in given):
        raise WrongCollectionError(f'collections: {key} of "{title}" must be a list of names, such as\n{EXAMPLE}')
    return tuple(dict.fromkeys(one.strip() for one in given))
