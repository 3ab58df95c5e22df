"""Block elements -> lines of Typst. Each block is one call on one line, so that an error leads back to its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from plainguides.core.markup import BLOCK, words_of
from plainguides.typst.inline import Writer, box, inline, one, parts, trimmed
from plainguides.typst.rows import row
from plainguides.typst.source import Line, braces, call, content, string
from plainguides.typst.tables import table

SKIPPED = frozenset({"to-guide", "edition-notice"})
"""Lines that the page needs, and that stand elsewhere in a file."""
SHORT = 420
"""Letters of a list that stays on one page: at most about a third of a page in large print."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def lines(parent: Element, writer: Writer) -> Iterator[Line]:
    """Yield the lines of all that is in an element: runs of inline content and blocks, in their order."""
    run: list[str] = list(writer.text(parent.text or ""))
    for child in parent:
        if child.tag in BLOCK:
            yield from _paragraph(run)
            run = []
            yield from block(child, writer)
        else:
            run += one(child, writer)
        run += writer.text(child.tail or "")
    yield from _paragraph(run)


def _paragraph(run: list[str]) -> Iterator[Line]:
    run = trimmed(run)
    if run:
        yield Line(code=call("par", content(run)))


def block(element: Element, writer: Writer) -> Iterator[Line]:
    """Yield the lines of one block: by its kind, else by its tag, else what is in it."""
    if element.get("class") not in SKIPPED:
        found = BLOCKS.get(element.get("data-block", "")) or TAGS.get(element.tag) or lines
        yield from found(element, writer)


def _heading(element: Element, writer: Writer) -> Iterator[Line]:
    level = max(2, int(element.tag[1]))
    label = writer.label(element.get("id", ""))
    code = f"heading(level: {level}, {inline(element, writer)})"
    yield Line(code=f"[#{code}{label}]" if label else code, words=words_of(element))


def _code(element: Element, _writer: Writer) -> Iterator[Line]:
    words = "".join(element.itertext()).rstrip("\n")
    yield Line(code=f"block(fill: soft, inset: 10pt, width: 100%, raw(block: true, {string(words)}))", words=words)


def _bold(element: Element, writer: Writer) -> Iterator[Line]:
    yield Line(code=f"block(sticky: true, par(strong({inline(element, writer)})))", words=words_of(element))


def _rule(_element: Element, _writer: Writer) -> Iterator[Line]:
    yield Line(code="line(length: 100%, stroke: 0.75pt + quiet)")


def kept(code: str, words: str, *, sticky: bool = False) -> str:
    """Keep something short on one page: a first item alone at the foot of a page looks like an end.

    `sticky`: and on the page of what comes next.
    """
    rules = ["sticky: true"] * sticky + ["breakable: false"] * (len(words) < SHORT)
    return f"block({', '.join(rules)}, {code})" if rules else code


def _list(element: Element, writer: Writer) -> Iterator[Line]:
    words = words_of(element)
    yield Line(code=kept(items(element, writer), words), words=words)


def _definitions(element: Element, writer: Writer) -> Iterator[Line]:
    yield Line(code=_terms(element, writer), words=words_of(element))


def wrapped(start: str, element: Element, writer: Writer) -> Iterator[Line]:
    """Yield a call with the lines of an element as its last argument."""
    yield Line(code=start + "{")
    yield from lines(element, writer)
    yield Line(code="})")


def _p(element: Element, writer: Writer) -> Iterator[Line]:
    picture = _only_picture(element)
    if picture is not None:
        yield Line(code=_big(picture, writer), words=picture.get("alt", ""))
        return
    inner = parts(element, writer)
    if inner:
        label = writer.label(element.get("id", ""))
        body = content(inner) if not label else f"[#metadata(none){label}#{content(inner)}]"
        title = "block-title" in element.get("class", "")
        code = f"block(sticky: true, below: 0.7em, par(strong({body})))" if title else f"par({body})"
        yield Line(code=code, words=words_of(element))


def _only_picture(element: Element) -> Element | None:
    words = (element.text or "") + "".join(child.tail or "" for child in element)
    return element[0] if len(element) == 1 and element[0].tag == "img" and not words.strip() else None


def _big(picture: Element, writer: Writer) -> str:
    """Return a picture on a line of its own: as wide as it is on a page, at most as wide as the line."""
    wide, high = (float(picture.get(name) or 0) for name in ("width", "height"))
    limit = 0.62 * (writer.layout.height - 125)
    width = min(writer.layout.line, (wide or 600) * 0.75)
    if wide and high and width * high / wide > limit:
        width = limit * wide / high
    return f"block(width: 100%, {writer.picture(picture, width=f'{width:.1f}pt')})"


def items(element: Element, writer: Writer) -> str:
    """Return a list, with the lists in it, as one expression."""
    ticks = element.get("data-block") == "checklist"
    found = [_item(item, writer) for item in element]
    if element.tag == "ol":
        start = element.get("start", "1")
        return call("enum", *found, **({"start": start} if start != "1" else {}))
    if ticks:
        return call("list", *found, marker=f"pdf.artifact({box(ticked=False)})")
    return call("list", *found)


def _item(item: Element, writer: Writer) -> str:
    """Return what stands in an item: its first run is no paragraph of its own."""
    ticked = item.find(".//input[@checked]") is not None
    for label in item.iter("label"):
        for found in label.findall("input"):
            label.remove(found)
    out: list[str] = []
    if ticked:
        out.append(f"place(dx: -1.55em, dy: 0.02em, pdf.artifact({box(ticked=True)}))")
    name = writer.label(item.get("id", ""))
    if name:
        out.append(f"[#metadata(none){name}]")
    run: list[str] = ['"Done: "'] if ticked else []
    run += writer.text(item.text or "")
    first = True
    for child in item:
        if child.tag in BLOCK:
            _flush(run, out)
            run = []
            if child.tag == "p" and first and len(item) == 1:
                out.append(inline(child, writer))
            else:
                out += [line.code for line in _joined(block(child, writer))]
        else:
            run += one(child, writer)
        first = False
        run += writer.text(child.tail or "")
    _flush(run, out)
    return braces(out)


def _flush(run: list[str], out: list[str]) -> None:
    run = trimmed(run)
    if run:
        out.append(content(run))


def _joined(found: Iterator[Line]) -> list[Line]:
    """Put lines of one block on one line: in a list there is no room for more."""
    code = ""
    for line in found:
        opens = code.endswith("{") or not code
        code += line.code if opens or line.code.startswith("}") else ";" + line.code
    return [Line(code=code)] if code else []


def _several(names: list[str]) -> str:
    """Return words that have one meaning, with a stroke between them."""
    return braces([*names[:1], *(part for name in names[1:] for part in ('[#" / "]', name))])


def _below(meanings: list[str]) -> str:
    """Return the meanings of a word, each on a line of its own. Without the space a reader hears two words as one."""
    return braces([*meanings[:1], *(part for one in meanings[1:] for part in ('[#" "]', "linebreak()", one))])


def _terms(element: Element, writer: Writer) -> str:
    found: list[tuple[list[str], list[str]]] = []
    for child in element.iter():
        if child.tag == "dt":
            if not found or found[-1][1]:
                found.append(([], []))
            found[-1][0].append(inline(child, writer))
        elif child.tag == "dd":
            if not found:
                found.append(([], []))
            found[-1][1].append(_meaning(child, writer))
    made = [f"terms.item({_several(names)}, {_below(meanings)})" for names, meanings in found]
    return call("terms", *made, separator="linebreak()", hanging_indent="1.2em", tight="false")


def _meaning(element: Element, writer: Writer) -> str:
    """Return a meaning. Without blocks in it, it is one paragraph with its word: no page ends between them."""
    if any(child.tag in BLOCK for child in element):
        return braces(line.code for line in lines(element, writer))
    return inline(element, writer)


def _quote(element: Element, writer: Writer) -> Iterator[Line]:
    """A quote with its speaker, in one block: a screen reader then knows whose words they are."""
    quote, caption = element.find("blockquote"), element.find("figcaption")
    yield Line(code="quote(block: true, {")
    if quote is not None:
        yield from lines(quote, writer)
    if caption is not None:
        words = content(['"— "', *parts(caption, writer)])
        yield Line(code=f"par({words})", words=words_of(caption))
    yield Line(code="})")


def _panel(look: str) -> Callable[[Element, Writer], Iterator[Line]]:
    def panel(element: Element, writer: Writer) -> Iterator[Line]:
        yield Line(code=f"block(width: 100%, inset: (x: 14pt, y: 11pt), {look}, {{")
        yield from lines(element, writer)
        yield Line(code="})")

    return panel


def _slide(element: Element, writer: Writer) -> Iterator[Line]:
    """A slide of a handout: a card, kept on one page unless it is long. Notes for the speaker stand below it."""
    notes = [child for child in element if child.get("data-block") == "speaker-notes"]
    whole = len(words_of(element)) < 700
    yield Line(code=f"block(breakable: {str(not whole).lower()}, above: 1.6em, {{")
    yield Line(code="block(width: 100%, inset: 14pt, stroke: 1.5pt + brand, radius: 4pt, {")
    yield Line(code="show heading: set block(above: 0.7em)")
    for child in element:
        if child not in notes:
            if child.get("class") == "slide-number":
                code = f"block(sticky: true, par(text(size: {writer.layout.small}pt, {inline(child, writer)})))"
                yield Line(code=code, words=words_of(child))
            else:
                yield from block(child, writer)
    yield Line(code="})")
    for child in notes:
        yield from block(child, writer)
    yield Line(code="})")


BLOCKS: dict[str, Callable[[Element, Writer], Iterator[Line]]] = {
    "quote": _quote,
    "slide": _slide,
    "row": row,
    "checklist": _list,
    "tip": _panel("stroke: 1.5pt + brand, radius: 4pt"),
    "note": _panel("fill: soft, radius: 4pt"),
    "warning": _panel("stroke: 3pt + ink, radius: 4pt"),
    "next-steps": _panel("fill: soft, stroke: (top: 4pt + brand)"),
    "stay-in-touch": _panel("stroke: 1pt + quiet, radius: 4pt"),
    "speaker-notes": _panel('stroke: (paint: quiet, thickness: 1pt, dash: "dashed"), radius: 4pt'),
    "definition": lambda element, writer: iter(
        [
            Line(
                code=f"block(fill: soft, radius: 4pt, inset: 12pt, width: 100%, {_terms(element, writer)})",
                words=words_of(element),
            )
        ]
    ),
    "before": _panel('stroke: (paint: quiet, thickness: 1.2pt, dash: "dashed"), radius: 4pt'),
    "after": _panel("stroke: 1.5pt + brand, radius: 4pt"),
}
TAGS: dict[str, Callable[[Element, Writer], Iterator[Line]]] = {
    **dict.fromkeys(HEADINGS, _heading),
    "p": _p,
    "ul": _list,
    "ol": _list,
    "table": table,
    "dl": _definitions,
    "pre": _code,
    "hr": _rule,
    "blockquote": lambda element, writer: wrapped("quote(block: true, ", element, writer),
    "figcaption": _bold,
    "summary": _bold,
}
