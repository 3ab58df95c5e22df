"""Sentences -> words and signs; and the small closed groups of English words."""

from __future__ import annotations

import re
from functools import lru_cache

_TOKEN = re.compile(r"\d[\d,.:]*\d\w*|[^\W_]+(?:[-'’.][^\W_]+)*|[,;:()–—]|(?<=\s)-(?=\s)|[.!?]+")
_SHORT = {"n't": "not", "'re": "are", "'m": "am", "'ll": "will", "'ve": "have", "'d": "would"}
_WHOLE = {"can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"), "cannot": ("can", "not")}
_CLITIC = re.compile(r"(.+?)(n't|'re|'m|'ll|'ve|'d)$")
_IS = re.compile(r"(it|he|she|that|there|what|who|where|here|how|let)'s$")

BE = frozenset("be am is are was were been being".split())
GET = frozenset("get gets got getting gotten".split())
HAVE = frozenset("have has had having".split())
DO = frozenset("do does did".split())
MODALS = frozenset("can could may might must shall should will would".split())
NEGATIONS = frozenset("not never no-one nobody".split())
SUBJECTS = frozenset("i you we they he she it this that these those there everyone everybody nobody someone "
                     "somebody anyone anybody who no-one everything nothing something".split())  # fmt: skip
OBJECTS = frozenset("me you us them him her it himself herself yourself yourselves themselves".split())
DETERMINERS = frozenset(
    "a an the my your our their his her its this that these those some any each every no both all another either"
    " neither enough much many more most few several other such what which whose one".split()
)
PREPOSITIONS = frozenset(
    "about above across after against along among around at before behind below beside between by down during except"
    " for from in inside into like near of off on onto out outside over past since than through till to toward towards"
    " under until up upon with within without as per via".split()
)
AND = frozenset("and but or so then nor yet".split())
SUBORDINATORS = frozenset(
    "if because when while whereas although though unless since as until before after once whether that where why how"
    " what who which whose whenever wherever whoever whatever than".split()
)
ADVERBS = frozenset(
    "not never also always often usually sometimes still just already ever now then both all only soon again once"
    " really very quite rather too so even ever almost nearly perhaps maybe please well here there together first"
    " next later instead either twice however therefore each mostly better best currently yet thereby thus"
    " hence".split()
)
NO_ADVERBS = frozenset(
    "family reply apply supply early friendly lovely only daily weekly monthly yearly bully rely fly july italy elderly"
    " likely ugly silly assembly ally belly holy jelly lonely lively costly ply comply multiply imply".split()
)


@lru_cache(maxsize=20_000)
def tokens(sentence: str) -> tuple[str, ...]:
    """Return the words in small letters, with short forms written out, and the signs between them."""
    found: list[str] = []
    for match in _TOKEN.finditer(sentence):
        word = match[0].lower().replace("’", "'")
        if word in _WHOLE:
            found += _WHOLE[word]
        elif clitic := _CLITIC.match(word):
            found += [clitic[1], _SHORT[clitic[2]]]
        elif _IS.match(word):
            found += [word[:-2], "us" if word == "let's" else "'s"]
        else:
            found.append(word)
    return tuple(found)


def is_word(text: str) -> bool:
    """Say whether a piece of a sentence is no sign."""
    return text[:1].isalnum() or text == "'s"


def is_adverb(word: str) -> bool:
    """Say whether a word can stand between two parts of a verb."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in NO_ADVERBS)
