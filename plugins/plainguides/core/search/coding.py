"""Lists of words and of numbers as short texts, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LAST, _MORE = DIGITS[:32], "ABCDEFGHIJKLMNOPQRSTUVWXYZ_~^|@="
IMPACTS = "!#$%&()*+,-./:;"
"""Marks before the guides in which a word counts 1, 2 ... 15."""


def pack_words(words: Iterable[str], ends: Iterable[str]) -> str:
    """Return words one after the other: how many letters are as before, the other letters, and an upper-case end."""
    found, before = [], ""
    for word, end in zip(words, ends, strict=True):
        most = min(len(word), len(before), 35)
        same = 0
        while same < most and word[same] == before[same]:
            same += 1
        found.append(DIGITS[same] + word[same:] + end)
        before = word
    return "".join(found)


def pack_gaps(numbers: Iterable[int]) -> str:
    """Return rising numbers as the steps between them, five bits a letter; the last letter of each is a small one."""
    found, before = [], -1
    for number in numbers:
        gap = number - before - 1
        before = number
        text = _LAST[gap & 31]
        while gap := gap >> 5:
            text = _MORE[gap & 31] + text
        found.append(text)
    return "".join(found)


def unpack_gaps(text: str) -> Iterator[int]:
    """Return the numbers again."""
    gap, before = 0, -1
    for letter in text:
        last = _LAST.find(letter)
        if last < 0:
            gap = gap * 32 + _MORE.index(letter)
        else:
            before += gap * 32 + last + 1
            gap = 0
            yield before


def pack_posting(guides: Sequence[int]) -> str:
    """Return one line: after each mark the guides in which the word counts so much. `guides`: guide * 16 + impact."""
    by_impact: dict[int, list[int]] = {}
    for both in guides:
        by_impact.setdefault(both & 15, []).append(both >> 4)
    return "".join(IMPACTS[impact - 1] + pack_gaps(by_impact[impact]) for impact in sorted(by_impact))


def unpack_posting(text: str) -> Iterator[tuple[int, int]]:
    """Return each guide and how much the word counts in it."""
    start, impact = 0, 0
    for at, letter in enumerate(f"{text}!"):
        mark = IMPACTS.find(letter)
        if mark >= 0:
            for guide in unpack_gaps(text[start:at]):
                yield guide, impact
            start, impact = at + 1, mark + 1
