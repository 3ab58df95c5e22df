"""Resolves the links and pictures of a tree, and lists them."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from plainguides.core import links, markup
from plainguides.core.collector import Collector
from plainguides.core.model import Image, Link
from plainguides.core.pictures import find_picture, resolve_image
from plainguides.core.reading import Reading


def resolve_all(body: Element, reading: Reading, found: Collector) -> None:
    """Give every link and picture its `hub:` address. What leads nowhere outside the hub's guides is an error."""
    for element in body.iter():
        if element.tag == "a" and element.get("href") is not None:
            _link(element, reading, found)
        elif element.tag == "img":
            name = element.attrib.pop("data-picture", None)
            if name is not None:
                problem = find_picture(element, name, reading.picture_folders, reading.assets)
                line = found.lines.line(f"[pic: {name}", name)
            else:
                src = element.get("src", "")
                line = found.lines.line(f"]({src}", src)
                problem = resolve_image(element, reading.path, reading.assets)
            if problem:
                found.error("picture", line, *problem)
            else:
                found.images.append(
                    Image(
                        path=element.get("src", "").removeprefix(links.HUB),
                        alt=element.get("alt", ""),
                        decoration=name is not None or "decoration" in element.get("class", "").split(),
                        line=line,
                    )
                )
        elif element.get("src") is not None:
            found.error("html", found.lines.line("src="), f"<{element.tag}> cannot load a file.", "Put a link to it.")


def _link(element: Element, reading: Reading, found: Collector) -> None:
    target = element.get("href", "")
    if "data-furniture" in element.attrib or element.get("class") == "footnote-ref":
        return
    line = found.lines.line(f"]({target}", f"<{target}>", target, target.removeprefix("mailto:"))
    kept = links.resolve(target, path=reading.path)
    text = markup.words_of(element)
    if kept is None:
        found.error(
            "link",
            line,
            f'A guide cannot link to "{target}".',
            "Use a web address or a file of the hub.",
            "[Travel costs](../travel-costs/index.md)",
        )
        return
    element.set("href", kept)
    found.links.append(Link(target=target, text=text, line=line))
