"""Why YAML cannot read the front matter: from the place where it stopped to words that help the author."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

import yaml

from plainguides.core.suggest import quoted

_KEY = re.compile(r"(?P<indent>[ \t]*(?:- +)?)(?P<key>[\w-]+) *:(?:[ \t]+(?P<value>.*))?$")
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<key>-) +(?P<value>.*)$")
_TIGHT = re.compile(r"(?P<key>[ \t]*(?:- +)?[\w-]+):(?P<value>[^\s/:].*)$")
_SIGNS = "*&!%@`,]}|>?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What an author typed wrongly, in the words of a finding."""

    line: int | None
    message: str
    fix: str
    example: str


def compose(text: str | None) -> yaml.Node | Slip | None:
    """Return the tree of a YAML file of its own, or why it cannot be read. None: it is empty.

    `text` None: it is not UTF-8. An empty `example`: the caller has a better one.
    """
    if text is None:
        return Slip(line=1, message="This file is not saved as UTF-8.", fix="Save it as UTF-8.", example="")
    try:
        return yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        slip = slip_of(text, error, ())
        return replace(slip, message=slip.message.replace("front matter", "file"))
    except yaml.YAMLError:
        said = "There is a sign here that cannot be read."
        return Slip(line=1, message=said, fix="Type it again.", example="")


def slip_of(head: str, error: yaml.MarkedYAMLError, keys: Collection[str]) -> Slip:
    """Return what is wrong. `head` has an empty line for each line above it, so that its lines are the file's."""
    lines = [line.rstrip() for line in head.split("\n")]
    problem, context = str(error.problem or ""), str(error.context or "")
    mark, start = error.problem_mark or error.context_mark, error.context_mark
    at = _line(head, mark, len(lines))
    return (
        _tab(lines, at, problem)
        or _open(
            lines, _line(head, start, len(lines)) if start else None, start.column if start else 0, problem, context
        )
        or _key(lines, at, mark.column if mark else 0, problem, keys)
        or _value(lines, at, problem)
        or Slip(
            line=at,
            message="The front matter cannot be read from here on.",
            fix="Check that each line has a key, a colon, a space and a value, and that lists line up.",
            example="topics:\n  - Meetings\n  - Travel",
        )
    )


def no_colon(lines: list[str], at: int) -> Slip | None:
    """Return the slip in a line that should have a key, a colon, a space and a value, and has not."""
    text = lines[at - 1].strip()
    if tight := _TIGHT.match(text):
        return Slip(
            line=at,
            message="There is no space after the colon.",
            fix="Put a space there.",
            example=f"{tight['key']}: {tight['value']}",
        )
    if ":" in text or not text:
        return None
    key, _, rest = text.partition(" ")
    return Slip(
        line=at,
        message="This line has no colon.",
        fix="Write a key, a colon, a space and a value.",
        example=f"{key}: {rest.strip()}" if rest and key.isidentifier() else "title: How to plan a meeting",
    )


def _line(head: str, mark: yaml.Mark | None, most: int) -> int:
    # YAML knows more ends of lines than editors do, so its own count may be too high.
    return min(head.count("\n", 0, mark.index) + 1, most) if mark else 1


def _above(lines: list[str], at: int) -> int:
    """Return the number of the next line above that is not empty, or 0."""
    return next((number for number in range(at - 1, 0, -1) if lines[number - 1].strip()), 0)


def _tab(lines: list[str], at: int, problem: str) -> Slip | None:
    text = lines[at - 1]
    if "\\t" not in problem and "\t" not in text[: len(text) - len(text.lstrip())]:
        return None
    return Slip(line=at, message="There is a tab in this line.", fix="Use spaces.", example="topics:\n  - Meetings")


def _open(lines: list[str], at: int | None, column: int, problem: str, context: str) -> Slip | None:
    """Something that starts in line `at` does not end."""
    if at is None:
        return None
    text = lines[at - 1]
    found = _KEY.match(text)
    value = (found["value"] or "") if found else ""
    if "quoted scalar" in context:
        if "escape" in problem:
            example = f"{found['key']}: {quoted(value[1:-1])}" if found and value[:1] == '"' else "title: 'A \\ sign'"
            return Slip(line=at, message="A \\ sign cannot stand here.", fix="Use ' as quote marks.", example=example)
        if found and value[:1] in {"'", '"'}:
            example = f"{found['key']}: {quoted(value[1:])}"
        else:
            example = (text[:column] + text[column + 1 :]).strip()
        return Slip(line=at, message="A quote mark is opened here and never closed.", fix="Close it.", example=example)
    for name, sign, end in (("flow sequence", "[", "]"), ("flow mapping", "{", "}")):
        if name in context and text.count(sign) > text.count(end):
            return Slip(
                line=at,
                message=f"A bracket {sign} is opened here and never closed.",
                fix=f"Write {end} at its end.",
                example=text.strip().rstrip(", ") + end,
            )
    return no_colon(lines, at) if "simple key" in context else None


def _key(lines: list[str], at: int, column: int, problem: str, keys: Collection[str]) -> Slip | None:
    """Something is wrong with the place of a key, or with the colon after it."""
    text = lines[at - 1]
    if "document start" in problem:
        first = next((number for number, line in enumerate(lines, 1) if line.strip()), at)
        return _indented(lines, first, keys)
    if "block mapping start" in problem:
        return _indented(lines, at, keys)
    if "mapping values are not allowed" not in problem:
        return None
    if column <= text.find(":"):
        above = _above(lines, at)
        return _indented(lines, at, keys) or (no_colon(lines, above) if above else None)
    key, _, rest = text.strip().partition(":")
    return Slip(
        line=at,
        message="There is a second colon in this line.",
        fix="Put the words after the first colon in quotes.",
        example=f"{key}: {quoted(rest.strip())}",
    )


def _indented(lines: list[str], at: int, keys: Collection[str]) -> Slip | None:
    text = lines[at - 1]
    found = _KEY.match(text)
    if not found or not text.startswith(" "):
        return None
    above = _above(lines, at)
    other = _KEY.match(lines[above - 1]) if above else None
    if found["key"] in keys or not other:
        said, fix, example = "has spaces before it", "Start it at the left edge.", text.strip()
    else:
        said, fix = "does not line up", "Start it right below the key above it."
        example = f"{lines[above - 1]}\n{' ' * len(other['indent'])}{text.strip()}"
    return Slip(line=at, message=f'The key "{found["key"]}" {said}.', fix=fix, example=example)


def _value(lines: list[str], at: int, problem: str) -> Slip | None:
    """A value starts with a sign that means something in YAML, or goes on after its end."""
    found = _KEY.match(lines[at - 1]) or _ITEM.match(lines[at - 1])
    value = (found["value"] or "").strip() if found else ""
    if not found or not value:
        return None
    start = f"{found['key']}{'' if found['key'] == '-' else ':'}"
    first, last, inner = value[0], value[-1], value[1:-1]
    if first in "'\"":
        return _quote(lines, at, start, value) if "block end" in problem else None
    if first in "[{" and "block end" in problem:
        return Slip(
            line=at,
            message="There is something after the closing bracket.",
            fix="Take it away, or put the whole value in quotes.",
            example=f"{start} {value[:-1]}" if inner[-1:] == last else f"{start} {quoted(value)}",
        )
    if value.startswith("- "):
        return Slip(
            line=at,
            message="A list cannot start in the line of its key.",
            fix="Start it in the next line.",
            example=f"{start}\n  {value}",
        )
    if first in _SIGNS:
        return Slip(
            line=at,
            message=f"A value cannot start with the sign {first}",
            fix="Put the value in quotes.",
            example=f"{start} {quoted(value)}",
        )
    return None


def _quote(lines: list[str], at: int, start: str, value: str) -> Slip | None:
    sign, inner = value[0], value[1:-1]
    if value[-1] != sign:
        return Slip(
            line=at,
            message="There are words after the closing quote mark.",
            fix="Put the whole value in quotes of the other kind.",
            example=f"{start} {quoted(value)}",
        )
    if sign in inner:
        return Slip(
            line=at,
            message="There is a quote mark within the quotes.",
            fix="Use the other kind of quote marks around the value.",
            example=f"{start} {quoted(inner)}",
        )
    for number in range(at - 1, 0, -1):
        found = _KEY.match(lines[number - 1])
        if found and (found["value"] or "").startswith(sign) and found["value"].count(sign) == 1:
            return _open(lines, number, 0, "", "quoted scalar")
    return None
