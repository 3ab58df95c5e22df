"""The sentences of a document: the end of each unit (paragraph, list item, heading) ends a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plainguides.core import prose
from plainguides.core.model import Sentence, Unit


def with_words(units: Sequence[Unit]) -> Iterator[tuple[Sentence, list[str]]]:
    """Each sentence that has a word, and its words. Code is not prose: it is left out."""
    for unit in units:
        if unit.kind != "code":
            for text in prose.split(unit.text):
                if words := prose.words(text):
                    yield Sentence(text=text, words=len(words), line=unit.line), words


def sentences_of(units: Sequence[Unit]) -> tuple[Sentence, ...]:
    """The sentences of all units."""
    return tuple(sentence for sentence, _ in with_words(units))


def flat(units: Sequence[Unit]) -> str:
    """The same sentences and words for other tools, which part sentences at every stop and join at hyphens."""
    return " ".join(
        " ".join(word.translate(prose.NOT_SPOKEN) for word in words) + "." for _, words in with_words(units)
    )
