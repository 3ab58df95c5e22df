"""The Markdown of a guide. The site build and the command line use this one place, so both see the same words."""

from __future__ import annotations

import re

import markdown

EXTENSIONS = ("tables", "footnotes", "attr_list", "def_list", "sane_lists", "fenced_code")
CONFIGS = {
    # The default ":" in ids fails html-validate (note `accessibility`, section 4).
    "footnotes": {"SEPARATOR": "-", "BACKLINK_TEXT": "Back to the text"},
}


_MARKER = re.compile(r" {0,3}> ?\[![A-Z][A-Z -]*\]")


def to_html(text: str) -> str:
    """Convert Markdown to XHTML. A new converter for each text: a used one keeps state."""
    return markdown.Markdown(extensions=list(EXTENSIONS), extension_configs=dict(CONFIGS)).convert(_like_github(text))


def _like_github(text: str) -> str:
    """Add the empty lines that Python-Markdown wants in quotes and that GitHub and other programs do not.

    Two quotes with an empty line between them stay two: a comment keeps them apart, and is not in the page. Below
    `> [!TIPS] Title` the next line starts a new block. Lines within fenced code stay as they are.
    """
    out: list[str] = []
    fence, quoted, marked = "", False, False
    for line in text.split("\n"):
        start = line.lstrip(" ")
        if fence:
            fence = "" if start.startswith(fence) else fence
        elif start.startswith(("```", "~~~")):
            fence, quoted = start[:3], False
        elif start.startswith(">"):
            if quoted and not out[-1].strip():
                out += ["<!-- -->", ""]
            if marked and start[1:].strip():
                out.append(">")
            quoted = True
        elif start.strip():
            quoted = False
        marked = not fence and bool(_MARKER.match(line))
        out.append(line)
    return "\n".join(out)
