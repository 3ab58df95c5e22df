"""Words -> stems, by language. Only the build needs them: the index says which words belong together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import snowballstemmer

from plainguides.core.search import welsh
from plainguides.core.search.words import fold

ALGORITHMS: Mapping[str, str] = MappingProxyType({
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian",
    "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish",
    "ta": "tamil", "tr": "turkish", "yi": "yiddish",
})  # fmt: skip
"""Languages that have a stemmer. Welsh has rules of our own, others are searched by whole words."""


def stemmer(lang: str, counts: Mapping[str, int] | None = None) -> Callable[[str], str]:
    """Return the function that gives the stem of a word in a language. `counts`: how often each word is used."""
    code = lang.lower().partition("-")[0]
    if code == "cy":
        return welsh.stemmer(counts or {})
    name = ALGORITHMS.get(code)
    if name is None or name not in snowballstemmer.algorithms():
        return lambda word: word
    stem: Callable[[str], str] = snowballstemmer.stemmer(name).stemWord
    return (lambda word: stem(fold(word))) if code == "en" else stem
