"""The rules of the search as data. The build writes them into the index, so that the browser follows the same ones.

A pattern means the same in Python and in JavaScript, in replacements `$1` is the first group. No look-behind
and no classes by Unicode property: some browsers of 2018 know neither.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

STOP = frozenset(
    "a about all also am an and any are as at be because been being but by can cannot could did do does doing for from"
    " get gets getting go goes going gone got had has have having he her here him his how i if in into is it its just"
    " like me more my no not of off"
    " on once or our out over own please should so some such than that the their them then there these they this those"
    " to too up us very was we were what when where which while who why will with would you your"
    # The same without their apostrophes: else "dont" is taken for a mistake.
    " arent cant couldnt didnt doesnt dont hasnt havent hes im isnt ive shes shouldnt thats theres theyre wasnt wont"
    " wouldnt youre youve whats wheres hows whos".split()
)

# What a word is made of, after NFKD and in small letters. Marks such as accents and vowel points are taken out before.
MARKS = (
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f"
    "\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u00ad\u200b-\u200f\u2060\ufeff]"
)
APOSTROPHES = "['`\u2018\u2019\u02b9\u02bc]"
HYPHENS = "[\u2010-\u2012]"
LETTERS = (
    "0-9a-z\u00df-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u0386\u0388-\u0559\u0561-\u0588\u05d0-\u05ea\u0620-\u0669"
    "\u066e-\u06d3\u06d5-\u06ff\u0710-\u0963\u0966-\u1fff\u2c00-\u2dff\u3005-\u3007\u3031-\ud7ff\uf900-\ufdff"
    "\ufe70-\ufefc"
)
WORD = f"[{LETTERS}]+(?:-[{LETTERS}]+)*"

Rules = Sequence[tuple[str, str]]

# British spelling -> American, so that both fall together. Nobody sees what comes out.
SPELLING: Rules = (
    ("^(...+)our(s|ed|ing|er|ers|ite|ites|able|al|ful|less|hood|hoods|y)?$", "$1or$2"),
    ("practis", "practic"),
    ("^(...+)is(e|es|ed|ing|er|ers|ation|ations|able)$", "$1iz$2"),
    ("^(..+)ys(e|es|ed|ing|er|ers)$", "$1yz$2"),
    ("^(..+[bt])re(s|d)?$", "$1er$2"),
    ("^(..+)ogue(s|d)?$", "$1og$2"),
    ("^(...+[aeiou])ll(s|ed|ing|er|ers|or|ors|ation|ment|ments)?$", "$1l$2"),
    ("llful", "lful"),
    ("^(defen|offen|licen|preten)c", "$1s"),
    ("p(a?)ed(iatr|ic)", "ped$2"),
    ("(an|h|leuk)aem", "$1em"),
    ("anaesth", "anesth"),
    ("gynaec", "gynec"),
    ("^oe(dem|str|soph)", "e$1"),
    ("rrhoea", "rrhea"),
    ("manoeuv", "maneuv"),
    ("^(f)[ao]e(c|t)", "$1e$2"),
    ("^programme(s|d)?$", "program$1"),
    ("^cheque", "check"),
    ("^tyre", "tire"),
    ("^kerb", "curb"),
    ("^grey", "gray"),
    ("^plough", "plow"),
    ("^mould", "mold"),
    ("^draught", "draft"),
    ("^mum(s|my)?$", "mom$1"),
    ("^(judg|acknowledg)ement", "$1ment"),
    ("^ageing$", "aging"),
    ("^artefact", "artifact"),
    ("^enquir", "inquir"),
    ("^aeroplane", "airplane"),
    ("^jewellery$", "jewelry"),
    ("^pyjama", "pajama"),
    ("^sceptic", "skeptic"),
    ("^(learn|burn|spell|dream)t$", "$1ed"),
)

# Other forms of a word that no guide has. What comes out counts only if a guide has it.
FORMS: Rules = (
    ("ies$", "y"),
    ("s$", ""),
    ("es$", ""),
    ("ied$", "y"),
    ("ed$", ""),
    ("ed$", "e"),
    ("ing$", ""),
    ("ing$", "e"),
    ("(.)(.)\\2(ed|ing|er)$", "$1$2"),
    ("er$", ""),
    ("er$", "e"),
    ("ly$", ""),
    ("$", "s"),
    ("y$", "ies"),
    ("e?$", "ing"),
    ("e?$", "ed"),
)

# How a word sounds: two words with the same outcome are easily taken for each other.
SOUNDS: Rules = (
    ("^psych", "sik"),
    ("^chem", "kem"),
    ("^[kgp]n", "n"),
    ("^wr", "r"),
    ("^ps", "s"),
    ("ph", "f"),
    ("gh", ""),
    ("chr", "kr"),
    ("ck|qu?", "k"),
    ("[tsc]ion|cian", "xn"),
    ("c([eiy])", "s$1"),
    ("[cs]h", "x"),
    ("c", "k"),
    ("dge", "j"),
    ("z", "s"),
    ("th", "t"),
    ("wh", "w"),
    ("(eur|ar)$", "er"),
    ("(.)\\1", "$1"),
)
SILENT = "[aeiouyhw]"
"""Dropped after the first letter."""

FIELDS: Mapping[str, tuple[int, float]] = {
    "title": (16, 0.3),
    "summary": (2, 0.3),
    "heading": (1, 0.5),
    "body": (1, 0.6),
}
"""How much a word counts in each part of a guide, and how much less in a long one."""
SATURATION = 4

FULL, ALIAS, SECOND, PART = 10, 6, 4, 5
"""Weight of a word itself, of a word that means the same, of a second guess, and of the parts of a joined word."""
SHOWN = 3
"""Guides with less than so many tenths of the best score are left out."""
COST = {"edit": 1000, "sound": 1200, "first": 350, "last": 150, "frequency": 150, "near": 600}
UNUSED = -8
"""Frequency of a word that only synonyms have, where a word is mended: a word that guides have is more likely."""
EDITS = ((3, 1), (5, 2), (8, 3), (99, 4))
"""Longest word, and how many edits it may need."""


def for_browser() -> Mapping[str, Any]:
    """Return the rules as the browser gets them."""
    return {
        "stop": " ".join(sorted(STOP)),
        "marks": MARKS,
        "apostrophes": APOSTROPHES,
        "hyphens": HYPHENS,
        "word": WORD,
        "spelling": SPELLING,
        "forms": FORMS,
        "sounds": SOUNDS,
        "silent": SILENT,
        "full": FULL,
        "alias": ALIAS,
        "second": SECOND,
        "part": PART,
        "shown": SHOWN,
        "cost": COST,
        "edits": EDITS,
        "unused": UNUSED,
    }
