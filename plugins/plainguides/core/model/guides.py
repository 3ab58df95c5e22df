"""Guides and the hub that holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from plainguides.core.model.claims import Claims
from plainguides.core.model.collections import Collection
from plainguides.core.model.documents import Document
from plainguides.core.model.findings import Finding
from plainguides.core.model.glossary import Term
from plainguides.core.model.measures import Facts
from plainguides.core.model.pictures import Picture
from plainguides.core.model.statement import StatementSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class TestRecord:
    """A record in `tested` of an Easy Read file: which readers checked the words."""

    __test__ = False  # pytest must not collect it
    group: str
    people: int
    date: date
    changed: str = ""
    """What the test led people to change, before the group saw the words as they are."""
    seal: str = ""
    """8 hex digits of the words, the group, the people and the day. `accept` writes it: see `core/freshness.py`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hashes:
    """What the guide and its Easy Read said on the day when a person accepted them."""

    guide: Mapping[str, str] = field(default_factory=dict)
    """Id of a section -> 8 hex digits."""
    easy_read: str = ""
    """8 hex digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EasyRead:
    """A companion file `easy-read.md`, written by a person."""

    document: Document
    facts: Facts
    tested: tuple[TestRecord, ...] = ()
    """Empty: the draft label stands on it. Nothing else removes the label."""
    words: Mapping[str, str] = field(default_factory=dict)
    """Hard word -> meaning."""
    machine_help: str = "none"
    records: tuple[TestRecord, ...] = ()
    """Every test that is written down. Where the words have changed since, `tested` is empty and these are not."""
    accepted: bool = False
    """A person has said that the words match the guide."""
    out_of_date: tuple[str, ...] = ()
    """Names of the guide's sections that have changed, come or gone since then."""
    hashes: Hashes = field(default_factory=Hashes)
    """What the texts say now."""
    excuses: tuple[Excuse, ...] = ()
    sections: Mapping[str, str] = field(default_factory=dict)
    """Id of a heading of the guide -> id of the first heading here that is about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Excuse:
    """A comment `<!-- ok: passive: the reason -->` above a row: a person says why a finding does not count there."""

    check: str
    reason: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A folder in `guides/`, read and measured."""

    slug: str
    path: str
    """Its `index.md`, relative to the hub's folder."""
    claims: Claims
    document: Document
    facts: Facts
    easy_read: EasyRead | None = None
    waiting: EasyRead | None = None
    """A companion that a machine helped to write and that no person has accepted: nothing publishes it."""
    stopped: EasyRead | None = None
    """A companion with errors, such as a price that the guide no longer has: nothing publishes it."""
    search: Mapping[str, int] = field(default_factory=dict)
    """How often each word stands in the parts of the guide. `core/search/weigh.py` reads the numbers."""

    explained: tuple[Term, ...] = ()
    """The hard words that its pages explain, in the order of their first use."""

    @property
    def level(self) -> str | None:
        """The level that the page shows: the measured one; the claim only where the text is too short."""
        return self.facts.level or self.claims.reading_level


@dataclass(frozen=True, slots=True, kw_only=True)
class HubSettings:
    """What a hub sets in `mkdocs.yml`."""

    name: str
    lang: str = "en-GB"
    site_url: str = ""
    organisation: str = ""
    contact: Mapping[str, str] = field(default_factory=dict)
    guides_dir: str = "guides"
    formats: tuple[str, ...] | Mapping[str, Any] | None = None
    """As in the file: a list of those to make, or format -> true, false or its options. `core/format_settings.py`
    reads it."""
    collections: tuple[Collection, ...] = ()
    """Many guides as one book."""
    topics: Mapping[str, str] = field(default_factory=dict)
    """Topic -> name of the picture that stands beside it in lists."""
    fonts: str = ""
    """The hub's folder of fonts, with the path of this computer; empty where there is none."""
    directory_urls: bool = True
    video_hosts: tuple[str, ...] = ()
    """Names of websites, in small letters. `core/video_hosts.py` checks them."""
    colours: Mapping[str, str] = field(default_factory=dict)
    """The hub's own colours, by the keys of `core/brand.py`, as `#5b1f6b`."""
    contrast: float = 7.0
    """Least contrast of words with what is behind them. Below 7 the accessibility statement must say so."""
    today: date = date.min
    easy_read_profile: str = "govuk"
    """Name of the profile that Easy Read files are checked with."""
    component_pages: bool = False
    """Whether to make the pages that show each component: for our own manual."""
    statement: StatementSettings = field(default_factory=StatementSettings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """A whole hub: its guides that are fit to publish, and all findings."""

    settings: HubSettings
    guides: tuple[Guide, ...]
    """Sorted by title."""
    findings: tuple[Finding, ...]
    glossary: tuple[Term, ...] = ()
    """The hub's own hard words, sorted."""
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    """Every picture that a row of Easy Read can name, by its path."""
    refused: tuple[str, ...] = ()
    """Slugs of guides that have errors: no page is written for them."""
