"""Sentences and words of a text. Word data is passed in, so nothing here reads a file.

The splitter is made for UK guides: it knows the abbreviations that stand in them. Its cases are in
`tests/goldens/sentences.yml`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from plainguides.core import syllables as rule
from plainguides.core.weights import Weights


class Uses(NamedTuple):
    """What a word is used for, from a dictionary: shares from 0 to 1, and how many meanings it has."""

    thing: float
    """It names something that can be seen or touched."""
    idea: float
    adverb: float
    doing: float
    """It names what a body does, such as "push"."""
    senses: int


@dataclass(frozen=True, slots=True, eq=False)  # without `eq` it can be a key of a cache, whatever is in it
class Tables:
    """Word data from `data/`. The shell loads it; `Tables()` works too, a little less exactly."""

    syllables: Mapping[str, int] = field(default_factory=dict)
    """Word in small letters -> syllables, for the words that the rule in `syllables.py` gets wrong."""
    zipf: Mapping[str, float] = field(default_factory=dict)
    """Word -> how common it is: log10 of its uses in a billion words."""
    everyday: frozenset[str] = frozenset()
    """The Dale-Chall list of words that nearly all readers know."""
    uses: Mapping[str, Uses] = field(default_factory=dict)
    """Word -> what it is used for."""
    verbs: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Verb -> tenths of its use as a verb, and as a noun."""
    known: frozenset[str] = frozenset()
    """Words that the readers of this hub know, in normal form (`lexicon.normal`): they are not rated."""
    phrases: tuple[tuple[str, ...], ...] = ()
    """The same for phrases: each is its words."""
    weights: Weights = field(default_factory=Weights)
    """The model of difficulty. Without it every text has difficulty 0."""

    def knows(self, text: str) -> bool:
        """Whether the readers of this hub know a word or phrase, in any spelling of capitals."""
        parts = tuple(words(text.lower()))
        return parts in self.phrases or (len(parts) == 1 and parts[0] in self.known)


# --- words ---

# Hyphens, dashes and slashes part words ("co-production", "and/or"); a stop, "&" or apostrophe inside does not
# ("GOV.UK", "R&D", "don't"), nor do commas and colons in numbers ("1,000", "10:30"). Accents written as marks of
# their own, soft hyphens and joiners belong to the word that they stand in.
_WORD = re.compile(r"[^\W_]+(?:(?:['’.&_]|[\u0300-\u036f\u00ad\u200b-\u200d]+)[^\W_]+|[,:](?<=\d.)\d[^\W_]*)*")
ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+", re.IGNORECASE)
"""Nobody reads an address word by word."""
NOT_SPOKEN = str.maketrans({"’": "'", **dict.fromkeys(".,:&_\u00ad\u200b\u200c\u200d")})


def words(text: str) -> list[str]:
    """The words as they stand in the text, without web and e-mail addresses."""
    if "@" in text or "://" in text or "www." in text:
        text = ADDRESS.sub(" ", text)
    return _WORD.findall(text)


@lru_cache(maxsize=50_000)  # a hub uses the same words again and again
def syllables(word: str, tables: Tables) -> int:
    """How many syllables a word has, from 1."""
    word = word.lower()  # upper case changes nothing, so that a heading in capitals counts like any other
    return rule.count(word if word.isalpha() else word.translate(NOT_SPOKEN), tables.syllables)


# --- sentences ---

_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?:\[\d+\]|[¹²³]+)?\s+")
# A sentence does not go on with a small letter or with one of these.
_GOES_ON = ",;:)]}.!?…–—&"
_OPENERS = "\"'“‘«([{*_"
_FIRST_WORD = re.compile(r"\w+")
_LAST_WORD = re.compile(r"[\w.&]+$")
_LIST_MARK = re.compile(r"\s*(?:\(?(?:\d{1,3}|[A-Za-z])[.)]|[-*•])\s*$")
_LONGEST_MARK = 9  # "(999.) " and some room: longer starts need no look
_DOTTED = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]$")

# Something always follows these.
_NEVER_LAST = frozenset(
    """mr mrs ms mx messrs dr prof rev hon gen lt col sgt capt mt vs e.g eg i.e ie cf viz approx esp incl
    dept""".split()
)
# A number follows these.
_BEFORE_NUMBER = frozenset(
    """no nos fig figs vol p pp ch sec art para paras s ext tel c ca
    jan feb mar apr jun jul aug sep sept oct nov dec""".split()
)
# These, initials and dotted letters (U.K., p.m.) end a sentence only where a word follows that often starts one.
_MAY_BE_LAST = frozenset(
    """etc al ltd co inc plc corp jr sr bros st rd ave sq govt assoc min max hr hrs ft lb oz ed eds ph.d""".split()
)
_STARTERS = frozenset(
    """a an the this that these those we you he she it they there here our your their his her its my i if when while
    where what who why how in on at for from with to but and or so then also as after before by please do don't does
    did is are was were can could may must should will would some many most all each every no not one people ask
    tell use bring""".split()
)


def split(text: str) -> list[str]:
    """The sentences of one unit. Line breaks are spaces; every character but white space is kept."""
    found, start = [], 0
    for stop in _STOP.finditer(text):
        if _ends(text, start, stop):
            found.append(text[start : stop.end()].strip())
            start = stop.end()
    if rest := text[start:].strip():
        found.append(rest)
    return found


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    after = text[stop.end() : stop.end() + 40]
    if not after or after[0].islower() or after[0] in _GOES_ON:
        return False
    if stop.end() - start < _LONGEST_MARK and _LIST_MARK.match(text[start : stop.end()]):
        return False
    # Only a single stop can belong to an abbreviation.
    single = stop[0].startswith(".") and not stop[0].startswith(("..", ".!", ".?", ".…"))
    last = _LAST_WORD.search(text, max(start, stop.start() - 40), stop.start()) if single else None
    return last is None or _ends_after(last[0], after.lstrip(_OPENERS))


def _ends_after(word: str, following: str) -> bool:
    """Whether a sentence ends after a word with a stop. Most words are no abbreviation: it does."""
    small = word.lower()
    if small in _NEVER_LAST or (small in _BEFORE_NUMBER and following[:1].isdigit()):
        return False
    if small in _MAY_BE_LAST or (_DOTTED.match(word) and word != "I"):
        first = _FIRST_WORD.match(following)
        return first is not None and first[0].lower() in _STARTERS
    return True
