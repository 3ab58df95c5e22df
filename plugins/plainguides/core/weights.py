"""The fitted model as a value. `data/level_model.json` holds it, `tools/fit_level.py` makes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """What one feature counts."""

    feature: str
    weight: float
    """How much one unit of the feature adds to the difficulty. Never has another sign than `sign`."""
    mean: float
    """Of the passages that the model was fitted on."""
    sign: int
    """1: more of it makes a text harder. -1: easier. Set before the fit, by reason."""
    label: str
    """What an author is told, such as `a word outside the everyday list`."""
    why: str
    """Why the sign is right."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A linear model: difficulty = base + sum of weight x feature."""

    base: float = 0.0
    features: Mapping[str, Weight] | None = None
