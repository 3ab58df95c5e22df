"""The words of all guides, put together by stem."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from plainguides.core.model import Guide
from plainguides.core.search.stems import stemmer
from plainguides.core.search.weigh import unpack

SELDOM = 6
"""How much words of one stem count that stand three times in bodies, and in no title, summary or heading."""


@dataclass(frozen=True, slots=True)
class Known:
    """A word that can be searched."""

    stem: int
    frequency: int
    """0 for a word that was seen up to three times, then each step is four times as often; at most 6."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Words by how often they were seen. The browser gets the rare ones only if it needs them."""

    main: Mapping[str, Known]
    """In the order of their stems: words of one stem stand together."""
    rare: Mapping[str, Known]
    """Words of stems that are seldom used."""
    stems: int
    added: int
    """Number of the first stem that only a synonym has. Stems of rare words stand before it."""
    lang: str
    """The language of most guides: synonyms are in it."""

    by_stem: Mapping[str, int]
    """Stem in that language -> its number."""
    langs: frozenset[str]
    """Languages of guides, by the start of their code."""

    def stemmed(self) -> Callable[[str], int | None]:
        """Return a function that finds the stem of a word, also of a form that no guide has."""
        stem = stemmer(self.lang)

        def find(word: str) -> int | None:
            known = self.main.get(word) or self.rare.get(word)
            return known.stem if known else self.by_stem.get(stem(word))

        return find


def vocabulary(guides: Sequence[Guide]) -> Vocabulary:
    """Return the words of guides. A word in guides of two languages belongs to the one that uses it more."""
    by_lang: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for guide in guides:
        seen = by_lang[guide.claims.lang.lower().partition("-")[0]]
        for word, number in guide.search.items():
            seen[word] += number
    counts = {lang: {word: unpack(number).seen for word, number in seen.items()} for lang, seen in by_lang.items()}
    total: dict[str, int] = defaultdict(int)
    owner: dict[str, str] = {}
    for lang in sorted(counts):
        for word, seen_here in counts[lang].items():
            total[word] += seen_here
            if word not in owner or seen_here > counts[owner[word]][word]:
                owner[word] = lang
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    stemmers = {lang: stemmer(lang, counts[lang]) for lang in counts}
    for word in sorted(total):
        lang = owner[word]
        groups[lang, stemmers[lang](word)].append(word)
    main: list[list[str]] = []
    rare: list[list[str]] = []
    for words in groups.values():
        (main if sum(total[word] for word in words) > SELDOM else rare).append(words)
    most = max(sorted(counts), key=lambda lang: len(counts[lang]), default="en")
    known = _numbered(sorted(main), total, 0), _numbered(sorted(rare), total, len(main))
    return Vocabulary(
        main=known[0],
        rare=known[1],
        stems=len(main) + len(rare),
        added=len(main) + len(rare),
        lang=most,
        langs=frozenset(counts),
        by_stem={
            stem: (known[0].get(words[0]) or known[1][words[0]]).stem
            for (lang, stem), words in groups.items()
            if lang == most
        },
    )


def _numbered(groups: Sequence[Sequence[str]], total: Mapping[str, int], first: int) -> dict[str, Known]:
    return {
        word: Known(stem, min(6, (max(1, total[word] // 2).bit_length() - 1) // 2))
        for stem, words in enumerate(groups, first)
        for word in words
    }
