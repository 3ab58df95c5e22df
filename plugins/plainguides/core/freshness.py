"""Has the guide, or its Easy Read, changed since a person last said that they belong together?

Words, pictures and addresses count; mark-up and white space do not. So putting a word in bold leaves a test valid,
and another phone number does not.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from hashlib import sha256
from xml.etree.ElementTree import Element

from plainguides.core.links import HUB
from plainguides.core.markup import BLOCK, words_of
from plainguides.core.model import Document, Hashes, TestRecord

START = "start"
"""The section before the first heading. No heading has this id: `sections` would give it `start-2`."""
DIGITS = 8


def hashes_of(
    guide: Document, easy_read: Document, words: Mapping[str, str], digests: Mapping[str, str] | None = None
) -> Hashes:
    """Return what both texts say now. `digests`: path of a hub's own picture -> a short number of what is in it."""
    whole = [easy_read.title, *("".join(parts) for parts in sections(easy_read).values())]
    whole += [f"{word}: {meaning}" for word, meaning in words.items()]
    paths = {image.get("src", "").removeprefix(HUB) for image in easy_read.body.iter("img")}
    whole += [f"{path} {digests[path]}" for path in sorted(paths) if digests and digests.get(path)]
    return Hashes(
        guide={id: _hash("".join(parts)) for id, parts in sections(guide).items()}, easy_read=_hash("\n".join(whole))
    )


def seal_of(test: TestRecord, hashes: Hashes) -> str:
    """Return what ties a test to the very words and pictures that were tested.

    Who took part is in it as well: a record that somebody changed by hand, or copied to other words, does not count.
    """
    return _hash("\n".join([hashes.easy_read, test.group, str(test.people), test.date.isoformat()]))


def changed(before: Hashes, now: Hashes, guide: Document) -> tuple[str, ...]:
    """Return the names of the sections that have changed, come or gone. Empty where nothing was written down."""
    if not before.guide:
        return ()
    names = {START: "the words before the first heading"} | {
        h.get("id", ""): words_of(h) for h in guide.body.iter("h2")
    }
    here = [names.get(id, id) for id, digits in now.guide.items() if before.guide.get(id) != digits]
    return (*here, *(f"{names.get(id, id)} (gone)" for id in before.guide if id not in now.guide))


def sections(document: Document) -> dict[str, list[str]]:
    """Return the words, addresses and pictures of each `h2` section by its id, in reading order."""
    found: dict[str, list[str]] = {}
    now = START
    for id, text in _walk(document.body):
        now = id or now
        found.setdefault(now, []).append(text)
    return {id: parts for id, parts in found.items() if "".join(parts).strip()}


def _walk(element: Element) -> Iterator[tuple[str, str]]:
    """Yield `(id, "")` where a section starts, and `("", text)` for everything that a reader gets."""
    if "data-furniture" in element.attrib:
        return
    if element.tag == "h2":
        yield element.get("id", "") or START, ""
    if element.tag == "img":
        yield "", f" <{element.get('src', element.get('data-picture', ''))} {element.get('alt', '')}> "
    block = " " if element.tag in BLOCK or element.tag == "br" else ""
    yield "", block + (element.text or "")
    for child in element:
        yield from _walk(child)
        yield "", child.tail or ""
    yield "", f" <{element.get('href')}>{block}" if element.tag == "a" else block


def _hash(text: str) -> str:
    folded = " ".join(unicodedata.normalize("NFC", text).split())
    return sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]
