"""Slips of an Easy Read file that show line by line: signs that its author meant otherwise than they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plainguides.core.model import Finding, Severity

MOST_PICTURES = 3
"""In one row. More would be too small to know, or break into a second line."""
CHECKS = frozenset({"picture", "part", "easy-read-from", "list"})
"""Checks that say what a line should be. What other checks say of the same line follows from it."""
_MARKS = frozenset({"easy-marks", "leftover-marks"})
_TWICE = ("[pic", "[part", "[[pic")
_FROM = re.compile(r"""[{(\[]\s*:?[^{}()\[\]\n]*\bfrom\s*=\s*["'“”‘’]?#?(?P<id>[\w-]*)""")
_RIGHT_FROM = re.compile(
    r"""\{:?(?:[^{}\n]*\s)?from=(?:"[^"{}]*"|'[^'{}]*'|[“”][^“”{}]*[“”]|[‘’][^‘’{}]*[‘’]|[^\s"'“”‘’{}]+)[^{}\n]*\}\s*#*\s*$"""
)
_HEADING = re.compile(r"(?P<signs>#{1,6})\s+(?P<words>[^{]*)")
_ITEM = re.compile(r"\s*[-*+]\s+(?P<words>\S.*)")
_PICTURES = re.compile(r"\[pic:\s*(?P<names>[^\]|]*)")


def slips(text: str, first_line: int, path: str) -> list[Finding]:
    """Find them in a text without its comments. `first_line` is its line in the file."""
    found: list[Finding] = []
    for above, number, line in _lines(text, first_line):
        if problem := _tie(line) or _row(line, above):
            check, severity, message, fix, example = problem
            found.append(
                Finding(
                    check=check, severity=severity, message=message, path=path, line=number, fix=fix, example=example
                )
            )
    return found


def first_things(findings: Sequence[Finding], path: str) -> list[Finding]:
    """Leave out what other checks say of a line that is not what its author meant."""
    wrong = {
        one.line
        for one in findings
        if one.check in CHECKS and one.severity is Severity.ERROR and one.path == path and one.line is not None
    }

    def follows(one: Finding) -> bool:
        if one.check in CHECKS or one.path != path:
            return False
        if one.line is None:  # words that are on no line of the file, such as those beside a picture in a sentence
            return bool(wrong) and one.check in _MARKS and any(mark in one.message.lower() for mark in _TWICE)
        return one.line in wrong or (one.check == "easy-picture" and one.line - 1 in wrong)

    return [one for one in findings if not follows(one)]


_Problem = tuple[str, Severity, str, str, str]


def _lines(text: str, first_line: int) -> Iterator[tuple[list[str], int, str]]:
    """Yield each line with the lines above it up to an empty one."""
    above: list[str] = []
    for number, line in enumerate(text.split("\n"), first_line):
        if line.strip():
            yield above, number, line
            above = [*above, line]
        else:
            above = []


def _tie(line: str) -> _Problem | None:
    tie, heading = _FROM.search(line), _HEADING.match(line)
    if tie is None:
        return None
    words = heading["words"].strip(" ([") if heading else "What is it?"
    example = f'## {words} {{from="#{tie["id"] or "the-heading-of-the-guide"}"}}'
    if heading is None:
        said = "Only a heading can say which part of the guide it comes from."
        return "easy-read-from", Severity.ERROR, said, "Put it at the end of the heading.", example
    if len(heading["signs"]) not in {2, 3}:
        said = "A heading with this many # signs cannot say which part of the guide it comes from."
        return "easy-read-from", Severity.ERROR, said, "Start headings in the text with ##.", example
    if not _RIGHT_FROM.search(line):
        said = "The end of this heading would stand on the page as it is."
        return "easy-read-from", Severity.ERROR, said, "Write {, from=, the id in quotes, and }.", example
    return None


def _row(line: str, above: Sequence[str]) -> _Problem | None:
    item = _ITEM.match(line)
    if item and above and above[0].startswith("[pic:") and not any(map(_ITEM.match, above)):
        said = "A list in a row would show its signs, and not as a list."
        fix = "Make a row of each thing, with its own picture."
        return "list", Severity.ERROR, said, fix, f"[pic: bus]\n{item['words']}"
    pictures = _PICTURES.match(line)
    names = re.split(r"\s+[+=]\s+", pictures["names"].strip()) if pictures else []
    if len(names) > MOST_PICTURES:
        said = f"This row has {len(names)} pictures. More than {MOST_PICTURES} are too small, or break into 2 lines."
        fix = "Take those that say the most. Or make 2 rows."
        return "picture", Severity.WARNING, said, fix, f"[pic: {' + '.join(names[:2])}]"
    return None
