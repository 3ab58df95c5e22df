"""Pictures that may fit a text. A suggestion and no more: a page has only pictures whose names a person wrote.

Four rules keep a suggestion from misleading (note `easy-read`, section 6):
1. The longest phrase comes first, and takes its words away: in "bank holiday" there is no bank.
2. A clause with a negation brings nothing: "Do not use jargon" must not bring a thumbs-up. Only a phrase with a
   negation of its own, such as "do not smoke", is found in one. What a comma adds to such a clause without saying
   something new is denied too: "Do not bring food, drinks or dogs".
3. After "never" or a warning, such as "watch out for", the rest of the sentence brings nothing but a warning: no friend
   in "Never share your PIN with anyone, even a friend", no prize in "Watch out for emails that offer a prize".
4. A word with two senses stands in the map only in phrases that have one, or beside the phrases that block it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from plainguides.core.model import Picture

_SENTENCE = re.compile(r"(?<=[.!?])\s|\n")
_CLAUSE = re.compile(r"([.;:!?,\n()]|\b(?:but|and then|because|so that)\b)")
_NEGATION = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|nowhere|without|cannot|neither|nor|hardly|instead of|rather than"
    r"|\w+n['’]t)\b",
    re.IGNORECASE,
)
_WARNING = re.compile(
    r"\b(?:never|avoid|beware|watch out for|be (?:careful|wary) (?:of|with)|(?:stay|keep) away from)\b", re.IGNORECASE
)
# What stands before the comma only says when. Or what stands behind it is a statement of its own.
_CONDITION = re.compile(r"\s*(?:if|when|where|while|until|unless|before|after|as)\b", re.IGNORECASE)
_STATEMENT = re.compile(
    r"\b(?:is|are|was|were|will|can|may|must|should|has|have|does|do|I|you|we|they|he|she|it|this|please|instead)\b",
    re.IGNORECASE,
)
# Small words at the ends of a phrase stay for the next one: "tell the" and "the bank" are both in "Tell the bank".
_SMALL = "(?:the|an?|my|your|our|his|her|their)"
_INNER = re.compile(rf"(?:{_SMALL}[\s-]+)?(.+?)(?:[\s-]+{_SMALL})?", re.IGNORECASE | re.DOTALL)
_SIGNS = str.maketrans("’‘“”", "''\"\"")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A picture, and the words that it is for."""

    picture: Picture
    words: str


def hints(text: str, pictures: Sequence[Picture]) -> list[Hint]:
    """Return pictures that may fit, each once, in the order of the text. Of two with one word, the first one counts.

    `pictures`: a hub's own ones first. Those that fit nearly everywhere come only where there are no others.
    """
    index, found = _index(tuple(pictures)), dict[str, tuple[bool, Hint]]()
    for sentence in _SENTENCE.split(text.translate(_SIGNS)):
        for clause, denied in _clauses(sentence):
            for hint in index.in_clause(clause, denied=denied):
                found.setdefault(hint.picture.name, (hint.picture.weak, hint))
    strong = [hint for weak, hint in found.values() if not weak]
    return strong or [hint for _, hint in found.values()]


def _clauses(sentence: str) -> Iterator[tuple[str, bool]]:
    """Yield the clauses of a sentence, and whether each is denied or warned of."""
    sign, before, denied, warned = "", "", False, False
    for number, part in enumerate(_CLAUSE.split(sentence)):
        if number % 2:
            sign = part
            continue
        goes_on = sign == "," and denied and not _CONDITION.match(before) and not _STATEMENT.search(part)
        warned = warned or bool(_WARNING.search(part))
        denied = warned or goes_on or bool(_NEGATION.search(part))
        # What goes on is still part of what the first clause said.
        before = before if goes_on else part
        yield part, denied


def denied(text: str) -> bool:
    """Say whether a text denies or warns of anything."""
    return _denies(text)


def _denies(phrase: str) -> bool:
    return bool(_NEGATION.search(phrase) or _WARNING.search(phrase))


class _Index:
    """All phrases, by their first word."""

    def __init__(self, pictures: Sequence[Picture]) -> None:
        self._phrases: dict[str, list[tuple[str, Picture | None]]] = {}
        for one in pictures:
            for phrase in one.words or (one.name.replace("-", " "), f"{one.name.replace('-', ' ')}s"):
                self._add(phrase, one)
        for one in pictures:
            for phrase in one.never:
                self._add(phrase, None)
        for several in self._phrases.values():
            # The longest first; of two as long as each other, what a phrase must not mean comes last.
            several.sort(key=lambda pair: (-len(pair[0]), pair[1] is None))

    def _add(self, phrase: str, picture: Picture | None) -> None:
        key = _words(phrase)[0].lower()
        self._phrases.setdefault(key, []).append((phrase.translate(_SIGNS), picture))

    def in_clause(self, clause: str, *, denied: bool) -> Iterator[Hint]:
        """Yield the pictures of a clause in the order of its words. If it is denied: only of phrases that deny."""
        # In the order of the clause, no set: of two phrases as long as each other, the one that starts first counts.
        keys = dict.fromkeys(word.lower() for word in _words(clause))
        wanted = [pair for key in keys for pair in self._phrases.get(key, ())]
        rest, found = clause, list[tuple[int, Hint]]()
        for phrase, picture in sorted(wanted, key=lambda pair: (-len(pair[0]), pair[1] is None)):
            pattern = _pattern(phrase)
            while match := pattern.search(rest):
                # The words stay as long as they were, so that places in the clause stay right.
                start, end = _inner(match)
                rest = rest[:start] + "\N{BULLET}" * (end - start) + rest[end:]
                if picture is not None and (not denied or _denies(phrase)):
                    found.append((match.start(), Hint(picture=picture, words=" ".join(match[0].split()))))
        yield from (hint for _, hint in sorted(found, key=lambda pair: pair[0]))


@lru_cache(maxsize=8)
def _index(pictures: tuple[Picture, ...]) -> _Index:
    return _Index(pictures)


def _inner(match: re.Match[str]) -> tuple[int, int]:
    """Return where the words of a phrase start and end, without the small words at its ends."""
    inner = _INNER.fullmatch(match[0])
    start, end = inner.span(1) if inner else (0, len(match[0]))
    return match.start() + start, match.start() + end


def _words(text: str) -> list[str]:
    return re.findall(r"[\w+&']+", text) or [""]


@lru_cache(maxsize=8192)
def _pattern(phrase: str) -> re.Pattern[str]:
    spoken = r"[\s-]+".join(re.escape(part) for part in re.split(r"[\s-]+", phrase))
    # Capitals count where a word is nothing else: "ID" and "PIP" are no "id" and no "pip".
    flags = 0 if phrase.isupper() else re.IGNORECASE
    return re.compile(rf"(?<![\w'-]){spoken}(?![\w-])", flags)
