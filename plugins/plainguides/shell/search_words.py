"""Loads the words that make the search forgiving: ours, and those in a hub's own `synonyms.yml`."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

import yaml

from plainguides.core.model import SearchWords
from plainguides.shell import fast_yaml
from plainguides.shell.errors import UserError

SYNONYMS = "synonyms.yml"
EXAMPLE = "Write one line for each word of your guides:\ntoilet: [loo, bathroom]"


def search_words(hub: Path | None) -> SearchWords:
    """Return the words. A hub's line adds to ours. Raises `UserError` for a file that cannot be used."""
    ours = dict(_ours())
    own = hub / SYNONYMS if hub else None
    if own and own.is_file():
        for word, others in _read(own.read_bytes(), SYNONYMS).items():
            ours[word] = tuple(dict.fromkeys((*ours.get(word, ()), *others)))
    return SearchWords(synonyms=ours, ordinary=ordinary_words())


@cache
def ordinary_words() -> frozenset[str]:
    """Return English words that are no spelling mistakes."""
    packed = (files("plainguides") / "data" / "words.txt.gz").read_bytes()
    return frozenset(gzip.decompress(packed).decode("ascii").split("\n"))


@cache
def _ours() -> Mapping[str, tuple[str, ...]]:
    return _read((files("plainguides") / "data" / SYNONYMS).read_bytes(), SYNONYMS)


def _read(content: bytes, name: str) -> dict[str, tuple[str, ...]]:
    try:
        data = fast_yaml.load_texts(content.decode("utf-8-sig"))
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise UserError(f"{name}{line}: This file cannot be read. {EXAMPLE}") from error
    if not data:
        return {}
    if not isinstance(data, dict):
        raise UserError(f"{name}: This file must be lines with a word, a colon and words. {EXAMPLE}")
    found = {}
    for word, others in data.items():
        several = [others] if isinstance(others, str) else others
        if not isinstance(several, list) or not all(isinstance(one, str) for one in several):
            raise UserError(f'{name}: The words after "{word}" must be words in square brackets. {EXAMPLE}')
        found[str(word)] = tuple(one for one in several if one)
    return found
