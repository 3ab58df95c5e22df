"""The guide as its author wrote it."""

from __future__ import annotations

from plainguides.core.hard_words import with_list
from plainguides.core.model import Edition

EDITION = Edition(
    name="standard",
    label="Standard",
    order=1,
    path="",
    template="guide.html",
    purpose="The guide as its author wrote it.",
    document=with_list,
)
