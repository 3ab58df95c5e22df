"""An Easy Read file whose sentences or words are too hard as a whole. One message says it all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plainguides.core.document import units_of
from plainguides.core.easy_budget import LONG, MOST, MOST_MEAN, SHORT, Lengths, lengths, spent
from plainguides.core.easy_rows import example, is_easy, row, sentences
from plainguides.core.easy_words import hard_words
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity
from plainguides.core.prose import Tables, words
from plainguides.core.sentences import sentences_of

NAME = "easy-whole-text"
WHY = "One long sentence can be read with help. A text of long sentences and hard words makes readers give up."


def run(given: CheckInput) -> Iterable[Finding]:
    """Look at the whole file. Sentences that a comment excuses do not count: the readers chose them."""
    if not is_easy(given) or given.facts.scores.measured < SHORT:
        return
    counted = [
        (len(words(sentence)), line)
        for sentence, line in sentences(given)
        if words(sentence) and not given.excused("easy-sentence", line)
    ]
    if not counted:
        return
    found = lengths(counted)
    says = list(_long(found))
    hard = _hard(given)
    if says or hard:
        harder = ["As a whole, this is harder than most Easy Read."] if hard else []
        fix = ["Cut the longest sentences first."] if says else []
        fix += ["Use words that people know."] if hard else []
        yield given.finding(
            NAME,
            Severity.ERROR if hard else Severity.WARNING,
            " ".join([*harder, *says, *_where(found)]),
            line=None,
            fix=" ".join(fix),
            example="Ask for help.\nWe will come.",
        )


def _hard(given: CheckInput) -> bool:
    everything = sentences_of(units_of(given.document.blocks))
    counts = [one.words for one in everything if not given.excused("easy-sentence", one.line)]
    hard = hard_words(sentences(given), given.tables or Tables(), given.words, given.known)
    return spent(given.facts.scores.difficulty, counts, len(list(hard))) > MOST


def _long(found: Lengths) -> Iterator[str]:
    if found.long > found.may_be_long:
        yield f"{found.long} of its {found.count} sentences have more than {LONG} words."
        yield f"{found.may_be_long} of {found.count} is the most."
    if found.mean > MOST_MEAN:
        yield f"On average, a sentence has {found.mean:.1f} words. {MOST_MEAN:.0f} is the most."


def _where(found: Lengths) -> Iterator[str]:
    if found.longest:
        *others, last = map(str, found.longest)
        yield f"The longest are in lines {', '.join(others)} and {last}." if others else f"The longest: line {last}."


_EASY = row("We ask people what they need.\nThen we plan the day.")
_HARD = row(
    "Organisational representatives should consider the implementation of proportionate arrangements facilitating"
    " meaningful participation by individuals whose impairments necessitate additional preparation beforehand."
)


def _rows(*counts: int) -> str:
    """Return a row of easy words for each number of words."""
    return "\n".join(row(f"{' '.join(['We'] + ['go'] * (count - 1))}.") for count in counts)


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Easy Read files with too many long sentences, or with sentences and words that are too hard as a whole.",
    why=WHY,
    link="https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    run=run,
    rule=Rule(
        asks="12 words in a sentence on average, at most; no more than 1 in 5 sentences with more than 15; and as a "
        "whole as easy as published Easy Read",
        source="GOV.UK; our own measure of 47 published texts and 43 ordinary ones",
        exact=True,
        levels="long sentences: warning; harder as a whole: error",
        reason="of 47 published Easy Read texts, 21 have more than 1 in 5 sentences with more than 15 words, and 9 "
        "have more than 12 words on average. One is harder as a whole",
    ),
    examples=(
        *(example("\n".join([_HARD] * count), 1) for count in (5, 8, 20)),
        example("\n".join([_HARD] * 5 + [_EASY] * 5), 1),
        example("\n".join([_EASY, _HARD] * 6), 1),
        example(_rows(*[13] * 10), 1),
        example(_rows(*[12] * 9, 13), 1),
        example(_rows(*[16] * 3, *[8] * 8), 1),
        example(_rows(*[16] * 2, *[10] * 7), 1),
        example(_rows(*[16] * 20), 1),
        *(example("\n".join([_HARD] * count), 0) for count in (1, 4)),
        example("\n".join([_EASY] * 60 + [_HARD]), 0),
        example(_rows(*[12] * 10), 0),
        example(_rows(*[16] * 2, *[10] * 8), 0),
        example(_rows(*[15] * 4, *[9] * 6), 0),
        example(_rows(*[16] * 6), 0),
        example(f"## {' '.join(['Go'] * 30)}\n\n{_rows(*[10] * 10)}", 0),
        example(_rows(*[1] * 10, *[10] * 9), 0),
        example(f"<!-- ok: easy-sentence: our readers chose it -->\n\n{_rows(16)}\n{_rows(*[16] * 2, *[10] * 8)}", 0),
    ),
)
