"""Keeps a tree within the vocabulary: what a guide may not use becomes an error, and is never dropped silently."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from plainguides.core import markup
from plainguides.core.collector import Collector


def clean(body: Element, found: Collector) -> None:
    """Report what is not in the vocabulary. Nothing is dropped silently: an error keeps the page from being made."""
    for element in body.iter():
        tag = element.tag
        if tag not in markup.VOCABULARY:
            found.error(
                "html",
                found.lines.line(f"<{tag}", f"<{tag.upper()}"),
                f"The HTML tag <{tag}> cannot be used in a guide.",
                "Write it in Markdown, or put a link to it.",
                "[The film on our website](https://www.example.org/film)",
            )
        if style := element.attrib.pop("style", ""):
            align = re.fullmatch(r"text-align: (left|right|center);?", style)
            if align and tag in {"th", "td"}:
                element.set("class", f"align-{align[1]}")
            else:
                found.error("html", found.lines.line("style="), "A style cannot be set in a guide.", "Take it out.")
        for name in [n for n in element.attrib if n not in markup.ATTRIBUTES and not n.startswith("data-")]:
            if name == "from" and tag in {"h2", "h3"}:
                # Word processors make curly quotes of straight ones. They are no part of an id.
                found.lines.line("from=")  # one is used up, so that the line of a wrong one is right
                element.set("data-from", element.attrib.pop("from").strip("“”‘’ ").lstrip("#"))
            elif name == "role" and element.get("class") == "footnote-ref":
                del element.attrib[name]
            else:
                found.error(
                    "html",
                    found.lines.line(f"{name}="),
                    f'The HTML attribute "{name}" cannot be used in a guide.',
                    "Take it out.",
                )
        if element.tag == "sup" and element.get("id", "").startswith("fnref"):
            element.set("data-furniture", "")  # the number of a footnote is no word of the sentence
        if "footnote-backref" in element.get("class", ""):
            element.set("data-furniture", "")
            element.attrib.pop("title", None)


def no_hover(body: Element, found: Collector) -> None:
    """Report short forms whose words show only under a mouse (WCAG 3.1.4 wants them for everybody)."""
    for abbr in body.iter("abbr"):
        if title := abbr.attrib.pop("title", ""):
            short = "".join(abbr.itertext())
            found.error(
                "html",
                found.lines.line("<abbr"),
                f'The words for "{short}" show only under a mouse, so most readers never see them.',
                "Write them in the text.",
                f"{title} ({short})",
            )
