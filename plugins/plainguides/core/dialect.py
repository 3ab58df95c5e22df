"""The Markdown of a guide. The site build and the command line use this one place, so both see the same words."""

from __future__ import annotations

import markdown

EXTENSIONS = ("tables", "footnotes", "attr_list", "def_list", "sane_lists", "fenced_code")
CONFIGS = {
    # The default ":" in ids fails html-validate (note `accessibility`, section 4).
    "footnotes": {"SEPARATOR": "-", "BACKLINK_TEXT": "Back to the text"},
}


def to_html(text: str) -> str:
    """Convert Markdown to XHTML. A new converter for each text: a used one keeps state."""
    return markdown.Markdown(extensions=list(EXTENSIONS), extension_configs=dict(CONFIGS)).convert(text)
