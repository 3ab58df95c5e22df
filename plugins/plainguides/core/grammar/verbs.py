"""Which words of a sentence are verbs with a subject of their own, or orders. A guess from the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plainguides.core.grammar.participles import IRREGULAR
from plainguides.core.grammar.words import (
    AND,
    BE,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    is_adverb,
    is_word,
    tokens,
)
from plainguides.core.lexicon import stems_of
from plainguides.core.prose import Tables

PAST = frozenset(
    """
    ate became began bought broke brought built came caught chose cost cut did drank drew drove fell felt found gave got
    grew had heard held hit kept knew led left lost made met paid put ran read said sang sat saw sent sold spent
    spoke stood swam taught thought threw told took understood went woke won wore wrote
    """.split()
)
PLURALS = frozenset("people staff children men women police parents carers others most some many".split())
_CLOSED = PREPOSITIONS | AND | DETERMINERS | SUBORDINATORS | OBJECTS | {"i", "we", "they", "he", "she", "there"}
_COUNTED = frozenset("part tip step page question number book project stage chapter point rule guide phase".split())
_ARTICLES = frozenset("a an the my your our his her their".split())
STRONG = 2
"""Tenths that are enough where an object follows."""
_OFTEN_NOUN = 2
"""Tenths."""
SURE = 9
"""Tenths from which a word is a verb nearly always."""
_RELATIVE = frozenset("who which that".split())
_SOME = frozenset("this that both all most some many others".split())
_NO_SUBJECTS = frozenset({"to", "not"}) | MODALS | DO | HAVE | BE | PREPOSITIONS | (DETERMINERS - _SOME)
_BARE = frozenset("help helps helped let lets make makes made see hear watch have".split())
"""After these a verb needs no "to": "help you find"."""
_PERSONAL = frozenset("i you we they he she it who everyone everybody someone somebody nobody anyone anybody".split())


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb. `place` is that of its first word, `end` that of its last: "will not be sent"."""

    place: int
    end: int
    form: str
    """`base` (also orders, and after a modal), `s`, `past`, `be` or `modal`."""


def share(word: str, tables: Tables) -> tuple[str, int]:
    """Return the form that a word has as a verb, and the tenths of its use as a verb. ("", 0): it is no verb."""
    if word in PAST:
        return "past", 9
    if word in tables.verbs:
        return "base", tables.verbs[word][0]
    ending = "s" if word.endswith("s") else "past" if word.endswith("ed") else "ing" if word.endswith("ing") else ""
    found = max((tables.verbs[stem][0] for stem in stems_of(word) if stem in tables.verbs), default=-1)
    if ending and found >= 0:
        return ending, found
    return ("past", 5) if word in IRREGULAR else ("", 0)


def finite(words: Sequence[str], tables: Tables) -> list[Verb]:
    """Return the verbs that make a statement, a question or an order, in their order."""
    found: list[Verb] = []
    place = 0
    while place < len(words):
        verb = _at(words, place, tables, found)
        if verb:
            found.append(verb)
            place = verb.end
        place += 1
    return found


def is_order(sentence: str, tables: Tables) -> bool:
    """Say whether a sentence asks its reader to do something: "Bring a bag", "Please do not run"."""
    words = tokens(sentence)
    start = next((n for n, word in enumerate(words) if is_word(word) and not is_adverb(word)), len(words))
    if start < len(words) and words[start : start + 2] == ("do", "not"):
        return True
    return any(verb.place == start and verb.form == "base" for verb in finite(words, tables))


def before(words: Sequence[str], place: int) -> str:
    """Return the word before a place, adverbs left out. Empty at the start and after a sign."""
    while place > 0 and is_adverb(words[place - 1]):
        place -= 1
    return words[place - 1] if place > 0 and is_word(words[place - 1]) else ""


def _at(words: Sequence[str], place: int, tables: Tables, known: list[Verb]) -> Verb | None:
    word = words[place]
    previous = before(words, place)
    after = words[place + 1] if place + 1 < len(words) else ""
    if not is_word(word) or (previous in {"to", "not"} and word in {"be", "have", "do"}):
        return None
    if word in MODALS and (word not in {"will", "might", "can"} or previous not in _ARTICLES):
        return Verb(place, _chain(words, place, tables), "modal")
    if word in BE - {"be", "been", "being"} or word == "'s":
        return Verb(place, _chain(words, place, tables), "be")
    if word == "be":
        return Verb(place, place, "base") if not previous else None
    if word in HAVE - {"having"} or (word in DO and (after == "not" or after in SUBJECTS or is_adverb(after))):
        if previous in {"to", *MODALS}:
            return None
        return Verb(
            place,
            _chain(words, place, tables),
            "past" if word in {"had", "did"} else "s" if word[-1] == "s" else "base",
        )
    form, tenths = share(word, tables)
    if word == "like" and (after == "to" or previous in _PERSONAL | MODALS | DO | PLURALS):
        return Verb(place, place, "base")
    if (
        not form
        or form == "ing"
        or word in DETERMINERS
        or word in PREPOSITIONS
        or word in SUBORDINATORS
        or is_adverb(word)
    ):
        return None
    if _says(words, place, form, tenths, tables, known):
        return Verb(place, place, form)
    return None


def _chain(words: Sequence[str], place: int, tables: Tables) -> int:
    """Return the place of the last word of "will not be sent". In a question the subject stands between."""
    end, at = place, place + 1
    if at < len(words) and words[at] in SUBJECTS and words[at] not in {"this", "that", "these", "those", "one"}:
        at += 1
    while at < len(words):
        word = words[at]
        form, _ = share(word, tables)
        if word in {"be", "been", "being", "have", "had", "got"}:
            end = at
        elif not is_adverb(word):
            wanted = {"base"} if words[end] in MODALS | DO else {"past", "ing"}
            if form in wanted and (word not in _CLOSED or word == "like"):
                end = at
            break
        at += 1
    return end


def _says(words: Sequence[str], place: int, form: str, tenths: int, tables: Tables, known: list[Verb]) -> bool:
    word, previous = words[place], before(words, place)
    after = words[place + 1] if place + 1 < len(words) else ""
    needed = need(after)
    if not previous:
        least = needed if place and words[place - 1] == "," else min(needed, 5)
        doubtful = unsure(word, after, tables) and (place > 0 or after in AND or not is_word(after))
        return form == "base" and tenths >= least and not doubtful and _order(words, place)
    if previous in _PERSONAL:
        return tenths >= 2 and not _object(words, place, previous, form)
    if previous in _RELATIVE:
        noun = previous == "that" and form == "base" and unsure(word, after, tables)
        return tenths >= max(2, needed - 3) and not noun
    if previous in AND | _NO_SUBJECTS or (previous == "easy" and word == "read"):
        return False  # what stands after "and" is for `ideas.py`
    if word == "means" or (form == "base" and after == "to" and tenths >= SURE and previous not in _CLOSED):
        return True
    sure = bool(known) or any(one in MODALS | BE | HAVE for one in words[place:])
    return word in PAST - IRREGULAR or _of_noun(previous, form, tenths, needed, after, sure=sure)


def _object(words: Sequence[str], place: int, previous: str, form: str) -> bool:
    """Say whether a pronoun before a verb is not its subject: "help you find", "next to you stand"."""
    at = place - 1
    while words[at] != previous:
        at -= 1
    earlier = words[at - 1] if at > 0 else ""
    if previous in OBJECTS | {"you", "it"} and earlier in _BARE:
        return True
    return previous in {"you", "it"} and form == "base" and earlier in PREPOSITIONS


def _order(words: Sequence[str], place: int) -> bool:
    """Say whether a word at the start of a part is an order: "Tip 3" and "Part of this" are not."""
    after = words[place + 1] if place + 1 < len(words) else ""
    return not (after in MODALS | BE | HAVE or after == "of" or (after[:1].isdigit() and words[place] in _COUNTED))


def _of_noun(previous: str, form: str, tenths: int, needed: int, after: str, *, sure: bool) -> bool:
    """Say whether a word after a noun is its verb."""
    if previous in _CLOSED and previous not in {"this", "all", "both", "most", "some", "many"}:
        return False
    plural = previous in PLURALS or (previous.endswith("s") and not previous.endswith(("ss", "us", "is")))
    if form == "s":
        return (not plural or needed == STRONG) and tenths >= max(needed, 6)
    if form == "base":
        return plural and tenths >= max(needed - 2, 4)
    if form == "past" and previous in DETERMINERS:
        return False  # "some protected groups"
    if form == "past":
        ends = after in DETERMINERS | OBJECTS | {"that", "they", "we", "it", "to", "you", "he", "she"}
        return ends or not sure or (after.isalpha() and after not in _CLOSED | BE | MODALS and not is_adverb(after))
    return False


def unsure(word: str, after: str, tables: Tables) -> bool:
    """Say whether a word is often a noun, and nothing after it shows that it is a verb here: "support services"."""
    nouns = max((tables.verbs[form][1] for form in (word, *stems_of(word)) if form in tables.verbs), default=0)
    return nouns >= _OFTEN_NOUN and after not in DETERMINERS | OBJECTS | {"it", "you", "people"}


def need(after: str) -> int:
    """Return how sure a word must be a verb, in tenths, by what comes after it."""
    if after in DETERMINERS | OBJECTS | SUBORDINATORS | {"it", "you"}:
        return STRONG
    if after in PREPOSITIONS or is_adverb(after):
        return 6
    return 9 if not after or not is_word(after) or after in AND else 7
