"""Words of a search -> what to look for. `theme/js/search/` does the same in the browser; a test compares them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from plainguides.core.search.index import Index
from plainguides.core.search.speller import DIGITS, guesses
from plainguides.core.search.synonyms import LONGEST, Meanings, phrase_key
from plainguides.core.search.tables import ALIAS, FULL, PART, SECOND, STOP, UNUSED
from plainguides.core.search.terms import meant
from plainguides.core.search.vocabulary import Known
from plainguides.core.search.welsh import other_forms
from plainguides.core.search.words import fold, forms, typed

COMMON = 6
"""How often a stop word is used: the highest frequency."""
MOST = 12
"""Words of a search that are looked at."""


@dataclass(slots=True)
class Meaning:
    """What a search means. In a group a guide counts by its best stem."""

    groups: list[dict[int, int]] = field(default_factory=list)
    """Stem -> weight."""
    looked_for: list[str] = field(default_factory=list)
    """Words that stand for words that no guide has."""
    unused: list[str] = field(default_factory=list)
    """Words that no guide has, and that nothing stands for."""
    terms: list[int] = field(default_factory=list)
    """Numbers of words of the glossary that are in the search."""

    def add(self, stem: int, weight: int, group: dict[int, int] | None = None) -> dict[int, int]:
        """Look for a stem, in a group of its own if it has none. A stem counts once, where it weighs most."""
        if group is None:
            group = {}
            self.groups.append(group)
        if not any(other.get(stem, 0) >= weight for other in self.groups):
            for other in self.groups:
                other.pop(stem, None)
            group[stem] = weight
        return group


class Reader:
    """Reads one search. `only`: take every word as it is typed."""

    def __init__(self, index: Index, *, only: bool = False) -> None:
        self._index, self._only = index, only
        self._words: dict[str, Known] = dict(index.words.main)
        self._folded: dict[str, str] | None = None
        self.meaning = Meaning()

    def read(self, text: str) -> Meaning:
        """Return what a search means."""
        raw = typed(text)[:MOST]
        if any(one not in STOP and one.replace("-", "") not in self._words for one in raw):
            self._words.update(self._index.words.rare)  # the browser loads them only now
        words = [word for one in raw for word in self._pieces(one)]
        useful = [word not in STOP for word in words]
        if not any(useful):
            useful = [True for _ in words]
        joined, said = self._join(words), tuple(words)
        for place, word in enumerate(words):
            known = self._words.get(word)
            if known and useful[place]:
                self._look(known.stem, PART if place in joined else FULL)
            elif useful[place] and place not in joined:
                words[place] = self._guess(word)
        for version in dict.fromkeys((said, tuple(words))):  # as they are typed, and with mistakes mended
            self._phrases(version)
        self.meaning.terms = meant(
            (said, words, *([word] for word in self.meaning.looked_for)), self._index.words.main, self._index.terms
        )
        return self.meaning

    def _pieces(self, word: str) -> list[str]:
        whole = word.replace("-", "")
        return [whole] if whole in self._words else word.split("-")

    def _join(self, words: Sequence[str]) -> set[int]:
        """Look for "wheelchair" where "wheel chair" is typed."""
        joined: set[int] = set()
        for place, (one, two) in enumerate(pairwise(words)):
            known = self._words.get(one + two)
            if not known or len(one + two) < 6 or one in STOP or two in STOP or self._only:
                continue
            parts = [self._words[part].frequency for part in (one, two) if part in self._words]
            if len(parts) < 2 or known.frequency > min(parts):
                self._look(known.stem, FULL)
                self.meaning.looked_for.append(one + two)
                joined |= {place, place + 1}
        return joined

    def _phrases(self, words: Sequence[str]) -> None:
        folded = [phrase_key(word, self._index.words.main) for word in words]
        for length in range(LONGEST, 1, -1):
            for start in range(len(words) - length + 1):
                meanings = self._index.aliases.phrases.get("_".join(folded[start : start + length]), ())
                if not self._only:
                    self._also(meanings, ALIAS, None)

    def _look(self, stem: int, weight: int, group: dict[int, int] | None = None) -> dict[int, int]:
        group = self.meaning.add(stem, weight, group)
        if not self._only:
            self._also(self._index.aliases.stems.get(stem, ()), weight * ALIAS // FULL, group)
        return group

    def _also(self, meanings: Meanings, weight: int, group: dict[int, int] | None) -> None:
        """Look for words that mean the same. The first word of each is one choice, the second another."""
        groups: list[dict[int, int] | None] = [group]
        for meaning in meanings:
            for place, stem in enumerate(meaning):
                if place == len(groups):
                    groups.append(None)
                groups[place] = self.meaning.add(stem, weight, groups[place])

    def _guess(self, word: str) -> str:
        """Look for what a word may be that no guide has. Return it as it is understood."""
        found = self._same(word)
        if found:
            self._look(self._words[found].stem, FULL)
            return found
        if self._only or any(digit in word for digit in DIGITS) or word in self._index.ordinary:
            self.meaning.unused.append(word)
            return word
        found = self._mutated(word)
        if found:
            self._look(self._words[found].stem, FULL)
            return found
        return self._correct(word)

    def _mutated(self, word: str) -> str | None:
        """Return another form of a Welsh word, if a guide has that."""
        if "cy" not in self._index.words.langs:
            return None
        once = list(other_forms(word))
        for forms_of in (once, [form for one in once for form in other_forms(one)]):
            known = [form for form in forms_of if form in self._words]
            if known:
                return min(known, key=self._rank)
        return None

    def _same(self, word: str) -> str | None:
        """Return the word in another spelling or form, if a guide has that."""
        if self._folded is None:
            self._folded = {}
            for other in self._words:
                kept = self._folded.setdefault(fold(other), other)
                if self._rank(other) < self._rank(kept):
                    self._folded[fold(other)] = other
        for form in (word, *forms(word)):
            found = form if form in self._words else self._folded.get(fold(form))
            # A longer form that only synonyms have is no form of this word: "grop" is not "groped".
            if found and (len(form) <= len(word) or self._words[found].stem < self._index.words.added):
                return found
        return None

    def _rank(self, word: str) -> tuple[int, str]:
        return -self._words[word].frequency, word

    def _correct(self, word: str) -> str:
        starts = [other for other in self._words if len(word) > 3 and other.startswith(word)]
        longer = min(starts, key=self._rank) if starts else ""
        found = guesses(word, self._candidates())
        if longer and not (found and found[0].edits == 1 and self._often(found[0].word) > self._often(longer)):
            self._instead([longer])
            return longer
        parts = self._split(word)
        if parts and not (found and found[0].edits == 1 and found[0].same_sound):
            for part in parts:
                self._instead([part])
            return word
        if not found:
            self.meaning.unused.append(word)
            return word
        if found[0].word not in STOP:
            self._instead([one.word for one in found if one.word not in STOP])
        return found[0].word

    def _candidates(self) -> Iterator[tuple[str, int]]:
        added = self._index.words.added
        for word, known in self._words.items():
            yield word, known.frequency if known.stem < added else UNUSED
        for word in STOP:
            yield word, COMMON

    def _often(self, word: str) -> int:
        return self._words[word].frequency if word in self._words else COMMON

    def _instead(self, words: Sequence[str]) -> None:
        group = None
        for word in words:
            group = self._look(self._words[word].stem, FULL if group is None else SECOND, group)
            self.meaning.looked_for.append(word)

    def _split(self, word: str) -> tuple[str, str] | None:
        best: tuple[int, int] | None = None
        for place in range(3, len(word) - 2):
            one, two = self._words.get(word[:place]), self._words.get(word[place:])
            if one and two and min(one.frequency, two.frequency) > 0:
                rank = (-min(one.frequency, two.frequency), place)
                best = rank if best is None else min(best, rank)
        return (word[: best[1]], word[best[1] :]) if best else None
