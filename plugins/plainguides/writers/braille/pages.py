"""Lines -> pages with numbers, as bytes of a BRF file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plainguides.writers.braille.cells import brf
from plainguides.writers.braille.lines import BLANK, Group
from plainguides.writers.braille.louis import translate


def brf_file(groups: Sequence[Group], width: int, height: int) -> bytes:
    """Return the file: lines end in CR and LF, pages in a form feed, and the last line of each has its number."""
    pages = list(_pages(groups, height - 1))
    out = []
    for number, lines in enumerate(pages, 1):
        last = translate(str(number), 1).rjust(width, BLANK)
        full = [*lines, *[""] * (height - 1 - len(lines)), last]
        out.append("".join(f"{brf(line.rstrip(BLANK))}\r\n" for line in full) + "\f")
    return "".join(out).encode("ascii")


def count(content: bytes) -> int:
    """Return how many pages a file has."""
    return content.count(b"\f")


def _pages(groups: Sequence[Group], height: int) -> Iterator[list[str]]:
    """Yield the lines of each page. A heading stays with what follows it."""
    page: list[str] = []
    for place, group in enumerate(groups):
        gap = 1 if group.before and page else 0
        if page and len(page) + gap + len(group.lines) + _kept(groups, place) > height and _movable(group, height):
            yield page
            page, gap = [], 0
        page += [""] * min(gap, height - len(page))
        for line in group.lines:
            if len(page) == height:
                yield page
                page = []
            page.append(line)
    if page:
        yield page


def _movable(group: Group, height: int) -> bool:
    return bool(group.keep) and len(group.lines) < height // 2


def _kept(groups: Sequence[Group], place: int) -> int:
    """Return how many lines after a group must stand on its page."""
    kept = 0
    while place + 1 < len(groups) and groups[place].keep:
        following = groups[place + 1]
        kept += (1 if following.before else 0) + min(len(following.lines), groups[place].keep)
        place += 1
    return kept
