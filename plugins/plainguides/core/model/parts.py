"""What can be added: blocks, checks and editions; and the registry that holds them and the formats."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from xml.etree.ElementTree import Element

from plainguides.core.model.claims import Claims
from plainguides.core.model.documents import Document
from plainguides.core.model.editions import Edition
from plainguides.core.model.findings import Finding, Severity
from plainguides.core.model.formats import Format
from plainguides.core.model.measures import Facts, Level
from plainguides.core.model.profiles import GOVUK, Profile, Rule
from plainguides.core.prose import Tables


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
    video_hosts: tuple[str, ...] = ()
    """Websites whose films may be shown as a picture with a link."""


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
    easy_read: str = ""
    """The Easy Read file beside it, for a check that compares the two."""


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
    rule: Rule | None = None
    """For a check of Easy Read: where it comes from."""
    swaps: Mapping[str, str] = field(default_factory=dict, hash=False)
    """For a check of kind `swap`: word or phrase -> a better one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInput:
    """All that a check may look at. An Easy Read file is checked as a document of its own."""

    document: Document
    claims: Claims
    facts: Facts
    edition: str
    levels: tuple[Level, ...]
    today: date
    glossary: frozenset[str] = frozenset()
    """All words that the hub's glossary explains, with their other forms."""
    known: Callable[[str], bool] = lambda _word: False
    """Whether the hub says that its readers know a word or phrase (`known-words.yml`)."""
    guide: Document | None = None
    """For an Easy Read file: the words of its guide."""
    guide_claims: Claims | None = None
    tied: Mapping[str, str] = field(default_factory=dict)
    """Id of a heading of the Easy Read file -> id of the guide's heading that it is about."""
    words: Mapping[str, str] = field(default_factory=dict)
    """For an Easy Read file: its hard words and their meanings."""
    tables: Tables | None = None
    """How common words are."""
    profile: Profile = GOVUK
    """For an Easy Read file: how strict to be."""
    contact: Mapping[str, str] = field(default_factory=dict)
    """The hub's contact details."""
    formats: tuple[str, ...] = ()
    """Names of the formats that the hub makes of an Easy Read file."""
    plainer: Mapping[str, str] = field(default_factory=dict)
    """Hard word -> an easier one."""
    excused: Callable[[str, int | None], bool] = lambda _check, _line: False
    """Whether a comment in the file excuses a check on a line."""

    def finding(
        self, check: str, severity: Severity, message: str, *, line: int | None, fix: str, **more: str
    ) -> Finding:
        """Return a finding in this document. `more` are the other texts of a finding: example, why, link."""
        return Finding(
            check=check, severity=severity, message=message, path=self.document.path, line=line, fix=fix, **more
        )

    def level(self) -> Level | None:
        """The level that the guide claims, else the one measured."""
        name = self.claims.reading_level or self.facts.level
        return next((level for level in self.levels if level.name == name), None)


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
    profiles: tuple[Profile, ...] = (GOVUK,)
    """How strict Easy Read files can be checked."""
    plainer: Mapping[str, str] = field(default_factory=dict)
    """Hard word -> an easier one: ours, and those of the checks of kind `swap`."""
    words: SearchWords = field(default_factory=SearchWords)
