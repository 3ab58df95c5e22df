"""Pages that hold the example of every component. Examples that cannot share a page, such as two headers, do not."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from html import escape
from itertools import count
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from plainguides.core.slug import slugify
from plainguides.shell import components
from plainguides.shell.components import THEME
from support import Page

BEFORE, AFTER = ("skip-links", "header", "breadcrumb"), ("footer",)
"""Components that stand outside of the main part of a page, in this order."""
HEAD = """<!DOCTYPE html>
<html lang="en-GB" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Examples of components</title>
<meta name="description" content="Components of the pages, with their examples.">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="../assets/favicon.svg">
<link rel="stylesheet" href="../assets/plainguides.css">
<link rel="stylesheet" href="../assets/search.css">
<link rel="stylesheet" href="../assets/lists.css">
<link rel="stylesheet" href="../assets/settings.css">
</head>
"""


_NUMBERS = count()


@dataclass
class _Sheet:
    """A page in the making."""

    html: dict[str, list[str]] = field(default_factory=lambda: {"main": []})
    taken: dict[str, str] = field(default_factory=dict)


@cache
def made() -> dict[str, str]:
    """Return the pages: address -> HTML."""
    env = Environment(loader=FileSystemLoader(THEME), autoescape=False)  # noqa: S701 - as the engines have it
    around = components.around(lambda path: f"../{path}")
    sheets: list[_Sheet] = []
    for one in components.load():
        for example in one.examples:
            html = components.render(env, one, example, around)
            names = _names(html)
            fitting = (s for s in sheets if all(s.taken.get(key, value) == value for key, value in names.items()))
            sheet = next(fitting, None)
            if sheet is None or (one.name in sheet.html and one.name in BEFORE + AFTER):
                sheets.append(sheet := _Sheet())
            sheet.taken.update(names)
            if one.name in BEFORE + AFTER:
                sheet.html[one.name] = [html]
            elif "<h1" in html:
                sheet.html["title"] = [html]
            else:
                sheet.html["main"].append(_section(f"{one.label}: {example.name}", one.purpose, html))
    return {f"component-examples-{number}/": _page(sheet) for number, sheet in enumerate(sheets, 1)}


def _names(html: str) -> dict[str, str]:
    """Return what must not be on a page twice: ids, names of landmarks, a top heading; and where words lead."""
    found = {}
    for tag in Page(html).tags:
        own = str(next(_NUMBERS))  # no other example has this value
        if "id" in tag.attributes:
            found[f"id {tag.attributes['id']}"] = own
        if tag.name in {"nav", "section", "search", "header", "footer"} and "aria-label" in tag.attributes:
            found[f"name {tag.attributes['aria-label']}"] = own
        if tag.name in {"h1", "search"}:
            found[tag.name] = own
        if tag.name in {"h2", "h3"}:
            found[f"heading {tag.text.strip()}"] = own
        if tag.name == "a":
            found[f"link {' '.join(tag.text.split())}"] = tag.attributes.get("href", "")
    return found


def _section(name: str, purpose: str, html: str) -> str:
    id = f"example-{slugify(name)}"
    inner = f"<ul>\n{html}\n</ul>" if html.startswith("<li") else html
    return (
        f'<section aria-labelledby="{id}"><h2 id="{id}">{escape(name)}</h2>\n'
        f"<p>{escape(purpose)}</p>\n{inner}\n</section>\n"
    )


def _page(sheet: _Sheet) -> str:
    parts = {name: "\n".join(sheet.html.get(name, [])) for name in ("title", *BEFORE, "main", *AFTER)}
    before, after = ("\n".join(parts[name] for name in names) for names in (BEFORE, AFTER))
    title = parts["title"] or '<header class="title"><div class="wrap"><h1>Examples of components</h1></div></header>'
    # The examples of links on the page lead here.
    ways = "" if "id ways" in sheet.taken else '<div id="ways"></div>'
    return (
        f'{HEAD}<body>\n{before}\n<main id="main" tabindex="-1">\n<article class="prose-page">\n{title}\n'
        f'<div class="wrap section" id="component">\n{parts["main"]}\n<p>The end of the examples.</p>\n</div>\n'
        f"{ways}</article>\n</main>\n{after}\n</body>\n</html>\n"
    )


def write(site: Path) -> None:
    """Write the pages into a finished site."""
    for folder, html in made().items():
        (site / folder).mkdir()
        (site / folder / "index.html").write_text(html, encoding="utf-8")
