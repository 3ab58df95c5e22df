"""Welsh words in their other forms: the first letter changes ("meddyg", "feddyg"), and words have many plurals.

There is no Welsh stemmer among the ones that we use, and rules alone would join words that have nothing to do with
each other ("pen", "ben"). So a rule counts only if the hub has the other word, and has it at least as often.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from plainguides.core.search.tables import Rules

BACK: Rules = (
    ("^mh", "p"),
    ("^nh", "t"),
    ("^ngh", "c"),
    ("^ph", "p"),
    ("^th", "t"),
    ("^ch", "c"),
    ("^dd", "d"),
    ("^ng", "g"),
    ("^b", "p"),
    ("^d", "t"),
    ("^g", "c"),
    ("^f", "b"),
    ("^f", "m"),
    ("^m", "b"),
    ("^n", "d"),
    ("^l", "ll"),
    ("^r", "rh"),
    ("^h?([aeiouwy])", "$1"),
    ("^([aeiouwylrn])", "g$1"),
)
"""A changed first letter -> the letter in a dictionary. Soft, nasal and aspirate mutation, and "h" before vowels."""
AWAY: Rules = (
    ("^p", "b"),
    ("^p", "mh"),
    ("^p", "ph"),
    ("^t", "d"),
    ("^t", "nh"),
    ("^t", "th"),
    ("^c", "g"),
    ("^c", "ngh"),
    ("^c", "ch"),
    ("^b", "f"),
    ("^b", "m"),
    ("^d", "dd"),
    ("^d", "n"),
    ("^g", ""),
    ("^g", "ng"),
    ("^m", "f"),
    ("^ll", "l"),
    ("^rh", "r"),
    ("^([aeiouwy])", "h$1"),
)
"""The same the other way: what a reader types is a dictionary's form, and the guide has the changed one."""
ENDINGS: Rules = (
    ("([nr])\\1(iau|au|oedd|ion|ydd|on|i)$", "$1"),
    ("(iau|au|oedd|ion|ydd|on|i)$", ""),
)
FORMS: Rules = (*BACK, *AWAY, *ENDINGS, ("$", "au"), ("$", "iau"))
"""All forms that a searched word may have. The browser gets them if the hub has guides in Welsh."""
SHORTEST = 3

_MAIN = [(re.compile(pattern), to.replace("$", "\\")) for pattern, to in (*BACK, *ENDINGS)]
_FORMS = [(re.compile(pattern), to.replace("$", "\\")) for pattern, to in FORMS]


def stemmer(counts: Mapping[str, int]) -> Callable[[str], str]:
    """Return the function that gives the main form of a word. `counts`: how often the hub uses each Welsh word."""

    def stem(word: str) -> str:
        for _ in range(2):  # one step for the first letter, one for the ending
            others = [form for form in _others(word) if counts.get(form, 0) >= max(1, counts.get(word, 0))]
            if not others:
                break
            word = max(others, key=lambda form: (counts[form], form))
        return word

    return stem


def other_forms(word: str) -> Iterator[str]:
    """Return what could be other forms of a word that no guide has. What comes out counts only if a guide has it."""
    for pattern, to in _FORMS:
        form = pattern.sub(to, word, count=1)
        if form != word and len(form) >= SHORTEST:
            yield form


def _others(word: str) -> Iterator[str]:
    for pattern, to in _MAIN:
        form = pattern.sub(to, word, count=1)
        if form != word and len(form) >= SHORTEST:
            yield form
