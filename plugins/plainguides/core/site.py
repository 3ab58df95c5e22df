"""The plan of a site: every page and file that a hub promises. An engine only has to write them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from plainguides.core import browse, browse_files, component_pages, jobs, paging, register, search, site_data
from plainguides.core.collections import Shelf
from plainguides.core.easy_read import owed_by
from plainguides.core.hard_words import GLOSSARY
from plainguides.core.model import Audit, Guide, Hub, Output, Registry
from plainguides.core.search.records import explained, facets, record
from plainguides.core.search.shards import shards
from plainguides.core.view import View
from plainguides.core.views import Shared, about, file_lists, guide, kinds, lists
from plainguides.core.views import pictures as pictures_page
from plainguides.core.views.easy_read import easy_source, pages_of


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
    owes: tuple[str, ...] = ()
    """Words that the finished page must show: the label of an Easy Read."""


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
    shared: Shared
    credited: bool
    """Whether there is a page that names the makers of pictures."""
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
    shelves: Sequence[Shelf] = (),
) -> SitePlan:
    """Plan a site.

    `outputs`: slug -> what there is to read, as `jobs.Planned.finished` gives it; None: all that is promised.
    `own_pages` are pages that the hub wrote itself, such as `search.md`: they are not made again.
    `audit` and `fingerprint` are for the accessibility statement: what programs found, and what makes the pages now.
    With `manual` there is a page for each component of the theme and for each block.
    `shelves` are the hub's collections with the books that there are.
    """
    outputs = jobs.planned(hub, registry).outputs if outputs is None else outputs
    files: list[FilePlan] = []
    pictures: dict[str, None] = {}
    for one in hub.guides:
        for image in one.document.images + (one.easy_read.document.images if one.easy_read else ()):
            pictures[image.path] = None
        pictures.update(dict.fromkeys(_linked_files(one)))
    shared = Shared(hub, registry, outputs, kinds.addresses(), audit=audit, fingerprint=fingerprint, shelves=shelves)
    pictures.update(dict.fromkeys(one.path for one in shared.topics.values()))
    index = search.build(hub.guides, registry.words.synonyms, registry.words.ordinary, hub.glossary)
    written = shards(
        index,
        [record(one, card, hub.settings.lang) for one, card in zip(hub.guides, shared.cards(hub.guides), strict=True)],
        facets(hub.guides, shared.listings, browse.GROUPS),
        explained(hub.glossary, shared.url(GLOSSARY)) if hub.glossary else (),
    )
    shared.search_folder = written.folder
    shown = component_pages.shown(manual, registry.blocks, shared.url) if manual else ()
    pages = [*_guide_pages(shared), *_list_pages(shared), *_component_pages(shown)]
    if manual:
        pictures.update(dict.fromkeys(component_pages.pictures(registry.blocks, manual.assets)))
    listed = register.register(hub, registry, outputs, shelves)
    files += [
        *(FilePlan(path=path, content=content) for path, content in written.files.items()),
        FilePlan(path="hub.json", content=site_data.hub_json(hub, outputs, shelves)),
        *(FilePlan(path=path, content=content) for path, content in site_data.schemas(registry).items()),
        FilePlan(path="formats.csv", content=register.as_csv(listed)),
        FilePlan(path="formats.json", content=register.as_json(listed)),
    ]
    return SitePlan(
        pages=tuple(page for page in pages if page.source not in own_pages),
        files=tuple(files),
        pictures=tuple(pictures),
        components=component_pages.sections(shown, shared.url),
        shared=shared,
        credited=pictures_page.wanted(shared),
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


def _guide_pages(shared: Shared) -> list[PagePlan]:
    pages = []
    for one in shared.hub.guides:
        for edition in shared.registry.editions:
            document = edition.document(one)
            if document is None:
                continue
            for page in (None, *pages_of(one, document)):
                source = easy_source(shared, one, edition, page)
                pages.append(
                    PagePlan(
                        source=source,
                        template=edition.template,
                        title=page.document.title if page else document.title,
                        description=one.claims.summary,
                        html=partial(guide.html_of, shared, one, edition, shared.url(source), page),
                        view=partial(guide.guide_page, shared, one, edition, page=page),
                        lang=document.lang,
                        reviewed=str(one.claims.last_reviewed or one.claims.published or ""),
                        original=document.path,
                        owes=owed_by(edition, one),
                    )
                )
    return pages


def _list_pages(shared: Shared) -> list[PagePlan]:
    guides_dir = shared.settings.guides_dir
    return [
        _page(f"{guides_dir}/index.md", "guides.html", partial(lists.all_guides, shared)),
        _page("browse/index.md", "browse.html", partial(lists.browse_page, shared)),
        *(_page(one.source, one.template, partial(one.view, shared)) for one in kinds.KINDS if one.wanted(shared)),
        *(
            _page(part.source, "guides.html", partial(lists.part_of_all, shared, place))
            for place, part in enumerate(shared.parts)
        ),
        *(page for one in shared.listings for page in _pages_of_list(shared, one)),
    ]


def _pages_of_list(shared: Shared, one: browse.Listing) -> Iterator[PagePlan]:
    files = one.group == browse_files.GROUP
    for number, _ in enumerate(paging.pages(shared.files_of[one.name] if files else one.guides), 1):
        view = partial(file_lists.file_list if files else lists.listing, shared, one, number)
        yield _page(paging.page_source(one.source, number), "file-list.html" if files else "listing.html", view)


def _page(source: str, template: str, view: Callable[[str], View]) -> PagePlan:
    plain = view("")
    return PagePlan(
        source=source,
        template=template,
        title=plain.title,
        description=plain.description,
        html=lambda: "",
        view=view,
    )


def _component_pages(shown: Sequence[component_pages.Shown]) -> list[PagePlan]:
    return [
        PagePlan(
            source=one.source,
            template="component.html",
            title=one.title,
            description=one.purpose,
            html=lambda: "",
            view=lambda _html, one=one: about.component(one.title, one.purpose, one.view()),  # type: ignore[misc]
        )
        for one in shown
    ]
