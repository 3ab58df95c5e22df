"""The words of an Easy Read text that few people know, and that it does not explain."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from plainguides.core.lexicon import look_up, normal, stems_of
from plainguides.core.prose import Tables, words

COMMON = 4.0
"""Zipf value, of the word or of its stem: 10 uses in a million words."""
SHORTEST = 3


def hard_words(
    sentences: Iterable[tuple[str, int | None]],
    tables: Tables,
    explained: Iterable[str] = (),
    known: Callable[[str], bool] = lambda _word: False,
) -> Iterator[tuple[str, int | None]]:
    """Yield each hard word once, with the line where it comes first.

    `explained` has the words that the text says the meaning of, `known` tells of a word whether readers know it.
    """
    everything = list(sentences)
    meant = {form for entry in explained for word in words(entry.lower()) for form in forms(word)}
    names = {
        word for sentence, _ in everything for place, word in enumerate(words(sentence)) if place and word[0].isupper()
    }
    seen: set[str] = set()
    for sentence, line in everything:
        for word in words(sentence):
            plain = normal(word)
            if plain in seen or word in names or set(forms(plain)) & meant or known(word):
                continue
            seen.add(plain)
            if _hard(plain, tables):
                yield plain, line


def forms(word: str) -> tuple[str, ...]:
    """Return a word and what it may come from."""
    return (word, *stems_of(word))


def _hard(word: str, tables: Tables) -> bool:
    entry = look_up(word, tables)
    common = max(entry.zipf, entry.stem_zipf) >= COMMON or entry.everyday
    return not common and not entry.number and len(word) >= SHORTEST
