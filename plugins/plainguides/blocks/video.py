"""A film on a website that the host allows: a picture with a link. Nothing loads from there before a reader goes."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from plainguides.core.markup import furniture, make
from plainguides.core.model import BlockContext, BlockExample, BlockKind


def match(siblings: Sequence[Element], place: int, context: BlockContext) -> int:
    """Return 1 for a paragraph that is only a picture with a link to a website in `video_hosts`."""
    link = _only(siblings[place], "p", "a")
    if link is None or _only(link, "a", "img") is None:
        return 0
    return 1 if _host(link) in context.video_hosts else 0


def _only(element: Element, tag: str, child: str) -> Element | None:
    """Return the one child of an element that has no words of its own."""
    if element.tag != tag or [inner.tag for inner in element] != [child]:
        return None
    words = (element.text or "") + (element[0].tail or "")
    return None if words.strip() else element[0]


def _host(link: Element) -> str:
    try:
        return (urlsplit(link.get("href", "")).hostname or "").lower()
    except ValueError:  # such as "http://["
        return ""


def lower(elements: Sequence[Element], _context: BlockContext) -> Element:
    """Make a figure: the picture and words as one link, and below it what happens to whoever follows it."""
    ((link,),) = elements
    host = _host(link)
    link[0].tail = None
    link.append(furniture("span", f"Watch the film on {host}", "video-go"))
    link.tail = None
    caption = make("figcaption")
    caption.append(furniture("span", f"You leave this website. {host} may collect data about you.", "video-note"))
    figure = make("figure", class_="block block-video")
    figure.extend([link, caption])
    return figure


BLOCK_KIND = BlockKind(
    name="video",
    label="Film",
    purpose="A picture that leads to a film on another website. The host names the websites in `video_hosts`.",
    match=match,
    lower=lower,
    examples=(
        BlockExample(
            name="a film on a website that the host allows",
            markdown="[![Film: how to take the bus](images/bus.svg)](https://films.example.org/watch?v=bus)\n",
            html_contains=(
                '<figure class="block block-video"',
                'href="https://films.example.org/watch?v=bus"',
                "Watch the film on films.example.org",
                "You leave this website.",
            ),
        ),
    ),
    criteria=(
        "Nothing is loaded from the other website before the reader follows the link.",
        "The link says in words that it leads to a film, and where.",
        "The reader is told that the other website may collect data.",
    ),
    style="""
.block-video { margin-inline: 0; }
.block-video a { display: inline-flex; flex-direction: column; gap: 0.5rem; padding: 0.75rem; font-weight: 700; }
.block-video a { min-block-size: var(--pg-target); border: 2px solid var(--pg-line); border-radius: var(--pg-radius); }
.block-video img { max-inline-size: 100%; block-size: auto; }
@media print { .block-video { break-inside: avoid; } }
""",
)
