"""Reading levels, and what is true about a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plainguides.core.model.documents import Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A reading level, as a file in `levels/` describes it."""

    name: str
    """As written in `reading_level`, in small letters: `beginner`."""
    label: str
    """As readers see it: `Beginner`."""
    order: int
    """1 is the easiest."""
    meaning: str
    """One sentence for readers: who can read this."""
    description: str
    """A few sentences for the page "About reading levels"."""
    hardest: float
    """A text belongs to the first level whose `hardest` is not below its difficulty. `inf` for the last."""
    longest_sentence: int
    """Words. A longer sentence is a finding in a guide that claims this level."""
    words_a_minute: tuple[int, int]
    """Slowest and fastest pace for the time that is shown."""
    part_times_from: int = 5
    """Minutes. Where a slow reader needs as long as this or longer, the page says how long each part takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """What was counted in the text of a document."""

    words: int
    sentences: int
    syllables: int
    long_words: int
    """Words of three syllables or more."""
    difficulty: float
    """Higher is harder. Only differences and the cut points in `levels/` have a meaning."""
    measured: int
    """Words that the difficulty was measured on: all but headings and the cells of tables."""
    formulas: Mapping[str, float]
    """Classic formulas, computed from our counts: `flesch_kincaid_grade`, `flesch_reading_ease`, `smog_index`."""
    longest: Sentence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is true about a document, whatever its claims say."""

    scores: Scores
    level: str | None
    """Name of the level. None where the text is too short to tell."""
    minutes: tuple[int, int]
    """Reading time, fastest and slowest, in whole minutes from 1."""
    listening: tuple[int, int]
    """The same for hearing it read aloud."""
