"""Loads `data/plainer.yml`: plainer words for hard ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from plainguides.core.model import Check, Registry
from plainguides.core.plainer import plainer_words
from plainguides.shell import fast_yaml


def plainer_words_of(registry: Registry) -> dict[str, str]:
    """Return the plainer words of a hub: ours, and those of its checks."""
    return plainer_words_with(registry.checks)


def plainer_words_with(checks: Iterable[Check]) -> dict[str, str]:
    """Return our plainer words and those of some checks."""
    return plainer_words(_ours(), checks)


@cache
def _ours() -> Mapping[str, str]:
    text = (files("plainguides") / "data" / "plainer.yml").read_text(encoding="utf-8")
    return {str(word): str(better) for word, better in fast_yaml.load(text).items()}
