"""The wire between the hub and MkDocs (or ProperDocs). It knows files and pages, and nothing about guides."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment
from markdown.extensions.toc import slugify as plain_slug
from mkdocs.config import config_options as c
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

import plainguides
from plainguides.core import docs_html, links
from plainguides.core.component_pages import SOURCE as COMPONENT_PAGES
from plainguides.core.jobs import planned
from plainguides.core.model import Component, ComponentExample, Finding, Hub, Registry, Severity
from plainguides.core.policy import headers_file
from plainguides.core.site import STATEMENT, PagePlan, SitePlan, plan
from plainguides.core.slug import anchor
from plainguides.core.statement import FILE, statement_findings
from plainguides.core.tidy import tidy
from plainguides.core.view import UI_LANG, Crumb, View, direction
from plainguides.core.views import HOME
from plainguides.shell import assets, atomic, components, extensions, old_templates, report
from plainguides.shell.audit import fingerprint_of, read_audit
from plainguides.shell.brand import look
from plainguides.shell.cache import Cache
from plainguides.shell.config import check_formats, settings_from
from plainguides.shell.credits import credits_in
from plainguides.shell.errors import UserError
from plainguides.shell.files import load_hub
from plainguides.shell.installed import lacking
from plainguides.shell.make import Made, Maker
from plainguides.shell.on_demand import making
from plainguides.shell.progress import Progress
from plainguides.shell.scan import scan_site
from plainguides.shell.search_tests import search_findings
from plainguides.shell.verify import lost_labels, missing_outputs

# Both engines count warnings of this logger under --strict, and miss those of `getLogger(__name__)`.
log = logging.getLogger("mkdocs.plugins.plainguides")

LEVELS = {Severity.ERROR: logging.ERROR, Severity.WARNING: logging.WARNING, Severity.ADVICE: logging.INFO}
OWN_TEXT = {
    "search.md": "search.html",
    "reading-levels.md": "levels.html",
    "glossary.md": "glossary.html",
    STATEMENT: "statement.html",
}
"""Pages that a hub may write some words for. Without such a file they are made all the same."""


EVERYWHERE = frozenset({"", "guides/", "browse/", "search/", "reading-levels/", "accessibility/"})
"""Pages of every hub."""


class PlainGuidesConfig(Config):  # type: ignore[no-untyped-call]
    """What a hub can set below `plainguides` in `mkdocs.yml`. `shell/config.py` checks the values."""

    organisation = c.Type(str, default="")
    contact = c.Type(dict, default={})
    statement = c.Optional(c.Type((dict, bool)))
    component_pages = c.Type(bool, default=False)
    formats = c.Optional(c.Type((list, dict)))
    video_hosts = c.Optional(c.Type((list, str)))
    colours = c.Type(dict, default={})
    contrast = c.Type(str, default="aaa")
    cache = c.Type((str, bool), default=".cache/plainguides")


class MadeFile(File):
    """A file of a format. It comes into the site as a whole or not at all."""

    def copy_file(self, dirty: bool = False) -> None:  # noqa: FBT001, FBT002, ARG002 - the engine's signature
        """Write the file under another name first."""
        if self.abs_src_path:
            atomic.copy(Path(self.abs_src_path), Path(self.abs_dest_path))
        else:
            atomic.write(Path(self.abs_dest_path), self.content_bytes)


class HubPage(Page):
    """A page whose words plainguides has made. MkDocs only puts them into the template."""

    def __init__(self, made: PagePlan, file: File, config: MkDocsConfig) -> None:
        super().__init__(made.title, file, config)
        self.made = made
        if made.reviewed:
            self.update_date = made.reviewed

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002
        """Set the template. There is no Markdown to convert."""
        self.markdown = ""
        self.meta = {"template": self.made.template, "description": self.made.description}

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Take the words that were made before."""
        self.content = self.made.html()
        self.present_anchor_ids = set(re.findall(r' id="([^"]+)"', self.content))


class PlainGuidesPlugin(BasePlugin[PlainGuidesConfig]):  # type: ignore[no-untyped-call]
    """One purpose for each hook; the work is done by free functions."""

    hub: Hub
    registry: Registry
    site: SitePlan
    made: Made
    serving = False

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002
        """Where an author looks at the hub, a file is made when it is asked for. It keeps this object, too."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the settings, load extensions, and watch what `serve` would not watch by itself."""
        self.root = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
        try:
            self.settings, cache = settings_from(_site(config), self.config, self.root)
            self.registry = extensions.load(self.root)
            check_formats(self.settings, self.registry)
        except UserError as error:
            raise PluginError(str(error)) from None
        self.cache = Cache(cache, self.root) if cache else None
        toc = config.mdx_configs.setdefault("toc", {})
        toc.setdefault("slugify", lambda text, separator: anchor(plain_slug(text, separator)))
        self.cache_folder = cache
        self.custom = Path(config.theme.custom_dir) if config.theme.custom_dir else None
        for name in ("guides", "overrides", "plugins", "synonyms.yml", "search-tests.yml", "known-words.yml", FILE):
            if (self.root / name).exists():
                config.watch.append(str(self.root / name))
        if config.theme.name != "plainguides":
            raise PluginError(f'mkdocs.yml: the theme is "{config.theme.name}". Write:\ntheme:\n  name: plainguides')
        if "search" in config.plugins:
            log.warning('mkdocs.yml: take "search" out of "plugins". plainguides has a search of its own.')
        return config

    @event_priority(50)
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Read the hub, say what was found, and add its pages and files."""
        self._read({file.src_uri for file in files.documentation_pages()})
        log.info("Writing %d pages of %d guides", len(self.site.pages), len(self.hub.guides))
        self.written, self.progress = 0, Progress(log.info, "pages written")
        self._add_pages_and_files(files, config)
        self._add_assets(files, config)
        return files

    def _add_pages_and_files(self, files: Files, config: MkDocsConfig) -> None:
        for made in self.site.pages:
            file = File.generated(config, made.source, content="", inclusion=InclusionLevel.NOT_IN_NAV)
            HubPage(made, file, config)
            self._add(files, file)
        for path in self.site.pictures:
            if path.startswith("guides/"):
                self._add(files, File(path, str(self.root), config.site_dir, config.use_directory_urls))
        for one in self.site.files:
            self._add(files, File.generated(config, one.path, content=one.content))
        for path, made_file in self.made.contents.items():
            self._add(files, _made(config, path, made_file))

    def _add_assets(self, files: Files, config: MkDocsConfig) -> None:
        for file in list(files):
            if assets.unwanted(file.src_uri, file.src_dir, self.custom):
                files.remove(file)
        if files.get_file_from_path("_headers") is None:  # a hub may have its own in docs/
            self._add(files, File.generated(config, "_headers", content=headers_file()))
        brand = files.get_file_from_path("assets/brand.css")
        colours = self._colours(brand)
        made_assets = assets.made(self.registry, self.custom, colours, manual=self.settings.component_pages)
        self._ours = frozenset(made_assets)
        for path, content in made_assets.items():
            self._add(files, File.generated(config, path, content=content))
        self._brand = brand is not None and assets.has_rules(brand.content_bytes)
        if brand is not None and not self._brand:
            files.remove(brand)  # only comments so far: not worth a request on each page

    def _colours(self, brand: File | None) -> Mapping[str, Mapping[str, str]]:
        found = look(self.settings, brand.content_bytes.decode("utf-8", "replace") if brand else "")
        _say(found.findings)
        if found.findings:
            raise PluginError("The colours of the hub cannot be read by everybody. See the messages above.")
        return found.css

    def _read(self, own_pages: set[str]) -> None:
        log.info("Reading the guides")
        try:
            self.hub = load_hub(self.root, self.settings, self.registry, self.cache, Progress(log.info))
            audit, made_of = read_audit(self.root), fingerprint_of(self.root)
            lack = lacking(self.registry, self.settings)
            made = planned(
                self.hub,
                self.registry,
                installed={one.name for one in self.registry.formats} - lack.keys(),
                credits=credits_in(self.root, self.settings.guides_dir),
            )
            self.maker = Maker(self.root, self.registry, self.cache_folder)
            self.made = self.maker.make(made.jobs, Progress(log.info, "files made"), later=self.serving)
            self.site = plan(
                self.hub,
                self.registry,
                made.finished(self.made.results),
                own_pages=own_pages,
                audit=audit,
                fingerprint=made_of,
                manual=components.manual(self.root, self.settings, self._example),
            )
        except UserError as error:
            raise PluginError(str(error)) from None
        _say([*self.hub.findings, *self.made.findings])
        for what in lack.values():
            log.warning("%s. Until then it is not offered to readers.", what.rstrip("."))
        _say(self._missed())
        _say(statement_findings(self.settings, audit, made_of))

    def _example(self, one: Component, example: ComponentExample, here: str) -> str:
        """Render an example of a component. A link to a page that this hub may not have leads to the example."""
        url = self.site.views.url(f"{COMPONENT_PAGES}/{one.name}.md")
        around = components.around(
            lambda path: links.relative(self.site.views.address(path), url) if path in EVERYWHERE else f"#{here}"
        )
        return components.render(self._env, one, example, around)

    def _missed(self) -> list[Finding]:
        try:
            return search_findings(self.root, self.hub, self.registry, self.site.index)
        except UserError as error:
            raise PluginError(str(error)) from None

    def _add(self, files: Files, file: File) -> None:
        before = files.get_file_from_path(file.src_uri)
        if before is not None:
            if not before.is_documentation_page():
                files.remove(before)
            else:
                where = before.abs_src_path or before.src_uri
                log.error("%s: plainguides makes a page with this address. Give your file another name.", where)
                files.remove(before)
        files.append(file)

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002
        """Keep the pages of `docs/` for the footer: a section is shown by its first page."""
        crumbs = []
        for item in nav.items:
            first = next((child for child in item.children or () if child.is_page), None)
            page = first if isinstance(item, Section) else item
            if isinstance(page, Page) and not page.is_homepage:
                crumbs.append((item, page))
        self._footer = crumbs
        return nav

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """A template cannot change within a build: do not look at its file again for each include."""
        env.auto_reload = False
        self._env = env
        for old, new in old_templates.used(self.custom).items():
            log.info("overrides/%s: this file works until version 0.4. Move it to overrides/%s.", old, new)
        env.loader = old_templates.with_old_names(env.loader, self.custom)
        return env

    @event_priority(100)
    def on_page_markdown(self, markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Give the hub's own pages their templates. A link to a guide may be written as GitHub wants it."""
        if isinstance(page, HubPage):
            return markdown
        if page.is_homepage:
            page.meta.setdefault("template", "home.html")
        elif page.file.src_uri == f"{COMPONENT_PAGES}.md" and self.site.components:
            page.meta.setdefault("template", "components.html")
        elif page.file.src_uri == STATEMENT and not self.settings.statement.generate:
            pass  # the hub writes the whole statement
        elif page.file.src_uri in OWN_TEXT:
            page.meta.setdefault("template", OWN_TEXT[page.file.src_uri])
        up = "../" * (page.file.src_uri.count("/") + 1)
        return re.sub(
            rf"(\]\(|^\[[^\]]+\]: *){re.escape(up)}guides/", rf"\g<1>{up[3:]}guides/", markdown, flags=re.MULTILINE
        )

    def on_page_content(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Mend what the engine made of a page of `docs/`. Guides are right already."""
        return html if isinstance(page, HubPage) else tidy(docs_html.mend(html))

    def on_page_context(
        self,
        context: Any,  # noqa: ANN401
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,  # noqa: ARG002
    ) -> Any:  # noqa: ANN401
        """Give the template its view, the hub and the function that makes addresses."""
        self._fill(
            context,
            page.url,
            self._view(page, config),
            config,
            lambda path: links.relative(self.site.views.address(path), page.url),
        )
        if isinstance(page, HubPage):
            self.written += 1
            self.progress(self.written, len(self.site.pages))
        return context

    def on_template_context(self, context: Any, template_name: str, config: MkDocsConfig) -> Any:  # noqa: ANN401
        """The same for `404.html`, whose addresses start at the root because it is shown anywhere."""
        base = urlsplit(config.site_url or "/").path.rstrip("/")
        self._fill(
            context,
            template_name,
            self.site.views.error(),
            config,
            lambda path: f"{base}/{self.site.views.address(path)}",
        )
        return context

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Every promise on a page is kept: what `hub.json` lists is there."""
        for path in missing_outputs(Path(config.site_dir)):
            if path in self.made.waiting:
                continue
            log.error("%s: this file was promised, but it is not in the site.", path)
        lost = lost_labels(Path(config.site_dir), self.hub, self.registry, self.site.outputs)
        if lost:
            raise PluginError(
                "These words of the Easy Read label are missing. A template in overrides/, or a writer in "
                "plugins/formats/, lost them. Put them back: nothing may be published without them.\n" + "\n".join(lost)
            )
        slips = scan_site(Path(config.site_dir), config.site_url or "", self._ours)
        _say(slips)
        if slips:
            raise PluginError("The site must not be published like this: see the errors above.")

    def on_serve(self, server: Any, config: MkDocsConfig, builder: Any) -> Any:  # noqa: ANN401, ARG002
        """Make a file when a browser asks for it."""
        server.set_app(making(server, self._asked))
        return server

    def _asked(self, path: str) -> bytes | None:
        job = self.made.waiting.get(path)
        if job is None:
            return None
        try:
            content, found = self.maker.make_one(job)
        except UserError as error:
            log.error("%s", error)  # noqa: TRY400 - a message for people
            return None
        _say(found)
        return content

    def _view(self, page: Page, config: MkDocsConfig) -> View:
        views, html = self.site.views, page.content or ""
        if isinstance(page, HubPage):
            return page.made.view(html)
        title = str(page.title or config.site_name)
        description = str(page.meta.get("description") or config.site_description or "")
        if page.is_homepage:
            return views.home(html, config.site_name, description)
        if page.file.src_uri == "search.md":
            return views.search(html)
        if page.file.src_uri == "reading-levels.md":
            return views.levels(html)
        if page.file.src_uri == STATEMENT and self.settings.statement.generate:
            return views.statement(html)
        if page.file.src_uri == "glossary.md":
            return views.glossary(html)
        above = []
        for section in reversed([one for one in page.ancestors if isinstance(one, Section)]):
            first = next((child for child in section.children if isinstance(child, Page)), None)
            if first is not None and first is not page:
                above.append(Crumb(label=str(section.title), path=first.url))
        view = views.page(title, str(page.meta.get("description") or ""), (HOME, *above, Crumb(label=title)))
        return replace(view, sections=self.site.components) if page.file.src_uri == f"{COMPONENT_PAGES}.md" else view

    def _fill(
        self,
        context: Any,  # noqa: ANN401
        url: str,
        view: View,
        config: MkDocsConfig,
        link: Callable[[str], str],
    ) -> None:
        def crumb(label: str, path: str) -> dict[str, Any]:
            return {"label": label, "path": path, "current": self.site.views.address(path) == url}

        footer = [crumb(str(item.title), page.url) for item, page in self._footer]
        if self.settings.statement.generate and not any(page.file.src_uri == STATEMENT for _, page in self._footer):
            footer.append(crumb("Accessibility statement", "accessibility/"))
        context["view"] = view
        context["link"] = link
        context["hub"] = {
            "name": config.site_name,
            "lang": self.settings.lang,
            "dir": direction(self.settings.lang),
            "ui_lang": UI_LANG,
            "ui_dir": direction(UI_LANG),
            "organisation": self.settings.organisation,
            "description": config.site_description or "",
            "contact": dict(self.settings.contact),
            "brand_css": self._brand,
            "example": bool(self.hub.guides) and all(guide.claims.example for guide in self.hub.guides),
            "nav": (
                crumb("All guides", "guides/"),
                crumb("Browse", "browse/"),
                crumb("Reading levels", "reading-levels/"),
                crumb("Reading settings", "reading-settings/"),
            ),
            "footer_nav": footer,
            "glossary": bool(self.hub.glossary),
            "version": plainguides.__version__,
        }


def _made(config: MkDocsConfig, path: str, content: Path | bytes) -> File:
    if isinstance(content, Path):
        return MadeFile.generated(config, path, abs_src_path=str(content))
    return MadeFile.generated(config, path, content=content)


def _say(findings: Iterable[Finding]) -> None:
    for finding in findings:
        log.log(LEVELS[finding.severity], report.as_text(finding), extra={"finding": finding})


def _site(config: MkDocsConfig) -> dict[str, Any]:
    return {
        "site_name": config.site_name,
        "site_url": config.site_url,
        "use_directory_urls": config.use_directory_urls,
        "theme": {"language": config.theme.get("language")},
    }
