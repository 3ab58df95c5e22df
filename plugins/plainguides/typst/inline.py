"""Inline elements -> Typst content."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from plainguides.core.links import HUB
from plainguides.core.markup import BLOCK
from plainguides.core.model import Image
from plainguides.typst.layout import Layout
from plainguides.typst.source import call, content, fold, string
from plainguides.typst.words import Fonts

NAMES = {
    **dict.fromkeys(("strong", "b", "dfn"), "strong"),
    **dict.fromkeys(("em", "i", "cite"), "emph"),
    "del": "strike",
    "sup": "super",
    "sub": "sub",
}
PLAIN = frozenset({"span", "mark", "small", "abbr", "label", "bdi"})
BOX = "box(width: 0.85em, height: 0.85em, stroke: 1.2pt + ink, radius: 1.5pt, baseline: 0.12em{})"
TICK = ", curve(stroke: 1.6pt + ink, curve.move((18%, 52%)), curve.line((42%, 78%)), curve.line((84%, 20%)))"


@dataclass(slots=True, kw_only=True)
class Writer:
    """What the mapping of one document needs. It is thrown away with the source."""

    layout: Layout
    fonts: Fonts
    lang: str
    address: Callable[[str], str]
    pictures: dict[str, str] = field(default_factory=dict)
    """Path in the hub -> name of the file that Typst reads."""
    targets: frozenset[str] = frozenset()
    """Ids in the document that links lead to."""
    images: tuple[Image, ...] = ()
    labels: set[str] = field(default_factory=set)
    """Ids that have got their label."""

    def text(self, text: str, *, room: float | None = None) -> Iterable[str]:
        """Yield expressions for a run of text. Words with a hyphen are kept on one line."""
        for piece, whole in self.fonts.pieces(fold(text), room or self.layout.line / self.layout.size):
            if piece:
                yield f"box({content([string(piece)])})" if whole else string(piece)

    def label(self, name: str) -> str:
        """Return a label for links, or nothing where none leads there. Two of one name would be refused."""
        if name not in self.targets or name in self.labels:
            return ""
        self.labels.add(name)
        return f"#label({string(name)})"

    def picture(self, element: Element, **size: str) -> str:
        """Return a picture. One that only decorates is an artifact, for an empty alternative is refused."""
        path = element.get("src", "").removeprefix(HUB)
        name = self.pictures.setdefault(path, "")
        alt = fold(element.get("alt", "")).strip()
        if not alt:
            return f"pdf.artifact({call('image', string(name), **size)})"
        return call("image", string(name), alt=string(alt), **size)


def inline(element: Element, writer: Writer) -> str:
    """Return the words of an element as content, without the blocks in it."""
    return content(parts(element, writer))


def parts(element: Element, writer: Writer) -> list[str]:
    """The same as a list of expressions. The first and the last have no space at their outer ends."""
    return trimmed(_run(element, writer))


def trimmed(found: list[str]) -> list[str]:
    """Take the spaces from both ends of a run."""
    while found and found[0] == '" "':
        found = found[1:]
    while found and found[-1] == '" "':
        found = found[:-1]
    if found and found[0].startswith('" '):
        found[0] = '"' + found[0][1:].lstrip(" ")
    if found and found[-1].startswith('"') and found[-1].endswith(' "'):
        found[-1] = found[-1][:-1].rstrip(" ") + '"'
    return found


def _run(element: Element, writer: Writer) -> list[str]:
    out = list(writer.text(element.text or ""))
    for child in element:
        if child.tag not in BLOCK:
            out += one(child, writer)
        out += writer.text(child.tail or "")
    return out


def one(child: Element, writer: Writer) -> list[str]:
    """Return the expressions of one inline element with what is in it."""
    if "aria-hidden" in child.attrib and "data-furniture" in child.attrib:
        return []
    if "footnote-backref" in child.get("class", ""):
        return []  # the way back is for screens
    inner = _inner(child, writer)
    if (lang := child.get("lang")) and inner:
        code, _, region = lang.partition("-")
        where = f", region: {string(region.upper())}" if len(region) == 2 else ""
        inner = [f"text(lang: {string(code.lower())}{where}, {content(inner)})"]
    label = writer.label(child.get("id", ""))
    return [*inner, *([f"[#metadata(none){label}]"] if label else [])]


def _inner(child: Element, writer: Writer) -> list[str]:
    if child.tag in ALONE:
        return ALONE[child.tag](child, writer)
    found = _run(child, writer)
    if not found or child.tag in PLAIN:
        return found
    if child.tag == "a" and child.get("href"):
        return _link(child, found, writer)
    if child.tag == "q":
        return ['"“"', *found, '"”"']
    if child.tag == "sup" and "data-furniture" in child.attrib:
        return ['"\u00a0["', *found, '"]"']  # the number of a note: in brackets it cannot be taken for a power
    name = NAMES.get(child.tag)
    return [call(name, content(found))] if name else found


def box(*, ticked: bool) -> str:
    """Return a drawn box: the font has no sign for it."""
    return BOX.format(TICK if ticked else "")


def _link(child: Element, found: list[str], writer: Writer) -> list[str]:
    href = child.get("href", "")
    if href.startswith("#"):
        return [f"link(label({string(href[1:])}), {content(found)})"] if href[1:] in writer.targets else found
    if href.startswith(HUB):
        path, mark, part = href.removeprefix(HUB).partition("#")
        whole = writer.address(path)
        href = whole + mark + part if whole else ""
    if not href:
        return found
    return [f"link({string(href)}, {content(found)})"]


def _box(child: Element, _writer: Writer) -> list[str]:
    ticked = "checked" in child.attrib
    return [f"pdf.artifact({box(ticked=ticked)})", '" "', *(['"(done) "'] if ticked else [])]


ALONE: dict[str, Callable[[Element, Writer], list[str]]] = {
    "br": lambda _child, _writer: ['" "', "linebreak()"],  # without the space a reader hears two words as one
    "wbr": lambda _child, _writer: [],
    "img": lambda child, writer: [f"box({writer.picture(child, height='2em')})"],
    "input": _box,
    "code": lambda child, _writer: [call("raw", string(fold("".join(child.itertext()))))],
    "kbd": lambda child, _writer: [call("raw", string(fold("".join(child.itertext()))))],
}
