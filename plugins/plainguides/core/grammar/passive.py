"""Where a sentence says what is done, and not who does it: "The form is sent" -> "is sent".

be or get + past participle, with adverbs and, in a question, the subject between them. States are left out: "is
closed", "are tired", "was born". Measured in `tests/test_easy_language.py`.
"""

from __future__ import annotations

from collections.abc import Sequence

from plainguides.core.grammar.participles import (
    FEELINGS,
    IRREGULAR,
    NO_PARTICIPLES,
    STATES,
    TAKES_OBJECT,
)
from plainguides.core.grammar.words import (
    AND,
    BE,
    DETERMINERS,
    GET,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    is_adverb,
    is_word,
    tokens,
)

_MOST_BETWEEN = 4
_MOST_SUBJECT = 6
_PERSONS = frozenset("i you we they he she who people everyone everybody someone somebody anyone anybody".split())
_GET_STATES = frozenset("dressed involved married started lost bored tired used ready changed engaged divorced better "
                        "worried excited scared confused stuck registered organised prepared rid".split())  # fmt: skip
_NO_AGENT = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december then now noon midnight tomorrow next far bus train car taxi post email phone"
    " hand mistake law default itself themselves".split()
)
_NOUN_ENDINGS = ("s", "tion", "ment", "ness", "ity", "noise")
_WH = frozenset("why when where how what who which".split())


def passive(sentence: str) -> str:
    """Return the words of the first passive, such as "was sent". Empty: there is none."""
    words = tokens(sentence)
    for place, word in enumerate(words):
        if word in BE or word in GET or (word == "'s" and words[place - 1] != "who"):
            end = _participle(words, place)
            if end:
                return " ".join(words[place : end + 1]).replace("'s", "is")
    return ""


def _participle(words: Sequence[str], place: int) -> int:
    """Return the place of the participle that belongs to a form of be or get. 0: none."""
    at = place + 1
    if _asks(words, place):
        at = _after_subject(words, at)
    between = 0
    while at < len(words) and is_adverb(words[at]) and between < _MOST_BETWEEN:
        between += 1
        if words[at] == "well":  # "is well known": how it is
            return 0
        at += 1
    if at >= len(words) or not _is_participle(words[at]) or not _is_done(words, place, at):
        return 0
    return at


def _asks(words: Sequence[str], place: int) -> bool:
    if words[place] not in BE or words[place] in {"be", "been", "being"}:
        return False
    before = [word for word in words[:place] if not is_adverb(word)]
    return not before or before[-1] in _WH or (before[-1] in {",", ":", "and", "but", "or"} and len(before) < 3)


def _after_subject(words: Sequence[str], at: int) -> int:
    """Return the place after the subject of a question: the first participle within a few words, if there is one."""
    if at < len(words) and words[at] in SUBJECTS and words[at] not in DETERMINERS:
        return at + 1
    if at < len(words) and _is_participle(words[at]):
        return at  # "Who was invited?"
    for after in range(at, min(len(words), at + _MOST_SUBJECT)):
        if (
            words[after] in PREPOSITIONS - {"of"}
            or not is_word(words[after])
            or words[after] in SUBORDINATORS - {"that"}
        ):
            return at
        if after > at and _is_participle(words[after]) and words[after - 1] not in DETERMINERS:
            return after
    return at


def _is_participle(word: str) -> bool:
    if word in IRREGULAR:
        return True
    if word in NO_PARTICIPLES or "-" in word:
        return False
    if word.startswith("un") and word not in {"undone", "undertaken", "understood", "united", "unlocked", "unpacked"}:
        return False
    return word.endswith("ed") and len(word) > 3


def _is_done(words: Sequence[str], place: int, at: int) -> bool:
    """Say whether somebody does it, and it is not only so."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else ""
    if word in FEELINGS or (words[place] == "'s" and after in DETERMINERS):  # "It's made a difference": it has
        return False
    if words[place] in GET:
        return at == place + 1 + (is_adverb(words[place + 1])) and word not in _GET_STATES and after not in DETERMINERS
    if "there" in words[max(0, place - 3) : place] and words[place] != "being":
        return False
    if word == "used":
        return _used(words, place, at)
    if word == "done" and words[place - 1] in _PERSONS:
        return False
    if word == "made" and after in {"of", "up", "from"}:
        return False
    if word == "called":
        return (
            not after
            or not is_word(after)
            or after in PREPOSITIONS
            or after in AND
            or is_adverb(after)
            or after == "back"
        )
    if word in STATES:
        return _by_somebody(words, at)
    return not _attribute(words, at)


def _used(words: Sequence[str], place: int, at: int) -> bool:
    """Say whether "used" is no state: "The money is used to pay" is done, "I am used to noise" is not."""
    before = [word for word in words[max(0, place - 3) : place] if not is_adverb(word) and word not in MODALS]
    return not (words[at + 1 : at + 2] == ("to",) and before and before[-1] in _PERSONS)


def _by_somebody(words: Sequence[str], at: int) -> bool:
    """Look for "by the guard" in what follows, up to the next sign."""
    for place in range(at + 1, min(len(words), at + 4)):
        if not is_word(words[place]):
            return False
        if words[place] == "by" and place + 1 < len(words):
            who = words[place + 1]
            return not (who[0].isdigit() or who.endswith("ing") or who in _NO_AGENT) and words[at] != "surrounded"
    return False


def _attribute(words: Sequence[str], at: int) -> bool:
    """Say whether the participle only describes a noun after it: "It is advanced maths"."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    closed = PREPOSITIONS | AND | DETERMINERS | SUBJECTS | SUBORDINATORS | BE | MODALS
    if not after or not is_word(after) or after in closed or is_adverb(after) or word in TAKES_OBJECT:
        return False
    return word.endswith("ed") and after.endswith(_NOUN_ENDINGS)
