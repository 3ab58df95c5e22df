"""What an author wrote in the front matter of a guide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A record in `checked_by`: who checked a guide, and when."""

    name: str
    date: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A record in `sources`: where a guide's facts come from."""

    title: str
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """A record in `next_steps`: what a reader can do after this guide."""

    text: str
    url: str = ""
    """A web address, or a file of the hub such as `../meeting-checklist/index.md`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """The record `recording`: a person who reads the guide aloud. Both files lie in the folder of the guide."""

    file: str
    """An MP3 file."""
    transcript: str
    """A text file with every word that is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What the front matter of a guide says. Nothing here is believed before it is checked.

    The schema (`core/schema.py`) has one entry for each attribute, with its help text.
    """

    title: str
    summary: str = ""
    reading_level: str | None = None
    """Name of a level, as in `levels/*.yml`, in small letters."""
    reading_time: int | None = None
    """Minutes."""
    topics: tuple[str, ...] = ()
    kind: str = "article"
    lang: str = "en-GB"
    authors: tuple[str, ...] = ()
    organisation: str = ""
    published: date | None = None
    last_reviewed: date | None = None
    next_review: date | None = None
    checked_by: tuple[Checked, ...] = ()
    sources: tuple[Source, ...] = ()
    licence: str = ""
    related: tuple[str, ...] = ()
    """Slugs of other guides."""
    next_steps: tuple[NextStep, ...] = ()
    formats: tuple[str, ...] | None = None
    """Formats to make. None: all that the hub makes."""
    recording: Recording | None = None
    also_called: tuple[str, ...] = ()
    """Other words that people use for the subject; search finds the guide by them."""
    search_tests: tuple[str, ...] = ()
    """Searches that must find the guide among the first."""
    words: Mapping[str, str] = field(default_factory=dict)
    """Hard word -> meaning, for this guide. They go before those of the hub's glossary."""
    example: bool = False
    """True where the guide is an example that shows the hub, not real advice."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """Line of each key in the file, from 1."""
