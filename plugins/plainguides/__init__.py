"""Accessible guides hubs, made from Markdown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from plainguides.exporting import export
    from plainguides.measures import Measures, measure
    from plainguides.plain_text import difficulty

__version__ = "0.1.0"
__all__ = ["Measures", "__version__", "difficulty", "export", "measure"]
_HOMES = {"Measures": "measures", "difficulty": "plain_text", "export": "exporting", "measure": "measures"}


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """Load a public name at its first use: to import plainguides costs next to nothing."""
    if name in _HOMES:
        return getattr(import_module(f"plainguides.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'plainguides' has no attribute {name!r}")
