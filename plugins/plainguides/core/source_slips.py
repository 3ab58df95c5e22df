"""Slips that show in the source, line by line: signs that an author meant otherwise than Markdown reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plainguides.core.collector import Collector


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A line that goes wrong, and what to do about it. In texts, `{0}` is the line, `{1}` its first group."""

    pattern: re.Pattern[str]
    check: str
    message: str
    fix: str
    example: str


SLIPS = (
    Slip(
        pattern=re.compile(r"^(?!\[pic:)[^`<\n]*?\S[^`<\n]*?\[pic:\s*([^\]\n]*)\]"),
        check="picture",
        message="The names of pictures stand in the middle of other words.",
        fix="Put them on a line of their own, right above the sentence.",
        example="[pic: {1}]\nWe pay for your travel.",
    ),
    Slip(
        pattern=re.compile(r"^\[(?:part\b(?!:\s*[^\]\s])|(?:Part|PART)\b)[ :]*([^\]]*)\]"),
        check="part",
        message="This is nearly the start of a part, but not quite.",
        fix="Write part in small letters, then a colon and the name of the part.",
        example="[part: Before the meeting]",
    ),
    Slip(
        pattern=re.compile(r"^\[part:\s*([^\]\n]*)\][ \t]*\S"),
        check="part",
        message="Other words stand on the line where a part starts.",
        fix="Put the name of the part on a line of its own, with an empty line below it.",
        example="[part: {1}]\n\n## A heading",
    ),
    Slip(
        pattern=re.compile(
            r"^\[(?:pic\b(?!:)[ :]*|(?:Pic|PIC)\b[ :]*|(?:[Pp]ictures?|[Ii]mage|[Pp]hoto|[Pp]ics)\s*:\s*)([^\]]*)\]"
        ),
        check="picture",
        message="This would stand on the page as it is.",
        fix="Write pic in small letters, with a colon.",
        example="[pic: {1}]",
    ),
    Slip(
        pattern=re.compile(r"^\[pic:\s*([^\]\n]*?)\s*$"),
        check="picture",
        message="The names of pictures start here, but they do not end.",
        fix="Write ] at the end of the line.",
        example="[pic: {1}]",
    ),
    Slip(
        pattern=re.compile(r"^\[part:\s*([^\]\n]*?)\s*$"),
        check="part",
        message="The name of a part starts here, but it does not end.",
        fix="Write ] at the end of the line.",
        example="[part: {1}]",
    ),
    Slip(
        pattern=re.compile(r"^(?:!!!|\?\?\?\+?)\s*(\w*)"),
        check="block",
        message="A box does not start with these signs in a guide.",
        fix="Start each of its lines with >, and the first with the name of the box.",
        example="> [!TIP]\n> Ask people what they need.",
    ),
    Slip(
        pattern=re.compile(r"^\[!([A-Z][A-Z -]*)\]"),
        check="block",
        message="A box needs a > at the start of each of its lines.",
        fix="Write > in front.",
        example="> [!{1}]\n> Ask people what they need.",
    ),
    Slip(
        pattern=re.compile(r"^>\s*\[(?:!\s+|\s*)([A-Z][A-Z ]+?)\s*\]\s*$"),
        check="block",
        message="This is nearly the name of a box, but not quite.",
        fix="Write the name like this.",
        example="> [!{1}]\n> Ask people what they need.",
    ),
    Slip(
        pattern=re.compile(r"\]\s+\((?:https?:|www\.|\.\./|images/|mailto:)"),
        check="link",
        message="There is a space between ] and (, so this is no link and no picture.",
        fix="Take the space out.",
        example="[our form](https://www.example.org/form)",
    ),
    Slip(
        pattern=re.compile(r"^\s*[•·‣▪◦–][ \t]+(.+)"),
        check="list",
        message="This sign does not make a list.",
        fix="Start each item with a hyphen and a space.",
        example="- {1}",
    ),
    Slip(
        pattern=re.compile(r"^\s*\d+\)[ \t]+(.+)"),
        check="list",
        message="A number with a bracket does not make a list.",
        fix="Write a full stop after the number.",
        example="1. {1}",
    ),
    Slip(
        pattern=re.compile(r"^#{1,6}([^#\s{].*)"),
        check="headings",
        message="There is no space after the # signs, so this may not be a heading.",
        fix="Put a space after them.",
        example="## {1}",
    ),
    Slip(
        pattern=re.compile(r"^#{2,6}[ \t]*$"),
        check="headings",
        message="This heading has no words.",
        fix="Write some, or take the line out.",
        example="## What to bring",
    ),
)
BELOW = (
    "Two lines with pictures stand one below the other.",
    "This row stands right below other words, so it would be part of them.",
)
"""What is wrong with a row that does not start where its author thinks."""
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_BEFORE_CODE = re.compile(r"\s*(?:[-*+]|\d+[.)])\s|\s|:\s|\[\^|>|\|")


def report(body: str, first_line: int, found: Collector) -> None:
    """Add an error for each slip."""
    before, blank_above, fence, fence_line = "", True, "", 0
    columns = 0
    for number, line in enumerate(body.split("\n"), first_line):
        mark = _FENCE.match(line)
        if mark and (not fence or mark[1].startswith(fence)):
            fence, fence_line = ("" if fence else mark[1]), number
        elif not fence:
            _single(line, number, "" if blank_above else before, found)
            if line.startswith("[pic:") and not blank_above:
                _no_line_above(line, number, before, found)
            if blank_above and re.match(r"(?: {4}|\t)\S", line) and not _BEFORE_CODE.match(before):
                found.error(
                    "code",
                    number,
                    "The spaces at the start of this line would make it a box of code.",
                    "Take them out.",
                    line.strip(),
                )
            columns = _row(line, number, columns, found)
        blank_above = not line.strip()
        before = line if line.strip() else before
    if fence:
        found.error("code", fence_line, "A box of code is opened here and never closed.", "Close it.", fence)


def _no_line_above(line: str, number: int, above: str, found: Collector) -> None:
    if above.startswith("[pic:"):
        names = [one.strip("[] ").removeprefix("pic:").partition("|")[0].strip() for one in (above, line)]
        found.error(
            "picture",
            number,
            BELOW[0],
            "Name the pictures in one line, with + between them. Or write words below each, and an empty line.",
            f"[pic: {' + '.join(name for name in names if name)}]",
        )
        return
    found.error(
        "picture",
        number,
        BELOW[1],
        "Put an empty line above it.",
        f"\n{line}",
    )


def _single(line: str, number: int, above: str, found: Collector) -> None:
    for slip in SLIPS:
        match = slip.pattern.search(line)
        # A dash may also stand at the start of a line because the text was broken there.
        in_text = slip.check == "list" and above and not slip.pattern.search(above)
        if match and not in_text:
            words = (line, *(group.strip() for group in match.groups()))
            found.error(slip.check, number, slip.message, slip.fix, _fill(slip.example, words))


def _fill(text: str, words: tuple[str, ...]) -> str:
    return re.sub(r"\{(\d)\}", lambda place: words[int(place[1])], text)


def _row(line: str, number: int, columns: int, found: Collector) -> int:
    """Count the cells of a table's row. Python-Markdown drops, without a word, those past the heading's."""
    if not line.lstrip().startswith("|"):
        return 0
    cells = len(list(_cells(line)))
    if columns and cells > columns:
        found.error(
            "table",
            number,
            f"This row has {cells} cells, but the table has {columns} columns.",
            "Take a cell out, or give the table another column.",
            "| Room | Door |",
        )
    return columns or cells


def _cells(line: str) -> Iterator[str]:
    bare = re.sub(r"`[^`]*`|\\\|", "", line.strip())
    yield from bare.strip("|").split("|")
