"""A set of slides: each `##` heading of a guide with `kind: slides` starts a slide."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from plainguides.core.markup import furniture, make
from plainguides.core.model import BlockContext, BlockExample, BlockKind


def match(siblings: Sequence[Element], place: int, context: BlockContext) -> int:
    """Return how many elements the slide at this place has."""
    if context.kind != "slides" or siblings[place].tag != "h2":
        return 0
    if place and siblings[place - 1].get("class") == "slide-number":
        return 0  # already in its slide
    after = siblings[place + 1 :]
    return 1 + next((i for i, element in enumerate(after) if element.tag in {"h2", "section"}), len(after))


def lower(elements: Sequence[Element], _context: BlockContext) -> Element:
    """Make a section. A line (`---`) between slides is left out: the section shows where a slide ends."""
    slide = make("section", class_="slide")
    number = furniture("p", "Slide", "slide-number")
    slide.append(number)
    for element in elements:
        if element.tag != "hr":
            slide.append(element)
    return slide


def finish(body: Element) -> None:
    """Say "Slide 2 of 9" on each slide, and name each section by its heading."""
    slides = [element for element in body.iter("section") if element.get("class") == "slide"]
    for number, slide in enumerate(slides, 1):
        slide[0].text = f"Slide {number} of {len(slides)}"
        slide.set("aria-labelledby", slide[1].get("id", ""))


BLOCK_KIND = BlockKind(
    name="slide",
    label="Slides",
    purpose="A deck is one page with a section for each slide. A button shows one slide at a time.",
    match=match,
    lower=lower,
    finish=finish,
    order=10,
    examples=(
        BlockExample(
            name="two slides",
            markdown="## First\n\nHello.\n\n---\n\n## Second\n\n- One\n- Two\n",
            html_contains=("Slide 1 of 2", "Slide 2 of 2", 'aria-labelledby="second"'),
        ),
    ),
    criteria=("All slides can be read one after another without JavaScript.", "Nothing moves by itself."),
)
