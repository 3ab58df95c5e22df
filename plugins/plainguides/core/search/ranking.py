"""What a search means -> the guides, best first. All numbers are whole, so that Python and browsers agree on order."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log

from plainguides.core.search.coding import unpack_posting
from plainguides.core.search.index import Index
from plainguides.core.search.meaning import Meaning, Reader
from plainguides.core.search.order import BEST, ordered
from plainguides.core.search.tables import SHOWN


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found."""

    guides: tuple[int, ...]
    """Numbers of guides, in the order that was asked for."""
    meaning: Meaning


def rarity(guides: int, having: int) -> int:
    """Return how much a word tells: a lot if few guides have it, and a little if all do."""
    return max(1, floor(64 * log(1 + (guides - having + 0.5) / (having + 0.5)) + 0.5))


def query(index: Index, text: str, *, only: bool = False, sort: str = BEST) -> Found:
    """Search. `only`: take every word as it is typed. `sort`: a name of `order.NAMES`."""
    meaning = Reader(index, only=only).read(text)
    scores: dict[int, int] = {}
    for group in meaning.groups:
        best: dict[int, int] = {}
        for stem, weight in group.items():
            posting = list(unpack_posting(index.postings[stem]))
            worth = weight * rarity(index.size, len(posting))
            for guide, impact in posting:
                best[guide] = max(best.get(guide, 0), worth * impact)
        for guide, score in best.items():
            scores[guide] = scores.get(guide, 0) + score
    top = max(scores.values(), default=0)
    kept = [guide for guide, score in scores.items() if score * 10 >= top * SHOWN]
    best_first = sorted(kept, key=lambda guide: (-scores[guide], guide))
    return Found(ordered(best_first, sort, index.orders), meaning)
