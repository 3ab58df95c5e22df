"""Fits the budget of `core/easy_budget.py`, and tests it on documents that are left out. Not part of the package.

    PYTHONPATH=plugins python tools/fit_easy_budget.py DOCUMENTS

DOCUMENTS has `er_*.json` (published Easy Read) and `orig_*.json` (their originals), each with a list `sentences`. Those
of the Scottish Government are under the Open Government Licence 3.0; they are not in the repository.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import stdev

from plainguides.core.easy_budget import MOST, PER_LONG_SENTENCE, TOO_LONG
from plainguides.core.model import Unit
from plainguides.core.readability import score
from plainguides.core.sentences import sentences_of
from plainguides.shell.tables import tables

PRICES = (0.0, 1.0, 2.0, 3.0, 4.0, 5.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document, measured."""

    name: str
    easy: bool
    difficulty: float
    long: float
    """Share of sentences of more than `TOO_LONG` words."""

    def spent(self, price: float) -> float:
        """Return what it spends of a budget."""
        return self.difficulty + price * self.long


def read(path: Path) -> Document:
    """Measure one."""
    units = [Unit(kind="paragraph", text=text) for text in json.loads(path.read_text(encoding="utf-8"))["sentences"]]
    counts = [sentence.words for sentence in sentences_of(units)]
    return Document(
        name=path.name,
        easy=path.name.startswith("er_"),
        difficulty=score(units, tables()).difficulty,
        long=sum(count > TOO_LONG for count in counts) / len(counts),
    )


def fit(documents: Sequence[Document], prices: Sequence[float] = PRICES) -> tuple[float, float]:
    """Return the price and the budget that part the two groups best, in the middle of the widest gap.

    The gap is measured in standard deviations, so that a high price does not look good by its scale alone.
    """
    found = []
    for price in prices:
        values = sorted({one.spent(price) for one in documents})
        for low, high in pairwise(values):
            cut = (low + high) / 2
            wrong = sum((one.spent(price) > cut) == one.easy for one in documents)
            found.append((wrong, (low - high) / stdev(values), price, cut))
    _, _, price, cut = min(found)
    return price, cut


def main() -> None:
    """Print both."""
    parser = argparse.ArgumentParser(description="Fit the budget of Easy Read, leaving one document out at a time.")
    parser.add_argument("documents", type=Path)
    different = {path.read_bytes(): path for path in sorted(parser.parse_args().documents.glob("*.json"))}
    documents = [read(path) for path in different.values()]
    print(f"on all: price {fit(documents)[0]}, budget {fit(documents)[1]:.2f}; in use: {PER_LONG_SENTENCE}, {MOST}")
    for easy, name in ((True, "Easy Read"), (False, "originals")):
        group = [one for one in documents if one.easy is easy]
        now = sum(one.spent(PER_LONG_SENTENCE) <= MOST for one in group)
        print(f"{name}: {now} of {len(group)} pass the budget in use")
        for what, prices in (("budget", (PER_LONG_SENTENCE,)), ("price and budget", PRICES)):
            passed = 0
            for left in group:
                price, cut = fit([one for one in documents if one is not left], prices)
                passed += left.spent(price) <= cut
            print(f"  left out, {what} fitted again: {passed} of {len(group)}")


if __name__ == "__main__":
    main()
