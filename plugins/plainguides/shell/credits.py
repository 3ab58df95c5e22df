"""Who made the pictures: the files `pictures.yml` beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import yaml

from plainguides.core.model import Document
from plainguides.shell.errors import UserError

FILE = "pictures.yml"
EXAMPLE = "- name: bus\n  means: A bus\n  credit: Our group\n  licence: CC BY 4.0"


def credits_in(root: Path, guides_dir: str) -> Callable[[Document], tuple[str, ...]]:
    """Return a function that names the makers of a document's pictures. Raises `UserError`."""
    known: dict[str, tuple[str, str]] = {}
    folder = root / guides_dir
    for path in sorted([*folder.glob(f"pictures/{FILE}"), *folder.glob(f"*/pictures/{FILE}")]):
        where = path.relative_to(root)
        for one in _read(path, where.as_posix()):
            name, credit = str(one.get("name", "")), str(one.get("credit") or "")
            if name and credit:
                known[f"{where.parent.as_posix()}/{name}"] = (credit, str(one.get("licence") or ""))

    def credits(document: Document) -> tuple[str, ...]:
        makers: dict[tuple[str, str], None] = defaultdict()
        for image in document.images:
            maker = known.get(str(PurePosixPath(image.path).with_suffix("")))
            if maker:
                makers[maker] = None
        return tuple(f"Pictures by {who}{f', {licence}' if licence else ''}." for who, licence in makers)

    return credits


def _read(path: Path, where: str) -> list[dict[str, object]]:
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8-sig")) or []
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise UserError(
            f"{where}{line}: This file cannot be read. Write one group for each picture:\n{EXAMPLE}"
        ) from None
    if not isinstance(data, list):
        raise UserError(f"{where}: This file must be a list of pictures:\n{EXAMPLE}")
    return [one for one in data if isinstance(one, dict)]
