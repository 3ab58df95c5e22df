"""The wire between the hub and MkDocs (or ProperDocs). It knows files and pages, and nothing about guides."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment
from markdown.extensions.toc import slugify as plain_slug
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from plainguides.adapters.context import context_of, template_of, view_of
from plainguides.adapters.pages import HubPage, made_file
from plainguides.adapters.settings import PlainGuidesConfig, site_settings
from plainguides.core import docs_html, links
from plainguides.core.component_pages import SOURCE as COMPONENT_PAGES
from plainguides.core.model import Component, ComponentExample, Finding, Registry, Severity
from plainguides.core.policy import headers_file
from plainguides.core.site import SitePlan
from plainguides.core.slug import anchor
from plainguides.core.statement import FILE
from plainguides.core.tidy import tidy
from plainguides.core.view import View
from plainguides.core.views import about
from plainguides.core.views.kinds import STATEMENT
from plainguides.shell import assets, components, extensions, old_templates, report
from plainguides.shell.brand import hiding_sheets, look, shown
from plainguides.shell.config import check_names, settings_from
from plainguides.shell.errors import UserError
from plainguides.shell.make import Made
from plainguides.shell.on_demand import making
from plainguides.shell.picture_files import PHOTOS, read_picture
from plainguides.shell.picture_sets import is_shared
from plainguides.shell.planning import Planned, read_and_plan
from plainguides.shell.progress import Progress
from plainguides.shell.scan import scan_site
from plainguides.shell.template_cache import template_cache
from plainguides.shell.verify import lost_labels, missing_outputs

# Both engines count warnings of this logger under --strict, and miss those of `getLogger(__name__)`.
log = logging.getLogger("mkdocs.plugins.plainguides")

LEVELS = {Severity.ERROR: logging.ERROR, Severity.WARNING: logging.WARNING, Severity.ADVICE: logging.INFO}
EVERYWHERE = frozenset({"", "guides/", "browse/", "search/", "reading-levels/", "accessibility/"})
"""Pages of every hub."""


class PlainGuidesPlugin(BasePlugin[PlainGuidesConfig]):  # type: ignore[no-untyped-call]
    """One purpose for each hook; the work is done by free functions."""

    registry: Registry
    read: Planned
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
            self.settings, cache = settings_from(site_settings(config), self.config, self.root)
            self.registry = extensions.load(self.root)
            check_names(self.settings, self.registry)
        except UserError as error:
            raise PluginError(str(error)) from None
        toc = config.mdx_configs.setdefault("toc", {})
        toc.setdefault("slugify", lambda text, separator: anchor(plain_slug(text, separator)))
        self.cache_folder = cache
        self.custom = Path(config.theme.custom_dir) if config.theme.custom_dir else None
        if self.custom and self.custom.is_dir():
            config.watch.append(str(self.custom))
        for name in ("guides", "plugins", "synonyms.yml", "search-tests.yml", "known-words.yml", FILE):
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
        log.info("Pages to write: %d. Guides: %d.", len(self.site.pages), len(self.read.hub.guides))
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
            if is_shared(path) or (path.startswith("guides/") and Path(path).suffix.lower() in PHOTOS):
                self._add(files, File.generated(config, path, content=read_picture(self.root, path)))
            elif path.startswith("guides/"):
                self._add(files, File(path, str(self.root), config.site_dir, config.use_directory_urls))
        for one in self.site.files:
            self._add(files, File.generated(config, one.path, content=one.content))
        for path, content in self.made.contents.items():
            self._add(files, made_file(config, path, content))

    def _add_assets(self, files: Files, config: MkDocsConfig) -> None:
        for file in list(files):
            if assets.unwanted(file.src_uri, file.src_dir, self.custom):
                files.remove(file)
        if files.get_file_from_path("_headers") is None:  # a hub may have its own in docs/
            self._add(files, File.generated(config, "_headers", content=headers_file()))
        brand = files.get_file_from_path("assets/brand.css")
        colours = self._colours(brand)
        made_assets = assets.made(
            self.registry, self.custom, colours, hub=self.settings.name, manual=self.settings.component_pages
        )
        self._ours = frozenset(made_assets)
        for path, content in made_assets.items():
            self._add(files, File.generated(config, path, content=content))
        self._brand = brand is not None and assets.has_rules(brand.content_bytes)
        if brand is not None and not self._brand:
            files.remove(brand)  # only comments so far: not worth a request on each page

    def _colours(self, brand: File | None) -> Mapping[str, Mapping[str, str]]:
        own = brand.content_bytes.decode("utf-8", "replace") if brand else ""
        where = shown(Path(brand.abs_src_path), self.root) if brand and brand.abs_src_path else ""
        found = look(self.settings, own, where)
        _say(found.findings)
        if found.findings:
            raise PluginError("The colours of the hub cannot be read by everybody. See the messages above.")
        hiding = hiding_sheets(self.root)
        _say(hiding)
        if hiding:
            raise PluginError("A style sheet of the hub can hide the label of Easy Read. See the messages above.")
        return found.css

    def _read(self, own_pages: set[str]) -> None:
        log.info("Reading the guides")
        try:
            self.read = read_and_plan(
                self.root,
                self.settings,
                self.registry,
                self.cache_folder,
                own_pages=own_pages,
                manual=components.manual(self.root, self.settings, self._example),
                later=self.serving,
                say=log.info,
            )
        except UserError as error:
            raise PluginError(str(error)) from None
        self.site, self.made = self.read.site, self.read.made
        _say(self.read.findings)
        for what in self.read.lacking.values():
            log.warning("%s. Until then it is not offered to readers.", what.rstrip("."))

    def _example(self, one: Component, example: ComponentExample, here: str) -> str:
        """Render an example of a component. A link to a page that this hub may not have leads to the example."""
        url = self.site.shared.url(f"{COMPONENT_PAGES}/{one.name}.md")
        around = components.around(
            lambda path: links.relative(self.site.shared.address(path), url) if path in EVERYWHERE else f"#{here}"
        )
        return components.render(self._env, one, example, around)

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
        self._footer = []
        for item in nav.items:
            first = next((child for child in item.children or () if child.is_page), None)
            page = first if isinstance(item, Section) else item
            if isinstance(page, Page) and not page.is_homepage:
                self._footer.append((str(item.title), page.url, page.file.src_uri))
        return nav

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """A template cannot change within a build: do not look at its file again for each include."""
        env.auto_reload = False
        if self.cache_folder:
            env.bytecode_cache = template_cache(self.cache_folder / "templates")
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
        template = template_of(page, self.site)
        if template:
            page.meta.setdefault("template", template)
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
        self._fill(context, view_of(page, self.site, config), page.url, config, page.url)
        if isinstance(page, HubPage):
            self.written += 1
            self.progress(self.written, len(self.site.pages))
        return context

    def on_template_context(self, context: Any, template_name: str, config: MkDocsConfig) -> Any:  # noqa: ANN401
        """The same for `404.html`, whose addresses start at the root because it is shown anywhere."""
        self._fill(context, about.error(), template_name, config, None)
        return context

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Every promise on a page is kept: what `hub.json` lists is there."""
        for path in missing_outputs(Path(config.site_dir)):
            if path in self.made.waiting:
                continue
            log.error("%s: this file was promised, but it is not in the site.", path)
        lost = lost_labels(Path(config.site_dir), self.site)
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
            content, found = self.read.maker.make_one(job)
        except UserError as error:
            log.error("%s", error)  # noqa: TRY400 - a message for people
            return None
        _say(found)
        return content

    def _fill(self, context: Any, view: View, url: str, config: MkDocsConfig, start: str | None) -> None:  # noqa: ANN401
        """Give a template what it needs. `start`: where its links begin; None: at the root of the domain."""
        address = self.site.shared.address
        base = urlsplit(config.site_url or "/").path.rstrip("/")

        def link(path: str) -> str:
            return f"{base}/{address(path)}" if start is None else links.relative(address(path), start)

        footer = [(title, path) for title, path, _source in self._footer]
        if self.settings.statement.generate and STATEMENT not in (source for *_, source in self._footer):
            footer.append(("Accessibility statement", "accessibility/"))
        context.update(context_of(view, url, link, site=self.site, config=config, footer=footer, brand=self._brand))


def _say(findings: Iterable[Finding]) -> None:
    for finding in findings:
        log.log(LEVELS[finding.severity], report.as_text(finding), extra={"finding": finding})
