"""Accessible guides hubs, made from Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from plainguides.api import Measures, difficulty, measure

__version__ = "0.1.0"
__all__ = ["Measures", "__version__", "difficulty", "measure"]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    """Load the public functions at their first use: to import plainguides costs next to nothing."""
    if name in __all__:
        from plainguides import api  # noqa: PLC0415

        return getattr(api, name)
    raise AttributeError(f"module 'plainguides' has no attribute {name!r}")
