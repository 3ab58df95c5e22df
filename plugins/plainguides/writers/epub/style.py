"""The look of a book. Sizes are relative, so that readers can choose their own.

Colours are set only where the hub has some, and only for reading programs that say whether they show a light or a dark
page: a dark heading on a dark page cannot be read. Words in a paragraph have the reader's own colour.
"""

from __future__ import annotations

from collections.abc import Mapping

STYLE = """\
body { font-family: sans-serif; margin: 0 4%; }
body { line-height: 1.5; text-align: start; hyphens: none; -webkit-hyphens: none; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; margin: 1.5em 0 0.5em; }
h1 { font-size: 1.6em; margin-top: 0; }
h2 { font-size: 1.35em; }
h3 { font-size: 1.15em; }
h4, h5, h6 { font-size: 1em; }
p, ul, ol, dl, table, figure, blockquote, pre { margin: 0 0 1em; }
em, i, cite, dfn, address { font-style: normal; font-weight: bold; }
img { max-width: 100%; height: auto; }
pre { white-space: pre-wrap; overflow-wrap: break-word; }
a { overflow-wrap: break-word; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.4em 0.6em; text-align: start; vertical-align: top; }
caption, figcaption { text-align: start; font-weight: bold; margin-bottom: 0.5em; }
dt, dfn, .block-title { font-weight: bold; }
dd { margin: 0 0 0.75em 1.5em; }
blockquote { margin-left: 0; padding-left: 1em; border-left: 0.25em solid; }
.notice { border: 2px solid; padding: 0.75em 1em; font-weight: bold; }
.lead { font-size: 1.15em; }
.block-note, .block-tip, .block-warning, .block-next-steps, .block-stay-in-touch, .block-speaker-notes
{ border: 1px solid; padding: 0.75em 1em; margin: 0 0 1em; }
.before, .after { border: 1px solid; padding: 0.75em 1em; margin: 0 0 1em; }
.before { border-style: dashed; }
.slide { break-before: page; }
.block-checklist { list-style: none; padding-left: 0; }
.row { display: table; width: 100%; break-inside: avoid; margin: 0 0 1.5em; }
.pictures { display: table-cell; width: 34%; vertical-align: top; padding-right: 5%; }
.pictures img { max-width: 42%; max-height: 9em; vertical-align: middle; }
.pictures img:only-child { max-width: 100%; }
.words { display: table-cell; vertical-align: top; }
.read-now { outline: 0.15em solid; text-decoration: underline; }
"""
_EDGES = "blockquote, .notice, .block-note, .block-tip, .block-warning, .block-next-steps, .block-stay-in-touch"


def style(colours: Mapping[str, str]) -> str:
    """Return the style sheet of a book. `colours`: see `core/paper.py`; empty: it has none."""
    if not colours:
        return STYLE
    return STYLE + "".join(
        f"@media (prefers-color-scheme: {scheme}) {{\n"
        f"h1, h2, h3, h4, h5, h6, a {{ color: {colour}; }}\n"
        f"{_EDGES} {{ border-color: {colour}; }}\n"
        "}\n"
        for scheme, colour in (("light", colours["brand"]), ("dark", colours["night"]))
    )
