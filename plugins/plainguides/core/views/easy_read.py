"""What the pages of an Easy Read lead to: each other, and from a part of the guide to the same part in easy words."""

from __future__ import annotations

from copy import deepcopy
from xml.etree.ElementTree import Element

from plainguides.core.easy_pages import EasyPage, easy_pages
from plainguides.core.easy_read import A_DRAFT, companion_of
from plainguides.core.links import HUB
from plainguides.core.markup import make, words_of
from plainguides.core.model import Document, Edition, Guide
from plainguides.core.outputs import source_path
from plainguides.core.view import UI_LANG, Crumb
from plainguides.core.views.shared import Shared


def easy_source(shared: Shared, guide: Guide, edition: Edition, page: EasyPage | None) -> str:
    """Return the path that stands for a page in links: `guides/x/easy-read/part-1.md`."""
    main = source_path(guide, edition, shared.settings)
    return f"{main.removesuffix('.md')}/{page.name}.md" if page else main


def pages_of(guide: Guide, document: Document) -> tuple[EasyPage, ...]:
    """Return the other pages of a document. Only an Easy Read has some."""
    return easy_pages(document) if companion_of(guide, document) else ()


def easy_links(shared: Shared, guide: Guide, edition: Edition, page: EasyPage | None) -> tuple[Crumb, ...]:
    """Return the links between the pages of an Easy Read. One with no path is the page that the reader sees."""
    document = edition.document(guide)
    several = pages_of(guide, document) if document else ()
    if not several:
        return ()
    whole = "All parts" if any(one.part for one in several) else "With pictures"
    links = [Crumb(label=whole, path=shared.url(easy_source(shared, guide, edition, None)) if page else None)]
    for one in several:
        here = page is not None and page.name == one.name
        path = None if here else shared.url(easy_source(shared, guide, edition, one))
        links.append(Crumb(label=one.label, path=path, lang=guide.claims.lang if one.part else ""))
    return tuple(links)


def part_steps(links: tuple[Crumb, ...], page: EasyPage | None) -> tuple[Crumb, ...]:
    """Return the parts before and after a part."""
    if page is None or not page.part:
        return ()
    here = next(place for place, one in enumerate(links) if one.path is None)
    parts = [one for one in (links[here - 1], *links[here + 1 : here + 2]) if one.label.startswith("Part ")]
    return tuple(
        Crumb(label=one.label, path=one.path, lang=one.lang, icon="previous" if one is links[here - 1] else "next")
        for one in parts
    )


def with_ways_to_easy_read(body: Element, shared: Shared, guide: Guide) -> Element:
    """Return a copy in which each part of the guide leads to the same part of its Easy Read."""
    edition = next((one for one in shared.registry.editions if companion_of(guide, one.document(guide))), None)
    if edition is None or guide.easy_read is None or not guide.easy_read.sections:
        return body
    titles = {h.get("id", ""): words_of(h) for h in guide.easy_read.document.body.iter("h2")}
    draft = "" if guide.easy_read.tested else A_DRAFT
    made = deepcopy(body)
    for parent in list(made.iter()):
        for place, heading in reversed(list(enumerate(parent))):
            target = guide.easy_read.sections.get(heading.get("id", ""))
            if target and heading.tag in {"h2", "h3"}:
                line = make("p", class_="to-easy-read to-guide", data_furniture="")
                if not guide.claims.lang.lower().startswith("en"):
                    line.set("lang", UI_LANG)
                words = f"Read this part in {edition.label}{draft}: {titles.get(target, '')}"
                href = f"{HUB}{source_path(guide, edition, shared.settings)}#{target}"
                line.append(make("a", words, href=href))
                parent.insert(place + 1, line)
    return made
