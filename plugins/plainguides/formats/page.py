"""The web page. The theme's templates write it."""

from __future__ import annotations

from plainguides.core.model import Format
from plainguides.core.visible import says

FORMAT = Format(
    name="page",
    label="Web page",
    order=1,
    suffix=".html",
    media_type="text/html",
    editions=("standard", "easy-read", "large-print"),
    purpose="A page of the hub.",
    says=says,
)
