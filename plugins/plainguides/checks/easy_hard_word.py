"""Words that few people use, and that the file does not explain."""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.easy_rows import examples, sentences
from plainguides.core.easy_words import forms, hard_words
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity
from plainguides.core.prose import Tables

NAME = "easy-hard-word"
WHY = "A word that a reader does not know stops the whole sentence."


def run(given: CheckInput) -> Iterable[Finding]:
    """Look up each word once, where it comes first."""
    found = hard_words(sentences(given), given.tables or Tables(), given.words, given.known)
    return [_finding(given, word, line) for word, line in found]


def _finding(given: CheckInput, word: str, line: int | None) -> Finding:
    easier = next((given.plainer[form] for form in forms(word) if form in given.plainer), "")
    return given.finding(
        NAME,
        Severity.WARNING,
        f'Few people know this word: "{word}".',
        line=line,
        fix=f'Use an easy word, such as "{easier}".' if easier else "Use an easy word. Or say what it means.",
        example=f"words:\n  {word}: What it means.",
    )


CHECK = Check(
    name=NAME,
    severity=Severity.WARNING,
    purpose="Rare words in Easy Read that are not explained in words, and not in known-words.yml.",
    why=WHY,
    link="https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    run=run,
    rule=Rule(
        asks="Easy words that people know; our limit is 10 uses in a million words",
        source="all of them; the limit is our own",
        measured="It cannot know what your readers know. Put their words into known-words.yml.",
        reason="most published Easy Read files that we have use some such words, so this is no error",
    ),
    examples=examples(
        (
            "We procure the food.",
            "Fill in the questionnaire.",
            "Tell the stakeholders.",
            "Bring your remuneration.",
            "We utilise the hall.",
            "This is statutory.",
            "Ask about the eligibility.",
            "Take the escalators.",
            "Use the lanyard.",
            "The lipspeaker helps.",
        ),
        (
            "We help you on the day.",
            "The fee is low.",
            "Fees are low.",
            "Ask Siobhan for help.",
            "Come on 3 April.",
            "See www.facilitate.example.",
            "Bring 2 umbrellas.",
            "Walk slowly to the park.",
            "Use the wheelchair.",
            "We helped them happily.",
        ),
        front="words:\n  fee: Money that you pay.\n",
    ),
)
