"""The rows of an Easy Read file: their sentences in order, with the bold words and the pictures of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from plainguides.core.markup import words_of
from plainguides.core.model import CheckExample, CheckInput, Document
from plainguides.core.prose import split

PLACE = re.compile(r"(?:\w+ )?\d{1,2}[.):]?")
"""The place of a tip or step, such as "Tip 3.": no sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row: one idea."""

    sentences: tuple[str, ...]
    bold: tuple[str, ...]
    pictures: tuple[str, ...]
    """Addresses, or names where a picture was not found."""
    alts: tuple[str, ...]
    """The words for screen readers, for each picture."""
    line: int | None
    """Of its first words."""


def rows(document: Document) -> Iterator[Row]:
    """Yield the rows in reading order."""
    places: dict[str, list[int | None]] = {}
    for block in document.blocks:
        places.setdefault(block.text, []).append(block.line)
    for row in document.body.iter("div"):
        if row.get("data-block") == "row":
            yield _row(row, places)


def _row(row: Element, places: dict[str, list[int | None]]) -> Row:
    texts = [words_of(line) for line in row.iter("p")]
    first = places.get(texts[0], []) if texts else []
    return Row(
        sentences=tuple(sentence for text in texts for sentence in split(text)),
        bold=tuple(words_of(part) for part in row.iter() if part.tag in {"strong", "b", "dfn"}),
        pictures=tuple(img.get("src", img.get("data-picture", "")) for img in row.iter("img")),
        alts=tuple(img.get("alt", "") for img in row.iter("img")),
        line=(first.pop(0) if len(first) > 1 else first[0]) if first else None,
    )


def is_easy(given: CheckInput) -> bool:
    """Say whether a check of Easy Read has anything to look at."""
    return given.edition == "easy-read"


def example(words: str, findings: int, *, front: str = "") -> CheckExample:
    """Return an example of a check: rows with a bus, as they stand in a file."""
    return CheckExample(
        markdown="---\ntitle: A guide\n---\nWords.\n",
        easy_read=f"---\ntitle: Easy words\n{front}---\n\n{words}\n",
        findings=findings,
    )


def examples(speaks: Iterable[str], silent: Iterable[str], *, front: str = "") -> tuple[CheckExample, ...]:
    """Return an example for each text that stands in a row of its own: those with one finding, and those with none."""
    return (
        *(example(row(words), 1, front=front) for words in speaks),
        *(example(row(words), 0, front=front) for words in silent),
    )


def sentences(given: CheckInput) -> Iterator[tuple[str, int | None]]:
    """Yield the sentences of an Easy Read file with their lines. Headings are left out, and the places of tips."""
    if is_easy(given):
        for block in given.document.blocks:
            if block.kind in {"paragraph", "item", "meaning"}:
                for sentence in split(block.text):
                    if not PLACE.fullmatch(sentence):
                        yield sentence, block.line


def row(words: str) -> str:
    """Return a row with a picture."""
    return f"[pic: bus]\n{words}\n"
