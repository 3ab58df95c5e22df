"""Where a part of a long Easy Read starts: `[part: Before the meeting]` on a line of its own, above a heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from plainguides.core.markup import make
from plainguides.core.model import BlockContext, BlockExample, BlockKind

_PART = re.compile(r"\s*\[part:\s*([^\]\n]*?)\s*\]\s*")


def match(siblings: Sequence[Element], place: int, _context: BlockContext) -> int:
    """Return 1 for a paragraph that is `[part: ...]` and nothing else."""
    element = siblings[place]
    found = _PART.fullmatch(element.text or "") if element.tag == "p" and not len(element) else None
    return 1 if found and found[1] else 0


def lower(elements: Sequence[Element], _context: BlockContext) -> Element:
    """Make the line. `finish` counts the parts."""
    found = _PART.fullmatch(elements[0].text or "")
    block = make("div", class_="part")
    name, count = make("p", class_="part-name"), make("span", data_furniture="")  # no author wrote the number
    count.tail = found[1] if found else ""
    name.append(count)
    block.append(name)
    return block


def finish(body: Element) -> None:
    """Say which part it is. Slides and rows are not looked into: a part is a part of the whole text."""
    parts = [block for block in body if block.get("data-block") == "part"]
    for number, block in enumerate(parts, 1):
        block[0][0].text = f"Part {number}: "


BLOCK_KIND = BlockKind(
    name="part",
    label="Part of an Easy Read",
    purpose="A long Easy Read can have parts. Each part gets a page and a PDF of its own.",
    match=match,
    lower=lower,
    finish=finish,
    order=30,
    examples=(
        BlockExample(
            name="two parts",
            markdown="[part: Before]\n\n## Ask\n\nAsk us.\n\n[part: After]\n\n## Tell\n\nTell us.\n",
            html_contains=("Part 1: </span>Before", "Part 2: </span>After"),
        ),
    ),
    criteria=("Each part can be read, printed and kept alone.", "All parts together are one page as well."),
    style=(
        ".part { margin-block: 3rem 1rem; padding-block-start: 1rem; border-block-start: 3px solid var(--pg-brand); }\n"
        ".part-name { margin: 0; font-size: 1.25em; font-weight: 700; }\n"
        "@media print { .part { margin-block-start: 0; border: 0; break-after: avoid; }\n"
        "  .part ~ .part { break-before: page; } }\n"
    ),
)
