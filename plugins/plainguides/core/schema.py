"""The front matter of a guide and of an Easy Read file: the one place that lists its keys.

Errors, the JSON Schema for editors and the page "Front matter" in the manual are all made from these tables.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import yaml

from plainguides.core import yaml_types as y
from plainguides.core.model import Checked, Hashes, NextStep, Recording, Source, TestRecord

KINDS = ("article", "slides", "leaflet")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A key of the front matter."""

    key: str
    type: y.Type
    help: str
    """What it is for, in plain words."""
    example: str
    """One right line or group of lines, as it stands in a file."""
    required: bool = False


def guide_fields(*, levels: Mapping[str, str], formats: Sequence[str]) -> tuple[Field, ...]:
    """Return the keys of `guides/<slug>/index.md`. `levels` has the label that readers see -> the level's name."""
    labels = list(levels) or ["Medium"]
    level = labels[len(labels) // 2]
    return (
        Field(
            key="title",
            type=y.TEXT,
            required=True,
            help="The name of the guide. It is the top heading of every page and file.",
            example="title: How to plan a meeting",
        ),
        Field(
            key="summary",
            type=y.TEXT,
            help="One or two sentences that say what the guide is for. It stands under the title and in lists.",
            example="summary: What to think of before, during and after a meeting.",
        ),
        Field(
            key="reading_level",
            type=y.choice(levels),
            help="How hard the words are. Leave it out, and plainguides measures it. If it is here, it is checked.",
            example=f"reading_level: {level}",
        ),
        Field(
            key="reading_time",
            type=y.MINUTES,
            help="How many minutes it takes to read. Leave it out, and plainguides works it out.",
            example="reading_time: 4",
        ),
        Field(
            key="topics",
            type=y.list_of(y.TEXT, commas=True),
            help="What the guide is about. Each topic has a page that lists its guides.",
            example="topics: [Meetings, Travel]",
        ),
        Field(
            key="kind",
            type=y.choice(KINDS),
            help="An article, a set of slides (each ## heading starts a slide) or a leaflet of one sheet.",
            example="kind: article",
        ),
        Field(
            key="lang",
            type=y.LANG,
            help="The language of the words, as a code. Screen readers use it to choose a voice.",
            example="lang: cy",
        ),
        Field(
            key="authors",
            type=y.list_of(y.TEXT),
            help="Who wrote the guide.",
            example="authors: [The access group]",
        ),
        Field(
            key="organisation",
            type=y.TEXT,
            help="The organisation that the guide comes from, where it is not the hub's own.",
            example="organisation: Name of your organisation",
        ),
        Field(
            key="published",
            type=y.DATE,
            help="The day when the guide first came out.",
            example="published: 2026-11-22",
        ),
        Field(
            key="last_reviewed",
            type=y.DATE,
            help="The day when a person last read the guide and found it right.",
            example="last_reviewed: 2026-11-22",
        ),
        Field(
            key="next_review",
            type=y.DATE,
            help="The day by which a person will read it again. After that day the page says that it is late.",
            example="next_review: 2027-11-22",
        ),
        Field(
            key="checked_by",
            type=y.list_of(
                y.record(
                    Checked, {"name": (y.TEXT, True), "date": (y.DATE, False), "note": (y.TEXT, False)}, short="name"
                )
            ),
            help="Which readers checked the guide, and when. Only write what really took place.",
            example="checked_by:\n  - name: Our readers' group\n    date: 2026-11-02",
        ),
        Field(
            key="sources",
            type=y.list_of(y.record(Source, {"title": (y.TEXT, True), "url": (y.WEB, False)}, short="title")),
            help="Where the facts come from.",
            example="sources:\n  - title: Access to Work\n    url: https://www.gov.uk/access-to-work",
        ),
        Field(
            key="licence",
            type=y.TEXT,
            help="How other people may use the words.",
            example="licence: CC BY 4.0",
        ),
        Field(
            key="related",
            type=y.list_of(y.TEXT, commas=True),
            help="Other guides to read, by the name of their folder.",
            example="related: [travel-costs, quiet-room]",
        ),
        Field(
            key="next_steps",
            type=y.list_of(y.record(NextStep, {"text": (y.TEXT, True), "url": (y.ADDRESS, False)}, short="text")),
            help="What a reader can do now. These stand at the end of the guide.",
            example="next_steps:\n  - text: Use our meeting checklist\n    url: ../meeting-checklist/index.md",
        ),
        Field(
            key="formats",
            type=y.list_of(y.choice(formats), commas=True),
            help="Which files to make of this guide. Leave it out, and all formats of the hub are made.",
            example=f"formats: [{', '.join(formats)}]",
        ),
        Field(
            key="recording",
            type=y.record(Recording, {"file": (y.TEXT, True), "transcript": (y.TEXT, True)}),
            help="A person who reads the guide aloud, and a text file with every word that is said.",
            example="recording:\n  file: recording.mp3\n  transcript: recording.txt",
        ),
        Field(
            key="also_called",
            type=y.list_of(y.TEXT, commas=True),
            help="Other words that people use for the subject. Search finds the guide by them.",
            example="also_called: [expenses, fares]",
        ),
        Field(
            key="search_tests",
            type=y.list_of(y.TEXT),
            help="What people type when they need this guide. A check tells you if search does not find it with them.",
            example="search_tests: [bus money, how do I claim my fare]",
        ),
        Field(
            key="words",
            type=y.WORDS,
            help="Hard words of this guide and what they mean. The page explains them where they are used.",
            example="words:\n  mileage: Money for each mile that you drive.",
        ),
        Field(
            key="example",
            type=y.YES_NO,
            help="true where the guide only shows how the hub works. The page then says so.",
            example="example: true",
        ),
    )


def easy_read_fields() -> tuple[Field, ...]:
    """Return the keys of `guides/<slug>/easy-read.md`."""
    test = y.record(
        TestRecord,
        {
            "group": (y.TEXT, True),
            "people": (_PEOPLE, True),
            "date": (y.DATE, True),
            "changed": (y.TEXT, False),
            "seal": (y.DIGITS, False),
        },
    )
    return (
        Field(
            key="title",
            type=y.TEXT,
            required=True,
            help="The name of the guide in easy words.",
            example="title: What is co-production?",
        ),
        Field(
            key="status",
            type=y.choice(("draft", "tested")),
            help="draft, until people with learning disabilities have checked the words and pictures.",
            example="status: draft",
        ),
        Field(
            key="tested",
            type=y.list_of(test, one=False),
            help="Who checked it: a group, how many people, and when. The program writes it with its seal.",
            example="tested:\n  - group: Our readers' group\n    people: 6\n    date: 2026-10-03\n    seal: 8f31c0d2",
        ),
        Field(
            key="machine_help",
            type=y.TEXT,
            help="none, or which program helped to write the words. Readers have a right to know.",
            example="machine_help: none",
        ),
        Field(
            key="words",
            type=y.WORDS,
            help="Hard words and what they mean. They make the word list at the end.",
            example="words:\n  co-production: Working together as equals.",
        ),
        Field(
            key="hashes",
            type=y.record(Hashes, {"guide": (y.DIGITS_BY_NAME, True), "easy_read": (y.DIGITS, True)}),
            help="What both texts said when a person accepted them. The program writes it; do not change it by hand.",
            example="hashes:\n  guide:\n    who-is-it-for: 9b01e77c\n  easy_read: 5d20aa81",
        ),
    )


def json_schema(fields: Sequence[Field], title: str) -> dict[str, Any]:
    """Return the JSON Schema that editors use to complete and check front matter."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "type": "object",
        "properties": {
            field.key: {**field.type.schema, "description": field.help, "examples": [field.example]} for field in fields
        },
        "required": [field.key for field in fields if field.required],
        "additionalProperties": False,
    }


def _people(node: yaml.Node) -> int:
    text = y.scalar(node, "a number of people")
    if not text.isdigit() or not int(text):
        raise y.WrongValueError(f'"{text}" is not a number of people.', node)
    return int(text)


_PEOPLE = y.Type(read=_people, schema={"type": "integer", "minimum": 1})
