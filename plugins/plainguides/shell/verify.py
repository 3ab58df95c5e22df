"""Does a finished site keep its promises?"""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

from plainguides.core.easy_read import DRAFT


def missing_outputs(site: Path) -> list[str]:
    """Return what `hub.json` of a site promises and the site does not have. A missing `hub.json` is named itself."""
    try:
        data = json.loads((site / "hub.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ["hub.json"]
    return [output["path"] for output in _outputs(data) if not (site / output["path"]).is_file()]


def unlabelled_drafts(site: Path) -> list[str]:
    """Return the outputs with untested words that do not say so. A theme or a template may have lost the label."""
    data = json.loads((site / "hub.json").read_text(encoding="utf-8"))
    drafts = [site / output["path"] for output in _outputs(data) if output["draft"]]
    needed = DRAFT.encode()
    return [
        path.relative_to(site).as_posix()
        for path in drafts
        if path.suffix in {".html", ".txt", ".epub", ".docx"} and needed not in words_in(path)
    ]


def words_in(path: Path) -> bytes:
    """Return a file as it is, or the texts in it one after the other where it is a book or a Word file."""
    if path.suffix not in {".epub", ".docx"}:
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        texts = [name for name in archive.namelist() if name.endswith((".xhtml", "document.xml"))]
        return b"\n".join(archive.read(name) for name in texts)


def _outputs(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [output for guide in data["guides"] for output in guide["outputs"]]
