"""Is a whole Easy Read file easy? Its sentences and words together must stay within a budget.

Fitted by `tools/fit_easy_budget.py` on published Easy Read and its originals of the Scottish Government (16 and 10
documents, OGL v3.0, not in this repository): the budget lets all 16 through and none of the 10. On documents that are
left out of the fit, one at a time, it lets 16 of 16 and 1 of 10 through; where the price is fitted again as well, 14
and 1. So few documents say little: it is a guide for authors, and no proof. It replaces the limits on mean, share and
grade of the note `easy-read`, section 3, which each fail some published Easy Read.
"""

from __future__ import annotations

from collections.abc import Sequence

LONG = 1000
"""Words. More are a warning (Easy Read Standard v1.0)."""
SHORT = 100
"""Words. Fewer say too little about a text."""
TOO_LONG = 20
"""Words in a sentence."""
PER_LONG_SENTENCE = 3.0
MOST = 1.27
"""The budget, on the scale of `difficulty`."""


def spent(difficulty: float, sentences: Sequence[int]) -> float:
    """Return what a text spends. `sentences` has the number of words of each."""
    if not sentences:
        return difficulty
    return difficulty + PER_LONG_SENTENCE * sum(count > TOO_LONG for count in sentences) / len(sentences)
