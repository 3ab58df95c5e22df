"""The pages of an Easy Read beside its main one: without pictures, and one part at a time.

Both are plain links, so that they work on an old phone with no script. A page without pictures is also the one that
costs a reader the least data. An author starts a part with `[part: Its name]` above a heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from plainguides.core.markup import make
from plainguides.core.model import Document, Finding, Severity

PART = "part"
NO_PICTURES = "no-pictures"


@dataclass(frozen=True, slots=True, kw_only=True)
class EasyPage:
    """A page beside the main one."""

    name: str
    """Last part of its address."""
    label: str
    document: Document
    part: int = 0
    """Its number, from 1. 0: it has all the words."""


def easy_pages(document: Document) -> tuple[EasyPage, ...]:
    """Return the other pages of the words of an Easy Read, as its edition gives them."""
    found = []
    if any(image.tag == "img" for image in document.body.iter()):
        plain = replace(document, body=_without_pictures(document.body), title=f"{document.title} – without pictures")
        found.append(EasyPage(name=NO_PICTURES, label="Without pictures", document=plain))
    for number, name in enumerate(parts_of(document), 1):
        found.append(
            EasyPage(name=f"{PART}-{number}", label=name, document=one_part(document, number), part=number),
        )
    return tuple(found)


def parts_of(document: Document) -> tuple[str, ...]:
    """Return the names of the parts, such as "Part 1: The bus". Empty: it is read as one."""
    return tuple("".join(block.itertext()).strip() for block in document.body if block.get("data-block") == PART)


def one_part(document: Document, number: int) -> Document:
    """Return the words of one part, with the labels of the whole. `number` is from 1."""
    body = make("div")
    here = 0
    for block in document.body:
        here += block.get("data-block") == PART
        words = here == number and block.get("data-block") != PART  # the title says which part it is
        if words or (here == 0 and "data-furniture" in block.attrib):
            body.append(block)
    kept = {image.get("src", "").removeprefix("hub:") for image in body.iter("img")}
    return replace(
        document,
        body=body,
        title=f"{document.title}. {parts_of(document)[number - 1]}",
        images=tuple(image for image in document.images if image.path in kept),
    )


def _without_pictures(body: Element) -> Element:
    """Leave the pictures out. Where a person wrote words for one, the words stand in its place."""
    new = copy(body)
    new[:] = [_plain(block) if block.get("data-block") == "row" else block for block in body]
    return new


def _plain(row: Element) -> Element:
    new = copy(row)
    new[:] = [*_said(row), *(child for child in row if child.get("class") != "pictures")]
    return new


def _said(row: Element) -> Iterator[Element]:
    words = [image.get("alt", "") for image in row.iter("img") if image.get("alt")]
    if words:
        yield make("p", "; ".join(words), class_="picture-words")


def words_said(words: Mapping[str, str], document: Document) -> dict[str, str]:
    """Return those hard words, with their meanings, that a text says: a part lists no word of another part."""
    text = " ".join("".join(document.body.itertext()).split()).casefold()
    return {
        word: meaning
        for word, meaning in words.items()
        if re.search(rf"\b{re.escape(word.casefold().strip())}(?:s|es)?\b", text)
        or re.search(rf"\b{re.escape(word.casefold().strip()[:-1])}ies\b", text)
    }


def part_findings(document: Document) -> list[Finding]:
    """Find words before the first part: they would be on no page of a part."""
    names = [name.partition(": ")[2] for name in parts_of(document)]
    if not names:
        return []
    twice = [name for place, name in enumerate(names) if name in names[:place]]
    if twice:
        return [_same_name(document, twice[0])]
    early = []
    for block in document.body:
        if block.get("data-block") == PART:
            break
        if "data-furniture" not in block.attrib:
            early.append(block)
    if not early:
        return []
    first = "".join(early[0].itertext()).split()
    line = next((one.line for one in document.blocks if one.text.split()[:3] == first[:3]), None)
    return [
        Finding(
            check="part",
            severity=Severity.ERROR,
            message="These words stand before the first part, so they would be in no part.",
            path=document.path,
            line=line,
            fix="Start the first part above them.",
            example="[part: Before the meeting]\n\n## Ask people",
        )
    ]


def _same_name(document: Document, name: str) -> Finding:
    lines = [block.line for block in document.blocks if PART in block.roles and block.text == name]
    return Finding(
        check="part",
        severity=Severity.ERROR,
        message=f'Two parts have the name "{name}". Readers could not tell them apart.',
        path=document.path,
        line=lines[1] if len(lines) > 1 else None,
        fix="Give each part a name of its own.",
        example="[part: Before the meeting]",
    )
