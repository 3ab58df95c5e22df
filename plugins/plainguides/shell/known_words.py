"""Reads `known-words.yml`: words that the readers of a hub know, although few other people do."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import yaml

from plainguides.core import prose
from plainguides.core.lexicon import normal
from plainguides.core.prose import Tables
from plainguides.shell.errors import UserError
from plainguides.shell.tables import tables

FILE = "known-words.yml"
EXAMPLE = "- BSL\n- reasonable adjustments"


def tables_of(hub: Path | None) -> Tables:
    """Return the word data with the words that a hub's readers know. Raises `UserError` for a wrong file."""
    path = hub / FILE if hub else None
    return with_known(frozenset(read(path))) if path and path.is_file() else tables()


@cache
def with_known(entries: frozenset[str]) -> Tables:
    """Return the word data, with words and phrases that are known. The same entries give the same value."""
    parts = sorted({tuple(normal(word) for word in prose.words(entry)) for entry in entries} - {()})
    if not parts:
        return tables()
    return replace(
        tables(),
        known=frozenset(one[0] for one in parts if len(one) == 1),
        phrases=tuple(one for one in parts if len(one) > 1),
    )


def read(path: Path) -> list[str]:
    """Return the words of the file. Raises `UserError`."""
    try:
        node = yaml.compose(path.read_text(encoding="utf-8-sig"), Loader=yaml.SafeLoader)
    except UnicodeDecodeError:
        raise UserError(f"{FILE}: This file is not saved as UTF-8. Save it as UTF-8.") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise UserError(
            f"{FILE}{line}: This line cannot be read. Write a hyphen, a space and a word:\n{EXAMPLE}"
        ) from None
    if node is None:
        return []
    if not isinstance(node, yaml.SequenceNode):
        raise _wrong(node, "The words must be a list. Start each line with a hyphen and a space")
    found = []
    for item in node.value:
        if not isinstance(item, yaml.ScalarNode):
            raise _wrong(item, "This must be a word or a few words. Take out the colon or the brackets")
        if not prose.words(item.value):
            raise _wrong(item, "There is no word on this line")
        found.append(item.value)  # as it is written: YAML would read "no" and "1.0" as something else
    return found


def _wrong(node: yaml.Node, what: str) -> UserError:
    return UserError(f"{FILE}:{node.start_mark.line + 1}: {what}:\n{EXAMPLE}")
