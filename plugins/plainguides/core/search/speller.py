"""A word that no guide has -> the words that were most likely meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from plainguides.core.search.tables import COST, EDITS
from plainguides.core.search.words import sound

DIGITS = "0123456789"


@dataclass(frozen=True, slots=True, order=True)
class Guess:
    """A word that may have been meant. The least cost is the best."""

    cost: int
    word: str
    edits: int
    same_sound: bool


def guesses(word: str, words: Iterable[tuple[str, int]]) -> list[Guess]:
    """Return up to three words, best first. `words`: words that are known, and their frequency.

    A word that sounds the same may need one edit more: "fisio" is "physio".
    """
    most = next(edits for longest, edits in EDITS if len(word) <= longest)
    sounds, last = sound(word), word[-2:]
    room = COST["near"] + COST["sound"]
    best = room + 9 * COST["edit"]
    found = []
    for other, frequency in _closest(word, words, most + 1):
        bonus = frequency * COST["frequency"]
        bonus += COST["first"] * (other[0] == word[0]) + COST["last"] * (other[-2:] == last)
        # With more edits than this the word would cost too much, even if it sounds the same.
        worth = min(most + 1, (best + room + bonus) // COST["edit"])
        count = edits(word, other, worth) if worth >= 0 else worth + 1
        same = count <= worth and sound(other) == sounds
        if count > worth or (count > most and not same):
            continue
        cost = count * COST["edit"] - bonus - COST["sound"] * same
        best = min(best, cost)
        found.append(Guess(cost, other, count, same))
    found.sort()
    allowed = max(1, -(-len(word) * 45 // 100))
    return [one for one in found if one.cost <= found[0].cost + COST["near"] and one.edits <= allowed][:3]


def _closest(word: str, words: Iterable[tuple[str, int]], most: int) -> Iterator[tuple[str, int]]:
    """Return the words that can be near, the most alike ones first: a good guess spares the look at many others."""
    own, size = letters(word), len(word)
    steps: list[list[tuple[str, int]]] = [[] for _ in range(most + 1)]
    for pair in words:
        other = pair[0]
        step = abs(len(other) - size)
        if step <= most:
            # An edit takes one letter away and brings one at most.
            theirs = letters(other)
            step = max(step, (own & ~theirs).bit_count(), (theirs & ~own).bit_count())
            if step <= most and other[0] not in DIGITS:
                steps[step].append(pair)
    return chain.from_iterable(steps)


@lru_cache(maxsize=200_000)
def letters(word: str) -> int:
    """Return the letters of a word as bits. Two letters of the same bit only mean that a closer look is needed."""
    found = 0
    for letter in word:
        found |= 1 << (ord(letter) & 31)
    return found


def _unlike(one: str, two: str) -> tuple[str, str]:
    """Return two words without the letters at the start that are the same in both."""
    same = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return one[same:], two[same:]


def edits(one: str, two: str, most: int) -> int:
    """Return how many letters to put in, take out, change or swap; more than `most` counts as most + 1."""
    one, two = _unlike(one, two)
    one, two = (text[::-1] for text in _unlike(one[::-1], two[::-1]))
    if abs(len(one) - len(two)) > most:
        return most + 1
    if not one or not two:
        return len(one) or len(two)
    far = most + 1
    before: list[int] = []
    last = list(range(len(two) + 1))
    for i, letter in enumerate(one, 1):
        row = [i] + [far] * len(two)
        for j in range(max(1, i - most), min(len(two), i + most) + 1):  # further from the diagonal is too far
            other = two[j - 1]
            value = last[j - 1] + (letter != other)
            if row[j - 1] < value:
                value = row[j - 1] + 1
            if last[j] < value:
                value = last[j] + 1
            if i > 1 and j > 1 and letter == two[j - 2] and one[i - 2] == other and before[j - 2] < value:
                value = before[j - 2] + 1
            row[j] = value
        if min(row) > most:
            return far
        before, last = last, row
    return min(last[-1], far)
