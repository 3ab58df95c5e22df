"""A plainer word for a hard one, from the lists of the checks and from our own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from plainguides.core.lexicon import normal
from plainguides.core.model import Check


def plainer_words(ours: Mapping[str, str], checks: Iterable[Check]) -> dict[str, str]:
    """Return word -> a plainer one. The words of a check of kind `swap` win over ours."""
    return {**ours, **{word: better for check in checks for word, better in check.swaps.items()}}


def plainer(word: str, words: Mapping[str, str]) -> str:
    """Return the plainer word. Empty where there is none."""
    return words.get(normal(word), "")
