"""All that a file of a guide says, as one tree: its title, labels and words, and what stands at the end of its page.

A file leaves the site, so each address in it is whole. What cannot be reached from a file becomes plain words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from xml.etree.ElementTree import Element

from plainguides.core.contact import contact_lines
from plainguides.core.days import say_date
from plainguides.core.easy_read import NOT_EASY, NOTICE
from plainguides.core.links import HUB, resolve
from plainguides.core.markup import furniture, make
from plainguides.core.model import Document, FormatContext
from plainguides.core.view import UI_LANG, direction

EXAMPLE = "This guide is an example. It shows what plainguides can do."
_CONTROL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])
"""Signs that nobody can see and that no XML file may hold."""


def whole(document: Document, context: FormatContext) -> Element:
    """Return a `div` in the plain vocabulary. The first element is the one `h1`; labels such as "draft" come next."""
    claims, easy = context.guide.claims, context.edition.name == "easy-read"
    root = make("div", lang=document.lang, dir=direction(document.lang))
    root.append(make("h1", document.title))
    if context.notice:
        root.append(furniture("p", context.notice, "notice"))
    if claims.example:
        root.append(furniture("p", EXAMPLE, "notice"))
    if claims.summary and not easy:
        root.append(make("p", claims.summary, class_="lead"))
    body = deepcopy(document.body)
    if (body.text or "").strip():
        root.append(make("p", body.text or ""))
    root.extend(child for child in body if child.get("class") != NOTICE)
    root.extend(_end(context, easy=easy))
    _mend(root, context)
    return root


def _end(context: FormatContext, *, easy: bool) -> Iterator[Element]:
    """What the page shows after the words: what to do next, where the facts come from, how to ask for more."""
    claims, companion = context.guide.claims, context.guide.easy_read
    if companion and companion.words and easy:
        words = make("dl", class_="hard-words")
        for word, meaning in companion.words.items():
            words.extend([make("dt", word), make("dd", meaning)])
        yield from _section("hard-words", "Hard words", words)
    if claims.next_steps:
        steps = ((step.text, resolve(step.url, path=context.guide.path) or "") for step in claims.next_steps)
        said = [make("p", NOT_EASY, data_furniture="")] if easy else []
        yield from _section("what-to-do-next", "What to do next", *said, _links(steps))
    if not easy and claims.sources:
        sources = ((source.title, source.url) for source in claims.sources)
        yield from _section("where-our-facts-come-from", "Where our facts come from", _links(sources))
    about = make("ul")
    about.extend(make("li", line) for line in (context.credits if easy else _about(context)))
    if len(about):
        yield from _section("about-this-guide", "About this guide", _ours(about))
    yield from _section("ask-for-this-guide", "Ask for this guide in another way", *_ask(context))


def _section(name: str, heading: str, *parts: Element) -> Iterator[Element]:
    yield make("h2", heading, id=f"end_{name}", data_furniture="")
    yield from parts


def _links(lines: Iterator[tuple[str, str]]) -> Element:
    found = make("ul")
    for text, url in lines:
        item = make("li", "" if url else text)
        if url:
            item.append(make("a", text, href=url))
        found.append(item)
    return found


def _about(context: FormatContext) -> Iterator[str]:
    claims = context.guide.claims
    if claims.authors:
        yield f"Written by {', '.join((*claims.authors, *filter(None, [context.organisation])))}."
    elif context.organisation:
        yield f"Published by {context.organisation}."
    if claims.published:
        yield f"First published on {say_date(claims.published)}."
    if claims.last_reviewed:
        following = f" Next review: {say_date(claims.next_review)}." if claims.next_review else ""
        yield f"Last reviewed on {say_date(claims.last_reviewed)}.{following}"
    if claims.licence:
        yield f"Licence: {claims.licence}."
    yield from context.credits


def _ask(context: FormatContext) -> Iterator[Element]:
    ways = contact_list(context.contact)
    page = context.address(context.guide.path)
    if page:
        item = make("li", "Web page of this guide: ")
        item.append(make("a", page, href=page))
        ways.append(item)
    line = f"This guide is from {context.hub_name}."
    if context.contact:
        line += " Do you need it in another format? Tell us what works for you. There is no charge."
    yield _ours(make("p", line))
    if len(ways):
        yield _ours(ways)


def contact_list(contact: Mapping[str, str]) -> Element:
    """Return the ways to reach the hub, as a list. It is empty where the hub names none."""
    ways = make("ul")
    for way in contact_lines(contact):
        item = make("li", f"{way.label}: " if way.href else f"{way.label}: {way.text}")
        if way.href:
            item.append(make("a", way.text, href=way.href))
        ways.append(item)
    return ways


def _ours(element: Element) -> Element:
    element.set("data-furniture", "")
    return element


def _mend(root: Element, context: FormatContext) -> None:
    """Make the tree fit for a file: whole addresses, open boxes, the language of our own words."""
    _notes(root)
    ids = {element.get("id") for element in root.iter() if element.get("id")}
    foreign = context.guide.claims.lang.lower().split("-")[0] != UI_LANG.split("-")[0]
    for element in root.iter():
        element.text = element.text and element.text.translate(_CONTROL)
        element.tail = element.tail and element.tail.translate(_CONTROL)
        if element.tag == "a" and element.get("href") is not None:
            _link(element, context, ids)
        elif element.tag == "details":
            element.tag = "div"  # nothing can be opened on paper
            element.attrib.pop("open", None)
        elif element.tag == "summary":
            element.tag = "p"
            element.set("class", "block-title")
        elif element.get("class") == "consent":
            element.text = f" ({(element.text or '').strip()})"  # the words before it end in no full stop
        if "data-furniture" in element.attrib and foreign:
            element.attrib.setdefault("lang", UI_LANG)
        if element.get("lang") and "dir" not in element.attrib and direction(element.get("lang", "")) == "rtl":
            element.set("dir", "rtl")


def _link(element: Element, context: FormatContext, ids: set[str | None]) -> None:
    href = element.get("href", "")
    if href.startswith(HUB):
        path, mark, part = href.removeprefix(HUB).partition("#")
        address = context.address(path)
        href = address + mark + part if address else ""
    if not href or (href.startswith("#") and href[1:] not in ids):
        element.tag = "span"
        del element.attrib["href"]
    else:
        element.set("href", href)


def _notes(root: Element) -> None:
    """Give the footnotes a heading instead of a line: a line says nothing to people who listen."""
    for element in root.iter("div"):
        if element.get("class") == "footnote" and len(element) and element[0].tag == "hr":
            heading = furniture("h2", "Footnotes", "")
            heading.set("id", "end_footnotes")
            del heading.attrib["class"]
            element[0] = heading
            element.tag = "section"
