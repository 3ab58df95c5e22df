"""A list whose items all start with `[ ]`: a checklist that can be ticked and printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from plainguides.core.markup import BLOCK, add_text, make
from plainguides.core.model import BlockContext, BlockExample, BlockKind

_BOX = re.compile(r"\s*\[([ xX])\]\s+")


def match(siblings: Sequence[Element], place: int, _context: BlockContext) -> int:
    """Return 1 for a list with a box at the start of each item."""
    items = list(siblings[place]) if siblings[place].tag in {"ul", "ol"} else []
    return 1 if items and all(_BOX.match(_start(item)) for item in items) else 0


def lower(elements: Sequence[Element], _context: BlockContext) -> Element:
    """Put each item's words and its box into one label, so that the words are the box's name and its target."""
    (source,) = elements
    checklist = make(source.tag, class_="block block-checklist")
    for item in source:
        words = item[0] if len(item) and item[0].tag == "p" else item
        ticked = (_BOX.match(words.text or "") or ["", " "])[1] != " "
        box = make("input", type="checkbox", **({"checked": ""} if ticked else {}))
        text = make("span", _BOX.sub("", words.text or "", count=1))
        rest = [child for child in words if child.tag in BLOCK]
        text.extend(child for child in words if child not in rest)
        label = make("label")
        label.extend([box, text])
        new = make("li")
        new.append(label)
        new.extend(rest)
        if words is not item:
            new.extend(list(item)[1:])
        add_text(checklist, "\n")
        checklist.append(new)
    return checklist


def _start(item: Element) -> str:
    if not (item.text or "").strip() and len(item) and item[0].tag == "p":
        return item[0].text or ""
    return item.text or ""


BLOCK_KIND = BlockKind(
    name="checklist",
    label="Checklist",
    purpose="Things to do or to check. Readers can tick them on the page and on paper.",
    match=match,
    lower=lower,
    examples=(
        BlockExample(
            name="a checklist",
            markdown="- [ ] Ask people what they need.\n- [ ] Book a **quiet room**.\n- [x] Send the map.\n",
            html_contains=('<input type="checkbox"><span>Ask people what they need.</span></label>', "checked>"),
        ),
        BlockExample(
            name="with empty lines between the items",
            markdown="- [ ] Ask people.\n\n- [ ] Book a room.\n",
            html_contains=('<li><label><input type="checkbox"><span>Ask people.</span></label>',),
        ),
    ),
    criteria=(
        "Each box has its words as its name.",
        "A box and its words are one target of at least 44 pixels.",
        "The box prints.",
        "Nothing is kept on the device, unless the reader asked for it in the reading settings.",
    ),
    style="""
.block-checklist { list-style: none; padding-inline-start: 0; }
.block-checklist label { display: flex; align-items: start; gap: 0.75rem; }
.block-checklist label { padding-block: 0.5rem; min-block-size: 2.75rem; }
.block-checklist input { flex: none; inline-size: 1.75rem; block-size: 1.75rem; min-block-size: 0; margin: 0; }
.block-checklist input { accent-color: var(--pg-brand); }
@media print {
.block-checklist input { inline-size: 14pt; block-size: 14pt; }
.block-checklist li { break-inside: avoid; }
}
""",
)
