"""Loads levels, checks, editions, formats and blocks: ours, and those in a hub's own `plugins/` folder.

A file is an extension because of the folder it lies in. A hub's file with the name of one of ours replaces it.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml

from plainguides.core import blocks, check_kinds
from plainguides.core.model import BlockKind, Check, Edition, Format, Level, Registry
from plainguides.shell.errors import UserError
from plainguides.shell.search_words import search_words
from plainguides.shell.tables import tables

PACKAGE = Path(str(files("plainguides")))


def _level(data: dict[str, Any]) -> Level:
    pace = data.pop("words_a_minute")
    return Level(**data, words_a_minute=(int(pace[0]), int(pace[1])))


_FOLDERS: dict[str, tuple[type, str, Callable[[dict[str, Any]], Any] | None]] = {
    "levels": (Level, "LEVEL", _level),
    "checks": (Check, "CHECK", check_kinds.from_data),
    "editions": (Edition, "EDITION", None),
    "formats": (Format, "FORMAT", None),
    "blocks": (BlockKind, "BLOCK_KIND", lambda data: blocks.labelled(**data)),
}


def load(hub: Path | None = None) -> Registry:
    """Return everything that can be extended. Raises `UserError` for a file that cannot be used."""
    found: dict[str, dict[str, Any]] = {}
    for folder in _FOLDERS:
        found[folder] = dict(_ours(folder))
        own = hub / "plugins" / folder if hub else None
        if own and own.is_dir() and own.resolve() != (PACKAGE / folder).resolve():
            for path in _extension_files(own):
                one = _load(path, folder, None)
                found[folder][one.name] = one
    return Registry(
        levels=_ordered(found["levels"]),
        checks=tuple(found["checks"][name] for name in sorted(found["checks"])),
        editions=_ordered(found["editions"]),
        formats=_ordered(found["formats"]),
        blocks=_ordered(found["blocks"]),
        tables=tables(),
        words=search_words(hub),
    )


def _ordered(found: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(sorted(found.values(), key=lambda one: (one.order, one.name)))


@cache
def _ours(folder: str) -> tuple[tuple[str, Any], ...]:
    loaded = (_load(path, folder, f"plainguides.{folder}.{path.stem}") for path in _extension_files(PACKAGE / folder))
    return tuple((one.name, one) for one in loaded)


def _extension_files(folder: Path) -> list[Path]:
    return sorted(
        path for path in folder.iterdir() if path.suffix in {".py", ".yml", ".yaml"} and path.name[0] not in "_."
    )


def _load(path: Path, folder: str, module: str | None) -> Any:  # noqa: ANN401
    kind, name, from_data = _FOLDERS[folder]
    try:
        if path.suffix == ".py":
            one = getattr(_module(path, module), name)
        elif from_data:
            one = from_data(yaml.safe_load(path.read_text(encoding="utf-8")))
        else:
            one = None
    except Exception as error:
        # Whatever stands in a hub's own file, its author gets the file's name and the reason, not a traceback.
        raise UserError(f"{path}: This file cannot be used. {type(error).__name__}: {error}") from error
    if not isinstance(one, kind):
        raise UserError(f"{path}: A file in {folder}/ must hold a {kind.__name__} with the name {name}.")
    return one


def _module(path: Path, name: str | None) -> Any:  # noqa: ANN401
    if name:
        return importlib.import_module(name)
    spec = importlib.util.spec_from_file_location(f"plainguides_hub_{path.parent.name}_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise UserError(f"{path}: This file cannot be read.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
