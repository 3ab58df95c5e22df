"""YAML by libyaml, where PyYAML was built with it: ten times as fast, with the same results."""

from __future__ import annotations

from typing import Any

import yaml

_SAFE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BASE: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def load(text: str) -> Any:  # noqa: ANN401 - what stands in a file
    """Return the values of a text. Raises `yaml.YAMLError`."""
    return yaml.load(text, Loader=_SAFE)  # noqa: S506 - a safe loader


def load_texts(text: str) -> Any:  # noqa: ANN401
    """Return the values of a text, in which every value stays text: 999 and "no" are words, too."""
    return yaml.load(text, Loader=_BASE)  # noqa: S506 - makes text only
