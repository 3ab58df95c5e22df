"""A new guide: front matter with its help from the schema, and a body to write over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from textwrap import indent, wrap

from plainguides.core.schema import Field
from plainguides.scaffold import in_yaml

_FILLED = ("title", "summary", "topics", "kind", "published")
"""Keys that stand in a new guide. The others are there as notes, to be switched on."""

_BODIES = {
    "article": """\
Write here, in two or three sentences, what a reader can do with this guide.

## First part

Write here. Use short sentences and words that people know.

> [!TIP]
> Write here what readers should not miss. Or take this box out.

## Checklist

- [ ] Write here what a reader can tick off.
""",
    "slides": """\
## First slide

- Write here one thing for each slide
- Write here in few words

> [!SPEAKER NOTES]
> Write here what you say. People who were not there can read it.

## Last slide

- Write here what you ask people to do now
""",
    "leaflet": """\
Write here, in one sentence, what this leaflet is for. A leaflet fits on one sheet of paper.

## What you can do

- [ ] Write here the first thing to do
- [ ] Write here the next thing to do

> [!STAY IN TOUCH]
""",
}


def guide_text(title: str, kind: str, fields: Sequence[Field], today: date) -> str:
    """Return the text of a new `index.md`."""
    values = {
        "title": in_yaml(title),
        "kind": kind,
        "published": today.isoformat(),
    }
    lines = ["---", "# A line that starts with # is a note for you. To use a key below, take away the # before it."]
    by_key = {field.key: field for field in fields}
    for key in _FILLED:
        lines += [*_help(by_key[key]), f"{key}: {values.get(key, '')}".rstrip()]
    for key, field in by_key.items():
        if key not in _FILLED:
            lines += [*_help(field), indent(field.example, "# ", lambda _line: True)]
    return "\n".join([*lines, "---", "", _BODIES[kind]])


def easy_read_text(title: str, heading: str) -> str:
    """Return the text of a new `easy-read.md`. `heading` is the id of the part that its first section is about."""
    return f"""\
---
# Easy Read is short words beside pictures, for people who find reading hard.
# A row is a [pic: ...] line, then one or two short sentences, each on its own line. An empty line ends the row.
title: {in_yaml(title)}
# draft, until people with learning disabilities have checked the words and the pictures.
status: draft
# none, or which program helped to write the words.
machine_help: none
# Hard words and what they mean.
# words:
#   co-production: Working together as equals.
---

## Write here a short heading {{from="#{heading}"}}

[pic: bus]
Write here one short sentence.
Write here one more, if you need it.
"""


def first_heading(kind: str) -> str:
    """Return the first heading of a new guide's body."""
    return next(line.removeprefix("## ") for line in _BODIES[kind].split("\n") if line.startswith("## "))


def _help(field: Field) -> list[str]:
    return wrap(field.help, 100, initial_indent="# ", subsequent_indent="# ")
