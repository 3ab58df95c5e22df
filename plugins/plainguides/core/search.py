"""Guides -> the search index: which words stand in which guide, and how much each counts."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from plainguides.core.model import Claims, Document

STOP = frozenset(
    "a about an and are as at be but by can do for from get has have how i if in is it my of on or our so that the"
    " their them then there they this to up us was we what when where which who why will with you your".split()
)
WEIGHTS = {"title": 16, "summary": 4, "heading": 3, "body": 1}
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_APOSTROPHE = re.compile("['’]")


def tokens(text: str) -> list[str]:
    """Return the words of a text as they are searched: small letters, no accents, no apostrophes.

    A word with a hyphen counts as its parts and as one joined word: "co-production" is found as "coproduction".
    """
    plain = text.lower()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    found = []
    for word in _WORD.findall(_APOSTROPHE.sub("", plain)):
        if "-" in word:
            parts = word.split("-")
            found += parts
            if len(parts) == 2:
                found.append("".join(parts))
        else:
            found.append(word)
    return found


def weights(claims: Claims, documents: Iterable[Document]) -> dict[str, int]:
    """Return how much each word counts for a guide. `documents`: its words, and those of its Easy Read."""
    total: Counter[str] = Counter()
    for text in (claims.title, *claims.also_called, *claims.topics):
        _add(total, text, WEIGHTS["title"])
    _add(total, claims.summary, WEIGHTS["summary"])
    for document in documents:
        for block in document.blocks:
            _add(total, block.text, WEIGHTS["heading" if block.kind == "heading" else "body"])
    return {word: min(weight, 99) for word, weight in total.items() if word not in STOP and len(word) > 1}


def _add(total: Counter[str], text: str, weight: int) -> None:
    for word in tokens(text):
        total[word] += weight


def index(records: Iterable[Mapping[str, Any]], words: Iterable[Mapping[str, int]]) -> bytes:
    """Return the index as a classic script: `fetch` fails on pages opened from a disk, a script does not."""
    terms: dict[str, list[int]] = defaultdict(list)
    for number, weighted in enumerate(words):
        for word in sorted(weighted):
            terms[word] += [number, weighted[word]]
    data = {"guides": list(records), "terms": {word: terms[word] for word in sorted(terms)}, "stop": sorted(STOP)}
    return f"plainguidesIndex({json.dumps(data, ensure_ascii=False, separators=(',', ':'))});\n".encode()
