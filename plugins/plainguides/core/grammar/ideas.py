"""Does a sentence say more than one thing? Two statements joined, something added, a long list, or many clauses.

One clause of if, because, when, that or who is fine: to cut it off cuts the link between the ideas (note `easy-read`,
section 2). What counts is written in `tests/goldens/easy_language.yml`, and measured there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from plainguides.core.grammar.verbs import STRONG, SURE, Verb, finite, need, share, unsure
from plainguides.core.grammar.words import (
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
from plainguides.core.prose import Tables

MOST_CLAUSES = 3
MOST_ITEMS = 3
_LONGEST_ITEM = 6
"""Words."""
_PARTICIPLE = 6
"""Tenths: how sure a word in -ed after "and" is a verb, where it may be rare as one."""
_NO_SUBJECT = frozenset("who which that and or but to i you we they he she it there".split())
_JOINS = frozenset("and but or so then nor yet".split())
_WH = frozenset("what where how who when why whether if".split())
_SAYING = frozenset("think thinks thought say says said feel feels felt know knew believe hope agree agreed suggest"
                    " suggested want wanted".split())  # fmt: skip
_CAUSES = frozenset("make makes made making help helps let lets see hear".split())
_CONTRASTS = frozenset("while whereas although though however".split())
_PARTICLES = frozenset("up down in out off on away back home over here there along".split())
_SERIAL = frozenset("come go try wait stop sit stand look".split())
_GERUND_PREPOSITIONS = frozenset("including depending using according starting beginning going being following".split())


def extra_idea(sentence: str, tables: Tables) -> str:
    """Return the words with which a second idea starts, such as "and call us". Empty: there is one idea."""
    words = tokens(sentence)
    if words[:1] == ("the",) and words[1:2] and (words[1] in {"more", "less"} or words[1].endswith("er")):
        return ""  # "The more you practise, the better you get."
    verbs = finite(words, tables)
    found = [*_joined(words, verbs, tables), *_added(words, verbs, tables), *_lists(words, verbs)]
    places = sorted(place for place in found if place > 0)
    if not places and len(verbs) > MOST_CLAUSES:
        places = [verbs[MOST_CLAUSES].place]
    return " ".join(words[places[0] : places[0] + 3]) if places else ""


def _joined(words: Sequence[str], verbs: Sequence[Verb], tables: Tables) -> Iterator[int]:
    """Yield the places of "and", "but" and the like that join two statements or orders."""
    for place, word in enumerate(words):
        first = [verb for verb in verbs if verb.place < place]
        if not first and not _infinitive(words[:place], tables):
            continue
        if word in {";", "–", "—", "-"}:
            if first and any(verb.place > place for verb in verbs):
                yield place + 1
        elif word in _JOINS and not _so_that(words, place):
            if _joins(words, place, verbs, tables):
                yield place
        elif word in _CONTRASTS and first:
            after = words[place + 1] if place + 1 < len(words) else ""
            own = any(verb.place > place for verb in verbs)
            if own and (word != "while" or words[place - 1] == "," or after not in SUBJECTS | {"you"}):
                yield place


def _so_that(words: Sequence[str], place: int) -> bool:
    """Say whether "so" stands with no comma before a statement: "so that", a purpose, which belongs to it."""
    return words[place] == "so" and words[place - 1] != "," and words[place + 1 : place + 2] != ("be",)


def _joins(words: Sequence[str], place: int, verbs: Sequence[Verb], tables: Tables) -> bool:
    """Say whether a statement or an order of its own starts after "and"."""
    at = place + 1
    while at < len(words) and (is_adverb(words[at]) or words[at] == "then") and words[at] not in DETERMINERS:
        at += 1
    if at >= len(words):
        return False
    word = words[at]
    if word in MODALS | HAVE - {"having"} | BE - {"be", "been", "being"} | DO:
        # "what you can and cannot do", "people who help or do not help"
        return words[place - 1] not in MODALS | BE | DO and not (word in DO and words[place] == "or")
    if word == "be" and words[place] == "so":
        return True
    if word in _WH and any(verb.place > at for verb in verbs):
        return any(one in _WH for one in words[1:place])  # "Tell us where you live and what you need."
    if _own_subject(words, at, verbs):
        return not _in_subject(words, place, at, verbs, tables)
    return _goes_on(words, place, at, verbs, tables)


def _goes_on(words: Sequence[str], place: int, at: int, verbs: Sequence[Verb], tables: Tables) -> bool:
    """Say whether a verb after "and" is a second thing that the same subject does: "Bring a bag and call us"."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    form, tenths = share(word, tables)
    if form not in {"base", "s", "past"} or word in DETERMINERS | PREPOSITIONS | SUBORDINATORS - {"like"}:
        return False
    doubtful = unsure(word, after, tables)
    earlier = _parallel(words, place, form, verbs, tables)
    if earlier is None:
        return form == "base" and words[place - 1] == "," and not doubtful and tenths >= need(after)
    alone = words[place - 1] in OBJECTS | SUBJECTS | _PARTICLES  # "listen to you and act": no noun goes on from "you"
    same_form = form == "s" and any(verb.form == "s" for verb in verbs if verb.place < place)
    if doubtful and not alone and not same_form:
        return False  # "care and support services"
    if form == "past" and word.endswith("ed"):
        tenths = max(tenths, _PARTICIPLE)
    if tenths < need(after) - (2 if alone or form == "s" else 0):
        return False
    return not _shared(words, place, abs(earlier))


def _shared(words: Sequence[str], place: int, end: int) -> bool:
    """Say whether both verbs share what comes after them: "plan and run the day", "speak to and work with people"."""
    if words[place - 1] in PREPOSITIONS - _PARTICLES:
        return True
    between = [one for one in words[end + 1 : place] if not is_adverb(one) and is_word(one)]
    return not between or (words[end] in _SERIAL and len(between) == 1 and between[0] in _PARTICLES)


def _own_subject(words: Sequence[str], at: int, verbs: Sequence[Verb]) -> bool:
    """Say whether a subject and its verb stand at a place, before anything else starts."""
    following = next((verb for verb in verbs if verb.place >= at), None)
    if following is None:
        return False
    if following.place == at:
        return True
    if not any(_is_main(words, verb) for verb in verbs if verb.place < at):
        return False  # "People who like cooking and their friends are welcome."
    subject = words[at : following.place]
    if words[at] in SUBORDINATORS - {"that"} or words[at] in PREPOSITIONS:
        return False
    return len(subject) <= 7 and all(is_word(one) for one in subject) and not any(
        one in SUBORDINATORS - {"that"} or one in _NO_SUBJECT | SUBORDINATORS for one in subject[1:]
    )  # fmt: skip


def _is_main(words: Sequence[str], verb: Verb) -> bool:
    place = verb.place
    while place > 0 and is_adverb(words[place - 1]):
        place -= 1
    return place < 2 or words[place - 1] not in {"who", "that", "which"}


def _in_subject(words: Sequence[str], place: int, at: int, verbs: Sequence[Verb], tables: Tables) -> bool:
    """Say whether "and" only joins two names of one subject: "We think that Ann and her friend are right"."""
    if words[place - 1] == "," or any(verb.end == place - 1 for verb in verbs):
        return False
    after = next(one for one in verbs if one.place >= at)
    last = [verb for verb in verbs if verb.place < place][-1]
    if words[at].endswith("ing") and words[place - 1].endswith("ing"):
        return True  # "planning and buying of services is"
    if after.place == at + 1 and unsure(words[at], "", tables) and not words[at].endswith("s"):
        return True  # "care and support are"
    if last.end == last.place and words[last.place] in _SAYING and after.form in {"modal", "be"}:
        return True  # "People thought the staff and the members should meet."
    start = max((n for n, word in enumerate(words[:place]) if word in SUBORDINATORS | {",", ":"}), default=-1)
    if not any(start < verb.place < place for verb in verbs):
        return True
    if last.place == start + 1 and last.form in {"modal", "be"} and after.form == "base":
        return True  # "Should the staff and the members meet?"
    return after.form == "base" and any(word in _CAUSES for word in words[:place])


def _parallel(words: Sequence[str], place: int, form: str, verbs: Sequence[Verb], tables: Tables) -> int | None:
    """Return the place of the verb that a verb after "and" goes on from. Below 0: one with "to". None: no verb."""
    for at in range(place - 1, -1, -1):
        word = words[at]
        verb = next((one for one in verbs if one.place <= at <= one.end), None)
        if verb:
            if verb.end == place - 1 and words[at - 1] in SUBJECTS and verbs[0].place == 0 and form == "base":
                continue  # "Ask people what they need and write it down": it goes on from "ask"
            plural = words[verb.place] in {"are", "have"} and _sure(words, place, tables)
            if form == "base" and (plural or verb.form in {"modal", "base"} or words[verb.place] in DO):
                return verb.end
            if form in {"s", "past"} and verb.form in {form, "be"}:
                return verb.end
            if form != "base":
                return None  # "should be arranged and provided"
            continue
        if form == "base" and at and words[at - 1] == "to" and share(word, tables)[0] == "base":
            return -at
    return None


def _sure(words: Sequence[str], place: int, tables: Tables) -> bool:
    """Say whether the word after "and" can hardly be a noun or an adjective: "are kind and live in Leeds"."""
    word, after = words[place + 1], words[place + 2] if place + 2 < len(words) else ""
    return need(after) == STRONG or (share(word, tables)[1] >= SURE and not unsure(word, after, tables))


def _infinitive(words: Sequence[str], tables: Tables) -> bool:
    return any(word == "to" and share(after, tables)[0] == "base" for word, after in pairwise(words))


def _added(words: Sequence[str], verbs: Sequence[Verb], tables: Tables) -> Iterator[int]:
    """Yield the places after a comma where something is added to a whole statement."""
    for place, word in enumerate(words[:-1]):
        if word != ",":
            continue
        after = words[place + 1]
        main = [verb for verb in verbs if verb.place < place and not _is_intro(words, verb.place)]
        later = [verb for verb in verbs if verb.place > place]
        if (after == "with" and main) or (
            after in {"which", "who", "whose", "where"} and later and (main or after == "which")
        ):
            yield place + 1
        elif after.endswith("ing") and main and share(after, tables)[0] == "ing" and after not in _GERUND_PREPOSITIONS:
            nxt = words[place + 2] if place + 2 < len(words) else ""
            if nxt in DETERMINERS | OBJECTS | {"that", "it", "out"}:
                yield place + 1
        elif main and later and (_own_subject(words, place + 1, verbs) or _order_after(place, later)):
            opens = any(word in SUBORDINATORS for word in words[_part(words, place) : place])
            if after not in SUBORDINATORS and not opens and not _question_tag(words, place):
                yield place + 1


def _part(words: Sequence[str], place: int) -> int:
    """Return where the part before a comma starts."""
    return max((n + 1 for n, word in enumerate(words[:place]) if not is_word(word)), default=0)


def _order_after(place: int, later: Sequence[Verb]) -> bool:
    return later[0].place - place <= 2 and later[0].form == "base"


def _question_tag(words: Sequence[str], place: int) -> bool:
    return len(words) - place <= 5 and words[-1] == "?"


def _is_intro(words: Sequence[str], place: int) -> bool:
    """Say whether a verb stands in a clause that opens the sentence: "If you are ill, ..."."""
    start = next((n for n, word in enumerate(words) if is_word(word) and not is_adverb(word)), 0)
    if words[start] not in SUBORDINATORS | {"to"} - {"what", "who", "that", "how"}:
        return False
    comma = next((n for n, word in enumerate(words) if word == ","), len(words))
    return place < comma


def _lists(words: Sequence[str], verbs: Sequence[Verb]) -> Iterator[int]:
    """Yield the place where a list of more than three things starts."""
    parts: list[tuple[int, list[str]]] = []
    start = 0
    for place, word in enumerate([*words, ","]):
        if word in {",", ";"}:
            parts += [(start, list(words[start:place]))] if place > start else []
            start = place + 1
    run = 1
    for number, (place, part) in enumerate(parts):
        if number == 0:
            continue
        join = next((n for n, word in enumerate(part) if word in {"and", "or"}), -1)
        has_verb = any(place <= verb.place < place + (join if join > 0 else len(part)) for verb in verbs)
        short = len(part) <= _LONGEST_ITEM or join >= 0
        if (has_verb and not part[0].endswith("ing")) or not short:
            run = 1
            continue
        run += 1
        if join >= 0:
            joins = [n for n, word in enumerate(part) if word in {"and", "or"} and n]
            items = run + sum(n <= _LONGEST_ITEM and part[n + 1 : n + 2] != ["to"] for n in joins)
            if items > MOST_ITEMS:
                yield place
            run = 1
