"""Pages about the hub: levels, files, reading settings, the accessibility statement, and pages of `docs/`."""

from __future__ import annotations

from dataclasses import replace

from plainguides.core import browse_files, reading_settings
from plainguides.core.statement import statement_view
from plainguides.core.view import ComponentView, Crumb, GuideFiles, View, direction
from plainguides.core.views import lists
from plainguides.core.views.collections import shelf_views
from plainguides.core.views.files import files
from plainguides.core.views.shared import BROWSE, COMPONENTS, HOME, Shared


def levels(shared: Shared, html: str) -> View:
    """What the levels mean."""
    return View(
        kind="levels",
        title="About reading levels",
        description=f"How hard the guides of {shared.settings.name} are to read, and what the levels mean.",
        breadcrumb=(HOME, Crumb(label="About reading levels")),
        levels=tuple(shared.level(level) for level in shared.registry.levels),
        html=html,
    )


def statement(shared: Shared, html: str) -> View:
    """The accessibility statement. `html` is what the hub adds in its own words."""
    return View(
        kind="statement",
        title="Accessibility statement",
        description="How well people can use this website, what does not work, and how to ask or complain.",
        breadcrumb=(HOME, Crumb(label="Accessibility statement")),
        statement=statement_view(shared.settings, shared.hub.guides, shared.audit, shared.fingerprint),
        html=html,
    )


def formats(shared: Shared, html: str) -> View:
    """The register of formats: all files of all guides, or the lists of them where those are too many."""
    long = bool(shared.parts)
    return View(
        kind="formats",
        title="All files",
        description="Every file of every guide, with its size and the day of its words.",
        breadcrumb=(HOME, BROWSE, Crumb(label="All files")),
        all_files=tuple(
            GuideFiles(
                title=guide.claims.title,
                path=shared.url(guide.path),
                lang=guide.claims.lang,
                dir=direction(guide.claims.lang),
                groups=groups,
            )
            for guide in (() if long else shared.hub.guides)
            if (groups := files(shared, guide))
        ),
        sections=lists.choices(shared, browse_files.GROUP) if long else (),
        shelves=shelf_views(shared),
        html=html,
    )


def settings(shared: Shared, html: str = "") -> View:
    """What a reader can set."""
    return View(
        kind="settings",
        title="Reading settings",
        description="Colours, letters, pictures and more, as you like them.",
        breadcrumb=(HOME, Crumb(label="Reading settings")),
        settings=reading_settings.groups(shared.registry.editions),
        html=html,
    )


def component(title: str, purpose: str, shown: ComponentView) -> View:
    """A component or a block, in the developers' manual."""
    above = (HOME, Crumb(label="For developers", path="developers/"), COMPONENTS)
    return View(
        kind="component",
        title=title,
        description=purpose,
        breadcrumb=(*above, Crumb(label=title)),
        component=shown,
    )


def page(shared: Shared, title: str, description: str, breadcrumb: tuple[Crumb, ...]) -> View:
    """An ordinary page of `docs/`."""
    words = tuple(one if one is HOME else replace(one, lang=shared.settings.lang) for one in breadcrumb)
    description = description or f"{title}: a page of {shared.settings.name}."
    return View(kind="page", title=title, description=description, breadcrumb=words)


def error() -> View:
    """The page for an address that leads nowhere."""
    return View(
        kind="error",
        title="We cannot find that page",
        description="The address may be wrong, or the page may have moved.",
    )
