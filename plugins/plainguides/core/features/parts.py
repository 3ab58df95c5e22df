"""What the counting of features shares: a sentence, a share, a word as the tables know it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from plainguides.core.lexicon import Entry


class Spoken(Protocol):
    """A sentence: `model.Sentence`, or anything with its text and line."""

    @property
    def text(self) -> str:
        """As it stands in the document."""

    @property
    def line(self) -> int | None:
        """In the source file, from 1."""


Text = Sequence[tuple[Spoken, list[str]]]
"""Sentences and the words of each."""
COMMON = 5
"""Zipf value. A word or name that is as common as this is not rare at all."""


class Share(NamedTuple):
    """A part of a feature's value."""

    feature: str
    value: float
    sentence: int | None = None
    word: int | None = None
    """Place in the sentence, from 0. None where the share belongs to the whole sentence or text."""


Counts = tuple[tuple[str, float], ...]
"""Features and how much of each."""


@dataclass(frozen=True, slots=True)
class Known:
    """A word without its sentence, with what it counts as a name, as a content word and as neither."""

    form: str
    entry: Entry
    function: bool
    """It only holds the sentence together, or the readers of this hub know it: it is not rated."""
    as_name: Counts
    as_content: Counts
    as_other: Counts
    hard: Counts


class Word(NamedTuple):
    """A word in its sentence."""

    known: Known
    name: bool
    content: bool
