"""The author's view: pages beside a site that `plainguides serve` shows. Only `preview.py` may import this.

There is no setting for it and no hook in the plugin, so that a build cannot write it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape

from plainguides.adapters.author_pictures import write_pictures
from plainguides.core import links
from plainguides.core.advice import advise
from plainguides.core.document import units_of
from plainguides.core.easy_report import as_data, count
from plainguides.core.marking import mark
from plainguides.core.model import Advice, Guide, Hub, Level, Registry
from plainguides.core.readability import ENOUGH, measured
from plainguides.shell.plainer_words import plainer_words_of

FOLDER = "author"
_HERE = Path(str(files("plainguides"))) / "author"
_MAIN = re.compile(r"<main\b")
_HEAD = re.compile(r"</head>")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A guide in the list of all."""

    slug: str
    title: str
    lang: str
    level: str
    difficulty: str
    best: str
    hardness: float


class AuthorView:
    """Writes the pages. What was worked out for a guide is kept until its words change."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[str, Advice]] = {}
        self._jinja = Environment(loader=FileSystemLoader(_HERE), autoescape=True, trim_blocks=True)

    def write(self, site: Path, hub: Hub, registry: Registry, home: str = "", root: Path | None = None) -> None:
        """Write the pages into a folder that `serve` shows, and a bar on each guide's page that leads to them.

        `root` is the hub's folder, where its own pictures are.
        """
        folder = site / FOLDER
        folder.mkdir()
        (folder / "author.css").write_bytes((_HERE / "author.css").read_bytes())
        index = "" if hub.settings.directory_urls else "index.html"
        common = {"hub_name": hub.settings.name, "brand": (site / "assets" / "brand.css").is_file(), "index": index}
        rows = []
        for guide in hub.guides:
            advice = self._advice(guide, registry)
            own = folder / guide.slug
            own.mkdir()
            page = links.url_of(
                links.page_path(guide.path, directory_urls=hub.settings.directory_urls),
                directory_urls=hub.settings.directory_urls,
            )
            html = self._guide(guide, advice, registry.levels, {**common, "guide_url": page, "home": home or index})
            (own / "index.html").write_text(html, encoding="utf-8")
            rows.append(_row(guide, advice, registry.levels))
            _add_bar(site / page / "index.html" if page.endswith("/") else site / page, guide, site, index)
        write_pictures(folder, hub, self._jinja, {**common, "home": home or index}, root)
        rows.sort(key=lambda row: (-row.hardness, row.title))
        html = self._jinja.get_template("index.html").render(
            **common, up="../", rows=rows, file=index, home=home or index
        )
        (folder / "index.html").write_text(html, encoding="utf-8")
        easy = as_data(hub)
        html = self._jinja.get_template("easy-read.html").render(
            **common, up="../", rows=easy, counted=count(easy), file=index, home=home or index
        )
        (folder / "easy-read.html").write_text(html, encoding="utf-8")

    def _advice(self, guide: Guide, registry: Registry) -> Advice:
        levels = registry.levels if guide.claims.lang.lower().startswith("en") else ()
        tables, plain = registry.tables, plainer_words_of(registry)
        parts = (guide.document.blocks, levels, sorted(tables.known), tables.phrases, plain)
        key = blake2b(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()
        kept = self._kept.get(guide.slug)
        if kept is None or kept[0] != key:
            kept = (key, advise(measured(units_of(guide.document.blocks)), tables, levels, plain))
            self._kept[guide.slug] = kept
        return kept[1]

    def _guide(self, guide: Guide, advice: Advice, levels: tuple[Level, ...], common: dict[str, Any]) -> str:
        shown = levels if advice.level else ()
        edges = [level.hardest for level in shown if level.hardest != float("inf")]
        lang = guide.claims.lang
        return self._jinja.get_template("guide.html").render(
            **common,
            up="../../",
            title=guide.claims.title,
            lang=lang,
            lang_of=Markup(' lang="{}"').format(lang) if lang != "en-GB" else "",
            path=guide.path,
            advice=advice,
            said=_said(advice, levels, lang),
            labels={level.name: level.label for level in levels},
            levels=[{"name": level.name, "label": level.label, "span": span} for level, span in _spans(shown)],
            low=min(-1, int(advice.difficulty) - 1),
            high=max(2, *(int(edge) + 1 for edge in edges or [1]), int(advice.difficulty) + 1),
            blocks=mark(guide.document.blocks, advice),
        )


def _said(advice: Advice, levels: tuple[Level, ...], lang: str) -> str:
    if not lang.lower().startswith("en"):
        return "Our measure is made for English. Take what follows as a hint, no more."
    if advice.level is None:
        return f"It is too short to tell: {advice.words} words to measure, and {ENOUGH} are needed."
    label = next(level.label for level in levels if level.name == advice.level)
    return f"{label}: the difficulty is {advice.difficulty:.2f}."


def _spans(levels: tuple[Level, ...]) -> list[tuple[Level, str]]:
    found, before = [], None
    for level in levels:
        last = level.hardest == float("inf")
        end = f"above {before:.2f}" if last and before is not None else f"up to {level.hardest:.2f}"
        found.append((level, "any difficulty" if last and before is None else end))
        before = level.hardest
    return found


def _row(guide: Guide, advice: Advice, levels: tuple[Level, ...]) -> _Row:
    label = next((level.label for level in levels if level.name == advice.level), "Level not measured")
    best = advice.changes[0].what if advice.changes else ""
    return _Row(
        slug=guide.slug,
        title=guide.claims.title,
        lang=guide.claims.lang,
        level=label,
        difficulty=f"{advice.difficulty:.2f}",
        best=best[:1].lower() + best[1:],
        hardness=advice.difficulty,
    )


def _add_bar(page: Path, guide: Guide, site: Path, index: str) -> None:
    """Put a bar with a link above the main part of a guide's page. A page of a hub's own without `<main>` gets none."""
    if not page.is_file():
        return
    up = "../" * len(page.parent.relative_to(site).parts)
    bar = Markup(
        '<aside class="author-bar" aria-label="For authors" lang="en-GB" dir="ltr"><p>'
        '<a href="{up}author/{slug}/{index}">What makes this guide hard to read?</a> '
        "Only you see this line, while you write.</p></aside>\n"
    ).format(up=up, slug=guide.slug, index=index)
    sheet = f'<link rel="stylesheet" href="{escape(up)}author/author.css">\n</head>'
    html = _HEAD.sub(lambda _: sheet, page.read_text(encoding="utf-8"), count=1)
    page.write_text(_MAIN.sub(lambda found: f"{bar}{found[0]}", html, count=1), encoding="utf-8")
