"""Measures what the search finds, on guides and queries of a folder that no part of the program was made from.

    python benchmarks/search_quality.py FOLDER [--work DIR] [--wrong]

FOLDER as for benchmarks/search_hub.py. For each class of query: share with a right guide first (r1) and among the
first five (r5), MRR of the first ten, share of queries that were "corrected"; with 95 % intervals by the bootstrap.

The words of synonyms.yml are the program's own and were not taken from queries. How much the figures hang on single
lines of them is measured by cross-validation: five times, a fifth of the lines is left out, and each time all queries
are asked. "no synonyms" is the floor.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from plainguides.core import search
from plainguides.core.model import Guide
from plainguides.shell import extensions
from plainguides.shell.cache import Cache
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from search_hub import queries, sources, write

FOLDS = 5
Row = Mapping[str, Any]


def asked(index: search.Index, guides: Sequence[Guide], every: Iterable[Row]) -> list[Row]:
    """Ask each query. Return them with `rank` of the first right guide, 0 for none among ten, and `fixed`."""
    rows = []
    for one in every:
        found = search.query(index, one["q"])
        first = [guides[number].slug for number in found.guides[:10]]
        rank = next((place for place, slug in enumerate(first, 1) if slug in one["relevant"]), 0)
        rows.append({**one, "rank": rank, "fixed": bool(found.meaning.looked_for), "first": first})
    return rows


def figures(rows: Sequence[Row]) -> tuple[float, float, float, float]:
    """Return r1, r5, MRR and the share of corrected queries."""
    ranks = [row["rank"] for row in rows]
    size = max(1, len(ranks))
    return (
        sum(rank == 1 for rank in ranks) / size,
        sum(0 < rank <= 5 for rank in ranks) / size,
        sum(1 / rank for rank in ranks if rank) / size,
        sum(row["fixed"] for row in rows) / size,
    )


def interval(rows: Sequence[Row], figure: int) -> tuple[float, float]:
    """Return the 95 % interval of a figure: what other queries of the same kind may give."""
    dice = random.Random(1)
    found = sorted(figures(dice.choices(rows, k=len(rows)))[figure] for _ in range(1000))
    return found[25], found[974]


def classes(rows: Iterable[Row]) -> Mapping[str, list[Row]]:
    """Return the queries of each class."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["cls"], []).append(row)
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--work", type=Path, help="where the hub is kept, so that the second run is quick")
    parser.add_argument("--wrong", action="store_true", help="show the queries that do not find their guide")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work = options.work or Path(name)
        write(sources(options.folder), work / "hub")
        settings, _ = read_settings(work / "hub" / "mkdocs.yml")
        registry = extensions.load(work / "hub")
        hub = load_hub(work / "hub", settings, registry, Cache(work / "cache", work / "hub"))
    every = queries(options.folder)
    synonyms, ordinary = registry.words.synonyms, registry.words.ordinary
    here = {guide.slug for guide in hub.guides}
    lost = [one["q"] for one in every if not here & set(one["relevant"])]
    print(f"{len(hub.guides)} guides, {len(every)} queries, {len(synonyms)} lines of synonyms; refused: {hub.refused}")
    print(f"queries whose guide is not in the hub: {lost}")
    rows = asked(search.build(hub.guides, synonyms, ordinary), hub.guides, every)
    floor = classes(asked(search.build(hub.guides, {}, ordinary), hub.guides, every))
    folds = []
    names = sorted(synonyms)
    random.Random(7).shuffle(names)
    for fold in range(FOLDS):
        kept = {word: synonyms[word] for place, word in enumerate(names) if place % FOLDS != fold}
        folds.append(classes(asked(search.build(hub.guides, kept, ordinary), hub.guides, every)))
    print(f"{'class':9} {'n':>3}   r1    r5  (95 %)        MRR  (95 %)     corrected | r5, MRR: CV; no synonyms")
    for cls, own in sorted(classes(rows).items()):
        r1, r5, mrr, fixed = figures(own)
        low, high = interval(own, 1), interval(own, 2)
        held = [statistics.mean(figures(fold[cls])[place] for fold in folds) for place in (1, 2)]
        none = figures(floor[cls])
        print(
            f"{cls:9} {len(own):3}  {r1:.2f}  {r5:.2f} ({low[0]:.2f}-{low[1]:.2f})"
            f"  {mrr:.2f} ({high[0]:.2f}-{high[1]:.2f})  {fixed:.2f}"
            f" | {held[0]:.2f} {held[1]:.2f}; {none[1]:.2f} {none[2]:.2f}"
        )
    for row in rows if options.wrong else ():
        if row["rank"] != 1:
            print(f"{row['cls']:9} {row['rank']:2} {row['q']!r}: {row['relevant'][:2]}, found {row['first'][:4]}")


if __name__ == "__main__":
    main()
