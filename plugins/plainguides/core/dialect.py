"""The Markdown of a guide. The site build and the command line use this one place, so both see the same words."""

from __future__ import annotations

import re

import markdown

EXTENSIONS = ("tables", "footnotes", "attr_list", "def_list", "sane_lists", "fenced_code")
CONFIGS = {
    # The default ":" in ids fails html-validate (note `accessibility`, section 4).
    "footnotes": {"SEPARATOR": "-", "BACKLINK_TEXT": "Back to the text"},
}


# `> [!TIPS] Title` and a list in the next line: Python-Markdown wants an empty line between them, GitHub does not.
_MARKER_LINE = re.compile(r"^([ ]{0,3}>[ ]?\[![A-Z][A-Z -]*\][^\n]*)\n(?=[ ]{0,3}>[ ]?\S)", re.MULTILINE)


def to_html(text: str) -> str:
    """Convert Markdown to XHTML. A new converter for each text: a used one keeps state."""
    text = _apart(_MARKER_LINE.sub(r"\1\n>\n", text))
    return markdown.Markdown(extensions=list(EXTENSIONS), extension_configs=dict(CONFIGS)).convert(text)


def _apart(text: str) -> str:
    """Keep two quotes apart that have an empty line between them. Python-Markdown would make them one.

    A comment between them does it; it is not in the page. Lines within fenced code stay as they are.
    """
    out: list[str] = []
    fence, quoted = "", False
    for line in text.split("\n"):
        start = line.lstrip(" ")
        if fence:
            fence = "" if start.startswith(fence) else fence
        elif start.startswith(("```", "~~~")):
            fence, quoted = start[:3], False
        elif start.startswith(">"):
            if quoted and not out[-1].strip():
                out += ["<!-- -->", ""]
            quoted = True
        elif start.strip():
            quoted = False
        out.append(line)
    return "\n".join(out)
