"""The index -> the files that browsers load, piece by piece.

Each is a classic script that calls one function: `fetch` and modules fail on pages opened from a disk, scripts do not.
The name of their folder is made of what is in them, so that a browser may keep them for ever.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import groupby
from operator import itemgetter
from typing import Any

from plainguides.core.search import welsh
from plainguides.core.search.coding import pack_words
from plainguides.core.search.index import Index
from plainguides.core.search.order import labels
from plainguides.core.search.tables import for_browser
from plainguides.core.search.vocabulary import Known

SMALLEST, MOST = 6_000, 400
"""Letters of postings in a file; more where there would be more than so many files."""
RECORDS = 3
"""Guides in a file of records. Ten results come from about ten files: small ones save 10 kB of a first search."""
_ENDS = "ABCDEFG", "HIJKLMN"
"""After a word: how often it is used. The second row: it has the same stem as the word before."""


@dataclass(frozen=True, slots=True)
class Shards:
    """The files of a search index."""

    folder: str
    """In the site, such as `search/0123456789ab/`."""
    files: Mapping[str, bytes]
    """By path in the site."""


def shards(index: Index, records: Sequence[Any], facets: Any, terms: Sequence[Any] = ()) -> Shards:  # noqa: ANN401 - any JSON
    """Return the files.

    `records`: what a result shows, by number of the guide; `facets`: what can be filtered; `terms`: what is shown of
    words of the glossary.
    """
    data: dict[str, Any] = {}
    starts: list[int] = []
    for start, lines in _pieces(index.postings[: index.words.added]):
        data[f"p{len(starts)}"] = " ".join(lines)
        starts.append(start)
    for place in range(0, len(records), RECORDS):
        data[f"m{place // RECORDS}"] = records[place : place + RECORDS]
    for place in range(0, len(terms), RECORDS):
        data[f"g{place // RECORDS}"] = terms[place : place + RECORDS]
    data["rare"] = _words(index.words.rare)
    for letter, words in _by_letter(index.ordinary):
        data[f"o{letter}"] = pack_words(words, "," * len(words))
    data["facets"] = facets
    for name, numbers in index.orders.items():
        data[f"s{name}"] = list(numbers)
    data["start"] = {
        "size": index.size,
        "words": _words(index.words.main),
        "rare": index.words.added - len({known.stem for known in index.words.rare.values()}),
        "added": index.words.added,
        "ordinary": sorted(name[1:] for name in data if name[0] == "o"),
        "starts": starts,
        "perFile": RECORDS,
        "orders": labels(index.orders),
        "stems": {stem: _short(index.aliases.stems[stem]) for stem in sorted(index.aliases.stems)},
        "phrases": {key: _short(index.aliases.phrases[key]) for key in sorted(index.aliases.phrases)},
        "terms": {key: index.terms[key] for key in sorted(index.terms)},
        "rules": {**for_browser(), "mutations": welsh.FORMS if "cy" in index.words.langs else ()},
    }
    files = {f"{name}.js": _script(name, data[name]) for name in sorted(data)}
    digest = blake2b(digest_size=6)
    for name, content in files.items():
        digest.update(f"{name} {len(content)}\n".encode() + content)
    folder = f"search/{digest.hexdigest()}/"
    return Shards(folder, {f"{folder}{name}": content for name, content in files.items()})


def _script(name: str, data: Any) -> bytes:  # noqa: ANN401
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Browsers before 2019 take these two for ends of lines, also inside of quotes.
    text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f'plainguidesShard("{name}",{text});\n'.encode()


def _words(known: Mapping[str, Known]) -> str:
    """Words come in the order of their stems. A word without guides has a number at the end of all: the same holds."""
    ends, before = [], -1
    for one in known.values():
        ends.append(_ENDS[one.stem == before][one.frequency])
        before = one.stem
    return pack_words(known, ends)


def _pieces(postings: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    start, size = 0, 0
    room = max(SMALLEST, sum(map(len, postings)) // MOST)
    for stem, line in enumerate(postings):
        if size and size + len(line) > room:
            yield start, postings[start:stem]
            start, size = stem, 0
        size += len(line) + 1
    if postings:
        yield start, postings[start:]


def _by_letter(words: frozenset[str]) -> Iterator[tuple[str, list[str]]]:
    """Return words by their first letter: for a word that no guide has, one letter is enough."""
    for letter, own in groupby(sorted(words), key=itemgetter(0)):
        yield letter, list(own)


def _short(meanings: Sequence[Sequence[int]]) -> str:
    """`[[5], [7, 8]]` -> `5 7+8`."""
    return " ".join("+".join(map(str, meaning)) for meaning in meanings)
