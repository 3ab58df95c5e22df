"""Templates under the names that they had in version 0.1, so that a hub's `overrides/` keep working.

`partials/logo.html` is now `components/logo/template.html`. The old names work until version 0.4:
then delete this file, and the two lines that use it in the adapter.
"""

from __future__ import annotations

from pathlib import Path

from jinja2 import BaseLoader, ChoiceLoader, FunctionLoader

from plainguides.shell.components import THEME

_SAME = (
    "a-to-z about-guide ask breadcrumb card card-facts cards contact footer header hero-picture key-facts logo notice"
    " page-title search-form titles ways"
)
NAMES = {f"partials/{name}.html": f"components/{name}/template.html" for name in _SAME.split()} | {
    "partials/toc.html": "components/on-this-page/template.html"
}


def with_old_names(loader: BaseLoader | None, custom: Path | None) -> BaseLoader:
    """Return a loader that also knows the old names: those of a hub's own files, and those in their includes."""
    now = {new: custom / old for old, new in used(custom).items() if custom}
    before = {old: THEME / new for old, new in NAMES.items() if not (custom and (custom / old).is_file())}

    def source(name: str) -> tuple[str, str, None] | None:
        path = now.get(name) or before.get(name)
        return (path.read_text(encoding="utf-8"), str(path), None) if path else None

    return ChoiceLoader([FunctionLoader(source), *([loader] if loader else [])])


def used(custom: Path | None) -> dict[str, str]:
    """Return the old names among a hub's own templates, with the new ones. A file with the new name wins."""
    if custom is None:
        return {}
    return {old: new for old, new in NAMES.items() if (custom / old).is_file() and not (custom / new).is_file()}
