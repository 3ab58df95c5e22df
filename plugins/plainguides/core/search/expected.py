"""Searches that must find a guide: a hub keeps them, so that it notices when readers would not find it any more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plainguides.core.model import Finding, Guide, Severity
from plainguides.core.search.index import Index
from plainguides.core.search.ranking import query

FILE = "search-tests.yml"
FIRST = 5
"""A reader looks at so many results."""
WHY = "Few people look further than the first five results."


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A line of the file."""

    query: str
    guide: str
    """Its slug."""
    line: int | None = None


def missed(index: Index, guides: Sequence[Guide], tests: Iterable[Expected]) -> Iterator[Finding]:
    """Return a warning for each search that does not find its guide among the first."""
    slugs = [guide.slug for guide in guides]
    for test in tests:
        if test.guide not in slugs:
            yield _finding(
                test,
                f'There is no guide "{test.guide}" that could be found.',
                "Write the name of the guide's folder. Or take the line out.",
            )
            continue
        found = [slugs[number] for number in query(index, test.query).guides]
        if test.guide in found[:FIRST]:
            continue
        place = f"It is number {found.index(test.guide) + 1}." if test.guide in found else "It is not found at all."
        yield _finding(
            test,
            f'A search for "{test.query}" does not show the guide {test.guide} in the first {FIRST}. {place}',
            "Add words that people use to also_called in the guide, or to synonyms.yml.",
            f"also_called: [{test.query}]",
        )


def _finding(test: Expected, message: str, fix: str, example: str | None = None) -> Finding:
    return Finding(
        check="search-test",
        severity=Severity.WARNING,
        message=message,
        path=FILE,
        line=test.line,
        fix=fix,
        example=example,
        why=WHY,
    )
