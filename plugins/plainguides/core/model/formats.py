"""Files that readers get, and what their writers may use."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from plainguides.core.model.documents import Document
from plainguides.core.model.editions import Edition
from plainguides.core.model.findings import Finding
from plainguides.core.model.guides import Guide

Value = str | int | float | bool
"""What a host may write as the value of an option."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A setting of a format. A host writes it below `formats` and the format's name in `mkdocs.yml`."""

    name: str
    default: Value
    """A value of another type is an error; for a float a whole number is right as well."""
    help: str
    """What it is for, in plain words, with its unit."""
    least: float | None = None
    most: float | None = None
    choices: tuple[str, ...] = ()
    wrong: Callable[[Value], str] = lambda _value: ""
    """What else is wrong with a value, in a sentence; empty where all is well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatContext:
    """All that a format writer may use beside the document."""

    guide: Guide
    edition: Edition
    hub_name: str
    site_url: str
    contact: Mapping[str, str]
    notice: str
    """The label of the edition, such as "This is a draft". It must stand in every file, where it is not empty."""
    read: Callable[[str], bytes]
    """Path in the hub -> bytes of that picture."""
    address: Callable[[str], str] = lambda _path: ""
    """Path in the hub, such as `guides/x/index.md` -> full web address; empty where the hub has no `site_url`."""
    organisation: str = ""
    """The hub's organisation. A guide may name another one in its claims."""
    options: Mapping[str, Value] = field(default_factory=dict)
    """A value for every option that the format has."""
    level: str = ""
    """The reading level of the guide as readers see it, such as "Beginner"; empty where there is none."""
    fonts: str = ""
    """The hub's folder of fonts; empty where there is none."""
    credits: tuple[str, ...] = ()
    """Who made the pictures of this document, one sentence each."""
    day: date | None = None
    """The day of the words. The only date that a file may carry: today would make each build another file."""
    colours: Mapping[str, str] = field(default_factory=dict)
    """The hub's own colours for files, all dark enough for words: see `core/paper.py`. Empty: it has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """What is said about a file of many guides."""

    title: str
    summary: str
    lang: str
    hub_name: str
    name: str
    """Of the collection. No two of a hub have the same."""


class RefusedError(Exception):
    """Raised by a writer that cannot make the file. The author gets the findings; the other formats are made."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__("; ".join(finding.message for finding in findings))
        self.findings = findings


def has_words(content: bytes, words: str) -> bool:
    """Say whether the bytes hold the words as UTF-8: right for files of plain text."""
    return words.encode() in content


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """Which file the reader gets. `page` is written by the theme, and has no writer.

    All functions but `write` and `check` must be cheap. `write` may be called in any process, beside other writers.
    """

    name: str
    label: str
    order: int
    suffix: str
    """End of the file's name, such as `.pdf` or `-grade-1.brf`."""
    media_type: str
    editions: tuple[str, ...]
    purpose: str
    write: Callable[[Document, FormatContext], bytes] | None = None
    """The same document and context must give the same bytes. Raises `RefusedError`."""
    bind: Callable[[Binding, Sequence[tuple[Document, FormatContext]]], bytes] | None = None
    """Makes one file of many guides. None: there are no collections in this format."""
    needs: tuple[str, ...] = ()
    """Python modules that must be installed; without them the format is not offered."""
    version: int = 1
    """Raise it when the writer's files change: files of the old version are then made again."""
    check: Callable[[Document, FormatContext], Iterable[Finding]] = lambda _document, _context: ()
    """What an author should know before the file is made. An error keeps this file from being made, and no other."""
    how: str = ""
    """What a reader has to do with the file, in a sentence or two. Empty: it needs no word."""
    detail: Callable[[bytes], str] = lambda _content: ""
    """A few words about a finished file, such as "6 pages" or "12 minutes"."""
    judge: Callable[[Document, str, str], Iterable[Finding]] = lambda _document, _edition, _detail: ()
    """What an author should know of a finished file, from its document, the name of its edition and its `detail`. The
    file is kept, whatever is found."""
    says: Callable[[bytes, str], bool] = has_words
    """Whether a finished file has these words in it. The build asks it of every draft."""
    missing: Callable[[], str] = lambda: ""
    """What else must be installed, and how, in a sentence; empty where all is there. See `needs`."""
    stamp: Callable[[], str] = lambda: ""
    """Versions of engines, fonts and tables that change the file. After an upgrade files are made again."""
    suits: Callable[[Guide, Edition], bool] = lambda _guide, _edition: True
    """Whether it is made of this guide in this edition, such as a fold of leaflets only."""
    options: tuple[Option, ...] = ()
    by_default: bool = True
    """Whether it is made where a host says nothing."""
    by_parts: bool = False
    """Whether each part of a long Easy Read gets a file of its own as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """One thing to read: guide x edition x format."""

    slug: str
    edition: str
    format: str
    path: str
    """In the site: `guides/x/large-print/index.html`. No two outputs have the same."""
    label: str
    media_type: str
    draft: bool = False
    size: int | None = None
    """Bytes; None for a page, and for a file that is not made yet."""
    detail: str = ""
    """A few words about the file, such as "6 pages"."""
    part: int = 0
    """Number of the part of an Easy Read that it holds. 0: all of it."""
