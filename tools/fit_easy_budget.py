"""Fits the budget of `core/easy_budget.py`, and tests it on documents that are left out. Not part of the package.

    PYTHONPATH=plugins python tools/fit_easy_budget.py DOCUMENTS

DOCUMENTS has `er_*.json` (published Easy Read) and `orig_*.json` (ordinary texts), each with a list `sentences`. Those
that we have are not in the repository: only some have a licence for that.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import stdev

from plainguides.core.easy_budget import MOST, PER_HARD_WORD, PER_LONG_SENTENCE, TOO_LONG
from plainguides.core.easy_words import hard_words
from plainguides.core.model import Unit
from plainguides.core.readability import score
from plainguides.core.sentences import sentences_of
from plainguides.shell.tables import tables

Price = tuple[float, float]
PRICES: tuple[Price, ...] = tuple((long, hard) for long in (0.0, 1.0, 2.0, 3.0) for hard in (0.0, 1.0, 2.0, 3.0, 4.0))
WEIGHT = 2
"""Easy Read that is called hard stops an author, so it counts twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document, measured."""

    name: str
    easy: bool
    difficulty: float
    long: float
    """Share of sentences of more than `TOO_LONG` words."""

    hard: float
    """Hard words, each once, in a sentence."""

    def spent(self, price: Price) -> float:
        """Return what it spends of a budget, at the prices of `long` and `hard`."""
        return self.difficulty + price[0] * self.long + price[1] * self.hard


def read(path: Path) -> Document:
    """Measure one."""
    units = [Unit(kind="paragraph", text=text) for text in json.loads(path.read_text(encoding="utf-8"))["sentences"]]
    counts = [sentence.words for sentence in sentences_of(units)]
    return Document(
        name=path.name,
        easy=path.name.startswith("er_"),
        difficulty=score(units, tables()).difficulty,
        long=sum(count > TOO_LONG for count in counts) / len(counts),
        hard=len(list(hard_words(((unit.text, None) for unit in units), tables()))) / len(counts),
    )


def fit(documents: Sequence[Document], prices: Sequence[Price] = PRICES) -> tuple[Price, float]:
    """Return the prices and the budget that part the two groups best, in the middle of the widest gap.

    The gap is measured in standard deviations, so that a high price does not look good by its scale alone.
    """
    found = []
    for price in prices:
        values = sorted({one.spent(price) for one in documents})
        for low, high in pairwise(values):
            cut = (low + high) / 2
            wrong = sum((1 + (WEIGHT - 1) * one.easy) * ((one.spent(price) > cut) == one.easy) for one in documents)
            found.append((wrong, (low - high) / stdev(values), price, cut))
    _, _, price, cut = min(found)
    return price, cut


def main() -> None:
    """Print both."""
    parser = argparse.ArgumentParser(description="Fit the budget of Easy Read, leaving one document out at a time.")
    parser.add_argument("documents", type=Path)
    different = {path.read_bytes(): path for path in sorted(parser.parse_args().documents.glob("*.json"))}
    documents = [read(path) for path in different.values()]
    in_use = (PER_LONG_SENTENCE, PER_HARD_WORD)
    price, most = fit(documents)
    print(f"on all: prices {price}, budget {most:.2f}; in use: {in_use}, {MOST}")
    for easy, name in ((True, "Easy Read"), (False, "originals")):
        group = [one for one in documents if one.easy is easy]
        now = sum(one.spent(in_use) <= MOST for one in group)
        print(f"{name}: {now} of {len(group)} pass the budget in use")
        for what, prices in (("budget", (in_use,)), ("price and budget", PRICES)):
            passed = 0
            for left in group:
                price, cut = fit([one for one in documents if one is not left], prices)
                passed += left.spent(price) <= cut
            print(f"  left out, {what} fitted again: {passed} of {len(group)}")


if __name__ == "__main__":
    main()
