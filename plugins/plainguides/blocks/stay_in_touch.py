"""How to reach the hub's people. With no words of its own it is filled from the hub's settings."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from plainguides.core.blocks import labelled
from plainguides.core.contact import contact_lines
from plainguides.core.markup import make
from plainguides.core.model import BlockContext


def fill(context: BlockContext) -> Sequence[Element]:
    """Return a list of the ways to reach the hub: phone and e-mail before social media."""
    ways = make("ul", data_furniture="")
    for way in contact_lines(context.contact):
        item = make("li", f"{way.label}: ")
        item.append(make("a", way.text, href=way.href) if way.href else make("span", way.text))
        ways.append(item)
    return [ways] if len(ways) else [make("p", "Ask the people who run this hub.", data_furniture="")]


BLOCK_KIND = labelled(
    name="stay-in-touch",
    label="Stay in touch",
    purpose="How to reach you. Leave it empty, and the hub's contact details stand in it.",
    markers=("STAY IN TOUCH", "STAY-IN-TOUCH", "CONTACT"),
    fill=fill,
    criteria=("Phone, e-mail and post come before social media.", "Each link says what it is."),
    examples=(
        {
            "name": "filled from the hub's settings",
            "markdown": "> [!STAY IN TOUCH]\n",
            "html_contains": ('data-block="stay-in-touch"', "Stay in touch"),
        },
        {
            "name": "with words of its own",
            "markdown": "> [!STAY IN TOUCH] Write to us\n> Our news comes once a month.\n",
            "html_contains": ("Write to us", "Our news comes once a month."),
        },
    ),
    style="""
.block-stay-in-touch > .block-title::before { content: "@" / ""; }
.block-stay-in-touch { padding: 1rem 1.25rem; border: 2px solid var(--pg-line); border-radius: var(--pg-radius); }
""",
)
