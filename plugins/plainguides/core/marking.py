"""The words of a guide with its hard sentences and words marked, for its author. `plainguides serve` shows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from plainguides.core import prose
from plainguides.core.lexicon import normal
from plainguides.core.model import Advice, Block, HardSentence, HardWord


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What the author is told about a mark."""

    number: int
    """From 1, in the order of the text."""
    what: str
    """The word, or the start of the sentence."""
    reasons: tuple[str, ...]
    suggestion: str
    cost: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Some of the words of a sentence. `note`: the number of its note, where it is a hard word."""

    text: str
    note: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedSentence:
    """A sentence. `note`: the number of its note, where it is a hard one."""

    pieces: tuple[Piece, ...]
    note: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedBlock:
    """A block, and below it its notes."""

    kind: str
    level: int
    line: int | None
    sentences: tuple[MarkedSentence, ...]
    notes: tuple[Note, ...]


def mark(blocks: Sequence[Block], advice: Advice) -> tuple[MarkedBlock, ...]:
    """Mark the hard sentences and words of `advice` in the blocks of the same document."""
    marker = _Marker(advice)
    return tuple(marker.block(block) for block in blocks if block.kind != "code" and "before" not in block.roles)


class _Marker:
    """Counts sentences as `readability.measured` does, and numbers the notes."""

    def __init__(self, advice: Advice) -> None:
        self._sentences: Mapping[int, HardSentence] = {one.place: one for one in advice.sentences}
        self._words: Mapping[str, HardWord] = {normal(word.text): word for word in advice.hard_words}
        self._place = 0
        self._number = 0
        self._notes: list[Note] = []

    def block(self, block: Block) -> MarkedBlock:
        self._notes = []
        marked = tuple(self._sentence(text, block) for text in prose.split(block.text))
        return MarkedBlock(
            kind=block.kind, level=block.level, line=block.line, sentences=marked, notes=tuple(self._notes)
        )

    def _sentence(self, text: str, block: Block) -> MarkedSentence:
        if block.kind in {"heading", "cell"}:  # not measured: nothing to mark
            return MarkedSentence(pieces=(Piece(text=text),))
        hard = None
        if prose.words(text):
            hard = self._sentences.get(self._place)
            self._place += 1
        number = 0
        if hard:
            reasons = (f"{hard.words} words", *hard.reasons)
            number = self._note(" ".join(text.split()[:4]) + " …", reasons, hard.suggestion, hard.cost)
        return MarkedSentence(pieces=tuple(self._pieces(text)), note=number)

    def _pieces(self, text: str) -> Iterator[Piece]:
        start, seen = 0, set()
        for word in prose.words(text):
            at = text.find(word, start)
            hard = self._words.get(normal(word))
            if at < 0 or hard is None or hard.text in seen:
                continue
            seen.add(hard.text)
            if at > start:
                yield Piece(text=text[start:at])
            number = self._note(word, hard.reasons, hard.suggestion, hard.cost)
            yield Piece(text=word, note=number)
            start = at + len(word)
        if text[start:]:
            yield Piece(text=text[start:])

    def _note(self, what: str, reasons: tuple[str, ...], suggestion: str, cost: float) -> int:
        known = next((note for note in self._notes if note.what == what), None)
        if known:
            return known.number
        self._number += 1
        self._notes.append(Note(number=self._number, what=what, reasons=reasons, suggestion=suggestion, cost=cost))
        return self._number
