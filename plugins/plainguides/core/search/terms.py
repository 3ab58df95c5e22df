"""Words of the glossary in a search: their other forms find guides, and their meanings are shown above the results."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from plainguides.core.model import Term
from plainguides.core.search.synonyms import LONGEST, phrase_key
from plainguides.core.search.vocabulary import Known
from plainguides.core.search.words import typed

MOST = 2
"""Meanings above the results: more would push the guides out of sight."""


def with_terms(synonyms: Mapping[str, Sequence[str]], terms: Sequence[Term]) -> dict[str, tuple[str, ...]]:
    """Return synonyms with those of the glossary: each form of a word stands for all its others."""
    found = {word: tuple(others) for word, others in synonyms.items()}
    for term in terms:
        for form in term.forms:
            key = " ".join(typed(form))
            others = tuple(other for other in term.forms if other != form)
            if key and others:
                found[key] = tuple(dict.fromkeys((*found.get(key, ()), *others)))
    return found


def keys(terms: Sequence[Term], known: Mapping[str, Known]) -> dict[str, int]:
    """Return what a reader may type for a term -> its number: "hearing loops" is "hearing loop"."""
    found: dict[str, int] = {}
    for number, term in enumerate(terms):
        for form in term.forms:
            words = typed(form)
            if 0 < len(words) <= LONGEST:
                found.setdefault("_".join(phrase_key(word, known) for word in words), number)
    return found


def meant(texts: Iterable[Sequence[str]], known: Mapping[str, Known], terms: Mapping[str, int]) -> list[int]:
    """Return numbers of the terms in the words of a search, the longest ones of each text first."""
    found: dict[int, None] = {}
    for words in texts:
        keys = [phrase_key(word, known) for word in words]
        for length in range(min(LONGEST, len(keys)), 0, -1):
            for start in range(len(keys) - length + 1):
                key = "_".join(keys[start : start + length])
                if key in terms:
                    found[terms[key]] = None
    return list(found)[:MOST]
