"""What makes a text hard, counted so that every bit of it belongs to a word, a sentence or the whole text.

Each feature of a text is a sum of shares. A share belongs to one word, to one sentence, or (how varied the words are)
to the text. So a score can be explained to its last digit, and nothing depends on the order of sentences.
No feature knows a subject, and none grows with the length of the text by itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import exp, lgamma, log
from typing import NamedTuple, Protocol

from plainguides.core import word_lists as lists
from plainguides.core.lexicon import Entry, look_up, normal, stems_of
from plainguides.core.prose import Tables
from plainguides.core.word_lists_school import SCHOOL
from plainguides.core.word_lists_style import OFFICE, OLD_BOOKS


class Spoken(Protocol):
    """A sentence: `model.Sentence`, or anything with its text and line."""

    @property
    def text(self) -> str:
        """As it stands in the document."""

    @property
    def line(self) -> int | None:
        """In the source file, from 1."""


Text = Sequence[tuple[Spoken, list[str]]]
"""Sentences and the words of each."""
STRETCH = 100
"""Content words. A word counts about once in so many, however often it comes: repeating a hard word costs little."""
VARIETY = 30
SMOOTH = 5
"""Names. So many ordinary ones are added before names are averaged, so that one odd name says little."""
COMMON = 5
"""Zipf value. A word or name that is as common as this is not rare at all."""
COMMON_NAME = 4.3
"""Zipf value. A word at the start of a sentence that is more common is no name."""


class Share(NamedTuple):
    """A part of a feature's value."""

    feature: str
    value: float
    sentence: int | None = None
    word: int | None = None
    """Place in the sentence, from 0. None where the share belongs to the whole sentence or text."""


Counts = tuple[tuple[str, float], ...]
"""Features and how much of each."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A word without its sentence, with what it counts as a name, as a content word and as neither."""

    form: str
    entry: Entry
    function: bool
    """It only holds the sentence together, or the readers of this hub know it: it is not rated."""
    as_name: Counts
    as_content: Counts
    as_other: Counts
    hard: Counts


class _Word(NamedTuple):
    known: _Known
    name: bool
    content: bool


def values(shares: Sequence[Share]) -> dict[str, float]:
    """Each feature of the text."""
    found: dict[str, float] = {}
    for share in shares:
        found[share.feature] = found.get(share.feature, 0.0) + share.value
    return found


def shares_of(text: Text, tables: Tables) -> list[Share]:
    """All shares of a text that the model counts. With tables that have no weights: all that there are."""
    rated = _rate(text, tables)
    total = sum(len(words) for words in rated)
    if not total:
        return []
    wanted = tables.weights.features
    found = [*_by_sentence(text, rated, total), *_by_content_word(rated)]
    return [share for share in found if share[0] in wanted] if wanted else found


# --- reading the words ---


def _rate(text: Text, tables: Tables) -> list[list[_Word]]:
    small = {word.lower() for _, words in text for word in words if word[:1].islower()}
    return [_rate_sentence(words, small, tables) for _, words in text]


def _rate_sentence(words: list[str], small: set[str], tables: Tables) -> list[_Word]:
    capitals = _capitals_say_nothing(words)
    found = []
    inside = _in_known_phrases(words, tables) if tables.phrases else ()
    for place, word in enumerate(words):
        known = _know(normal(word), tables)
        if place in inside:
            known = replace(known, function=True, as_other=known.as_name)
        name = not known.function and word[:1].isupper() and not known.entry.number
        if name and (place == 0 or capitals):
            forms = (known.form, *stems_of(known.form))
            name = not known.entry.everyday and known.entry.zipf < COMMON_NAME and small.isdisjoint(forms)
        found.append(_Word(known, name, not (known.function or name or known.entry.number)))
    return found


def _capitals_say_nothing(words: list[str]) -> bool:
    """Whether a sentence is written in capitals, or with a capital for each word, as some titles are."""
    if sum(word[:1].isupper() for word in words[1:]) < 2:
        return False
    telling = [word for word in words[1:] if normal(word) not in lists.FUNCTION and word[:1].isalpha()]
    return len(telling) > 1 and sum(word[:1].isupper() for word in telling) > 0.7 * len(telling)


# --- shares of words in their sentence ---

_PAUSE = re.compile(r",\s")
_PART = re.compile(r"[;:](?:\s|$)|\s[–—-]\s|—|--")
MANY = 3
"""Words off the everyday list. So many in one sentence make it a hard sentence."""
LONG = 20
"""Words. In a sentence that is longer, a hard word costs more: there is less room in the head for it."""
STEPS = (12, 15, 20, 25, 30, 40)
"""Words. Past each of these a sentence costs more for each further word."""


def _by_sentence(text: Text, rated: list[list[_Word]], total: int) -> Iterator[Share]:
    names = Counter(word.known.form for words in rated for word in words if word.name)
    for number, ((sentence, _), words) in enumerate(zip(text, rated, strict=True)):
        length = len(words)
        part = length / total
        yield Share("sentence_length", part * log(length), number)
        for step in STEPS:
            if length > step:
                yield Share(f"sentence_over_{step}", part * log(length / step), number)
                yield Share(f"sentence_is_over_{step}", part, number)
        for feature, pattern in (("comma", _PAUSE), ("part", _PART)):
            if count := len(pattern.findall(sentence.text)):
                yield Share(feature, count / total, number)
        if "(" in sentence.text:
            yield Share("bracket", sentence.text.count("(") / total, number)
        hard = sum(word.content and not word.known.entry.everyday for word in words)
        if hard >= MANY:
            yield Share("hard_sentence", part, number)
        if hard and length > LONG:
            yield Share("hard_and_long", hard / total, number)
        yield from _by_word(words, number, total, names)


def _by_word(words: list[_Word], number: int, total: int, names: Counter[str]) -> Iterator[Share]:
    for place, word in enumerate(words):
        known = word.known
        counts = known.as_name if word.name else known.as_content if word.content else known.as_other
        for feature, value in counts:
            yield Share(feature, value / total, number, place)
        if word.name and known.entry.zipf < COMMON:
            value = (COMMON - known.entry.zipf) / names[known.form] / (len(names) + SMOOTH)
            yield Share("odd_name", value, number, place)
        if _is_passive(words, place):
            yield Share("passive", 1 / total, number, place)


_SMALL = {
    "preposition": lists.PREPOSITIONS,
    "of": {"of"},
    "binder": lists.BINDERS,
    "relative": lists.RELATIVE,
    "link": lists.LINKS,
    "old_fashioned": lists.OLD_FASHIONED,
    "personal": lists.PERSONAL,
    "amount": lists.AMOUNTS,
}


@lru_cache(maxsize=50_000)  # a hub uses the same words again and again
def _know(form: str, tables: Tables) -> _Known:
    entry = look_up(form, tables)
    small = {feature: 1.0 for feature, words in _SMALL.items() if form in words} | {"number": float(entry.number)}
    word = small | {"action_noun": float(entry.action), "adverb": float(entry.adverb)}
    first = float(form in lists.FIRST)
    school = float(any(each in SCHOOL or each in lists.FIRST for each in (form, *stems_of(form))))
    style = {"office": float(form in OFFICE), "old_books": float(form in OLD_BOOKS)}
    known = _is_known(form, tables)
    return _Known(
        form=form,
        entry=entry,
        function=known or form in lists.FUNCTION,
        as_name=_counts(small, tables),
        as_content=_counts(
            word | {"picturable": entry.concrete, "idea": entry.abstract, "first": first, "school": school}, tables
        ),
        as_other=_counts(small if known else word, tables),
        hard=_counts(_hard(entry) | style | {"content_first": first}, tables),
    )


def _is_known(form: str, tables: Tables) -> bool:
    return bool(tables.known) and any(each in tables.known for each in (form, *stems_of(form)))


def _in_known_phrases(words: list[str], tables: Tables) -> set[int]:
    """Places of the words that stand in a phrase which the readers of this hub know."""
    forms = [normal(word) for word in words]
    found: set[int] = set()
    for phrase in tables.phrases:
        for start in range(len(forms) - len(phrase) + 1):
            if all(part in (form, *stems_of(form)) for part, form in zip(phrase, forms[start:], strict=False)):
                found.update(range(start, start + len(phrase)))
    return found


def _counts(found: dict[str, float], tables: Tables) -> Counts:
    wanted = tables.weights.features or found
    return tuple((feature, value) for feature, value in found.items() if value and feature in wanted)


def _is_passive(words: list[_Word], place: int) -> bool:
    form = words[place].known.form
    return (form in lists.PARTICIPLES or (form.endswith("ed") and len(form) > 4)) and any(
        word.known.form in lists.BE for word in words[max(0, place - 2) : place]
    )


# --- shares of content words, each counted about once in a stretch of text ---


def _by_content_word(rated: list[list[_Word]]) -> Iterator[Share]:
    places: dict[str, list[tuple[int, int]]] = {}
    known: dict[str, _Known] = {}
    for number, words in enumerate(rated):
        for place, word in enumerate(words):
            if word.content:
                places.setdefault(word.known.form, []).append((number, place))
                known[word.known.form] = word.known
    total = sum(len(where) for where in places.values())
    counts = Counter(len(where) for where in places.values())
    seen = {count: _chance(count, total, STRETCH) for count in counts}
    whole = sum(seen[count] * number for count, number in counts.items())
    for form, where in places.items():
        weight = seen[len(where)] / whole / len(where)
        for feature, value in known[form].hard:
            cost = weight * value
            for number, place in where:
                yield Share(feature, cost, number, place)
    if total > 1:
        drawn = min(VARIETY, total)
        yield Share("variety", sum(_chance(count, total, drawn) * n for count, n in counts.items()) / drawn)


def _hard(entry: Entry) -> dict[str, float]:
    """What is hard about a content word, with how much."""
    rare = COMMON - entry.zipf
    return {
        "off_list": float(not entry.everyday),
        "off_list_rare": max(0.0, rare) * (not entry.everyday),
        "off_list_idea": entry.abstract * (not entry.everyday),
        "rare": max(0.0, rare),
        "uncommon": max(0.0, 5.5 - entry.stem_zipf),
        "is_uncommon": float(entry.stem_zipf < 5.5),
        "is_rare_4": float(entry.stem_zipf < 4),
        "is_rare_3": float(entry.zipf < 3),
        "is_rare_25": float(entry.zipf < 2.5),
        "long": float(max(0, entry.letters - 6)),
        "very_long": float(entry.letters >= 12),
        "syllables": float(max(0, entry.syllables - 2)),
        "many_syllables": float(entry.syllables >= 4),
        "latin": float(entry.latin),
        "content_picturable": entry.concrete,
        "describes": entry.describes,
        "doing": entry.doing,
        "is_below_6": float(entry.stem_zipf < 6),
        **{f"meanings_{step}": float(entry.senses >= step) for step in (4, 7, 13)},
        **{
            f"off_list_below_{step}": float(not entry.everyday and entry.stem_zipf < step / 10) for step in (30, 40, 45)
        },
    }


@lru_cache(maxsize=10_000)
def _chance(count: int, total: int, drawn: int) -> float:
    """That a word which comes `count` times among `total` is in a random handful of `drawn`."""
    if total - count < drawn:
        return 1.0
    left = lgamma(total - count + 1) - lgamma(total - count - drawn + 1)
    return 1 - exp(left - lgamma(total + 1) + lgamma(total - drawn + 1))
