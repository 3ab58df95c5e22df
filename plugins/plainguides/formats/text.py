"""Plain text: no type, no pictures, no layout. It reads well aloud, in an e-mail and on any old device."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from xml.etree.ElementTree import Element

from plainguides.core.links import HUB
from plainguides.core.markup import BLOCK, words_of
from plainguides.core.model import Document, Format, FormatContext


def write(document: Document, context: FormatContext) -> bytes:
    """Return the document as UTF-8. Labels come first: a draft says so before anything else."""
    head = [document.title]
    if context.notice:
        head.append(context.notice)
    if context.guide.claims.summary and context.edition.name == "standard":
        head.append(context.guide.claims.summary)
    tail = [*_end(context), f"\nFrom: {context.hub_name}"]
    if context.site_url:
        tail.append(f"Web page: {context.site_url.rstrip('/')}/guides/{context.guide.slug}/")
    parts = [*head, *_blocks(_with_whole_addresses(document.body, context), ""), *tail]
    return ("\n\n".join(part for part in parts if part).strip() + "\n").encode()


def _with_whole_addresses(body: Element, context: FormatContext) -> Element:
    """Return a copy in which a link to the hub's own pages has its full web address."""
    body = deepcopy(body)
    for link in body.iter("a"):
        if link.get("href", "").startswith(HUB):
            path, mark, part = link.get("href", "").removeprefix(HUB).partition("#")
            address = context.address(path)
            link.set("href", address + mark + part if address else "")
    return body


def _end(context: FormatContext) -> Iterator[str]:
    """What the page shows after the words: what to do next, and where the facts come from."""
    claims = context.guide.claims
    if claims.next_steps:
        yield "\nWhat to do next"
        yield "\n".join(f"- {step.text}{f' ({step.url})' if '://' in step.url else ''}" for step in claims.next_steps)
    companion = context.guide.easy_read
    if companion and companion.words and context.edition.name == "easy-read":
        yield "\nHard words"
        yield "\n".join(f"{word}: {meaning}" for word, meaning in companion.words.items())
    if claims.sources and context.edition.name == "standard":
        yield "\nWhere our facts come from"
        yield "\n".join(f"- {one.title}{f' ({one.url})' if one.url else ''}" for one in claims.sources)


def _blocks(parent: Element, indent: str) -> Iterator[str]:
    for child in parent:
        if "data-furniture" in child.attrib and child.tag not in {"p", "ul"}:
            continue
        if child.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            yield f"\n{_words(child)}"  # no line of dashes below: a screen reader would read them out
        elif child.tag in _LISTS:
            yield from _LISTS[child.tag](child, indent)
        elif child.tag == "figcaption":
            said = " Shared with their consent." if child.get("data-consent") else ""
            yield f"— {_words(child)}{said}" if parent.get("data-block") == "quote" else f"{_words(child)}:"
        elif child.tag in {"div", "section", "figure", "blockquote", "details"}:
            yield from _blocks(child, indent)
        elif child.tag == "img":
            yield f"[Picture: {child.get('alt')}]" if child.get("alt") else ""
        elif child.get("class") not in {"to-guide", "edition-notice"}:
            yield _words(child)


def _items(items: Element, indent: str) -> Iterator[str]:
    start = int(items.get("start", "1"))
    for number, item in enumerate(items, start):
        box = item.find(".//input")
        mark = "[ ]" if box is not None else f"{number}." if items.tag == "ol" else "-"
        yield f"{indent}{mark} {_words(item, nested=False)}"
        for child in item:
            if child.tag in {"ul", "ol"}:
                yield from _items(child, indent + "  ")


def _meanings(words: Element) -> Iterator[str]:
    term = ""
    for child in words:
        if child.tag == "dt":
            term = f"{term}, {_words(child)}" if term else _words(child)
        else:
            yield f"{term}: {_words(child)}" if term else _words(child)
            term = ""


def _rows(table: Element) -> Iterator[str]:
    caption = table.find("caption")
    if caption is not None:
        yield f"Table: {_words(caption)}"
    heads = [_words(cell) for cell in table.iterfind("thead/tr/th")]
    for row in table.iterfind("tbody/tr"):
        cells = [_words(cell) for cell in row]
        yield "; ".join(f"{head}: {cell}" if head else cell for head, cell in zip(heads, cells, strict=False))


def _words(element: Element, *, nested: bool = True) -> str:
    """Return the words with the address after each link to another site."""
    out = [element.text or ""]
    for child in element:
        if child.tag in {"ul", "ol"} and not nested:
            continue
        if child.tag == "img":
            out.append(f"[Picture: {child.get('alt')}]" if child.get("alt") else "")
        elif child.tag == "sup" and "data-furniture" in child.attrib:
            out.append(f" [{''.join(child.itertext())}]")
        elif "data-furniture" not in child.attrib or child.tag == "strong":
            out.append((" " if child.tag in BLOCK or child.tag == "br" else "") + _words(child))
            href = child.get("href", "")
            if child.tag == "a" and "://" in href and href not in words_of(child):
                out.append(f" ({href})")
        out.append(child.tail or "")
    return " ".join("".join(out).split())


_LISTS: dict[str, Callable[[Element, str], Iterable[str]]] = {
    "ul": lambda items, indent: ["\n".join(_items(items, indent))],
    "ol": lambda items, indent: ["\n".join(_items(items, indent))],
    "table": lambda table, _indent: ["\n".join(_rows(table))],
    "dl": lambda words, _indent: _meanings(words),
}

FORMAT = Format(
    name="text",
    label="Plain text",
    order=6,
    suffix=".txt",
    media_type="text/plain",
    editions=("standard", "easy-read"),
    purpose="Words alone, for e-mail, for a screen reader and for any old device.",
    write=write,
)
