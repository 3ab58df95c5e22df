"""Short forms in capitals: which of them does a guide leave unexplained? And which capitals are only loud?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from plainguides.core.model import Block

# Two or more capitals, and at most one small letter: BSL, DPOs, DfE, R&D. Names such as AbilityNet have more.
_SHORT = re.compile(
    r"(?<![\w@/.#'’-])(?:[A-Z]&[A-Z]|[A-Z][A-Za-z]*[A-Z][A-Za-z]*)(?:['’](?!s\b)[A-Z]+)?(?![\w@/#]|\.\w)"
)
_MOST_SMALL = 1
_MOST_TOGETHER = 3
"""More words in capitals than that, one after another, are a sentence in capitals."""
# Addresses, and the name of a box such as [!TIP] where it could not be read: another check speaks about that one.
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\w+|(?-i:\[ ?!? ?[A-Z][A-Z -]*\])", re.IGNORECASE)
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_ROMAN_AFTER = re.compile(
    r"(?:part|chapter|schedule|annex|appendix|title|volume|stage|phase|type|class|figure|table|war|act|section"
    r"|henry|charles|elizabeth|george|edward|william|pope)\s+$",
    re.IGNORECASE,
)
_ROMAN_LARGE = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_WORDS_AFTER = re.compile(r"\s*(?:\(|, (?:or |which (?:is short|stands) for )?(?:the )?)([^()]*)")
_WORDS_BEFORE = re.compile(r"(?:\(|,? or |,? called (?:a |an |the )?|,? known as )$")
_SMALL_WORDS = frozenset("a an and at by for from in of on or the to with".split())
_WORDS = re.compile(r"[^\W\d_]+")
_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b")
_NOT_IN = frozenset({"before", "quote"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Short:
    """A short form that nobody explains."""

    word: str
    """As it stands in the text, without a plural s."""
    line: int | None
    later: bool = False
    """Whether the guide does write it out, but only after its first use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loud:
    """Words in capitals that are no short form."""

    words: str
    line: int | None


def unexplained(blocks: Iterable[Block], known: Collection[str], loud: Collection[str]) -> Iterator[Short | Loud]:
    """Yield each short form once, at its first use, and each run of words that are only in capitals.

    `known` are the forms that need no words; `loud` are words in small letters that people write in capitals.
    """
    text = [block for block in blocks if block.kind != "code" and not _NOT_IN & set(block.roles) and not _shown(block)]
    first: dict[str, tuple[Block, int]] = {}
    shouted: list[Loud] = []
    for block in sorted(text, key=lambda block: block.kind == "heading"):  # a heading has no room to explain
        for run in _runs(block.text):
            if any(word.lower().replace("’", "'") in loud for word, _ in run) or len(run) > _MOST_TOGETHER:
                shouted.append(Loud(words=" ".join(word for word, _ in run), line=block.line))
                continue
            for word, start in run:
                stem = _stem(word, block.text, start)
                if stem and stem not in known and word not in known:
                    first.setdefault(stem, (block, start))
    for word, (block, start) in first.items():
        anywhere = any(_written_out(word, other.text, None) for other in text)
        heading = block.kind == "heading"
        if not (anywhere if heading else _written_out(word, block.text, start)):
            yield Short(word=word, line=block.line, later=anywhere)
    yield from shouted


def _shown(block: Block) -> bool:
    """Say whether a heading is all in capitals: that is its look, and another matter."""
    return block.kind == "heading" and not any(letter.islower() for letter in block.text)


def _runs(text: str) -> Iterator[list[tuple[str, int]]]:
    """Yield words in capitals with their places; those with nothing but a space between them together.

    Web addresses and postcodes are passed over.
    """
    text = _POSTCODE.sub(_blank, _ADDRESS.sub(_blank, text))
    run: list[tuple[str, int]] = []
    for match in _SHORT.finditer(text):
        if run and text[run[-1][1] + len(run[-1][0]) : match.start()].strip(" ") == "":
            run.append((match[0], match.start()))
            continue
        if run:
            yield run
        run = [(match[0], match.start())]
    if run:
        yield run


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _stem(word: str, text: str, start: int) -> str:
    """Return a short form without its plural s. Empty: it is a name or a Roman number."""
    stem = word[:-1] if word.endswith("s") and word[:-1].isupper() else word
    if sum(letter.islower() for letter in stem) > _MOST_SMALL:
        return ""
    if _ROMAN.fullmatch(stem) or (_ROMAN_LARGE.fullmatch(stem) and _ROMAN_AFTER.search(text, 0, start)):
        return ""
    return stem


def _written_out(word: str, text: str, start: int | None) -> bool:
    """Say whether the text says the whole words: "British Sign Language (BSL)", or "BSL (British Sign Language)".

    "British Sign Language, or BSL," counts too. `start`: at this place. None: anywhere.
    """
    for match in re.finditer(rf"\b{re.escape(word)}s?\b", text):
        if start is not None and match.start() != start:
            continue
        before, after = text[: match.start()], text[match.end() :]
        following, leading = _WORDS_AFTER.match(after), _WORDS_BEFORE.search(before)
        if following and _stands_for(word, following[1], from_start=True):
            return True
        if leading and _stands_for(word, before[: leading.start()], from_start=False):
            return True
    return False


def _stands_for(word: str, text: str, *, from_start: bool) -> bool:
    """Say whether the letters of a short form start the words at one end of a text."""
    wanted = [letter for letter in word.lower() if letter.isalnum()]
    words = _WORDS.findall(text.lower())
    words = words[: 3 * len(wanted)] if from_start else words[-3 * len(wanted) :]
    if not from_start:
        words, wanted = words[::-1], wanted[::-1]
    left = list(wanted)
    for one in words:
        if not left:
            break
        if one[0] == left[0] or (left[0] == "x" and one.startswith("ex")):
            left.pop(0)
        elif one not in _SMALL_WORDS and one != "s" and len(left) == len(wanted):
            return False  # the words next to it are others
    return not left
