"""What an author can do to make a guide easier, as `core/advice.py` works it out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A kind of thing that makes texts harder or easier."""

    label: str
    """Such as `a long sentence`."""
    why: str
    cost: float
    """What it adds to the difficulty here, beyond what it adds to the texts that the model was fitted on."""
    eases: bool
    """More of it makes a text easier: where `cost` is above 0, there is less of it than in other texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HardWord:
    """A word that makes the text harder."""

    text: str
    lines: tuple[int, ...]
    """Where it stands, each line once."""
    times: int
    cost: float
    """Of all places together."""
    reasons: tuple[str, ...]
    """Labels, greatest cost first."""
    suggestion: str
    sentences: tuple[int, ...]
    """Places of its sentences among those that are measured, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HardSentence:
    """A sentence that makes the text harder."""

    text: str
    line: int | None
    words: int
    cost: float
    """Of the sentence and of all its words."""
    reasons: tuple[str, ...]
    suggestion: str
    hard_words: tuple[str, ...]
    place: int
    """Among the sentences that are measured, from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What would happen if the author changed something."""

    what: str
    difficulty: float
    """Of the changed text, computed."""
    fall: float
    level: str | None
    """Name of the level that the changed text would have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """Why a text has its level, and what to do."""

    difficulty: float
    level: str | None
    words: int
    parts: tuple[Part, ...]
    """Greatest cost first. Below 0: it makes this text easier than most."""
    changes: tuple[Change, ...]
    """Greatest fall first."""
    sentences: tuple[HardSentence, ...]
    """Hardest first."""
    hard_words: tuple[HardWord, ...]
    """Hardest first."""
