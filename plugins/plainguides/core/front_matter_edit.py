"""Writes a key into front matter, and changes nothing else: comments, order, quotes and line ends stay."""

from __future__ import annotations

import re

import yaml

_FENCE = re.compile(r"---[ \t]*")
_END = re.compile(r"(?:---|\.\.\.)[ \t]*")


class CannotEditError(ValueError):
    """The front matter is written in a way that only a person can change safely."""


def set_key(text: str, key: str, lines: list[str]) -> str:
    """Return the text with `lines` in place of a top-level key and what belongs to it, or at the end if it is new.

    Raises `CannotEditError` where the result would not be what was wanted.
    """
    start, end, ending = _span(text)
    rows = _rows(text)
    first, last = _place(rows, key, start, end)
    return _checked(text, [*rows[:first], *(line + ending for line in lines), *rows[last:]], key)


def add_item(text: str, key: str, item: list[str]) -> str:
    """Return the text with one more item in a list. `item` is its lines without the indent and the hyphen."""
    start, end, ending = _span(text)
    rows = _rows(text)
    first, last = _place(rows, key, start, end)
    if first == last:
        return set_key(text, key, [f"{key}:", *_indented(item, "  ")])
    hyphens = [found[1] for row in rows[first + 1 : last] if (found := re.match(r"([ \t]*)-[ \t]", row))]
    if not hyphens:
        if re.fullmatch(rf"{key}[ \t]*:[ \t]*(?:\[[ \t]*\])?[ \t]*(?:#.*)?", rows[first].rstrip("\r\n")):
            return set_key(text, key, [f"{key}:", *_indented(item, "  ")])
        raise CannotEditError(key)
    last -= sum(1 for row in _trailing(rows[first:last]))
    new = [line + ending for line in _indented(item, hyphens[0])]
    return _checked(text, [*rows[:last], *new, *rows[last:]], key)


def _rows(text: str) -> list[str]:
    return re.split(r"(?<=\n)", text)


def _span(text: str) -> tuple[int, int, str]:
    """Return the rows between the fences (first, one past the last) and the line end that the file uses."""
    rows = _rows(text)
    start = next((n for n, row in enumerate(rows) if row.strip()), 0)
    if not _FENCE.fullmatch(rows[start].lstrip("\ufeff").rstrip("\r\n")):
        raise CannotEditError("---")
    for end in range(start + 1, len(rows)):
        if _END.fullmatch(rows[end].rstrip("\r\n")):
            return start + 1, end, "\r\n" if rows[start].endswith("\r\n") else "\n"
    raise CannotEditError("---")


def _place(rows: list[str], key: str, start: int, end: int) -> tuple[int, int]:
    """Return the rows of a key, without comments that belong to the next one."""
    for first in range(start, end):
        if re.match(rf"""["']?{re.escape(key)}["']?[ \t]*:""", rows[first]):
            last = first + 1
            while last < end and (not rows[last].strip() or rows[last][0] in " \t#-"):
                last += 1
            return first, last - len(_trailing(rows[first + 1 : last]))
    return end, end


def _trailing(rows: list[str]) -> list[str]:
    """Return the blank lines and comments at the left edge that end some rows."""
    found: list[str] = []
    for row in reversed(rows):
        if row.strip() and not row.startswith("#"):
            break
        found.append(row)
    return found


def _indented(item: list[str], indent: str) -> list[str]:
    return [f"{indent}{'- ' if not n else '  '}{line}" for n, line in enumerate(item)]


def _checked(before: str, rows: list[str], key: str) -> str:
    """Make sure that only this key has another value."""
    after = "".join(rows)
    old, new = _values(before), _values(after)
    old.pop(key, None)
    if new.pop(key, None) is None or old != new:
        raise CannotEditError(key)
    return after


def _values(text: str) -> dict[str, object]:
    start, end, _ending = _span(text)
    try:
        found = yaml.load("".join(_rows(text)[start:end]), Loader=yaml.BaseLoader)  # noqa: S506 - makes only texts
    except yaml.YAMLError as error:
        raise CannotEditError(str(error)) from None
    return dict(found or {}) if isinstance(found, dict | None) else {}
