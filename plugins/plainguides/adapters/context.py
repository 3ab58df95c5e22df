"""What a template gets: its view, the hub and the function that makes addresses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.nav import Section
from mkdocs.structure.pages import Page

import plainguides
from plainguides.adapters.pages import HubPage
from plainguides.core.component_pages import SOURCE as COMPONENT_PAGES
from plainguides.core.site import SitePlan
from plainguides.core.view import UI_LANG, Crumb, View, direction
from plainguides.core.views import HOME, about, kinds, lists

NAV = {
    "guides/": "All guides",
    "browse/": "Browse",
    "reading-levels/": "Reading levels",
    "reading-settings/": "Reading settings",
}
"""Pages that every page leads to, by their address."""


def template_of(page: Page, site: SitePlan) -> str | None:
    """Return the template of a page of `docs/` to which plainguides adds something."""
    kind = kinds.of_source(page.file.src_uri)
    if page.is_homepage:
        return "home.html"
    if page.file.src_uri == f"{COMPONENT_PAGES}.md" and site.components:
        return "components.html"
    return kind.template if kind and kind.wanted(site.shared) else None


def view_of(page: Page, site: SitePlan, config: MkDocsConfig) -> View:
    """Return the view of any page."""
    html = page.content or ""
    if isinstance(page, HubPage):
        return page.made.view(html)
    if page.is_homepage:
        description = str(page.meta.get("description") or config.site_description or "")
        return lists.home(site.shared, html, config.site_name, description)
    kind = kinds.of_source(page.file.src_uri)
    if kind and kind.wanted(site.shared):
        return kind.view(site.shared, html)
    title = str(page.title or config.site_name)
    steps = (HOME, *_above(page), Crumb(label=title))
    view = about.page(site.shared, title, str(page.meta.get("description") or ""), steps)
    return replace(view, sections=site.components) if page.file.src_uri == f"{COMPONENT_PAGES}.md" else view


def _above(page: Page) -> list[Crumb]:
    """Return the sections that a page is in. A section is shown by its first page."""
    above = []
    for section in reversed([one for one in page.ancestors if isinstance(one, Section)]):
        first = next((child for child in section.children if isinstance(child, Page)), None)
        if first is not None and first is not page:
            above.append(Crumb(label=str(section.title), path=first.url))
    return above


def context_of(
    view: View,
    url: str,
    link: Callable[[str], str],
    *,
    site: SitePlan,
    config: MkDocsConfig,
    footer: Sequence[tuple[str, str]],
    brand: bool,
) -> Mapping[str, Any]:
    """Return what a template gets.

    `url` is the page's own address, `link` makes the way from it to another one, `footer` are titles and addresses,
    `brand` says whether the hub has a style sheet of its own.
    """
    settings, guides = site.shared.settings, site.shared.hub.guides

    def crumb(label: str, path: str) -> dict[str, Any]:
        return {"label": label, "path": path, "current": site.shared.address(path) == url}

    hub = {
        "name": config.site_name,
        "lang": settings.lang,
        "dir": direction(settings.lang),
        "ui_lang": UI_LANG,
        "ui_dir": direction(UI_LANG),
        "organisation": settings.organisation,
        "description": config.site_description or "",
        "contact": dict(settings.contact),
        "brand_css": brand,
        "example": bool(guides) and all(guide.claims.example for guide in guides),
        "nav": tuple(crumb(label, path) for path, label in NAV.items()),
        "footer_nav": [crumb(label, path) for label, path in footer],
        "glossary": bool(site.shared.hub.glossary),
        "pictures": site.credited,
        "collections": any(shelf.books for shelf in site.shared.shelves),
        "version": plainguides.__version__,
    }
    return {"view": view, "link": link, "hub": hub}
