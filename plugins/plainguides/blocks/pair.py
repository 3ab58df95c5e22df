"""Two versions of a text: "Instead of" and "You could write"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from plainguides.core.markup import make, words_of
from plainguides.core.model import BlockContext, BlockExample, BlockKind

_BEFORE = re.compile(r"instead of( writing| saying)?:?", re.IGNORECASE)
_AFTER = re.compile(r"you could (write|say):?", re.IGNORECASE)


def match(siblings: Sequence[Element], place: int, _context: BlockContext) -> int:
    """Return 4 for label, quote, label, quote."""
    four = siblings[place : place + 4]
    if [element.tag for element in four] != ["p", "blockquote", "p", "blockquote"]:
        return 0
    return 4 if _BEFORE.fullmatch(words_of(four[0])) and _AFTER.fullmatch(words_of(four[2])) else 0


def lower(elements: Sequence[Element], _context: BlockContext) -> Element:
    """Make two figures side by side. The first has the role "before": no check speaks about its words."""
    first_label, first, second_label, second = elements
    pair = make("div", class_="block block-pair")
    for label, quote, role in ((first_label, first, "before"), (second_label, second, "after")):
        figure = make("figure", class_=role, data_block=role)
        caption = make("figcaption", words_of(label).rstrip(":"))
        quote.tail = None
        figure.extend([caption, quote])
        pair.append(figure)
    return pair


BLOCK_KIND = BlockKind(
    name="pair",
    label="Instead of, you could write",
    purpose="Shows a hard text beside an easier one. The hard one is not measured.",
    match=match,
    lower=lower,
    examples=(
        BlockExample(
            name="a pair",
            markdown=(
                "Instead of:\n\n> Attendees must be in receipt of written confirmation.\n\n"
                "You could write:\n\n> We will write to you. Please bring our letter.\n"
            ),
            html_contains=("<figcaption>Instead of</figcaption>", "<figcaption>You could write</figcaption>"),
        ),
    ),
    criteria=("Words say which text is which, not colour alone.", "On a narrow screen one stands above the other."),
    order=40,
    style="""
.block-pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 1rem; }
.block-pair figure { margin: 0; padding: 1rem; border: 2px solid var(--pg-line); border-radius: var(--pg-radius); }
.block-pair .before { border-style: dashed; }
.block-pair .after { border-color: var(--pg-brand); }
.block-pair figcaption { font-weight: 700; margin-block-end: 0.5rem; }
.block-pair blockquote { margin: 0; padding: 0; border: 0; }
""",
)
