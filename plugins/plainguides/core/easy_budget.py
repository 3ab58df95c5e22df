"""Is a whole Easy Read file easy? Its sentences and words together must stay within a budget.

Fitted by `tools/fit_easy_budget.py` on published Easy Read and its originals of the Scottish Government (16 and 10
documents, OGL v3.0, not in this repository): the budget lets all 16 through and none of the 10. On documents that are
left out of the fit, one at a time, it lets 16 of 16 and 1 of 10 through; where the price is fitted again as well, 14
and 1. So few documents say little: it is a guide for authors, and no proof.

It takes the place of a gate of mean, share and grade (note `easy-read`, section 3). Two warnings of that section stand
beside it, `MOST_MEAN` and `MOST_LONG`. Of those 16 and 10 documents, the mean speaks about 2 and all 10, the share
about 9 and all 10.
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
MOST = 1.27
"""The budget, on the scale of `difficulty`."""


def spent(difficulty: float, sentences: Sequence[int]) -> float:
    """Return what a text spends. `sentences` has the number of words of each."""
    if not sentences:
        return difficulty
    return difficulty + PER_LONG_SENTENCE * sum(count > TOO_LONG for count in sentences) / len(sentences)


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
