"""A block quote that names its speaker in the last line, after a dash."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from plainguides.core.markup import add_text, furniture, make
from plainguides.core.model import BlockContext, BlockExample, BlockKind

_DASH = re.compile(r"(?:^|\n)\s*(?:—|–|--)\s+")
CONSENT = re.compile(r"\s*\(consent:?\s+([^)]*)\)")


def match(siblings: Sequence[Element], place: int, _context: BlockContext) -> int:
    """Return 1 for a quote whose last paragraph has a line that starts with a dash."""
    quote = siblings[place]
    if quote.tag != "blockquote" or not len(quote) or quote[-1].tag != "p":
        return 0
    return 1 if any(_DASH.search(text) for text in _texts(quote[-1])) else 0


def _texts(paragraph: Element) -> list[str]:
    return [paragraph.text or "", *(child.tail or "" for child in paragraph)]


def lower(elements: Sequence[Element], _context: BlockContext) -> Element:
    """Make a figure: the words in a quote, the speaker in the caption, the day of consent as a class of its own."""
    (source,) = elements
    words, speaker = _split(source[-1])
    quote = make("blockquote")
    quote.extend([*list(source)[:-1], *([words] if len(words) or (words.text or "").strip() else [])])
    caption = make("figcaption")
    for node in speaker:
        if isinstance(node, str):
            found = CONSENT.search(node)
            add_text(caption, CONSENT.sub("", node))
            if found:
                caption.set("data-consent", found[1])
        else:
            caption.append(node)
    if caption.get("data-consent"):
        caption.append(furniture("span", " Shared with their consent.", "consent"))
    figure = make("figure", class_="block block-quote")
    figure.extend([quote, caption])
    return figure


def _split(paragraph: Element) -> tuple[Element, list[str | Element]]:
    """Part the last paragraph at its dash."""
    words, after = make("p"), False
    speaker: list[str | Element] = []
    nodes: list[str | Element] = [paragraph.text or ""]
    for child in list(paragraph):
        tail, child.tail = child.tail or "", None
        nodes += [child, tail]
    last = max(i for i, node in enumerate(nodes) if isinstance(node, str) and _DASH.search(node))
    for place, node in enumerate(nodes):
        if place == last and isinstance(node, str):
            at = list(_DASH.finditer(node))[-1]
            add_text(words, node[: at.start()])
            speaker.append(node[at.end() :])
            after = True
        elif after:
            speaker.append(node)
        elif isinstance(node, str):
            add_text(words, node)
        else:
            words.append(node)
    return words, speaker


BLOCK_KIND = BlockKind(
    name="quote",
    label="Quote",
    purpose="What somebody said or wrote. The last line names the speaker, and the day when they agreed to be quoted.",
    match=match,
    lower=lower,
    examples=(
        BlockExample(
            name="a quote with its source",
            markdown=(
                "> Nothing about us without us.\n>\n> — [A saying of the disability movement](https://www.un.org/)\n"
            ),
            html_contains=("<figcaption><a href=", "<blockquote>"),
        ),
        BlockExample(
            name="a speaker who agreed",
            markdown="> The ramp made the day possible.\n> — A visitor, example text (consent 2026-03-01)\n",
            html_contains=('<figcaption data-consent="2026-03-01">A visitor, example text',),
        ),
    ),
    criteria=(
        "The speaker is the caption of the quote.",
        "A speaker who is no published source has agreed, and the day is in the file.",
    ),
    style="""
.block-quote { margin-inline: 0; padding-inline-start: 1.25rem; border-inline-start: 0.375rem solid var(--pg-brand); }
.block-quote blockquote { margin: 0; padding: 0; border: 0; font-size: 1.125em; }
.block-quote figcaption { margin-block-start: 0.5rem; color: var(--pg-ink-soft); }
@media print { .block-quote { break-inside: avoid; } }
""",
)
