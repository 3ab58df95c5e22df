"""A word that no guide has -> the words that were most likely meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

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
    sounds = sound(word)
    found = []
    for other, frequency in words:
        if abs(len(other) - len(word)) > most + 1 or other[0] in DIGITS:
            continue
        count = edits(word, other, most + 1)
        same = count <= most + 1 and sound(other) == sounds
        if count > most and not same:
            continue
        cost = count * COST["edit"] - frequency * COST["frequency"]
        cost -= COST["sound"] if same else 0
        cost -= COST["first"] if other[0] == word[0] else 0
        cost -= COST["last"] if other[-2:] == word[-2:] else 0
        found.append(Guess(cost, other, count, same))
    found.sort()
    allowed = max(1, -(-len(word) * 45 // 100))
    return [one for one in found if one.cost <= found[0].cost + COST["near"] and one.edits <= allowed][:3]


def edits(one: str, two: str, most: int) -> int:
    """Return how many letters to put in, take out, change or swap; more than `most` counts as most + 1."""
    if abs(len(one) - len(two)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(two) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, other in enumerate(two, 1):
            value = min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == two[j - 2] and one[i - 2] == other:
                value = min(value, before[j - 2] + 1)
            row.append(value)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]
