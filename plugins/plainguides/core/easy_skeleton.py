"""A new companion file to write on: the guide's words as notes, section by section. It holds no sentence of ours.

Everything but the headings stands in comments, so the file has no rows, and is not published, until a person has
written some (note `easy-read`, section 8).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plainguides.core.hard_words import full_meaning
from plainguides.core.lexicon import look_up, normal
from plainguides.core.model import Block, Guide, Picture, Registry
from plainguides.core.picture_hints import hints
from plainguides.core.picture_words import picture_words
from plainguides.core.prose import split, words
from plainguides.core.suggest import quoted

HARD = 4.0
"""Zipf value, of the word or its stem. Rarer words are hard (note `easy-read`, section 2, `hard-word`)."""
_MOST = 12


def skeleton(guide: Guide, registry: Registry, pictures: Sequence[Picture]) -> str:
    """Return the text of a new `easy-read.md`. `pictures` are those that `[pic: ...]` may name here."""
    return "\n".join([*_front(guide), *_sections(guide, registry, pictures)]).rstrip() + "\n"


def hard_words(text: str, registry: Registry, names: Iterable[str] = ()) -> list[str]:
    """Return the hard words of a text in their order. Names and numbers are not among them."""
    sentences = [words(sentence) for sentence in split(text)]
    # A word with a capital in the middle of a sentence is a name, also where it starts one.
    names = {bare(word) for sentence in sentences for word in sentence[1:] if word[:1].isupper()} | set(names)
    found: dict[str, None] = {}
    for word in (word for sentence in sentences for word in sentence if bare(word) not in names):
        entry = look_up(normal(word), registry.tables)
        if max(entry.zipf, entry.stem_zipf) < HARD and not entry.number and len(word) > 2:
            found[normal(word)] = None
    return list(found)


def bare(word: str) -> str:
    """Return a name without the 's of what it has."""
    return re.sub(r"['’]s$", "", normal(word))


def names_in(guide: Guide) -> frozenset[str]:
    """Return the names of people and places: words with a capital in the middle of a sentence anywhere in a guide."""
    sentences = [words(sentence) for block in guide.document.blocks for sentence in split(block.text)]
    return frozenset(bare(word) for sentence in sentences for word in sentence[1:] if word[:1].isupper())


def _front(guide: Guide) -> Iterator[str]:
    yield "---"
    yield "# Short words beside pictures, for people who find reading hard. A person writes them."
    yield "# The notes below are from the guide. Readers do not see them. Take them out when you have finished."
    yield f"title: {quoted(guide.claims.title)}"
    yield "status: draft"
    yield "# none, or which program helped to write the words."
    yield "machine_help: none"
    yield "# Hard words that you use, and what they mean:"
    yield "# words:"
    yield "#   co-production: Working together as equals."
    yield "---"
    yield ""
    yield "<!-- A row is a line with the pictures, then 1 or 2 short sentences. An empty line ends it. Like this: -->"
    yield "<!-- [pic: name of a picture] -->"
    yield "<!-- One short sentence. -->"
    yield ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A section of a guide."""

    id: str
    """Of its heading. Empty for the words before the first one."""
    heading: str
    blocks: tuple[Block, ...]
    pictures: tuple[str, ...] = ()
    """What its pictures show, in the words for screen readers."""

    @property
    def sentences(self) -> list[str]:
        """Its sentences, in order."""
        return [sentence for block in self.blocks for sentence in split(block.text)]


def parts(guide: Guide) -> list[Part]:
    """Return the sections of a guide, without code and without the wrong half of a pair."""
    found: list[tuple[Block | None, list[Block]]] = [(None, [])]
    for block in guide.document.blocks:
        if block.kind == "heading" and block.level == 2:
            found.append((block, []))
        elif block.kind != "code" and "before" not in block.roles:
            found[-1][1].append(block)
    shown = picture_words(guide.document.body)
    return [
        Part(
            id=heading.id if heading else "",
            heading=heading.text if heading else "",
            blocks=tuple(blocks),
            pictures=tuple(alt for alt, above in shown if (heading.id if heading else "") == _part_of(above)),
        )
        for heading, blocks in found
        if heading or blocks
    ]


def _part_of(above: tuple[tuple[int, str], ...]) -> str:
    return next((id for level, id in reversed(above) if level == 2), "")


def notes(part: Part, guide: Guide, registry: Registry, pictures: Sequence[Picture]) -> Iterator[str]:
    """Yield what a section of the guide says, its hard words, and pictures that may fit: for the author only."""
    for sentence in part.sentences:
        yield _note(f"The guide says: {sentence}")
    for alt in part.pictures:
        yield _note(f"A picture of the guide shows: {alt}")
    text = "\n".join(block.text for block in part.blocks)
    known = [term for term in guide.explained if _says(text, (term.word, *term.also))]
    for term in known:
        yield _note(f'Hard word: {term.word}. For "words" at the top: {full_meaning(term)}')
    explained = " ".join(word for term in known for word in (term.word, *term.also)).casefold().split()
    hard = [word for word in hard_words(text, registry, names_in(guide)) if word not in explained]
    if hard:
        yield _note(f"Other hard words, with no meaning in the glossary: {', '.join(hard[:_MOST])}")
    for hint in hints(text, pictures):
        yield _note(f"This picture may fit: {hint.picture.name} (for: {hint.words})")


def _says(text: str, words: Iterable[str]) -> bool:
    return any(re.search(rf"\b{re.escape(word)}s?\b", text, re.IGNORECASE) for word in words)


def _sections(guide: Guide, registry: Registry, pictures: Sequence[Picture]) -> Iterator[str]:
    for part in parts(guide):
        if part.heading:
            yield f'## {part.heading} {{from="#{part.id}"}}'
            yield ""
        yield from notes(part, guide, registry, pictures)
        yield ""


def _note(text: str) -> str:
    return f"<!-- {' '.join(text.replace('-->', '-- >').split())} -->"
