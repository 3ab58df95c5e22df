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
    text = _MARKER_LINE.sub(r"\1\n>\n", text)
    return markdown.Markdown(extensions=list(EXTENSIONS), extension_configs=dict(CONFIGS)).convert(text)
