"""Words -> stems, by language. Only the build needs them: the index says which words belong together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import snowballstemmer

from plainguides.core.search.words import fold

ALGORITHMS: Mapping[str, str] = MappingProxyType({
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish", "fr": "french",
    "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
    "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian",
    "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish",
    "ta": "tamil", "tr": "turkish", "yi": "yiddish",
})  # fmt: skip
"""Languages that have a stemmer. Others, such as Welsh, are searched by whole words."""


def stemmer(lang: str) -> Callable[[str], str]:
    """Return the function that gives the stem of a word in a language."""
    code = lang.lower().partition("-")[0]
    name = ALGORITHMS.get(code)
    if name is None or name not in snowballstemmer.algorithms():
        return lambda word: word
    stem: Callable[[str], str] = snowballstemmer.stemmer(name).stemWord
    return (lambda word: stem(fold(word))) if code == "en" else stem
