"""Reads the results of the last audit, and works out what the pages of a hub are made of now."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path

import plainguides
from plainguides.core.model import Audit
from plainguides.core.statement import FILE, WrongStatementError, audit_from, fingerprint
from plainguides.shell.components import THEME
from plainguides.shell.config import custom_dir, find_config, read_settings
from plainguides.shell.errors import UserError
from plainguides.shell.extensions import PACKAGE

_KINDS = frozenset({".html", ".css", ".js", ".yml", ".yaml", ".py", ".svg"})


def read_audit(root: Path) -> Audit | None:
    """Return the results in a hub's folder. None: nobody has made an audit. Raises `UserError`."""
    path = root / FILE
    if not path.is_file():
        return None
    try:
        return audit_from(json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, WrongStatementError) as error:
        reason = error if isinstance(error, WrongStatementError) else "It is not JSON"
        raise UserError(
            f"{FILE}: This file cannot be used. {reason}.\nThe command make audit writes it. To go on without it, "
            "delete it: the accessibility statement then says that there was no audit."
        ) from None


def fingerprint_of(root: Path) -> str:
    """Return the fingerprint of what makes the pages of the hub in the folder `root`. `make audit` writes it down."""
    parts = {
        "plainguides": plainguides.__version__.encode(),
        "markdown": version("markdown").encode(),  # it turns the author's marks into HTML
    }
    own, config = custom_dir(root), find_config(root)
    if config:
        settings, _ = read_settings(config)
        parts["colours"] = repr((sorted(settings.colours.items()), settings.contrast)).encode()
    for name, folder in (
        ("theme", THEME),
        *((kind, PACKAGE / kind) for kind in ("blocks", "editions")),
        *([("own look", own)] if own else []),
        *((f"own {kind}", root / "plugins" / kind) for kind in ("blocks", "editions")),
    ):
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            hidden = any(part[0] in "._" for part in path.relative_to(folder).parts)
            if path.suffix in _KINDS and path.is_file() and not hidden:
                parts[f"{name}/{path.relative_to(folder).as_posix()}"] = path.read_bytes().replace(b"\r\n", b"\n")
    return fingerprint(parts)
