"""The guide as its author wrote it."""

from __future__ import annotations

from plainguides.core.model import Edition

EDITION = Edition(
    name="standard",
    label="Standard",
    order=1,
    path="",
    template="guide.html",
    purpose="The guide as its author wrote it.",
    document=lambda guide: guide.document,
)
