"""Does a finished site keep its promises?"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from plainguides.core import links, visible
from plainguides.core.easy_read import DRAFT, owed_by
from plainguides.core.site import SitePlan


def missing_outputs(site: Path) -> list[str]:
    """Return what `hub.json` of a site promises and the site does not have. A missing `hub.json` is named itself."""
    try:
        data = json.loads((site / "hub.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ["hub.json"]
    return [output["path"] for output in _outputs(data) if not (site / output["path"]).is_file()]


def promised_paths(site: Path) -> list[str]:
    """Return the outputs that a site says it has. Raises `OSError` or `ValueError` where its `hub.json` is none."""
    return [output["path"] for output in _outputs(json.loads((site / "hub.json").read_text(encoding="utf-8")))]


def lost_labels(site: Path, plan: SitePlan) -> list[str]:
    """Return what the finished pages and files do not say: that they are a draft, out of date, or made with a machine.

    A template, a writer or an edition of the hub may have lost it. This looks at the files as readers get them.
    """
    shared = plan.shared
    pages = {
        links.page_path(page.source, directory_urls=shared.settings.directory_urls): page.owes
        for page in plan.pages
        if page.owes
    }
    lost = [
        (path, words)
        for path, owes in pages.items()
        if (site / path).is_file()
        for words in _lost_on_page((site / path).read_bytes(), owes)
    ]
    editions = {edition.name: edition for edition in shared.registry.editions}
    formats = {format.name: format for format in shared.registry.formats if format.write}
    lost += [
        (output.path, words)
        for guide in shared.hub.guides
        for output in plan.outputs[guide.slug]
        if output.format in formats and (site / output.path).is_file()
        for words in owed_by(editions[output.edition], guide)
        if not formats[output.format].says((site / output.path).read_bytes(), words)
    ]
    lost += [
        (book.output.path, words)
        for shelf in shared.shelves
        for book in shelf.books
        if (site / book.output.path).is_file()
        for words in dict.fromkeys(
            words for job in book.parts for words in owed_by(editions[job.output.edition], job.guide)
        )
        if not formats[book.output.format].says((site / book.output.path).read_bytes(), words)
    ]
    return [f'{path}: "{words}"' for path, words in lost]


def _lost_on_page(content: bytes, owes: Sequence[str]) -> list[str]:
    lost = [words for words in owes if not visible.says(content, words)]
    if DRAFT in owes and "draft" not in visible.title(content).lower():
        lost.append("Draft, in its <title>")
    return lost


def _outputs(data: dict[str, Any]) -> list[dict[str, Any]]:
    parts = [*data["guides"], *data.get("collections", ())]
    return [output for part in parts for output in part["outputs"]]
