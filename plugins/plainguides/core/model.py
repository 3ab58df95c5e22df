"""The values that everything else passes around.

Every value is frozen. `Element` trees inside them are never changed after they were made:
a function that needs another tree makes a copy.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from xml.etree.ElementTree import Element

from plainguides.core.prose import Tables


class Severity(StrEnum):
    """How bad a finding is. Only `ERROR` stops a guide from being published."""

    ERROR = "error"
    """The page would be wrong or broken: it is not written, and the command exits 1."""
    WARNING = "warning"
    """The page is written; `--strict` makes it fail."""
    ADVICE = "advice"
    """A suggestion. It never fails anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that an author should look at. Plain words: the author may not program."""

    check: str
    """Name of the check, such as `long-sentence`."""
    severity: Severity
    message: str
    """What is wrong, as one or two short sentences."""
    path: str
    """The file, relative to the hub's folder, with `/` as separator."""
    line: int | None = None
    """Line in that file, from 1. None where the whole file is meant."""
    fix: str | None = None
    """What to do, as one short sentence."""
    example: str | None = None
    """One right example, as it would stand in the file."""
    why: str | None = None
    """Why it matters to a reader."""
    link: str | None = None
    """Where the rule comes from."""


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
    also_called: tuple[str, ...] = ()
    """Other words that people use for the subject; search finds the guide by them."""
    example: bool = False
    """True where the guide is an example that shows the hub, not real advice."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """Line of each key in the file, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A piece of a document that is measured and checked on its own."""

    kind: str
    """`heading`, `paragraph`, `item`, `cell`, `term`, `meaning`, `caption` or `code`."""
    text: str
    """The words as a reader sees them, white space folded. Link addresses are not in it."""
    level: int = 0
    """2 to 6 for a heading, else 0."""
    line: int | None = None
    """Line in the source file, from 1. None where it could not be found."""
    id: str = ""
    """Anchor of a heading, else empty."""
    roles: tuple[str, ...] = ()
    """Names of the block kinds it stands in, outermost first, such as `("pair", "before")`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link as it stands in a document."""

    target: str
    """As the author wrote it."""
    text: str
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture as it stands in a document."""

    path: str
    """Relative to the hub's folder, with `/`, such as `guides/travel/images/bus.svg`."""
    alt: str
    decoration: bool = False
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The words of one edition, as a clean tree of the elements in `markup.VOCABULARY`."""

    title: str
    lang: str
    body: Element
    """A `div` that holds the blocks. Addresses of the hub's own files read `hub:guides/x/index.md#part`."""
    blocks: tuple[Block, ...]
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    path: str = ""
    """The source file, relative to the hub's folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A stretch of text that ends a sentence where it ends: a paragraph, a list item, a heading, a cell."""

    kind: str
    text: str
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a document."""

    text: str
    words: int
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A reading level, as a file in `levels/` describes it."""

    name: str
    """As written in `reading_level`, in small letters: `beginner`."""
    label: str
    """As readers see it: `Beginner`."""
    order: int
    """1 is the easiest."""
    meaning: str
    """One sentence for readers: who can read this."""
    description: str
    """A few sentences for the page "About reading levels"."""
    hardest: float
    """A text belongs to the first level whose `hardest` is not below its difficulty. `inf` for the last."""
    longest_sentence: int
    """Words. A longer sentence is a finding in a guide that claims this level."""
    words_a_minute: tuple[int, int]
    """Slowest and fastest pace for the time that is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """What was counted in the text of a document."""

    words: int
    sentences: int
    syllables: int
    long_words: int
    """Words of three syllables or more."""
    difficulty: float
    """Higher is harder. Only differences and the cut points in `levels/` have a meaning."""
    measured: int
    """Words that the difficulty was measured on: all but headings and the cells of tables."""
    formulas: Mapping[str, float]
    """Classic formulas, computed from our counts: `flesch_kincaid_grade`, `flesch_reading_ease`, `smog_index`."""
    longest: Sentence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is true about a document, whatever its claims say."""

    scores: Scores
    level: str | None
    """Name of the level. None where the text is too short to tell."""
    minutes: tuple[int, int]
    """Reading time, fastest and slowest, in whole minutes from 1."""
    listening: tuple[int, int]
    """The same for hearing it read aloud."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TestRecord:
    """A record in `tested` of an Easy Read file: which readers checked the words."""

    __test__ = False  # pytest must not collect it
    group: str
    people: int
    date: date
    changed: str = ""


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
    search: Mapping[str, int] = field(default_factory=dict)
    """How often each word stands in the parts of the guide. `core/search/weigh.py` reads the numbers."""

    @property
    def level(self) -> str | None:
        """The level that the page shows: the measured one; the claim only where the text is too short."""
        return self.facts.level or self.claims.reading_level


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockExample:
    """An example of a block. Documentation, tests and axe runs loop over these."""

    name: str
    markdown: str
    html_contains: tuple[str, ...] = ()
    """Strings that the HTML must hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockContext:
    """What a block may know beside its own elements."""

    kind: str = "article"
    """The guide's kind."""
    title: str = ""
    contact: Mapping[str, str] = field(default_factory=dict)
    """The hub's contact details: email, phone, text_relay, post, page, newsletter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockKind:
    """A kind of block: how it is found among the elements of a page, and what it becomes.

    `match` gets the elements of one parent and a position. It returns how many of them, from there on, belong
    to the block: 0 where it is none. `lower` turns these into one element of the plain vocabulary, so that
    no format needs to know the kind.
    """

    name: str
    label: str
    purpose: str
    match: Callable[[Sequence[Element], int, BlockContext], int]
    lower: Callable[[Sequence[Element], BlockContext], Element]
    examples: tuple[BlockExample, ...]
    criteria: tuple[str, ...]
    """What must be true for a reader, as sentences that can be tested."""
    style: str = ""
    """CSS of the block, added to the site's one style sheet."""
    markers: tuple[str, ...] = ()
    """For a labelled block (`> [!TIP]`): the words that authors may write in the brackets."""
    order: int = 50
    """Kinds are tried in this order, then by name."""
    finish: Callable[[Element], None] | None = None
    """Called once with the whole body, when all blocks are lowered and all headings have ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckExample:
    """A document (Markdown with front matter) and how often the check must speak about it."""

    markdown: str
    findings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """A check of one guide. `run` yields findings and changes nothing."""

    name: str
    severity: Severity
    purpose: str
    """What it looks for, for the manual."""
    why: str
    run: Callable[[CheckInput], Iterable[Finding]]
    examples: tuple[CheckExample, ...]
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInput:
    """All that a check may look at. An Easy Read file is checked as a document of its own."""

    document: Document
    claims: Claims
    facts: Facts
    edition: str
    levels: tuple[Level, ...]
    today: date

    def level(self) -> Level | None:
        """The level that the guide claims, else the one measured."""
        name = self.claims.reading_level or self.facts.level
        return next((level for level in self.levels if level.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What the reader gets: the standard text, Easy Read or large print."""

    name: str
    label: str
    order: int
    path: str
    """Folder below the guide's own: empty for the standard edition, else such as `large-print`."""
    template: str
    """Page template of the theme."""
    purpose: str
    document: Callable[[Guide], Document | None]
    """The words of this edition. None where the guide has none: then no page is made or promised."""
    missing: str = ""
    """What the row "Ways to read this guide" says where there is none."""
    notice: Callable[[Guide], str] = lambda _guide: ""
    """A label that stands on every output of the edition: that it is a draft, or who tested it."""
    draft: Callable[[Guide], bool] = lambda _guide: False
    """Whether the words are untested. The build fails if a draft's output does not carry its notice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormatContext:
    """All that a format writer may use beside the document."""

    guide: Guide
    edition: Edition
    hub_name: str
    site_url: str
    contact: Mapping[str, str]
    notice: str
    read: Callable[[str], bytes]
    """Path in the hub -> bytes of that picture."""
    address: Callable[[str], str] = lambda _path: ""
    """Path in the hub, such as `guides/x/index.md` -> full web address; empty where the hub has no `site_url`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """Which file the reader gets. `page` is written by the theme, and has no writer."""

    name: str
    label: str
    order: int
    suffix: str
    media_type: str
    editions: tuple[str, ...]
    purpose: str
    write: Callable[[Document, FormatContext], bytes] | None = None
    needs: tuple[str, ...] = ()
    """Python modules that must be installed; without them the format is not offered."""
    version: int = 1


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
    """Bytes; None for a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HubSettings:
    """What a hub sets in `mkdocs.yml`."""

    name: str
    lang: str = "en-GB"
    site_url: str = ""
    organisation: str = ""
    contact: Mapping[str, str] = field(default_factory=dict)
    guides_dir: str = "guides"
    formats: tuple[str, ...] | None = None
    directory_urls: bool = True
    today: date = date.min


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SearchWords:
    """Words that make the search forgiving."""

    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A word or a few that guides use -> those that people search with."""
    ordinary: Collection[str] = ()
    """English words that are no spelling mistakes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registry:
    """Everything that can be extended: what ships with plainguides and what a hub adds."""

    levels: tuple[Level, ...]
    checks: tuple[Check, ...]
    editions: tuple[Edition, ...]
    formats: tuple[Format, ...]
    blocks: tuple[BlockKind, ...]
    tables: Tables
    words: SearchWords = field(default_factory=SearchWords)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """A whole hub: its guides that are fit to publish, and all findings."""

    settings: HubSettings
    guides: tuple[Guide, ...]
    """Sorted by title."""
    findings: tuple[Finding, ...]
    refused: tuple[str, ...] = ()
    """Slugs of guides that have errors: no page is written for them."""
