"""Everyday words for the words that guides use. They are resolved here: the browser only sees stems."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from plainguides.core.search.stems import stemmer
from plainguides.core.search.tables import STOP
from plainguides.core.search.vocabulary import Known, Vocabulary
from plainguides.core.search.words import fold, tokens, typed

LONGEST = 5
"""Words in a phrase such as "behind with my payments"."""

Meanings = Sequence[Sequence[int]]
"""What a word may mean as well: each meaning is one stem, or several that are looked for together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aliases:
    """Synonyms of one hub."""

    stems: Mapping[int, Meanings] = field(default_factory=dict)
    phrases: Mapping[str, Meanings] = field(default_factory=dict)
    """By the numbers of the words' stems with `_` between them; a word that no guide has stands for itself."""


def phrase_key(word: str, known: Mapping[str, Known]) -> str:
    """Return what a word is in the key of a phrase: "ending my life" is "end my life"."""
    return str(known[word].stem) if word in known else fold(word)


def resolve(
    words: Vocabulary, synonyms: Mapping[str, Iterable[str]], common: Container[int] = ()
) -> tuple[Vocabulary, Aliases]:
    """Return the words with those added that only synonyms have, and the synonyms.

    Left out: words on the left that no guide has, and words on the right in `common` (numbers of stems).
    """
    find = words.stemmed()
    new: dict[str, list[str]] = {}
    stem = stemmer(words.lang)
    singles: dict[str | int, list[tuple[int, ...]]] = {}
    phrases: dict[tuple[str, ...], list[tuple[int, ...]]] = {}
    for key, others in synonyms.items():
        stems = [find(word) for word in typed(key.replace("-", "")) if word not in STOP]
        if "-" in key and None in stems:
            stems = [find(word) for word in tokens(key)[:2]]
        if not stems or None in stems:
            continue
        meaning = tuple(one for one in stems if one is not None)
        for other in others:
            said = typed(other.replace("-", " "))
            if len(said) > 1:
                _append(phrases, tuple(said), meaning)
            elif said and said[0] not in STOP:
                known = find(said[0])
                if known is None:
                    new.setdefault(stem(said[0]), []).append(said[0])
                    _append(singles, stem(said[0]), meaning)
                elif (known,) != meaning and known not in common:
                    _append(singles, known, meaning)
    return _with(words, new, singles, phrases)


def _append(
    found: dict[Any, list[tuple[int, ...]]], key: str | int | tuple[str, ...], meaning: tuple[int, ...]
) -> None:
    if meaning not in found.setdefault(key, []):
        found[key].append(meaning)


def _with(
    words: Vocabulary,
    new: Mapping[str, Sequence[str]],
    singles: Mapping[str | int, Meanings],
    phrases: Mapping[tuple[str, ...], Meanings],
) -> tuple[Vocabulary, Aliases]:
    """Put the new words behind the others: numbers of stems stay as they are."""
    main = dict(words.main)
    numbers = {name: words.stems + place for place, name in enumerate(sorted(new))}
    for name in sorted(new):
        main.update({word: Known(numbers[name], 0) for word in sorted(set(new[name]))})
    keys: dict[str, list[tuple[int, ...]]] = {}
    for said, meanings in phrases.items():  # only now: a word of a phrase may be one of the new ones
        for meaning in meanings:
            _append(keys, "_".join(phrase_key(word, main) for word in said), tuple(meaning))
    return (
        replace(words, main=main, stems=words.stems + len(new)),
        Aliases(stems={numbers[key] if isinstance(key, str) else key: singles[key] for key in singles}, phrases=keys),
    )
