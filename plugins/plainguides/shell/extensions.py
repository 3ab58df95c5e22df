"""Loads levels, checks, editions, formats and blocks: ours, and those in a hub's own `plugins/` folder.

A file is an extension because of the folder it lies in. A hub's file with the name of one of ours replaces it.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from inspect import Parameter, signature
from pathlib import Path
from typing import Any, TypeVar

import yaml

from plainguides.core import blocks, check_kinds, excuses
from plainguides.core.model import BlockKind, Check, Edition, Format, Level, Profile, Registry, Severity
from plainguides.core.prose import Tables
from plainguides.shell import fast_yaml
from plainguides.shell.errors import UserError
from plainguides.shell.guard import guarded
from plainguides.shell.known_words import tables_of
from plainguides.shell.plainer_words import plainer_words_with
from plainguides.shell.search_words import search_words

FIXED = excuses.NEVER | {"easy-facts"}
"""Checks that every hub has: they say what an Easy Read file is, and that its facts are right."""
N = TypeVar("N", int, float)
PACKAGE = Path(str(files("plainguides")))


def _level(data: dict[str, Any]) -> Level:
    _keys(Level, data)
    pace = data["words_a_minute"]
    if not isinstance(pace, list) or len(pace) != 2:
        raise ValueError("words_a_minute must be two numbers, such as [100, 200]")
    slow, fast = (_number("words_a_minute", one, int) for one in pace)
    whole = ("order", "longest_sentence", "part_times_from")
    numbers = {key: _number(key, data[key], int) for key in whole if key in data}
    hardest = _number("hardest", data["hardest"], float)
    texts = {key: str(data[key]) for key in ("name", "label", "meaning", "description")}
    return Level(**{**texts, **numbers, "hardest": hardest, "words_a_minute": (slow, fast)})  # type: ignore[arg-type]


def _profile(data: dict[str, Any]) -> Profile:
    _keys(Profile, data)
    texts = {key: str(data[key]) for key in ("name", "label", "purpose")}
    whole = ("order", "sentence_warning", "sentence_error", "most_words")
    numbers = {key: _number(key, data[key], int) for key in whole if key in data}
    given = data.get("severities") or {}
    if not isinstance(given, dict):
        raise ValueError("severities must be names of checks, each with error, warning, advice or off")  # noqa: TRY004 - a value in a file
    severities: dict[str, Severity | None] = {}
    for check, severity in given.items():
        if check in FIXED:
            raise ValueError(f"no profile can change {check}")
        word = "off" if severity is False else str(severity)  # YAML reads "off" as no
        if word not in {*Severity, "off"}:
            raise ValueError(f'{check}: "{word}" is not one of: {", ".join(Severity)}, off')
        severities[str(check)] = None if word == "off" else Severity(word)
    return Profile(**{**texts, **numbers, "severities": severities})  # type: ignore[arg-type]


def _block(data: dict[str, Any]) -> BlockKind:
    _keys(blocks.labelled, data)
    for key in ("markers", "criteria", "examples"):
        if not isinstance(data[key], list):
            raise ValueError(f"{key} must be a list")  # noqa: TRY004 - a value in a file
    for one in data["examples"]:
        if not isinstance(one, dict) or not {"name", "markdown"} <= set(one):
            raise ValueError("each of the examples must have the keys name and markdown")
    order = {"order": _number("order", data["order"], int)} if "order" in data else {}
    return blocks.labelled(**{**data, **order})


def _keys(make: Callable[..., Any], data: dict[str, Any]) -> None:
    """Raise `ValueError` for keys that are missing or unknown."""
    known = {key: one for key, one in signature(make).parameters.items() if key != "fill"}
    unknown = [str(key) for key in data if key not in known]
    missing = [key for key, one in known.items() if one.default is Parameter.empty and data.get(key) is None]
    said = []
    if missing:
        said.append(f"the {'key' if len(missing) == 1 else 'keys'} {', '.join(missing)} "
                    f"{'is' if len(missing) == 1 else 'are'} missing")  # fmt: skip
    if unknown:
        said.append(f'"{unknown[0]}" is not a key here; the keys are {", ".join(known)}')
    if said:
        raise ValueError(". ".join(said))


def _number(key: str, value: object, kind: type[N]) -> N:
    try:
        return kind(str(value))
    except ValueError:
        raise ValueError(f'{key}: "{value}" is not a {"whole " if kind is int else ""}number') from None


_FOLDERS: dict[str, tuple[type, str, Callable[[dict[str, Any]], Any] | None]] = {
    "levels": (Level, "LEVEL", _level),
    "checks": (Check, "CHECK", check_kinds.from_data),
    "editions": (Edition, "EDITION", None),
    "formats": (Format, "FORMAT", None),
    "blocks": (BlockKind, "BLOCK_KIND", _block),
    "profiles": (Profile, "PROFILE", _profile),
}


def load(hub: Path | None = None) -> Registry:
    """Return everything that can be extended. Raises `UserError` for a file that cannot be used."""
    found = {folder: _all(folder, hub) for folder in _FOLDERS}
    checks = tuple(found["checks"][name] for name in sorted(found["checks"]))
    return Registry(
        levels=_ordered(found["levels"]),
        checks=checks,
        editions=_ordered(found["editions"]),
        formats=_ordered(found["formats"]),
        blocks=_ordered(found["blocks"]),
        tables=tables_of(hub),
        profiles=_ordered(found["profiles"]),
        plainer=plainer_words_with(checks),
        words=search_words(hub),
    )


def load_writers(hub: Path | None) -> Registry:
    """Return formats and editions alone: all that a process needs which only writes files."""
    found = {folder: _all(folder, hub) for folder in ("editions", "formats")}
    return Registry(
        levels=(),
        checks=(),
        editions=_ordered(found["editions"]),
        formats=_ordered(found["formats"]),
        blocks=(),
        tables=Tables(),
    )


def _all(folder: str, hub: Path | None) -> dict[str, Any]:
    found = dict(_ours(folder))
    own = hub / "plugins" / folder if hub else None
    if hub and own and own.is_dir() and own.resolve() != (PACKAGE / folder).resolve():
        for path in _extension_files(own):
            file = path.relative_to(hub).as_posix()
            one = guarded(_load(path, folder, None, file), file)
            found[one.name] = one
    return found


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


def _load(path: Path, folder: str, module: str | None, file: str = "") -> Any:  # noqa: ANN401
    kind, name, from_data = _FOLDERS[folder]
    file = file or str(path)
    cannot = f"{file}: This file cannot be used."
    try:
        if path.suffix == ".py":
            one = getattr(_module(path, module), name, None)
        elif from_data:
            data = fast_yaml.load(path.read_text(encoding="utf-8"))
            if not isinstance(data, dict):
                raise ValueError("it must be lines with a key, a colon, a space and a value")  # noqa: TRY301 - a value in a file
            one = from_data(data)
        else:
            one = None
    except yaml.MarkedYAMLError as error:
        line = f" from line {error.problem_mark.line + 1} on" if error.problem_mark else ""
        raise UserError(f"{cannot} It cannot be read{line}. Check that its lines line up.") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{cannot} It is not saved as UTF-8.") from error
    except Exception as error:
        # Whatever stands in a hub's own file, its author gets the file's name and the reason, not a traceback.
        ours = path.suffix != ".py" and type(error) is ValueError
        reason = str(error) if ours else f"{type(error).__name__}: {error}"
        raise UserError(f"{cannot} {reason}") from error
    if not isinstance(one, kind):
        raise UserError(f"{file}: A file in {folder}/ must hold a {kind.__name__} with the name {name}.")
    found: Any = one
    if not isinstance(found.name, str) or not isinstance(getattr(found, "order", 0), (int, float)):
        raise UserError(f"{cannot} Its name must be text, and its order a number.")
    return found


def _module(path: Path, name: str | None) -> Any:  # noqa: ANN401
    if name:
        return importlib.import_module(name)
    spec = importlib.util.spec_from_file_location(f"plainguides_hub_{path.parent.name}_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise UserError(f"{path}: This file cannot be read.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
