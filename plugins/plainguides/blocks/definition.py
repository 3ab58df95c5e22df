"""Words and their meaning, as a definition list."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from plainguides.core.markup import make
from plainguides.core.model import BlockContext, BlockExample, BlockKind


def match(siblings: Sequence[Element], place: int, _context: BlockContext) -> int:
    """Return 1 for a definition list."""
    return 1 if siblings[place].tag == "dl" else 0


def lower(elements: Sequence[Element], _context: BlockContext) -> Element:
    """Mark each term as the place that explains it."""
    (source,) = elements
    block = make("dl", class_="block block-definition")
    for child in list(source):
        child.tail = None
        if child.tag == "dt":
            term = make("dfn", child.text or "")
            term.extend(list(child))
            heading = make("dt")
            heading.append(term)
            block.append(heading)
        else:
            block.append(child)
    return block


BLOCK_KIND = BlockKind(
    name="definition",
    label="Definition",
    purpose="Explains a word where it is used.",
    match=match,
    lower=lower,
    examples=(
        BlockExample(
            name="a definition",
            markdown="Hearing loop\n:   Equipment that sends sound straight to a hearing aid.\n",
            html_contains=("<dt><dfn>Hearing loop</dfn></dt>", "<dd>"),
        ),
    ),
    criteria=("The word and its meaning are read together.", "The meaning is in the text, not shown on hover."),
    style="""
.block-definition { padding: 1rem 1.25rem; background: var(--pg-soft); }
.block-definition { border: solid var(--pg-line); border-width: 2px 0; }
.block-definition dfn { font-style: normal; font-weight: 700; }
.block-definition dd { margin-inline-start: 0; }
.block-definition dd + dt { margin-block-start: 1rem; }
@media print { .block-definition { break-inside: avoid; } }
""",
)
