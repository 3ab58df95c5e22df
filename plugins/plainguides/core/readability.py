"""Scores of a text and the level that follows from them.

How hard a text is comes from the fitted model (`features.py`, `explain.py`, `data/level_model.json`). The cut points in
`levels/*.yml` belong to it and change with it. The classic formulas are shown beside it and decide nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from plainguides.core import prose
from plainguides.core.explain import difficulty_of
from plainguides.core.features import Text
from plainguides.core.model import Level, Scores, Unit
from plainguides.core.sentences import with_words

ENOUGH = 100
"""Words. Shorter texts say too little: at 50 words a score is off by half a level or more, by chance alone."""
LONG = 3
"""Syllables. So many make a word long, for SMOG and for the findings."""


@dataclass(frozen=True, slots=True)
class Counts:
    """What the classic formulas are made of."""

    words: int = 0
    sentences: int = 0
    syllables: int = 0
    long_words: int = 0

    def __add__(self, other: Counts) -> Counts:
        """Both texts together."""
        return Counts(
            self.words + other.words,
            self.sentences + other.sentences,
            self.syllables + other.syllables,
            self.long_words + other.long_words,
        )


def score(units: Sequence[Unit], tables: prose.Tables) -> Scores:
    """Count the words of all units, and score the prose among them.

    Cells of tables are counted and do not move the formulas: short cells would make any text look easy.
    """
    parted = [(unit.kind, list(with_words([unit]))) for unit in units]
    text = [one for kind, part in parted if kind != "cell" for one in part]
    cells = [one for kind, part in parted if kind == "cell" for one in part]
    counts = count(text, tables)
    total = counts + count(cells, tables)
    if counts.words < ENOUGH:  # nearly all of it is a table: better measured with it than not at all
        text, counts = text + cells, total
    body = _measured(parted)
    return Scores(
        words=total.words,
        sentences=total.sentences,
        syllables=total.syllables,
        long_words=total.long_words,
        difficulty=difficulty_of(body, tables),
        measured=sum(len(words) for _, words in body),
        formulas=formulas(counts),
        longest=max((sentence for sentence, _ in text), key=lambda sentence: sentence.words, default=None),
    )


def measured(units: Sequence[Unit]) -> Text:
    """Return what the difficulty is measured on: sentences, items and the like.

    No headings and no cells, which are short and would make any text look easy: what is put on top of a text or beside
    it does not change its level. A text that is nearly all table is measured with its cells.
    """
    return _measured([(unit.kind, list(with_words([unit]))) for unit in units])


def _measured(parted: Sequence[tuple[str, Text]]) -> Text:
    text = [one for kind, part in parted if kind not in {"heading", "cell"} for one in part]
    if sum(len(words) for _, words in text) < ENOUGH:
        text += [one for kind, part in parted if kind == "cell" for one in part]
    return text


def count(text: Text, tables: prose.Tables) -> Counts:
    """Count the words and syllables of sentences."""
    syllables = [prose.syllables(word, tables) for _, words in text for word in words]
    return Counts(
        words=len(syllables),
        sentences=len(text),
        syllables=sum(syllables),
        long_words=sum(number >= LONG for number in syllables),
    )


def formulas(counts: Counts) -> Mapping[str, float]:
    """Classic formulas, rounded to two places. All 0 where there is no word.

    Flesch (1948), "A new readability yardstick". Kincaid and others (1975), "Derivation of new readability formulas
    for Navy enlisted personnel". McLaughlin (1969), "SMOG grading: a new readability formula".
    """
    if not counts.words:
        return {"flesch_kincaid_grade": 0.0, "flesch_reading_ease": 0.0, "smog_index": 0.0}
    length = counts.words / counts.sentences
    weight = counts.syllables / counts.words
    return {
        "flesch_kincaid_grade": round(0.39 * length + 11.8 * weight - 15.59, 2),
        "flesch_reading_ease": round(206.835 - 1.015 * length - 84.6 * weight, 2),
        "smog_index": round(3.1291 + 1.043 * sqrt(30 * counts.long_words / counts.sentences), 2),
    }


def level_of(scores: Scores, levels: Sequence[Level]) -> str | None:
    """Name of the first level that is not too easy for the text. None where the text is too short to tell."""
    return level_at(scores.difficulty, levels) if scores.measured >= ENOUGH else None


def level_at(difficulty: float, levels: Sequence[Level]) -> str | None:
    """Name of the level that a difficulty belongs to. None where there are no levels."""
    ordered = sorted(levels, key=lambda level: level.order)
    last = ordered[-1].name if ordered else None
    return next((level.name for level in ordered if difficulty <= level.hardest), last)
