"""Why a text has its level and what would bring it down: each figure is computed with the model, none is a guess."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import fsum

from plainguides.core.explain import Explanation, Reason, SentenceCost, difficulty_of, explain
from plainguides.core.features import Text
from plainguides.core.lexicon import look_up, normal
from plainguides.core.model import Advice, Change, HardSentence, HardWord, Level, Part, Sentence
from plainguides.core.plainer import plainer
from plainguides.core.prose import Tables
from plainguides.core.prose import words as words_in
from plainguides.core.readability import ENOUGH, level_at
from plainguides.core.splitting import LONG, say_split, split_at

SENTENCES = 10
WORDS = 15
SPLIT = 5
"""Sentences that the first change splits."""
SWAP = 10
"""Words that the second change makes plain."""
WORTH = 0.005
"""A change that brings less is not named."""
# What an author can take out without other words: the cost that it has is what that brings.
_REWRITE: Mapping[str, str] = {
    "a passive": "Say who does it, where there is a passive",
    "which, whom or whose": "Take out which, whom and whose",
    "a formal linking word": "Take out formal linking words, such as however",
    "a semicolon, colon or dash": "Put a full stop where there is a semicolon, colon or dash",
    "brackets": "Take out the brackets",
    "an old-fashioned or legal word": "Take out old-fashioned and legal words",
}


def advise(text: Text, tables: Tables, levels: Sequence[Level], plain: Mapping[str, str]) -> Advice:
    """Take a text apart for its author. `levels` empty: no level is named, as for other languages than English."""
    found = explain(text, tables)
    hard = hard_words(found, tables, plain)
    total = sum(len(words) for _, words in text)
    levels = levels if total >= ENOUGH else ()
    return Advice(
        difficulty=found.difficulty,
        level=level_at(found.difficulty, levels),
        words=total,
        parts=_parts(found, tables),
        changes=_changes(text, found, hard, tables, levels, plain),
        sentences=_hard_sentences(found, hard),
        hard_words=hard[:WORDS],
    )


def hard_words(found: Explanation, tables: Tables, plain: Mapping[str, str]) -> tuple[HardWord, ...]:
    """Return each word that makes the text harder, once, hardest first."""
    places: dict[str, list[tuple[int, int | None, str, float]]] = defaultdict(list)
    reasons: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for number, sentence in enumerate(found.sentences):
        for word in sentence.words:
            form = normal(word.text)
            places[form].append((number, sentence.line, word.text, word.cost))
            for reason in word.reasons:
                reasons[form][reason.label] += reason.cost
    hard = []
    for form, where in places.items():
        if look_up(form, tables).everyday:
            continue  # a word that nearly everybody knows is nothing to change, whatever it adds
        cost = fsum(cost for *_, cost in where)
        labels = sorted(
            (label for label, one in reasons[form].items() if one > 0), key=lambda label: -reasons[form][label]
        )
        if cost > 0 and labels and len(form) > 1:
            better = plainer(form, plain)
            hard.append(
                HardWord(
                    text=where[0][2],
                    lines=tuple(dict.fromkeys(line for _, line, *_ in where if line)),
                    times=len(where),
                    cost=cost,
                    reasons=tuple(labels[:3]),
                    suggestion=f"Write: {better}." if better else _instead(labels[0]),
                    sentences=tuple(dict.fromkeys(number for number, *_ in where)),
                )
            )
    return tuple(sorted(hard, key=lambda word: (-word.cost, word.text)))


def _instead(label: str) -> str:
    if "name" in label:
        return "Say what it is, where it first comes."
    if label in {"a passive", "a number", "a number in words, or a measure"}:
        return "Say who does it." if label == "a passive" else "Use as few numbers as you can."
    return "Use an everyday word, or say what it means."


def _hard_sentences(found: Explanation, hard: Sequence[HardWord]) -> tuple[HardSentence, ...]:
    known = {normal(word.text): word for word in hard}

    def row(number: int, one: SentenceCost) -> HardSentence:
        words = [word.text for word in one.words if normal(word.text) in known and word.cost > 0]
        return HardSentence(
            text=one.text,
            line=one.line,
            words=one.length,
            cost=one.cost,
            reasons=tuple(reason.label for reason in one.reasons if reason.cost > 0),
            suggestion=say_split(one.text),
            hard_words=tuple(dict.fromkeys(words))[:5],
            place=number,
        )

    ordered = sorted(enumerate(found.sentences), key=lambda pair: (-pair[1].cost, pair[0]))
    return tuple(row(number, one) for number, one in ordered[:SENTENCES] if one.cost > 0)


def _parts(found: Explanation, tables: Tables) -> tuple[Part, ...]:
    usual: dict[str, float] = defaultdict(float)
    why: dict[str, str] = {}
    for weight in (tables.weights.features or {}).values():
        usual[weight.label] += weight.weight * weight.mean
        why.setdefault(weight.label, weight.why)
    here: dict[str, float] = defaultdict(float)
    for reason in _all_reasons(found):
        here[reason.label] += reason.cost
    parts = [
        Part(label=label, why=why[label], cost=here[label] - cost, eases=cost < 0) for label, cost in usual.items()
    ]
    return tuple(sorted(parts, key=lambda part: (-part.cost, part.label)))


def _all_reasons(found: Explanation) -> list[Reason]:
    words = [reason for one in found.sentences for word in one.words for reason in word.reasons]
    return [*found.reasons, *(reason for one in found.sentences for reason in one.reasons), *words]


def _changes(
    text: Text,
    found: Explanation,
    hard: Sequence[HardWord],
    tables: Tables,
    levels: Sequence[Level],
    plain: Mapping[str, str],
) -> tuple[Change, ...]:
    tried: list[tuple[str, float]] = []
    long = sorted(range(len(text)), key=lambda place: -len(text[place][1]))[:SPLIT]
    long = [place for place in long if len(text[place][1]) > LONG and split_at(text[place][0].text)]
    if long:
        what = f"Split the {len(long)} longest sentences" if len(long) > 1 else "Split the longest sentence"
        tried.append((what, difficulty_of(_split(text, long), tables)))
    swaps = {normal(word.text): better for word in hard if (better := plainer(word.text, plain))}
    if swaps:
        names = ", ".join(list(swaps)[:3]) + (" and others" if len(swaps) > 3 else "")
        tried.append(
            (f"Write the plainer word where our lists have one: {names}", difficulty_of(_swap(text, swaps), tables))
        )
    hardest = [word for word in hard if normal(word.text) not in swaps][:SWAP]
    if hardest:
        names = ", ".join(word.text for word in hardest)
        after = found.difficulty - fsum(word.cost for word in hardest)
        tried.append((f"Take everyday words in place of these: {names}", after))
    for label, what in _REWRITE.items():
        cost = fsum(reason.cost for reason in _all_reasons(found) if reason.label == label)
        tried.append((what, found.difficulty - cost))
    changes = [
        Change(what=what, difficulty=after, fall=found.difficulty - after, level=level_at(after, levels))
        for what, after in tried
        if found.difficulty - after >= WORTH
    ]
    return tuple(sorted(changes, key=lambda change: -change.fall))


def _split(text: Text, places: Sequence[int]) -> Text:
    halves: list[tuple[Sentence, list[str]]] = []
    for number, (sentence, words) in enumerate(text):
        place = split_at(sentence.text) if number in places else None
        parts = [sentence.text] if place is None else [sentence.text[:place].rstrip(" ,;:–—-"), sentence.text[place:]]
        for part in parts:
            own = words if place is None else words_in(part)
            halves.append((Sentence(text=part, words=len(own), line=sentence.line), own))
    return halves


def _swap(text: Text, swaps: Mapping[str, str]) -> Text:
    return [
        (sentence, [new for word in words for new in words_in(swaps.get(normal(word), word))])
        for sentence, words in text
    ]
