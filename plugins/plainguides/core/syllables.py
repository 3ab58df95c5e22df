"""How many syllables a word has, by its letters alone.

The rule counts groups of vowels, takes away silent ones and adds hidden ones. It is right for 93 of 100 words of
the CMU Pronouncing Dictionary. The others stand in a table (`data/syllables.txt.gz`), so that rule and table together
give what the dictionary gives, for a tenth of its size. **After a change here, run `tools/make_syllables.py`**:
the table holds exactly the words that this rule gets wrong. A test notices when it was forgotten.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_GROUP = re.compile(r"[aeiouyàáâäæèéêëìíîïòóôöœùúûüŵŷ]+")

# Vowel groups that are written and not said.
_SILENT = re.compile(
    r"""
    (?<=[aeiouy][^aeiouy])e$(?<!ire)(?<!yre)                      # make, here; not fire
  | (?<=[^aeiouy][^aeiouylr])e$ | rle$                            # change; not table, centre
  | (?<=[aeios][gq])ues?$                                         # league, technique, mosque
  | (?<=[^aeiouydt])ed$(?<![^aeiouylr][lr]ed)(?<!ired)            # helped; not needed, doubled, hundred, tired
  | (?<=[^aeiouycsgzx])es$(?<![cs]hes)(?<![^aeiouylr][lr]es)(?<!ires)  # makes; not pieces, wishes, tables
  | (?<=[aeiouy][^aeiouylr])e(?=ful|less|ness|ment|ly$|ty$)       # careful, safety; not element
  | (?<=[aiou][lr])e(?=ful|less|ness|ment|ly$)
  | (?<=[aeiouy][^aeiouy])e(?=time|land|style|line|hold|where|thing|body|book|m[ae]n$|day|port|way|work|side|like|ship
        |hood|keep|room|maker|person|what|how|one$|ville|shire
        |board|slot|guard|place)   # something, lifetime
  | (?<=ic)a(?=lly$)                                              # basically
    """,
    re.VERBOSE,
)

# Vowels in one written group that are said apart, and syllables without a vowel.
_HIDDEN = re.compile(
    r"""
    (?<![ctsglxnv])i[ao](?!u?s?ge) | (?<=[nv])i[ao](?!n$|ns$|u|r) | (?<=[lg])ia(?=s?$|b)  # riot; not nation, million
  | iu(?!$) | i(?=i)                                              # stadium
  | (?<![ct])ie(?=t|n[ct]|r$|rs$|st$) | (?<=sc)ie(?=n) | (?<=[ao]c)ie(?=t)  # quiet, easier, science, society
  | (?<![cg])eo(?!u|p) | (?<=[cg])eo(?=[glm])                     # video, geology; not people, surgeon
  | (?<=[aeiouy][^aeiouy])ea(?=s?$) | (?<=cr)ea(?=t) | (?<=^r)ea(?=ct|li|ff) | (?<=[^aeiouy]r)ea(?=ti)  # area, create
  | (?<![gq])ua(?!r[dn]) | ue(?=n|t|l$|ls)(?<![gq]ue)             # actual, fluent
  | (?<![gqbsjr])u[io](?=ty|t[iy]|s|n)                            # continuity
  | [aeou]y(?=[aio]|e[^sd]) | y(?=i)                              # royal, player, saying
  | (?<=[^t])sms?$ | thms?$                                       # tourism, rhythm
  | (?<=[aeiou])ing(?=s?$) | (?<=[bdgkptz])ling(?=s?$)            # being, struggling
  | (?<=[bcdfgkpstvxz])n't                                        # didn't
  | (?<=[^aeiouy])ao | ^mc(?=[^aeiouy])                           # chaos, McDonald
    """,
    re.VERBOSE,
)
_POSSESSIVE = re.compile(r"'s$|'$")
_HISS = re.compile(r"(?:[sxz]|[cs]h|[cgsz]e)$")


def by_rule(word: str) -> int:
    """Syllables of a word in small letters, from 1. A number or an abbreviation such as `nhs` counts as 1."""
    return max(1, len(_GROUP.findall(word)) - len(_SILENT.findall(word)) + len(_HIDDEN.findall(word)))


def count(word: str, exceptions: Mapping[str, int]) -> int:
    """Syllables of a word in small letters with straight apostrophes: from the table, else by the rule."""
    known = exceptions.get(word)
    if known is not None:
        return known
    if "'" in word and (stem := _POSSESSIVE.sub("", word)) and stem != word:
        # "James's" has one more than "James"; "Ann's" and "carers'" have no more.
        return count(stem, exceptions) + (word.endswith("'s") and _HISS.search(stem) is not None)
    return by_rule(word)
