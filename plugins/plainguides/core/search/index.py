"""All guides -> the index: which words belong together, and how much each counts in which guide."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from plainguides.core.model import Guide, Term
from plainguides.core.search import tables
from plainguides.core.search.coding import pack_posting
from plainguides.core.search.order import places
from plainguides.core.search.synonyms import Aliases, resolve
from plainguides.core.search.terms import keys, with_terms
from plainguides.core.search.vocabulary import Known, Vocabulary, vocabulary
from plainguides.core.search.weigh import unpack

FEW, SHARE = 5, 20
"""A word in more than 5 guides, and in more than a twentieth of them, needs no synonyms: they only blur the search."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """What a search looks into. `core/search/shards.py` writes it for the browser."""

    size: int
    """How many guides there are. A guide's number is its place in the hub's list."""
    words: Vocabulary
    postings: Sequence[str]
    """By number of the stem."""
    aliases: Aliases
    ordinary: frozenset[str] = field(default_factory=frozenset)
    """English words that no guide uses: they are not taken for mistakes."""
    terms: Mapping[str, int] = field(default_factory=dict)
    """What a reader may type for a word of the glossary -> its number there."""
    orders: Mapping[str, Sequence[int]] = field(default_factory=dict)
    """See `order.places`."""

    def known(self, word: str) -> Known | None:
        """Return what is known about a word, rare or not."""
        return self.words.main.get(word) or self.words.rare.get(word)


def build(
    guides: Sequence[Guide],
    synonyms: Mapping[str, Sequence[str]] | None = None,
    ordinary: Iterable[str] = (),
    terms: Sequence[Term] = (),
) -> Index:
    """Return the index of guides. `ordinary`: English words, used by a guide or not; `terms`: the glossary."""
    words = vocabulary(guides)
    found = _postings(guides, words)
    common = {stem for stem, guides_of in found.items() if len(guides_of) > max(FEW, len(guides) // SHARE)}
    words, aliases = resolve(words, with_terms(synonyms or {}, terms), common)
    unused = frozenset(word for word in ordinary if word not in words.main and word not in words.rare)
    return Index(
        size=len(guides),
        words=words,
        postings=[pack_posting(found.get(stem, ())) for stem in range(words.stems)],
        aliases=aliases,
        ordinary=unused,
        terms=keys(terms, words.main),
        orders=places(guides),
    )


def _postings(guides: Sequence[Guide], words: Vocabulary) -> Mapping[int, Sequence[int]]:
    """Count words of one stem together, field by field (BM25F), and keep 15 steps of what that comes to."""
    stems = {word: known.stem for part in (words.main, words.rare) for word, known in part.items()}
    found: dict[int, array[int]] = defaultdict(lambda: array("L"))
    parts = tuple(tables.FIELDS.values())
    lengths = [unpack(sum(guide.search.values())) for guide in guides]
    sizes = [(one.title, one.summary, one.heading, one.body) for one in lengths]
    means = [max(1.0, sum(size[place] for size in sizes) / max(1, len(sizes))) for place in range(4)]
    for number, (guide, size) in enumerate(zip(guides, sizes, strict=True)):
        title, summary, heading, body = (
            weight / (1 - b + b * one / mean) for (weight, b), one, mean in zip(parts, size, means, strict=True)
        )
        for stem, total in _by_stem(guide.search, stems).items():
            tf = (total & 65535) / 2 * body
            if total > 65535:
                tf += (total >> 48) * title + (total >> 32 & 65535) * summary + (total >> 16 & 65535) * heading
            impact = int(15 * tf / (tf + tables.SATURATION) + 0.5) or 1
            found[stem].append(number << 4 | impact)
    return found


def _by_stem(counts: Mapping[str, int], stems: Mapping[str, int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for word, count in counts.items():
        stem = stems[word]
        found[stem] = found.get(stem, 0) + count
    return found
