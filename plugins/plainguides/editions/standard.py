"""The guide as its author wrote it."""

from __future__ import annotations

from plainguides.core.model import Edition
from plainguides.core.word_help import with_list

EDITION = Edition(
    name="standard",
    label="Standard",
    order=1,
    path="",
    template="guide.html",
    purpose="The guide as its author wrote it.",
    document=with_list,
)
