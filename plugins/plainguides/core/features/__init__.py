"""What makes a text hard, counted so that every bit of it belongs to a word, a sentence or the whole text.

Each feature of a text is a sum of shares. A share belongs to one word, to one sentence, or (how varied the words are)
to the text. So a score can be explained to its last digit, and nothing depends on the order of sentences.
No feature knows a subject, and none grows with the length of the text by itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from plainguides.core.features.content import by_content_word
from plainguides.core.features.parts import Share, Text
from plainguides.core.features.sentences import by_sentence
from plainguides.core.features.words import rate
from plainguides.core.prose import Tables

__all__ = ["Share", "Text", "shares_of", "values"]


def values(shares: Sequence[Share]) -> dict[str, float]:
    """Each feature of the text."""
    found: dict[str, float] = {}
    for share in shares:
        found[share.feature] = found.get(share.feature, 0.0) + share.value
    return found


def shares_of(text: Text, tables: Tables) -> list[Share]:
    """All shares of a text that the model counts. With tables that have no weights: all that there are."""
    rated = rate(text, tables)
    total = sum(len(words) for words in rated)
    if not total:
        return []
    wanted = tables.weights.features
    found = [*by_sentence(text, rated, total), *by_content_word(rated)]
    return [share for share in found if share[0] in wanted] if wanted else found
