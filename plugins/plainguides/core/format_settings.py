"""What a host sets for formats in `mkdocs.yml`: which are made, and their options."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from plainguides.core.model import Format, HubSettings, Option, Value
from plainguides.core.suggest import did_you_mean

EXAMPLE = "    formats:\n      pdf:\n        large-print-size: 20\n      text: false"


def is_on(format: Format, settings: HubSettings) -> bool:
    """Say whether the hub makes a format. A guide may still leave it out."""
    given = settings.formats
    if isinstance(given, Mapping):
        return given.get(format.name, format.by_default) is not False
    return format.by_default if given is None else format.name in given


def options_of(format: Format, settings: HubSettings) -> dict[str, Value]:
    """Return a value for every option of a format. Ask `problem` first."""
    own = settings.formats.get(format.name) if isinstance(settings.formats, Mapping) else None
    given = own if isinstance(own, Mapping) else {}
    return {one.name: _value(one, given.get(one.name, one.default)) for one in format.options}


def problem(settings: HubSettings, formats: Sequence[Format]) -> str:
    """Return what is wrong with `formats` in `mkdocs.yml`, and how it is right; empty where all is well."""
    given, known = settings.formats, {format.name: format for format in formats}
    for name in given or ():
        if name not in known:
            return f'formats has no format "{name}".{_meant(name, list(known))}'
    for name, own in given.items() if isinstance(given, Mapping) else ():
        if isinstance(own, bool) or own is None:
            continue
        if not isinstance(own, Mapping):
            return f"formats: {name} must be true, false or a group of settings, such as\n{EXAMPLE}"
        options = {one.name: one for one in known[name].options}
        for key, value in own.items():
            if key not in options:
                return f'formats: {name} has no setting "{key}".{_meant(str(key), list(options))}'
            if said := _wrong(options[key], value):
                return f"formats: {name}: {key}: {said}"
    return ""


def _value(option: Option, value: Any) -> Value:  # noqa: ANN401 - from a file
    kind = type(option.default)
    return kind(value)


def _wrong(option: Option, value: Any) -> str:  # noqa: ANN401 - from a file
    example = "" if option.default == "" else f" Write, for example:\n{option.name}: {_yaml(option.default)}"
    if isinstance(option.default, bool):
        return "" if isinstance(value, bool) else f"This must be true or false.{example}"
    if isinstance(option.default, (int, float)):
        whole = isinstance(option.default, int)
        if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)):
            return f'"{value}" is not a {"whole " if whole else ""}number.{example}'
        if option.least is not None and value < option.least:
            return f"{value} is too small. It must be {option.least:g} or more.{example}"
        if option.most is not None and value > option.most:
            return f"{value} is too large. It must be {option.most:g} or less.{example}"
        return ""
    if not isinstance(value, str):
        return f"This must be text.{example}"
    if option.choices and value not in option.choices:
        return f'"{value}" is not one of: {", ".join(option.choices)}.{example}'
    said = option.wrong(value)
    return f"{said}{example}" if said else ""


def _yaml(value: Value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, (int, float)) else f'"{value}"'


def _meant(name: str, known: Sequence[str]) -> str:
    hint = did_you_mean(name, known)
    return f"{hint} There are: {', '.join(known)}." if known else " It has no settings."
