"""The plan of a site: every page and file that a hub promises. An engine only has to write them."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from plainguides.core import browse, component_pages, jobs, register, schema, search
from plainguides.core.hard_words import GLOSSARY
from plainguides.core.model import Audit, Guide, Hub, Output, Registry
from plainguides.core.outputs import source_path
from plainguides.core.search.records import facets, record
from plainguides.core.search.shards import shards
from plainguides.core.view import View
from plainguides.core.views import Views

STATEMENT = "accessibility.md"
"""Where the accessibility statement is. A page of `docs/` with this name holds the hub's own words in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePlan:
    """A page that plainguides makes."""

    source: str
    """The path that stands for it in links: `guides/x/large-print.md`."""
    template: str
    title: str
    description: str
    html: Callable[[], str]
    """Makes the page's own words, for search plugins and for the view."""
    view: Callable[[str], View]
    """Makes the view from the page's words, as other plugins left them."""
    lang: str = ""
    reviewed: str = ""
    """ISO date for the sitemap."""
    original: str = ""
    """The file that an author edits, relative to the hub's folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePlan:
    """A file that plainguides makes."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePlan:
    """Everything to write."""

    pages: tuple[PagePlan, ...]
    files: tuple[FilePlan, ...]
    pictures: tuple[str, ...]
    """Paths of pictures in use, to be copied."""
    components: tuple[Mapping[str, object], ...]
    """Links to the pages of components, for the page that lists them. Empty: they are not made."""
    views: Views
    outputs: Mapping[str, Sequence[Output]]
    index: search.Index
    """For queries of `search-tests.yml`."""


def plan(
    hub: Hub,
    registry: Registry,
    outputs: Mapping[str, Sequence[Output]] | None = None,
    *,
    own_pages: Collection[str] = (),
    audit: Audit | None = None,
    fingerprint: str = "",
    manual: component_pages.Manual | None = None,
) -> SitePlan:
    """Plan a site.

    `outputs`: slug -> what there is to read, as `jobs.Planned.finished` gives it; None: all that is promised.
    `own_pages` are pages that the hub wrote itself, such as `search.md`: they are not made again.
    `audit` and `fingerprint` are for the accessibility statement: what programs found, and what makes the pages now.
    With `manual` there is a page for each component of the theme and for each block.
    """
    outputs = jobs.planned(hub, registry).outputs if outputs is None else outputs
    files: list[FilePlan] = []
    pictures: dict[str, None] = {}
    for guide in hub.guides:
        for image in guide.document.images + (guide.easy_read.document.images if guide.easy_read else ()):
            pictures[image.path] = None
        pictures.update(dict.fromkeys(_linked_files(guide)))
    views = Views(hub, registry, outputs)
    views.audit, views.fingerprint = audit, fingerprint
    index = search.build(hub.guides, registry.words.synonyms, registry.words.ordinary)
    written = shards(
        index,
        [record(guide, card) for guide, card in zip(hub.guides, views.cards(hub.guides), strict=True)],
        facets(hub.guides, views.listings, browse.GROUPS),
    )
    views.search_folder = written.folder
    shown = component_pages.shown(manual, registry.blocks, views.url) if manual else ()
    pages = [*_guide_pages(hub, registry, views), *_list_pages(views), *_component_pages(shown, views)]
    if manual:
        pictures.update(dict.fromkeys(component_pages.pictures(registry.blocks, manual.assets)))
    files += [
        *(FilePlan(path=path, content=content) for path, content in written.files.items()),
        FilePlan(path="hub.json", content=_hub_json(hub, outputs)),
        *_schemas(registry),
        FilePlan(path="formats.csv", content=register.as_csv(views.register)),
        FilePlan(path="formats.json", content=register.as_json(views.register)),
    ]
    return SitePlan(
        pages=tuple(page for page in pages if page.source not in own_pages),
        files=tuple(files),
        pictures=tuple(pictures),
        components=component_pages.sections(shown, views.url),
        views=views,
        outputs=outputs,
        index=index,
    )


def _linked_files(guide: Guide) -> list[str]:
    """Return the files that a guide links to, such as a form to download."""
    found = []
    for document in (guide.document, *([guide.easy_read.document] if guide.easy_read else [])):
        for element in document.body.iter("a"):
            path = element.get("href", "").removeprefix("hub:").partition("#")[0]
            if element.get("href", "").startswith("hub:") and not path.endswith(".md"):
                found.append(path)
    return found


def _guide_pages(hub: Hub, registry: Registry, views: Views) -> list[PagePlan]:
    pages = []
    for guide in hub.guides:
        for edition in registry.editions:
            document = edition.document(guide)
            if document is None:
                continue
            source = source_path(guide, edition, hub.settings)
            pages.append(
                PagePlan(
                    source=source,
                    template=edition.template,
                    title=document.title,
                    description=guide.claims.summary,
                    html=lambda g=guide, e=edition, s=source: views.html(g, e, views.url(s)),  # type: ignore[misc]
                    view=lambda html, g=guide, e=edition: views.guide(g, e, html),  # type: ignore[misc]
                    lang=document.lang,
                    reviewed=str(guide.claims.last_reviewed or guide.claims.published or ""),
                    original=document.path,
                )
            )
    return pages


def _list_pages(views: Views) -> list[PagePlan]:
    def page(source: str, template: str, view: Callable[[str], View]) -> PagePlan:
        return PagePlan(
            source=source,
            template=template,
            title=view("").title,
            description=view("").description,
            html=lambda: "",
            view=view,
        )

    return [
        page(f"{views.hub.settings.guides_dir}/index.md", "guides.html", lambda _html: views.all_guides()),
        page("browse/index.md", "browse.html", lambda _html: views.browse()),
        page("search.md", "search.html", views.search),
        page("reading-levels.md", "levels.html", views.levels),
        *([page(STATEMENT, "statement.html", views.statement)] if views.hub.settings.statement.generate else []),
        *([page(GLOSSARY, "glossary.html", views.glossary)] if views.hub.glossary else []),
        page("reading-settings.md", "reading-settings.html", lambda _html: views.settings()),
        page("formats.md", "formats.html", views.formats),
        *(
            page(listing.source, "listing.html", lambda _html, one=listing: views.listing(one))  # type: ignore[misc]
            for listing in views.listings
        ),
    ]


def _component_pages(shown: Sequence[component_pages.Shown], views: Views) -> list[PagePlan]:
    return [
        PagePlan(
            source=one.source,
            template="component.html",
            title=one.title,
            description=one.purpose,
            html=lambda: "",
            view=lambda _html, one=one: views.component(one.title, one.purpose, one.view()),  # type: ignore[misc]
        )
        for one in shown
    ]


def _hub_json(hub: Hub, outputs: Mapping[str, Sequence[Output]]) -> bytes:
    """A list of all guides and outputs, for other programs. `check` reads it as well."""
    data = {
        "name": hub.settings.name,
        "guides": [
            {
                "slug": guide.slug,
                "title": guide.claims.title,
                "summary": guide.claims.summary,
                "lang": guide.claims.lang,
                "kind": guide.claims.kind,
                "topics": list(guide.claims.topics),
                "level": guide.level,
                "words": guide.facts.scores.words,
                "minutes": list(guide.facts.minutes),
                "listening": list(guide.facts.listening),
                "last_reviewed": str(guide.claims.last_reviewed or "") or None,
                "example": guide.claims.example,
                "outputs": [
                    {
                        "edition": one.edition,
                        "format": one.format,
                        "path": one.path,
                        "media_type": one.media_type,
                        "draft": one.draft,
                        "size": one.size,
                        "detail": one.detail,
                    }
                    for one in outputs[guide.slug]
                ],
            }
            for guide in hub.guides
        ],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _schemas(registry: Registry) -> list[FilePlan]:
    guide = schema.guide_fields(
        levels={level.label: level.name for level in registry.levels},
        formats=[format.name for format in registry.formats],
    )
    return [
        FilePlan(
            path=f"schema/{name}.json",
            content=(json.dumps(schema.json_schema(fields, title), indent=1) + "\n").encode(),
        )
        for name, title, fields in (
            ("guide", "Front matter of a guide", guide),
            ("easy-read", "Front matter of an Easy Read file", schema.easy_read_fields()),
        )
    ]
