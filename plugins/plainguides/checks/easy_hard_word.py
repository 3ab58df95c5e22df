"""Words that few people use, and that the file does not explain."""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.easy_rows import examples, sentences
from plainguides.core.lexicon import look_up, normal, stems_of
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity
from plainguides.core.prose import Tables, words

NAME = "easy-hard-word"
WHY = "A word that a reader does not know stops the whole sentence."
COMMON = 4.0
"""Zipf value, of the word or of its stem: 10 uses in a million words."""
SHORTEST = 3


def run(given: CheckInput) -> Iterable[Finding]:
    """Look up each word once, where it comes first."""
    tables = given.tables or Tables()
    everything = list(sentences(given))
    explained = {form for entry in given.words for word in words(entry.lower()) for form in _forms(word)}
    names = {
        word for sentence, _ in everything for place, word in enumerate(words(sentence)) if place and word[0].isupper()
    }
    seen: set[str] = set()
    for sentence, line in everything:
        for word in words(sentence):
            plain = normal(word)
            if plain in seen or word in names or set(_forms(plain)) & explained or given.known(word):
                continue
            seen.add(plain)
            if _hard(plain, tables):
                yield _finding(given, plain, line)


def _forms(word: str) -> tuple[str, ...]:
    return (word, *stems_of(word))


def _hard(word: str, tables: Tables) -> bool:
    entry = look_up(word, tables)
    common = max(entry.zipf, entry.stem_zipf) >= COMMON or entry.everyday
    return not common and not entry.number and len(word) >= SHORTEST


def _finding(given: CheckInput, word: str, line: int | None) -> Finding:
    easier = next((given.plainer[form] for form in _forms(word) if form in given.plainer), "")
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
