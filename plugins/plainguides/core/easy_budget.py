"""Is a whole Easy Read file easy? Its sentences and words together must stay within a budget.

Fitted by `tools/fit_easy_budget.py` on 47 published Easy Read texts and 43 ordinary ones for the public: 16 and 10 of
the Scottish Government, the rest from all over the English-speaking world. None is in this repository. It lets 46 of
the 47 through, and 6 of the 43: five plain web pages of councils, the NHS and a legal aid service, and a consultation.
With each text left out of the fit in its turn: 44 of 47, and 8 of 43. So it parts Easy Read from reports, and not from
web pages in short plain sentences. It is a guide for authors, and no proof.

It takes the place of a gate of mean, share and grade (note `easy-read`, section 3). Two warnings of that section stand
beside it, `MOST_MEAN` and `MOST_LONG`. The mean speaks about 9 of the 47 and 29 of the 43, the share about 21 and 36.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

SHORT = 100
"""Words. Fewer say too little about a text."""
TOO_LONG = 20
"""Words in a sentence."""
MOST_MEAN = 12.0
"""Words in a sentence, on average. Published Easy Read has 11 (8 to 17), its originals 20."""
LONG = 15
"""Words in a sentence. GOV.UK asks for 10 to 15."""
MOST_LONG = 0.2
"""Share of the sentences that may be longer than `LONG`. In published Easy Read it is 0.22."""
PER_LONG_SENTENCE = 3.0
"""Price of a text in which all sentences are longer than `TOO_LONG`."""
PER_HARD_WORD = 4.0
"""Price of a text with one hard word, explained nowhere, for each sentence. Each word counts once."""
MOST = 1.98
"""The budget, on the scale of `difficulty`."""


def spent(difficulty: float, sentences: Sequence[int], hard: int) -> float:
    """Return what a text spends. `sentences` has the number of words of each, `hard` counts its hard words."""
    if not sentences:
        return difficulty
    long = sum(count > TOO_LONG for count in sentences)
    return difficulty + (PER_LONG_SENTENCE * long + PER_HARD_WORD * hard) / len(sentences)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths:
    """How long the sentences of a text are."""

    count: int
    mean: float
    """Words in a sentence."""
    long: int
    """Sentences of more than `LONG` words."""
    longest: tuple[int, ...]
    """Where the longest are, in the order of the text: lines of sentences of more than `LONG` words, three at most."""

    @property
    def may_be_long(self) -> int:
        """How many sentences may be longer than `LONG`."""
        return int(MOST_LONG * self.count)


def lengths(sentences: Sequence[tuple[int, int | None]]) -> Lengths:
    """Sum up sentences: each is its number of words and its line. There must be one."""
    counts = [count for count, _ in sentences]
    worst = sorted((one for one in sentences if one[0] > LONG), key=lambda one: -one[0])
    lines = list(dict.fromkeys(line for _, line in worst if line is not None))
    return Lengths(
        count=len(counts),
        mean=sum(counts) / len(counts),
        long=len(worst),
        longest=tuple(sorted(lines[:3])),
    )
