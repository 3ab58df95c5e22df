"""YAML front matter -> values and findings, each with its line."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import yaml

from plainguides.core.model import Finding, Severity
from plainguides.core.schema import Field
from plainguides.core.suggest import nearest
from plainguides.core.yaml_slips import Slip, no_colon, slip_of
from plainguides.core.yaml_types import WrongValueError, whole

CHECK = "front-matter"
_CURLY = re.compile(r"[“”„][^“”„]+[“”]|[‘’][^‘’]+[‘’]")
_DASHES = re.compile(r"--|-{4,}|[–—]+-*|- - -")
"""What people write, or what a word processor makes, in place of three dashes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """A file, taken apart."""

    values: Mapping[str, Any]
    lines: Mapping[str, int]
    body: str
    body_line: int
    """Line of the file on which `body` starts, from 1."""
    findings: tuple[Finding, ...]


def parse(text: str, fields: Sequence[Field], path: str) -> FrontMatter:
    """Take a file apart. Never raises: every mistake becomes a finding, and the other keys are still read."""
    head, body, body_line, problem = _split(text, path, _start(fields))
    found: list[Finding] = [problem] if problem else []
    values: dict[str, Any] = {}
    lines: dict[str, int] = {}
    if not problem:
        node = _compose(head, path, [field.key for field in fields], found)
        if node is not None:
            _read_keys(node, fields, path, values, lines, found)
        if not any(finding.severity is Severity.ERROR for finding in found):
            found.extend(_missing(fields, values, path))
    return FrontMatter(values=values, lines=lines, body=body, body_line=body_line, findings=tuple(found))


def _error(path: str, line: int | None, message: str, fix: str, example: str) -> Finding:
    return Finding(
        check=CHECK, severity=Severity.ERROR, message=message, path=path, line=line, fix=fix, example=example or None
    )


def _slip(slip: Slip, path: str) -> Finding:
    return _error(path, slip.line, slip.message, slip.fix, slip.example)


def _start(fields: Sequence[Field]) -> str:
    """Return the least that a file starts with. Words have a status where there is one: nobody should forget it."""
    return "\n".join(["---", *(one.example for one in fields if one.required or one.key == "status"), "---"])


def _split(text: str, path: str, example: str) -> tuple[str, str, int, Finding | None]:
    if not text.strip():
        return "", "", 1, _error(path, 1, "This file is empty.", "Write a title and some words in it.", example)
    lines = text.split("\n")
    first = next(i for i, line in enumerate(lines) if line.strip())
    if _DASHES.fullmatch(lines[first].rstrip()):
        return "", text, 1, _three_dashes(path, first + 1)
    if lines[first].rstrip() != "---":
        return (
            "",
            text,
            1,
            _error(
                path,
                first + 1,
                "This file has no front matter: the lines between --- and --- at its top.",
                "Write these lines at the top of the file.",
                example,
            ),
        )
    for end in range(first + 1, len(lines)):
        if lines[end].rstrip() in {"---", "..."}:
            head = "\n" * (first + 1) + "\n".join(lines[first + 1 : end])
            return head, "\n".join(lines[end + 1 :]), end + 2, None
        if _DASHES.fullmatch(lines[end].rstrip()):
            return "", "", 1, _three_dashes(path, end + 1)
    return (
        "",
        "",
        1,
        _error(
            path,
            first + 1,
            "The front matter starts here with --- but never ends.",
            "Write a second line with --- after the last key.",
            example,
        ),
    )


def _three_dashes(path: str, line: int) -> Finding:
    return _error(
        path,
        line,
        "The front matter starts and ends with a line of three dashes. This line is another one.",
        "Write three dashes.",
        "---",
    )


def _compose(head: str, path: str, keys: Collection[str], found: list[Finding]) -> yaml.MappingNode | None:
    try:
        node = yaml.compose(head, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        found.append(_slip(slip_of(head, error, keys), path))
        return None
    except yaml.YAMLError:
        found.append(
            _error(
                path,
                1,
                "The front matter has a sign in it that cannot be read.",
                "Type these lines again, without signs that you cannot see.",
                "title: How to plan a meeting",
            )
        )
        return None
    if node is None:
        return yaml.MappingNode("tag:yaml.org,2002:map", [])
    if not isinstance(node, yaml.MappingNode):
        at = node.start_mark.line + 1
        slip = no_colon(head.split("\n"), at) if at <= head.count("\n") + 1 else None
        found.append(
            _slip(slip, path)
            if slip
            else _error(
                path,
                at,
                "The front matter must be lines with a key, a colon, a space and a value.",
                "Write a key at the start of each line.",
                "title: How to plan a meeting",
            )
        )
        return None
    return node


def _read_keys(
    node: yaml.MappingNode,
    fields: Sequence[Field],
    path: str,
    values: dict[str, Any],
    lines: dict[str, int],
    found: list[Finding],
) -> None:
    known = {field.key: field for field in fields}
    for key_node, value_node in node.value:
        key, line = str(key_node.value), key_node.start_mark.line + 1
        field = known.get(key)
        if field is None:
            found.append(_unknown(key, known, path, line))
        elif key in values:
            found.append(
                _error(path, line, f'The key "{key}" is here twice.', "Keep one of the two lines.", field.example)
            )
        else:
            lines[key] = line
            try:
                if isinstance(value_node, yaml.ScalarNode) and not value_node.value.strip() and not field.required:
                    whole(value_node)  # `summary:` with nothing after it is the same as no key
                else:
                    values[key] = field.type.read(value_node)
                    found.extend(_curly(key, value_node, path, line))
            except WrongValueError as wrong:
                at = line if wrong.line is None else wrong.line + 1
                found.append(_error(path, at, f"{key}: {wrong}", wrong.fix, wrong.example or field.example))


def _curly(key: str, node: yaml.Node, path: str, line: int) -> Iterator[Finding]:
    """Word processors make curly quotes, which YAML keeps in the text. Straight ones round them are a yes."""
    if isinstance(node, yaml.ScalarNode) and node.style is None and _CURLY.fullmatch(node.value):
        yield replace(
            _error(
                path,
                line,
                f'The curly quote marks stand in the words of "{key}".',
                "Take them out. If they belong there, put straight quotes round them.",
                f"{key}: {node.value[1:-1]}",
            ),
            severity=Severity.WARNING,
        )


def _unknown(key: str, known: Mapping[str, Field], path: str, line: int) -> Finding:
    hint = nearest(key, known)
    field = (
        known[hint[0]]
        if hint
        else next((one for one in known.values() if key in one.type.schema.get("enum", ())), None)
    )
    said = f'"{key}" is not a key that plainguides knows.'
    if field is None:
        keys = f"The keys are: {', '.join(known)}."
        return _error(path, line, said, f"Take this line out. {keys}", "")
    return _error(path, line, said, f'Did you mean "{field.key}"?', field.example)


def _missing(fields: Sequence[Field], values: Mapping[str, Any], path: str) -> list[Finding]:
    return [
        _error(path, 1, f'The key "{field.key}" is missing or empty.', "Add a line like this.", field.example)
        for field in fields
        if field.required and not values.get(field.key)
    ]
