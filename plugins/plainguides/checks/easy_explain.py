"""Hard words that the file says it explains: bold where they come first, and explained right there."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plainguides.core.easy_rows import example, is_easy, row, rows
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity

NAME = "easy-explain"
WHY = "A reader who meets a hard word needs its meaning at once, and not at the end of the page."
WITHIN = 2
"""Sentences after the first use in which the meaning must come."""
_OF_IT = re.compile(r"(?:It|This|That|They|These|Those)\b(?!\W*$)")
_SAYS = r"(?:is|are|was|were|means?|gives?|lets?|helps?|says?|shows?|happens?)\b"


def run(given: CheckInput) -> Iterable[Finding]:
    """Look for the first use of each word in `words`."""
    if not is_easy(given):
        return
    sentences = [(sentence, one) for one in rows(given.document) for sentence in one.sentences]
    for word, meaning in given.words.items():
        spoken = re.compile(rf"\b{_forms(word)}\b", re.IGNORECASE)
        first = next((n for n, (sentence, _) in enumerate(sentences) if spoken.search(sentence)), None)
        if first is None:
            yield given.finding(
                NAME,
                Severity.WARNING,
                f'The word "{word}" is in words, but not in the text.',
                line=None,
                fix="Take it out of words. Or use it.",
            )
            continue
        _, place = sentences[first]
        if not any(spoken.search(bold) for bold in place.bold):
            yield _finding(given, word, place.line, f'The hard word "{word}" is not bold where it comes first.')
        elif not _explained(spoken, meaning, [text for text, _ in sentences[first : first + 1 + WITHIN]]):
            yield _finding(given, word, place.line, f'Nobody says what "{word}" means where it comes first.')


def _forms(word: str) -> str:
    """Singular and plural."""
    base = re.escape(word.strip())
    return rf"(?:{base}(?:s|es)?|{base[:-1]}ies)" if base.endswith("y") else rf"{base}(?:s|es)?"


def _explained(spoken: re.Pattern[str], meaning: str, near: list[str]) -> bool:
    """Whether a sentence near by speaks of the word. What it says of it only a person can judge."""
    if any(spoken.search(sentence) or _OF_IT.match(sentence) for sentence in near[1:]):
        return True
    text = " ".join(near)
    plain = " ".join(meaning.lower().strip(" .").split())
    return plain in " ".join(text.lower().split()) or any(
        re.search(rf"\b{spoken.pattern}\s+(?:\w+\s+)?{_SAYS}", sentence, re.IGNORECASE) for sentence in near
    )


def _finding(given: CheckInput, word: str, line: int | None, says: str) -> Finding:
    meaning = given.words[word].strip()
    return given.finding(
        NAME,
        Severity.ERROR,
        says,
        line=line,
        fix="Make it bold. Say in the next sentence what it means.",
        example=f"This is about **{word}**.\n{_sentence(word, meaning)}",
    )


def _sentence(word: str, meaning: str) -> str:
    """Return a sentence: "A fee is an amount of money." or "Co-production means working together."."""
    start = meaning[:1].lower() + meaning[1:] if meaning[1:2].islower() or meaning[1:2] == " " else meaning
    thing = re.match(r"(?:an?)\b", start)
    article = "An" if word[:1].lower() in "aeiou" else "A"
    said = f"{article} {word} is {start}" if thing else f"{word[:1].upper()}{word[1:]} means {start}"
    return said if said.endswith((".", "!", "?")) else f"{said}."


_WORDS = "words:\n  quiet room: A room where you can rest.\n  fee: Money that you pay.\n"


def _two(first: str, second: str = "A **fee** is money that you pay.") -> str:
    return f"{row(first)}\n{row(second)}"


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Words of the word list that are not bold, or not explained, where Easy Read uses them first.",
    why=WHY,
    link="https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    run=run,
    rule=Rule(
        asks="Hard words in bold, explained in the next sentence; here within 2 sentences",
        source="GOV.UK; Easy Read Online; People First",
        exact=True,
        levels="error; a word that the text does not use: warning",
    ),
    examples=(
        *(
            example(_two(words), 1, front=_WORDS)
            for words in (
                "We have a quiet room. A quiet room is a room where you can rest.",
                "We have a **quiet room**.\nGo and look.",
                "We have a **quiet** room.\nA quiet room is green.",
                "We have 2 quiet rooms.\nThey are green.",
                "Ask for the **quiet room**.",
                "A quiet room is a **room** where you can rest.",
                "Go to the **quiet room**.\nTurn left. Turn right. A quiet room is a place.",
                "The Quiet Room is here.",
                "There is no such room.",
                "Is there a quiet room?",
            )
        ),
        *(
            example(_two(words), 0, front=_WORDS)
            for words in (
                "A **quiet room** is a place to rest.",
                "We have a **quiet room**.\nIt lets you rest.",
                "We have a **quiet room**.\nThat means you can rest.",
                "We have a **quiet room**.\nA quiet room makes you calm.",
                "We have **quiet rooms**.\nThey keep the noise out.",
                "We have a **quiet room**.\nA quiet room is a place to rest.",
                "We have **quiet rooms**.\nQuiet rooms are places to rest.",
                "We have a **quiet room**: a room where you can rest.",
                "Go to the **quiet room**.\nTurn left.\nA quiet room is a place.",
                "A **Quiet room** means a place to rest.",
                "We have a **quiet room**.\nThe quiet room helps you to rest.",
                "This is a **quiet room**. A room where you can rest.",
                "Use **the quiet room**.\nA quiet room is a place.",
                "**Quiet room** means a place to rest.\nWe have 1 quiet room.",
            )
        ),
    ),
)
