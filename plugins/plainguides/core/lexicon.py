"""What is known about a word without its sentence: how common it is, how long, how easy to picture.

Every word is looked up as it stands and without its ending ("icicles" -> "icicle"), so that a form is not called rare
when its word is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from plainguides.core import prose
from plainguides.core.prose import Tables, Uses
from plainguides.core.spelling import american
from plainguides.core.word_lists import EVERYDAY_NOW, NO_ACTION_NOUNS, NO_ADVERBS

_NO_USES = Uses(0.0, 0.3, 0.0, 0.0, 0)
UNKNOWN = 2.0
"""Zipf value (log10 of uses in a billion words) of a word that the table does not have."""
_ENDINGS = {
    "ies": ("y",),
    "ied": ("y",),
    "ier": ("y",),
    "iest": ("y",),
    "ing": ("", "e"),
    "ed": ("", "e"),
    "er": ("", "e"),
    "est": ("", "e"),
    "es": ("", "e"),
    "s": ("",),
    "n't": ("",),
    "men": ("man",),
}
_SHORTEST = 3  # letters that must be left: "bus" is not the plural of "bu"
_DOUBLE = re.compile(r"([bdfglmnprtvz])\1$")
_LATIN = re.compile(
    r"""^(?:con|com|pre|pro|sub|inter|trans|ex|per|dis|de|circum|ab|ad|ac|ap|at|im|in|ob|re|syn|para|hypo|hyper|anti
    |auto|epi|bio|geo|micro|mono|poly|tele).{4,}
    |(?:tion|sion|ate|ated|ates|ify|ified|ous|al|ive|ible|able|ent|ant|ity|ance|ence|ic|ical|ism|ist|ize|ise|ized|ised
    |ular|ory|ary|ium|us|um|sis)s?$""",
    re.VERBOSE,
)
_NOUN_OF_ACTION = re.compile(r".{3,}(?:[ts]ion|ment|ness|ity|ance|ence|ancy|ency|ism|ship|hood)s?$")


@dataclass(frozen=True, slots=True)
class Entry:
    """A word, rated."""

    zipf: float
    stem_zipf: float
    """Of the word without its ending or in American spelling, if that is more common."""
    letters: int
    syllables: int
    everyday: bool
    concrete: float
    """How much of its use names things that can be seen or touched, 0 to 1."""
    abstract: float
    """How much of its use names ideas, 0 to 1."""
    describes: float
    """How much of its use is as an adverb, 0 to 1."""
    doing: float
    """How much of its use names what a body does, such as "push", 0 to 1."""
    senses: int
    """How many meanings a dictionary has."""
    latin: bool
    action: bool
    adverb: bool
    number: bool


@lru_cache(maxsize=50_000)
def normal(word: str) -> str:
    """The form that stands in tables: small letters, straight apostrophe, no `'s`."""
    word = word.lower().replace("’", "'")
    return word.removesuffix("'s").strip("'") or word


def look_up(word: str, tables: Tables) -> Entry:
    """Rate a word in its normal form."""
    stems = stems_of(word)
    zipf = max(tables.zipf.get(form, UNKNOWN) for form in (word, *american(word)))
    uses = [tables.uses[form] for form in (word, *stems) if form in tables.uses]
    main = uses[0] if uses else _NO_USES
    return Entry(
        zipf=zipf,
        stem_zipf=max(zipf, *(tables.zipf.get(form, UNKNOWN) for stem in stems for form in (stem, *american(stem))))
        if stems
        else zipf,
        letters=len(word),
        syllables=prose.syllables(word, tables),
        everyday=any(_everyday(form, tables) for form in (word, *stems)),
        concrete=main.thing,
        abstract=main.idea,
        describes=main.adverb,
        doing=main.doing,
        senses=max((each.senses for each in uses), default=0),
        latin=len(word) > 4 and _LATIN.search(word) is not None,
        action=len(word) > 6 and word not in NO_ACTION_NOUNS and _NOUN_OF_ACTION.match(word) is not None,
        adverb=len(word) > 5 and word.endswith("ly") and word not in NO_ADVERBS,
        number=any(character.isdigit() for character in word),
    )


def stems_of(word: str) -> tuple[str, ...]:
    """Return what a word may be without its ending. Not all of it is a word: look it up."""
    found: list[str] = []
    for ending, instead in _ENDINGS.items():
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST - (instead != ("",)):
            root = word.removesuffix(ending)
            found += [root + end for end in instead]
            if _DOUBLE.search(root):
                found.append(root[:-1])
    return tuple(found)


def _everyday(word: str, tables: Tables) -> bool:
    """Also in American spelling, and for "slowly" and "happily"."""
    known = tables.everyday
    if word in known or word in EVERYDAY_NOW:
        return True
    if word.endswith("ly") and (word[:-2] in known or word[:-3] + "y" in known):
        return True
    return any(form in known for form in american(word))
