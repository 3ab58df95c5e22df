"""The types that a front matter key can have: how each is read from YAML, and its JSON Schema.

YAML guesses types: `title: No` becomes False, `2026-02-30` raises. Values are therefore read from the text of
the YAML nodes, so that a title stays what the author typed and each mistake is named in plain words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

from plainguides.core.suggest import did_you_mean, quoted, web_address


class WrongValueError(Exception):
    """A value of the wrong type. The message goes to the author; `line` counts from 0 in the YAML text."""

    def __init__(
        self, message: str, node: yaml.Node | None = None, *, fix: str = "Write it like this.", example: str = ""
    ) -> None:
        super().__init__(message)
        self.line = None if node is None else node.start_mark.line
        self.fix = fix
        self.example = example
        """Empty: the example of the key will do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """A type of front matter value."""

    read: Callable[[yaml.Node], Any]
    """Node -> value. Raises `WrongValueError`."""
    schema: Mapping[str, Any]


def scalar(node: yaml.Node, wanted: str) -> str:
    """Return the text of a plain value."""
    if not isinstance(node, yaml.ScalarNode):
        raise WrongValueError(f"This must be {wanted}, not a list or a group of keys.", node)
    return str(node.value).strip()


def whole(node: yaml.Node) -> None:
    """Raise where YAML keeps back a part of a text that its author typed without quotes, and says nothing."""
    start, end = node.start_mark, node.end_mark
    if not isinstance(node, yaml.ScalarNode) or node.style is not None or not start or start.buffer is None:
        return
    buffer = start.buffer
    before = buffer[buffer.rfind("\n", 0, start.pointer) + 1 : start.pointer].strip()
    before += " " if before.endswith((":", "-")) else ""
    typed = buffer[start.pointer : end.pointer]
    rest = re.split(r"[\r\n\0]", buffer[end.pointer :], maxsplit=1)[0].rstrip()
    fix = "Put the value in quotes."
    if re.match(r"[ \t]+#\S", rest):
        text = " ".join((typed + rest).split())
        raise WrongValueError("The words after # are left out.", node, fix=fix, example=before + quoted(text))
    if typed[:1] in {"&", "!"}:
        raise WrongValueError(
            f"A value cannot start with the sign {typed[0]}",
            node,
            fix=fix,
            example=before + quoted(" ".join(typed.split())) + rest,
        )


def _text(node: yaml.Node) -> str:
    text = scalar(node, "text")
    whole(node)
    return text


def _web(node: yaml.Node) -> str:
    text = _text(node)
    if text and not re.match(r"https?://[^\s/]", text, re.IGNORECASE):
        near = web_address(text) or (f"https://{text}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", text) else "")
        raise WrongValueError(
            f'"{text}" is not a web address. A web address starts with https:// or http://',
            node,
            example=f"url: {near if near.startswith('https') else 'https://www.example.org/a-page'}",
        )
    return text


def _address(node: yaml.Node) -> str:
    text = _text(node)
    path = text.partition("#")[0]
    if not text or re.match(r"https?://[^\s/]|mailto:.|tel:.", text, re.IGNORECASE):
        return text
    near = web_address(text)
    if not near and "://" not in text and (path.endswith(".md") or "#" in text):
        return text
    raise WrongValueError(
        f'"{text}" is neither a web address, which starts with https://, nor a file of the hub, which ends in .md',
        node,
        example=f"url: {near or (f'{path}index.md' if path.endswith('/') else '../meeting-checklist/index.md')}",
    )


def _minutes(node: yaml.Node) -> int:
    text = scalar(node, "a whole number of minutes")
    found = re.fullmatch(r"(\d+)(?:\s*(?:min|mins|minutes|minute))?", text)
    if not found or not 1 <= int(found[1]) <= 600:
        raise WrongValueError(f'"{text}" is not a whole number of minutes.', node)
    return int(found[1])


def _date(node: yaml.Node) -> date:
    text = scalar(node, "a date")
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise WrongValueError(f'"{text}" is not a date as we write it: year-month-day, with 4, 2 and 2 digits.', node)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise WrongValueError(f'There is no such date as "{text}".', node) from None


def _yes_no(node: yaml.Node) -> bool:
    text = scalar(node, "true or false").lower()
    if text not in {"true", "false", "yes", "no"}:
        raise WrongValueError(f'"{text}" is neither true nor false.', node)
    return text in {"true", "yes"}


def _lang(node: yaml.Node) -> str:
    text = scalar(node, "a language code")
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", text):
        raise WrongValueError(f'"{text}" is not a language code.', node)
    return text


TEXT = Type(read=_text, schema={"type": "string", "minLength": 1})
WEB = Type(read=_web, schema={"type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://"})
ADDRESS = Type(read=_address, schema={"type": "string", "minLength": 1})
"""A web address, or a file of the hub."""
MINUTES = Type(read=_minutes, schema={"type": "integer", "minimum": 1, "maximum": 600})
DATE = Type(read=_date, schema={"type": "string", "format": "date"})
YES_NO = Type(read=_yes_no, schema={"type": "boolean"})
LANG = Type(read=_lang, schema={"type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"})


def choice(names: Sequence[str] | Mapping[str, str]) -> Type:
    """One of some names. Capitals do not matter. A mapping gives the value that stands for each name."""
    values = names if isinstance(names, Mapping) else {name: name.lower() for name in names}

    def read(node: yaml.Node) -> str:
        text = scalar(node, "one of " + ", ".join(names))
        for name, value in values.items():
            if text.lower() in {name.lower(), value}:
                return value
        meant = did_you_mean(text, names)
        raise WrongValueError(f'"{text}" is not one of: {", ".join(names)}.{meant}', node)

    return Type(read=read, schema={"enum": list(dict.fromkeys([*names, *(n.lower() for n in names)]))})


def list_of(item: Type, *, one: bool = True, commas: bool = False) -> Type:
    """A list. With `one`, a single value stands for a list of one; with `commas`, a text is a list with commas."""

    def read(node: yaml.Node) -> tuple[Any, ...]:
        if commas and isinstance(node, yaml.ScalarNode) and "," in node.value:
            whole(node)
            parts = [part.strip() for part in node.value.split(",") if part.strip()]
            return tuple(item.read(_piece(node, part)) for part in parts)
        if isinstance(node, yaml.SequenceNode):
            return tuple(item.read(part) for part in node.value)
        if one and not (isinstance(node, yaml.ScalarNode) and node.value == ""):
            return (item.read(node),)
        raise WrongValueError("This must be a list.", node)

    several = {"type": "array", "items": dict(item.schema)}
    listed = [{"type": "string", "pattern": ","}] if commas else []
    return Type(read=read, schema={"anyOf": [dict(item.schema), *listed, several]} if one else several)


def _piece(node: yaml.ScalarNode, text: str) -> yaml.ScalarNode:
    return yaml.ScalarNode(node.tag, text, node.start_mark, node.end_mark, style='"')


def record(make: Callable[..., Any], keys: Mapping[str, tuple[Type, bool]], *, short: str | None = None) -> Type:
    """A group of keys, each with its type and whether it must be there. Plain text stands for the key `short`."""

    def read(node: yaml.Node) -> Any:  # noqa: ANN401
        if isinstance(node, yaml.ScalarNode) and short:
            return make(**{short: keys[short][0].read(node)})
        if not isinstance(node, yaml.MappingNode):
            raise WrongValueError("This must be a group of keys: " + ", ".join(keys) + ".", node)
        values: dict[str, Any] = {}
        for key_node, value in node.value:
            key = str(key_node.value)
            if key not in keys:
                raise WrongValueError(f'"{key}" is not a key here. The keys are: {", ".join(keys)}.', key_node)
            values[key] = keys[key][0].read(value)
        for key, (_, needed) in keys.items():
            if needed and not values.get(key):
                raise WrongValueError(f'The key "{key}" is missing here.', node)
        return make(**values)

    group: dict[str, Any] = {
        "type": "object",
        "properties": {key: dict(kind.schema) for key, (kind, _) in keys.items()},
        "required": [key for key, (_, needed) in keys.items() if needed],
        "additionalProperties": False,
    }
    return Type(read=read, schema={"anyOf": [{"type": "string"}, group]} if short else group)


def words(node: yaml.Node) -> dict[str, str]:
    """A group of word: meaning."""
    if not isinstance(node, yaml.MappingNode):
        raise WrongValueError("This must be a group of lines, each with a word and its meaning.", node)
    found: dict[str, str] = {}
    for key, value in node.value:
        whole(value)
        word, meaning = str(key.value).strip(), scalar(value, "the meaning of a word")
        if not meaning:
            raise WrongValueError(f'The word "{word}" has no meaning.', key)
        if word in found:
            raise WrongValueError(f'The word "{word}" is here twice.', key, fix="Keep one of the two lines.")
        found[word] = meaning
    return found


WORDS = Type(read=words, schema={"type": "object", "additionalProperties": {"type": "string"}})


def _digits(node: yaml.Node) -> str:
    text = scalar(node, "8 digits that the program wrote").lower()
    if not re.fullmatch(r"[0-9a-f]{8}", text):
        raise WrongValueError(
            f'"{text}" is not what the program wrote.',
            node,
            fix="Take out all of hashes. Then let a person accept the file again.",
            example="plainguides easy-read accept travel-costs",
        )
    return text


def _digits_by_name(node: yaml.Node) -> dict[str, str]:
    return {name: _digits(value) for (name, _), (_, value) in zip(words(node).items(), node.value, strict=False)}


DIGITS = Type(read=_digits, schema={"type": "string", "pattern": "^[0-9a-f]{8}$"})
DIGITS_BY_NAME = Type(
    read=_digits_by_name, schema={"type": "object", "additionalProperties": {"type": ["string", "integer"]}}
)
