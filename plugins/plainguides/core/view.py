"""The values that templates read. `views/` works them out, so that a template only shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from plainguides.core.days import Day
from plainguides.core.model import Parameter
from plainguides.core.picture_credits import Credit

if TYPE_CHECKING:
    from plainguides.core.statement.view import StatementView

from plainguides.core.reading_settings import SettingGroup

UI_LANG = "en-GB"
"""The language of the interface: a constant until there are translations."""
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi"})


def direction(lang: str) -> str:
    """Return the direction of a language's script, as the attribute `dir` has it."""
    return "rtl" if lang.lower().split("-")[0] in _RIGHT_TO_LEFT else "ltr"


@dataclass(frozen=True, slots=True, kw_only=True)
class Crumb:
    """A step of the breadcrumb, or any other link. `path` None: the current page."""

    label: str
    path: str | None = None
    count: int = 0
    lang: str = ""
    """The language of the label. Empty: that of the interface."""
    icon: str = ""
    """A pictogram of `theme/partials/icons/` that says the same as the label. Empty: none."""
    picture: str = ""
    """A picture that a person chose for it, as an address from the root of the hub. Empty: none."""
    order: int = 0
    steps: int = 0
    """For the pictogram "level": how many of its steps are filled."""

    @property
    def dir(self) -> str:
        """The direction of the label."""
        return direction(self.lang or UI_LANG)


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelView:
    """A level, as it stands on a page."""

    name: str
    label: str
    meaning: str
    description: str
    path: str
    order: int
    """Its place among the levels, from 1: so many steps of its icon are filled."""
    steps: int
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A guide in a list."""

    title: str
    path: str
    summary: str
    lang: str
    dir: str
    level: str
    level_order: int
    """As `LevelView.order`. 0: no level."""
    level_steps: int
    time: str
    kind: str
    editions: tuple[Crumb, ...]
    topics: tuple[str, ...]
    example: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TermView:
    """A hard word, as the glossary page shows it."""

    id: str
    word: str
    also: tuple[str, ...]
    meaning: str
    lang: str
    guides: tuple[Crumb, ...]
    """The guides whose pages explain it; the first ones, where they are many."""
    more: int = 0
    """How many guides that are not named explain it as well."""

    @property
    def dir(self) -> str:
        """The direction of the word and its meaning."""
        return direction(self.lang)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Cards under a heading."""

    heading: str
    id: str
    cards: tuple[Card, ...]
    parts: tuple[Crumb, ...] = ()
    """Instead of cards, where they are too many for one page: links to the pages that have them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One of the "Ways to read this guide"."""

    label: str
    """The name of the edition or format; of a draft it says that it is one, so that no template can leave it out."""
    detail: str
    path: str | None
    current: bool
    missing: str
    media_type: str
    rel_alternate: bool
    how: str = ""
    """What a reader has to do with the file. Empty: it needs no word."""
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileGroup:
    """The files of one edition of a guide."""

    label: str
    """Of the edition; of a draft it says that it is one."""
    edition: str
    day: Day | None
    """The day of the words."""
    draft: bool
    files: tuple[Way, ...]
    day_says: str = ""
    """What happened on that day, such as "Checked on"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideFiles:
    """A guide and its files, in the register of formats."""

    title: str
    path: str
    lang: str
    dir: str
    groups: tuple[FileGroup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRow:
    """A file in a list of files of one edition and format."""

    title: str
    lang: str
    dir: str
    draft: bool
    day: Day | None
    """The day of the words."""
    file: Way
    day_says: str = ""
    """What happened on that day, such as "Checked on"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfView:
    """A collection: guides that can be had as one book."""

    title: str
    id: str
    lang: str
    """Of title and summary."""
    summary: str
    files: tuple[Way, ...]
    guides: tuple[Crumb, ...]

    @property
    def dir(self) -> str:
        """The direction of title and summary."""
        return direction(self.lang)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideView:
    """A guide, as its pages show it."""

    slug: str
    title: str
    summary: str
    lang: str
    dir: str
    kind: str
    topics: tuple[Crumb, ...]
    level: LevelView | None
    level_note: str
    """Why there is no level, or why nobody could check it. Empty where it was measured."""
    time: str
    time_minutes: int
    words: int
    authors: tuple[str, ...]
    organisation: str
    published: Day | None
    last_reviewed: Day | None
    next_review: Day | None
    overdue: bool
    checked_by: tuple[Mapping[str, str], ...]
    sources: tuple[Mapping[str, str], ...]
    licence: str
    related: tuple[Card, ...]
    next_steps: tuple[Mapping[str, str], ...]
    also_called: tuple[str, ...]
    example: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleView:
    """One example of a component or a block."""

    name: str
    id: str
    html: str
    source: str
    made_by: str
    """What `source` is. Empty: there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentView:
    """A component or a block, in the developers' manual."""

    name: str
    file: str
    purpose: str
    criteria: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    examples: tuple[ExampleView, ...]
    sheet: str = ""
    """Style sheet of its own, if it has one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What one page needs."""

    kind: str
    title: str
    description: str = ""
    breadcrumb: tuple[Crumb, ...] = ()
    guide: GuideView | None = None
    edition: Mapping[str, str] | None = None
    body: str = ""
    toc: tuple[Mapping[str, str], ...] = ()
    notice: str = ""
    words: tuple[Mapping[str, str], ...] = ()
    ways: tuple[Way, ...] = ()
    files: tuple[FileGroup, ...] = ()
    """Files of the guide, edition by edition."""
    all_files: tuple[GuideFiles, ...] = ()
    file_rows: tuple[FileRow, ...] = ()
    """Files of one edition and format."""
    shelves: tuple[ShelfView, ...] = ()
    """Collections of guides."""
    ask: Mapping[str, str] = field(default_factory=dict)
    easy_pages: tuple[Crumb, ...] = ()
    """The pages of an Easy Read: with pictures, without, part by part. The one with no path is this one."""
    part_steps: tuple[Crumb, ...] = ()
    """The parts before and after this one."""
    pages: tuple[Crumb, ...] = ()
    """The pages of a long list. The one with no path is this one. `icon`: the page before or after."""
    previous: Card | None = None
    next: Card | None = None
    cards: tuple[Card, ...] = ()
    cards_heading: str = ""
    """What the cards of the home page are."""
    groups: tuple[Group, ...] = ()
    sections: tuple[Mapping[str, Any], ...] = ()
    levels: tuple[LevelView, ...] = ()
    credits: tuple[Credit, ...] = ()
    """Who made the pictures in use."""
    terms: tuple[tuple[Group, tuple[TermView, ...]], ...] = ()
    """The glossary by letter. A `Group` has no cards here."""
    settings: tuple[SettingGroup, ...] = ()
    """What a reader can set, on the page of reading settings."""
    intro: str = ""
    html: str = ""
    statement: StatementView | None = None
    """Only on the page of the accessibility statement."""
    component: ComponentView | None = None
    """Only on a page that shows a component or a block."""
    search_folder: str = ""
    """Where the search page finds its index."""
