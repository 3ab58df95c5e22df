"""Searches that must find a guide: a hub keeps them, so that it notices when readers would not find it any more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plainguides.core.model import Finding, Guide, Severity
from plainguides.core.search.index import Index
from plainguides.core.search.ranking import query
from plainguides.core.suggest import did_you_mean

FILE = "search-tests.yml"
FIRST = 5
"""A reader looks at so many results."""
WHY = "Few people look further than the first five results."


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A search and the guide that it must find."""

    query: str
    guide: str
    """Its slug."""
    line: int | None = None
    path: str = FILE
    """The file that says so, relative to the hub's folder."""


def of_guides(guides: Iterable[Guide]) -> Iterator[Expected]:
    """Return the searches that guides name themselves: `search_tests` in the front matter."""
    for guide in guides:
        line = guide.claims.lines.get("search_tests")
        for text in guide.claims.search_tests:
            yield Expected(query=text, guide=guide.slug, line=line, path=guide.path)


def missed(index: Index, guides: Sequence[Guide], tests: Iterable[Expected]) -> Iterator[Finding]:
    """Return a warning for each search that does not find its guide among the first."""
    slugs = [guide.slug for guide in guides]
    titles = {guide.slug: guide.claims.title for guide in guides}
    for test in tests:
        if test.guide not in titles:
            meant = did_you_mean(test.guide, titles)
            yield _finding(
                test,
                f'There is no guide "{test.guide}" that could be found.{meant}',
                "Write the name of the guide's folder. Or take the line out.",
            )
            continue
        found = [slugs[number] for number in query(index, test.query).guides]
        if test.guide in found[:FIRST]:
            continue
        place = f"It is number {found.index(test.guide) + 1}." if test.guide in found else "It is not found at all."
        first = f' The first one is "{titles[found[0]]}".' if found else ""
        yield _finding(
            test,
            f'A search for "{test.query}" does not show the guide {test.guide} in the first {FIRST}. {place}{first}',
            "Add words that people use to also_called in the guide, or to synonyms.yml.",
            f"also_called: [{test.query}]",
        )


def _finding(test: Expected, message: str, fix: str, example: str | None = None) -> Finding:
    return Finding(
        check="search-test",
        severity=Severity.WARNING,
        message=message,
        path=test.path,
        line=test.line,
        fix=fix,
        example=example,
        why=WHY,
    )
