"""Words as the tables know them, and as they are used in a sentence: as a name, for their content, or neither."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from plainguides.core import word_lists as lists
from plainguides.core.features.hardness import hardness
from plainguides.core.features.parts import Counts, Known, Text, Word
from plainguides.core.lexicon import look_up, normal, stems_of
from plainguides.core.prose import Tables
from plainguides.core.word_lists_school import SCHOOL
from plainguides.core.word_lists_style import OFFICE, OLD_BOOKS

COMMON_NAME = 4.3
"""Zipf value. A word at the start of a sentence that is more common is no name."""


def rate(text: Text, tables: Tables) -> list[list[Word]]:
    """Return the words of each sentence, as they are used in it."""
    small = {word.lower() for _, words in text for word in words if word[:1].islower()}
    return [_rate_sentence(words, small, tables) for _, words in text]


def _rate_sentence(words: list[str], small: set[str], tables: Tables) -> list[Word]:
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
        found.append(Word(known, name, not (known.function or name or known.entry.number)))
    return found


def _capitals_say_nothing(words: list[str]) -> bool:
    """Whether a sentence is written in capitals, or with a capital for each word, as some titles are."""
    if sum(word[:1].isupper() for word in words[1:]) < 2:
        return False
    telling = [word for word in words[1:] if normal(word) not in lists.FUNCTION and word[:1].isalpha()]
    return len(telling) > 1 and sum(word[:1].isupper() for word in telling) > 0.7 * len(telling)


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
def _know(form: str, tables: Tables) -> Known:
    entry = look_up(form, tables)
    small = {feature: 1.0 for feature, words in _SMALL.items() if form in words} | {"number": float(entry.number)}
    word = small | {"action_noun": float(entry.action), "adverb": float(entry.adverb)}
    first = float(form in lists.FIRST)
    school = float(any(each in SCHOOL or each in lists.FIRST for each in (form, *stems_of(form))))
    style = {"office": float(form in OFFICE), "old_books": float(form in OLD_BOOKS)}
    known = _is_known(form, tables)
    return Known(
        form=form,
        entry=entry,
        function=known or form in lists.FUNCTION,
        as_name=_counts(small, tables),
        as_content=_counts(
            word | {"picturable": entry.concrete, "idea": entry.abstract, "first": first, "school": school}, tables
        ),
        as_other=_counts(small if known else word, tables),
        hard=_counts(hardness(entry) | style | {"content_first": first}, tables),
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
