"""Typst source in code mode. All words are strings, so that no sign of an author's text can be taken for code."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_SPACE = re.compile(r"[ \t\n\r\f\v]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the source."""

    code: str
    words: str = ""
    """The words of the block that it comes from: an error of Typst names the line, and the words name the place."""


def string(text: str) -> str:
    """Return a Typst string."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def fold(text: str) -> str:
    """Fold white space as a browser does. A no-break space stays."""
    return _SPACE.sub(" ", text)


def content(parts: Iterable[str]) -> str:
    """Return Typst content. Strings stand in content and not alone, so that an error about a letter has its line."""
    return "[" + "".join(f"#{part};" for part in parts if part) + "]"


def call(name: str, *arguments: str, **named: str) -> str:
    """Return a call. `_` in a name stands for `-`."""
    keys = [f"{key.replace('_', '-')}: {value}" for key, value in named.items()]
    return f"{name}({', '.join([*keys, *arguments])})"


def braces(parts: Iterable[str]) -> str:
    """Return a code block on one line: its values are joined."""
    return "{" + ";".join(parts) + "}"
