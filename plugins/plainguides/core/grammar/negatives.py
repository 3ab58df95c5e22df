"""Where one clause says "no" twice, so that a reader has to turn the meaning round twice: "not impossible".

Two clauses may each say "no" once: "If you cannot come, nobody minds". Without a comma, only the words in between tell
where one clause ends. In doubt nothing is found. The cases are in `checks/easy_negative.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from plainguides.core.grammar.words import AND, BE, DO, HAVE, MODALS, SUBORDINATORS, is_adverb, is_word, tokens

_VERBAL = frozenset("not never hardly barely scarcely".split())
_NOUNS = frozenset("none nobody no-one nothing nowhere neither".split())
_REVERSED = frozenset(
    """
    dishonest dissatisfied dissimilar illegal impossible improper impractical inaccessible inaccurate inadequate
    inappropriate incapable incomplete inconvenient incorrect insignificant insufficient invalid irregular irrelevant
    unable unacceptable unaffordable unaware uncertain unclear uncomfortable uncommon unconnected unfair unfamiliar
    unfriendly unhappy unhealthy unhelpful unimportant unknown unlawful unlike unlikely unnecessary unpleasant unpopular
    unreadable unrealistic unreasonable unreliable unsafe unsuitable unsure untrue unusual unwelcome unwell unwilling
    """.split()
)
"""Not "independent" or "unpaid carer": nobody hears a "not" in these."""
_LEADS_UP = frozenset("a an so too be been being at all".split())
"""May stand between "not" and such a word: "not an unsafe place"."""
_TAKES = HAVE | frozenset("need needs want wants got get take bring see know use buy find give make do".split())
_SAYING = frozenset("say says said saying answer answers mean means a an the".split())
"""After these, "no" is a word that somebody says, or part of a name: "the No Entry sign"."""
_COMPARED = frozenset("more less fewer later sooner earlier matter doubt".split())
_AFTER_NOT = frozenset("only just simply merely".split())
""" "Not only" says no to nothing."""
_WITH = frozenset("with of for from".split())
_OWNERS = frozenset(
    "people person carer carers child children staff member members those anyone someone everyone anybody somebody"
    " everybody adults men women families family one ones groups homes places rooms buildings shops areas".split()
)
"""After these, "without" and "with no" say which ones: "This is not about people without jobs"."""
_THINKING = frozenset(
    "think thinks thought know knows knew say says said feel feels felt mean means meant hope believe sure afraid"
    " worried sorry glad".split()
)
"""After these, a pronoun starts a clause: "I do not think we have no chance"."""
_PRONOUNS = frozenset("i we they he she you it".split())
_SLOGAN = re.compile(r"\b(?:nothing|no\s\w+)\s(?:about|for)\s(\w+)\swithout\s\1\b", re.IGNORECASE)
_FARE = re.compile(r"\bno\s\w+\s(?=no\s\w+\b)", re.IGNORECASE)
""" "No win no fee": two things side by side."""


def double_negative(sentence: str) -> str:
    """Return the words from one "no" to the next in the same clause. Empty: there is none."""
    plain = _FARE.sub("", _SLOGAN.sub("", sentence))
    for opens, clause in _clauses(tokens(plain)):
        places = [place for place in _negations(clause) if place or opens != "why"]  # "Why not come?"
        for place in places:
            if end := _turned(clause, place, first=place == places[0]):
                return _said(clause, place, end)
        for first, second in pairwise(places):
            if _together(clause, first, second, opens):
                return _said(clause, first, second)
    return ""


def _said(clause: Sequence[str], start: int, end: int) -> str:
    if clause[start] == "not" and start and clause[start - 1] in MODALS | DO | BE | HAVE:
        start -= 1
    return " ".join(clause[start : end + 1]).replace("can not", "cannot")


def _clauses(words: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield each run of words between signs and joining words, with the joining word that opens it."""
    start, opens = 0, ""
    for place, word in enumerate(words):
        there = word == "there" and words[place + 1 : place + 2] and words[place + 1] in BE | {"'s", "will", "has"}
        if place > start and (there or (word in _PRONOUNS and words[place - 1] in _THINKING)):
            yield opens, words[start:place]
            start, opens = place, ""
        elif not is_word(word) or word in AND or word in SUBORDINATORS:
            yield opens, words[start:place]
            start, opens = place + 1, word if is_word(word) and word not in AND else ""
    yield opens, words[start:]


def _negations(clause: Sequence[str]) -> Iterator[int]:
    for place, word in enumerate(clause):
        before = clause[place - 1] if place else ""
        after = clause[place + 1] if place + 1 < len(clause) else ""
        if word == "no":
            if after and not after[0].isdigit() and before not in _SAYING and after not in _COMPARED | {"no"}:
                yield place
        elif word == "not":
            if after not in _AFTER_NOT and tuple(clause[place + 1 : place + 3]) != ("the", "only"):
                yield place
        elif (
            word in _NOUNS
            or word == "without"
            or (word in _VERBAL and (word, after) != ("never", "mind") and (word, after) != ("never", "ever"))
        ):
            yield place


def _turned(clause: Sequence[str], place: int, *, first: bool) -> int:
    """Return the place of a word such as "impossible" that a "not" belongs to. 0: there is none."""
    if clause[place] in _VERBAL:
        end = place + 1
        while end < len(clause) and clause[end] not in _REVERSED:
            if clause[end] not in _LEADS_UP and not is_adverb(clause[end]):
                return 0
            end += 1
        return end if end < len(clause) else 0
    if first and place == 0 and clause[0] in _NOUNS | {"no"}:
        for end in range(1, min(len(clause) - 1, 4)):
            if clause[end] in BE | {"'s"} and clause[end + 1] in _REVERSED:
                return end + 1
    return 0


def _together(clause: Sequence[str], first: int, second: int, opens: str) -> bool:
    """Say whether two negations belong to one verb."""
    one, two, gap = clause[first], clause[second], second - first - 1
    if gap == 0:
        return True
    if one == "without":
        return first == 0 or gap == 1
    if _of_a_noun(clause, first, second):
        return False
    if two == "without":
        return True
    if two in _VERBAL:
        return _infinite(clause, second) if one in _VERBAL else first == 0
    if one not in _VERBAL:
        return first == 0 or clause[0] == "there" or gap == 1
    if _starts(clause, second):
        return False
    if two == "no" and opens:
        return gap == 1 and clause[second - 1] in _TAKES
    return not opens or (second + 1 == len(clause) and opens not in {"if", "when"})


def _of_a_noun(clause: Sequence[str], first: int, second: int) -> bool:
    """Say whether one of them only says which things or people: "people with no job", "people without jobs"."""
    if clause[first] == "no" and first and clause[first - 1] in _WITH:
        return True
    noun = second - 2 if clause[second - 1] == "with" else second - 1 if clause[second] == "without" else first
    return noun > first and clause[noun] in _OWNERS


def _infinite(clause: Sequence[str], place: int) -> bool:
    """Say whether a "not" belongs to "to come" or "coming", which have no clause of their own."""
    after = clause[place + 1] if place + 1 < len(clause) else ""
    return bool(after) and (clause[place - 1] == "to" or after == "to" or after.endswith("ing"))


def _starts(clause: Sequence[str], place: int) -> bool:
    """Say whether a clause starts here with no sign: "We did not know nobody would come"."""
    end = place + 2 if clause[place : place + 2] == ("no", "one") else place + 1
    return bool(set(clause[end : end + 1]) & (MODALS | BE | HAVE | DO))
