"""Sentences that are too long. How long is too long depends on the hub's profile."""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.easy_rows import examples, sentences
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity
from plainguides.core.prose import words

NAME = "easy-sentence"
WHY = "A long sentence is hard to keep in mind."


def run(given: CheckInput) -> Iterable[Finding]:
    """Count the words of each sentence."""
    most, too_many = given.profile.sentence_warning, given.profile.sentence_error
    for sentence, line in sentences(given):
        count = len(words(sentence))
        if count > most:
            start = " ".join(sentence.split()[:4])
            yield given.finding(
                NAME,
                Severity.ERROR if count > too_many else Severity.WARNING,
                f'This sentence has {count} words: "{start} ...". It can have {most}.',
                line=line,
                fix="Cut it into 2 sentences.",
                example="Ask for help.\nWe will come.",
            )


def _words(count: int) -> str:
    return f"{' '.join(['Go'] + ['on'] * (count - 1))}."


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Easy Read sentences with too many words. The profile of the hub says how many.",
    why=WHY,
    link="https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    run=run,
    rule=Rule(
        asks="10 to 15 words (GOV.UK); fewer than 25 (Easy Read Standard); 8, and 12 at most (Canton of Zurich)",
        source="GOV.UK; UNE 153101; Department of Health; Easy Read Standard; Canton of Zurich",
        exact=True,
        levels="more than {sentence_warning} words: warning; more than {sentence_error}: error",
    ),
    examples=examples(
        (
            _words(16),
            _words(20),
            _words(21),
            _words(40),
            f"Come. {_words(16)}",
            f"{_words(3)[:-1]} at 2.30pm {_words(13)}",
            f"{_words(15)[:-1]} www.example.org now.",
            f"{_words(14)[:-1]} well-known.",
            f"{_words(14)[:-1]} Dr. Ali now.",
            f"{_words(15)[:-1]} don't?",
        ),
        (
            _words(15),
            _words(1),
            f"{_words(15)} {_words(15)}",
            f"{_words(10)}\n{_words(10)}",
            f"{_words(15)[:-1]} www.example.org.",
            f"{_words(14)[:-1]} don't.",
            f"{_words(14)[:-1]} 1,000.",
            f"{_words(13)[:-1]} 2:30pm now!",
            f"{_words(15)[:-1]} hello@example.org.",
            f"Tip 3. {_words(15)}",
            f"{_words(15)[:-1]} – {_words(1)}"[: len(_words(15)) - 1] + "?",
        ),
    ),
)
