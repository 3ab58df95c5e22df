"""Pictures and credits: who made the pictures that the pages show, and under which licence."""

from __future__ import annotations

from plainguides.core.picture_credits import all_credits
from plainguides.core.view import Crumb, View
from plainguides.core.views.shared import HOME, Shared

SOURCE = "pictures-and-credits.md"
TITLE = "Pictures and credits"


def wanted(shared: Shared) -> bool:
    """Say whether a page shows a picture whose maker is known."""
    return bool(all_credits(shared.hub.guides, shared.hub.pictures, shared.topics.values()))


def pictures(shared: Shared, html: str) -> View:
    """Return the view. `html` is what the hub adds in its own words."""
    return View(
        kind="pictures",
        title=TITLE,
        description="Who made the pictures on this website, and how you may use them.",
        breadcrumb=(HOME, Crumb(label=TITLE)),
        credits=all_credits(shared.hub.guides, shared.hub.pictures, shared.topics.values()),
        html=html,
    )
