"""Two words for one thing in one text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plainguides.core.model import Block
from plainguides.core.terms import spellings


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A word where it comes first."""

    word: str
    """As the group writes it."""
    line: int | None


def two_words(blocks: Iterable[Block], group: Sequence[str]) -> Iterator[tuple[Use, Use]]:
    """Yield the word of a group that a text uses first, with each other word of the group that it uses.

    Plurals are the same word. Words in addresses do not count.
    """
    patterns = {word: _pattern(word) for word in group}
    found: dict[str, Use] = {}
    for block in blocks:
        places = sorted(
            (match.start(), word) for word, pattern in patterns.items() for match in pattern.finditer(block.text)
        )
        for _, word in places:
            found.setdefault(word, Use(word=word, line=block.line))
    uses = list(found.values())
    yield from ((uses[0], other) for other in uses[1:])


def _pattern(word: str) -> re.Pattern[str]:
    """Capitals of a word count only where it has a capital that is not its first letter: "TV", not "Taxi"."""
    forms = sorted({re.escape(form) for form in spellings(word)}, key=len, reverse=True)
    flags = re.IGNORECASE if word == word.lower() else 0
    return re.compile(rf"(?<![\w@./-])(?:{'|'.join(forms)})(?![\w@/-]|\.\w)", flags)
