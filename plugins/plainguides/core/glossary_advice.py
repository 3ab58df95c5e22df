"""Looks at the entries of a glossary: is a meaning easier than its word, and does a guide use the word?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plainguides.core.glossary import CHECK, EXAMPLE, WHY
from plainguides.core.model import Finding, Guide, Severity, Term
from plainguides.core.prose import Tables, split, syllables, words
from plainguides.core.terms import Matcher

LONGEST = 25
"""Words in a sentence of a meaning."""
COMMON = 3.6
"""A word of this Zipf value or above is no hard word: one use in about 250,000 words of text."""
_NEARER = 0.3
"""How much rarer, in Zipf, a word of the meaning must be before we say that it is harder."""


def advice(terms: Sequence[Term], guides: Sequence[Guide], tables: Tables, path: str) -> Iterator[Finding]:
    """Yield what an author could do better. English only: the word data is."""
    used = {term.word for guide in guides for term in guide.explained}
    texts = "\n".join(block.text for guide in guides for block in guide.document.blocks)
    for term in terms:
        if term.lang.lower().startswith("en") or not term.lang:
            yield from _hard(term, tables, path)
        small = term.word[:1].lower() + term.word[1:]
        if term.word in used or not guides:
            continue
        there = [texts[one.start] for one in Matcher([Term(word=small, meaning="-")]).find(texts)]
        if small == term.word.lower() != term.word and there and all(letter.islower() for letter in there):
            yield _finding(
                term,
                path,
                Severity.WARNING,
                f'The guides say "{small}" with a small letter, and the glossary "{term.word}" with a capital one.',
                "Write the word as it stands in the middle of a sentence.",
                f"{small}: {term.meaning}",
            )
        elif not any(Matcher([term]).find(texts)):
            yield _finding(
                term,
                path,
                Severity.ADVICE,
                f'No guide uses the word "{term.word}".',
                "Check how it is written in the guides, add that form, or take the word away.",
                f"{term.word}:\n  meaning: {term.meaning}\n  also: [another form]",
            )


def _hard(term: Term, tables: Tables, path: str) -> Iterator[Finding]:
    own = {word.lower() for form in term.forms for word in words(form)}
    rarest = min((tables.zipf[word] for word in own if word in tables.zipf), default=COMMON)
    harder = [
        word
        for word in words(term.meaning)
        if word.lower() not in own | tables.everyday
        and tables.zipf.get(word, 0 if word.islower() and word.isalpha() else 9) < min(rarest - _NEARER, COMMON)
        and syllables(word, tables) > 2
    ]
    if harder:
        yield _finding(
            term,
            path,
            Severity.ADVICE,
            f'The meaning of "{term.word}" has a word in it that is harder: {harder[0]}.',
            "Write it in easier words.",
            EXAMPLE,
        )
    for sentence in split(term.meaning):
        if len(words(sentence)) > LONGEST:
            yield _finding(
                term,
                path,
                Severity.ADVICE,
                f'The meaning of "{term.word}" has a sentence of {len(words(sentence))} words.',
                "Make two sentences of it.",
                EXAMPLE,
            )


def _finding(term: Term, path: str, severity: Severity, message: str, fix: str, example: str) -> Finding:
    return Finding(
        check=CHECK,
        severity=severity,
        message=message,
        path=path,
        line=term.line,
        fix=fix,
        example=example,
        why=WHY,
    )
