"""Does a finished site keep its promises?"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from plainguides.core import visible
from plainguides.core.easy_read import DRAFT, companion_of, owed
from plainguides.core.model import Guide, Hub, Output, Registry


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


def lost_labels(site: Path, hub: Hub, registry: Registry, outputs: Mapping[str, Sequence[Output]]) -> list[str]:
    """Return the outputs that do not say what their words are: a draft, out of date, or written with a machine.

    A template, a writer or an edition of the hub may have lost it. This looks at the files as readers get them.
    """
    return [
        f'{output.path}: "{words}"'
        for guide in hub.guides
        for output in outputs[guide.slug]
        if (file := site / output.path).is_file()
        for words in _lost(file.read_bytes(), guide, output, registry)
    ]


def _lost(content: bytes, guide: Guide, output: Output, registry: Registry) -> list[str]:
    edition = next(one for one in registry.editions if one.name == output.edition)
    format = next(one for one in registry.formats if one.name == output.format)
    companion = companion_of(guide, edition.document(guide))
    wanted = owed(companion) if companion else (DRAFT,) if edition.draft(guide) else ()
    lost = [words for words in wanted if not format.says(content, words)]
    if format.write is None and DRAFT in wanted and "draft" not in visible.title(content).lower():
        lost.append("Draft, in its <title>")
    return lost


def _outputs(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [output for guide in data["guides"] for output in guide["outputs"]]
