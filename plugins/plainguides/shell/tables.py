"""Loads the word data that the core needs."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from plainguides.core.prose import Tables, Uses
from plainguides.core.weights import Weight, Weights

_EASY_WORDS = Path("resources", "en", "easy_words.txt")


@cache
def tables() -> Tables:
    """The word data from `data/`, read at the first call."""
    return Tables(
        syllables=unpack(_text("syllables.txt.gz")),
        zipf={word: float(key) for key, words in _groups("zipf.txt.gz") for word in words},
        everyday=_everyday(),
        uses=_uses(),
        verbs=_verbs(),
        weights=read_weights(json.loads((files("plainguides") / "data" / "level_model.json").read_bytes())),
    )


def unpack(text: str) -> dict[str, int]:
    """Read the format of `tools/make_syllables.py`: each line is a number and the words with so many syllables."""
    found: dict[str, int] = {}
    for line in text.splitlines():
        number, *words = line.split(" ")
        found.update(dict.fromkeys(words, int(number)))
    return found


def read_weights(data: dict[str, Any]) -> Weights:
    """Read the format of `tools/fit_level.py`."""
    return Weights(data["base"], {each["feature"]: Weight(**each) for each in data["features"]})


def _text(name: str) -> str:
    return gzip.decompress((files("plainguides") / "data" / name).read_bytes()).decode("ascii")


def _groups(name: str) -> Iterator[tuple[str, list[str]]]:
    for line in _text(name).splitlines():
        key, *words = line.split(" ")
        yield key, words


def _uses() -> dict[str, Uses]:
    found: dict[str, Uses] = {}
    for key, words in _groups("uses.txt.gz"):
        thing, idea, adverb, doing, senses = map(int, key.split("/"))
        found.update(dict.fromkeys(words, Uses(thing / 10, idea / 10, adverb / 10, doing / 10, senses)))
    return found


def _verbs() -> dict[str, tuple[int, int]]:
    found: dict[str, tuple[int, int]] = {}
    for key, words in _groups("verbs.txt.gz"):
        verb, noun = map(int, key.split("/"))
        found.update(dict.fromkeys(words, (verb, noun)))
    return found


def _everyday() -> frozenset[str]:
    # textstat has the list of Dale and Chall. Its folder is looked up; textstat itself is not imported (3 seconds).
    spec = find_spec("textstat")
    if spec is None or spec.origin is None:
        raise RuntimeError("textstat is missing. Install textstat 0.7.13 or a later 0.7 version.")
    words = (Path(spec.origin).parent / _EASY_WORDS).read_text(encoding="utf-8").split()
    return frozenset(word.lower() for word in words)
