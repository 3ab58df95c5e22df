"""Shares of sentences, and of words in their sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from math import log

from plainguides.core import word_lists as lists
from plainguides.core.features.parts import COMMON, Share, Text, Word

SMOOTH = 5
"""Names. So many ordinary ones are added before names are averaged, so that one odd name says little."""
_PAUSE = re.compile(r",\s")
_PART = re.compile(r"[;:](?:\s|$)|\s[–—-]\s|—|--")
MANY = 3
"""Words off the everyday list. So many in one sentence make it a hard sentence."""
LONG = 20
"""Words. In a sentence that is longer, a hard word costs more: there is less room in the head for it."""
STEPS = (12, 15, 20, 25, 30, 40)
"""Words. Past each of these a sentence costs more for each further word."""


def by_sentence(text: Text, rated: list[list[Word]], total: int) -> Iterator[Share]:
    """Yield the shares. `rated` are the words of each sentence of the text, `total` is how many words there are."""
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


def _by_word(words: list[Word], number: int, total: int, names: Counter[str]) -> Iterator[Share]:
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


def _is_passive(words: list[Word], place: int) -> bool:
    form = words[place].known.form
    return (form in lists.PARTICIPLES or (form.endswith("ed") and len(form) > 4)) and any(
        word.known.form in lists.BE for word in words[max(0, place - 2) : place]
    )
