"""Hub and guides -> what each page needs. Everything is worked out here, so that a template only shows it."""

from __future__ import annotations

from plainguides.core.views.shared import HOME, Shared

__all__ = ["HOME", "Shared"]
