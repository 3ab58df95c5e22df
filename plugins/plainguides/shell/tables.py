"""Loads the word data that the core needs."""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files

from plainguides.core.prose import Tables


@cache
def tables() -> Tables:
    """The word data from `data/`, read at the first call."""
    packed = (files("plainguides") / "data" / "syllables.txt.gz").read_bytes()
    return Tables(syllables=unpack(gzip.decompress(packed).decode("ascii")))


def unpack(text: str) -> dict[str, int]:
    """Read the format of `tools/make_syllables.py`: each line is a number and the words with so many syllables."""
    found: dict[str, int] = {}
    for line in text.splitlines():
        number, *words = line.split(" ")
        found.update(dict.fromkeys(words, int(number)))
    return found
