"""Does a finished site keep its promises?"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from plainguides.core.easy_read import DRAFT
from plainguides.core.model import Format


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


def unlabelled_drafts(site: Path, formats: Sequence[Format]) -> list[str]:
    """Return the outputs with untested words that do not say so. A theme or a template may have lost the label."""
    data = json.loads((site / "hub.json").read_text(encoding="utf-8"))
    says = {format.name: format.says for format in formats}
    return [
        output["path"]
        for output in _outputs(data)
        if output["draft"]
        and (site / output["path"]).is_file()
        and not says[output["format"]]((site / output["path"]).read_bytes(), DRAFT)
    ]


def _outputs(data: dict[str, Any]) -> list[dict[str, Any]]:
    parts = [*data["guides"], *data.get("collections", ())]
    return [output for part in parts for output in part["outputs"]]
