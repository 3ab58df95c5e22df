"""What a reader gets of a guide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from plainguides.core.model.documents import Document
from plainguides.core.model.guides import Guide


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
