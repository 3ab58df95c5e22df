"""Everything in a hub that a link can lead to, and the links that lead nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import unquote

from plainguides.core.guide import Read
from plainguides.core.links import HUB, resolve
from plainguides.core.model import Document, Finding, Guide, HubSettings, Severity
from plainguides.core.suggest import nearest

MADE = ("browse/index.md", "reading-levels.md", "search.md")
"""Pages that every hub has, although no file in `docs/` need be there for them."""
_ANYWHERE = "https://www.example.org/a-page"


class Targets:
    """Everything that a link can lead to."""

    def __init__(
        self, reads: Mapping[str, Read], settings: HubSettings, pages: frozenset[str], assets: frozenset[str]
    ) -> None:
        self._root = settings.guides_dir
        self._slugs = tuple(reads)
        self._pages = pages | {f"{self._root}/index.md", *(f"docs/{name}" for name in MADE)}
        self._assets = assets
        self._ids: dict[str, frozenset[str]] = {}
        for read in reads.values():
            if guide := read.guide:
                self._ids[guide.path] = _ids(guide.document)
                if guide.easy_read:
                    self._ids[f"{self._root}/{guide.slug}/easy-read.md"] = _ids(guide.easy_read.document)
                self._ids[f"{self._root}/{guide.slug}/large-print.md"] = self._ids[guide.path]

    def broken(self, guide: Guide) -> list[Finding]:
        """Return a finding for each link or slug of a guide that leads nowhere."""
        found = []
        documents = [guide.document, *([guide.easy_read.document] if guide.easy_read else [])]
        for document in documents:
            lines = {link.target: link.line for link in reversed(document.links)}
            hrefs = [(element, element.get("href", "")) for element in document.body.iter("a")]
            authored = iter(document.links)
            for element, href in hrefs:
                if "data-furniture" in element.attrib or element.get("class") == "footnote-ref":
                    continue
                link = next(authored, None)
                written = link.target if link else href
                problem = self._problem(href, document)
                if problem:
                    line = link.line if link else lines.get(written)
                    found.append(
                        _broken(document.path, line, f'The link "{written}" leads nowhere. {problem[0]}', problem[1])
                    )
        for step in guide.claims.next_steps:
            if step.url and "://" not in step.url and not step.url.startswith("mailto:"):
                problem = self._problem(resolve(step.url, path=guide.path) or "", guide.document)
                if problem:
                    found.append(
                        _broken(
                            guide.path,
                            guide.claims.lines.get("next_steps"),
                            f'The next step "{step.url}" leads nowhere. {problem[0]}',
                            problem[1],
                        )
                    )
        for slug in guide.claims.related:
            if slug not in self._slugs:
                near = nearest(slug, self._slugs)
                found.append(
                    _broken(
                        guide.path,
                        guide.claims.lines.get("related"),
                        f'There is no guide with the folder name "{slug}".',
                        f"related: [{near[0] if near else self._slugs[0]}]",
                    )
                )
        return found

    def _problem(self, href: str, document: Document) -> tuple[str, str] | None:
        """Return what is wrong with an address, and a right one."""
        if href.startswith("#"):
            ids = self._ids.get(document.path) or _ids(document)
            return None if href == "#" else _no_heading("This page", href[1:], ids)
        if not href.startswith(HUB):
            return None
        path, _, fragment = href.removeprefix(HUB).partition("#")
        path = path.partition("?")[0]
        if path in self._ids:
            return _no_heading("That guide", fragment, self._ids[path]) if fragment else None
        if path in self._assets or path in self._pages:
            return None
        return self._no_file(path)

    def _no_file(self, path: str) -> tuple[str, str] | None:
        folder, _, rest = path.partition("/")
        slug, _, file = rest.partition("/")
        if folder == self._root and file == "index.md":
            if slug in self._slugs:
                return None  # it has an error of its own
            near = nearest(slug, self._slugs)
            return "There is no such guide.", f"../{near[0]}/index.md" if near else _ANYWHERE
        if folder == self._root and file == "easy-read.md" and slug in self._slugs:
            return "That guide has no Easy Read.", f"../{slug}/index.md"
        near = nearest(path, [*self._pages, *self._assets])
        return "There is no such file.", f"../../{near[0]}" if near else _ANYWHERE


def _no_heading(where: str, wanted: str, ids: frozenset[str]) -> tuple[str, str] | None:
    if unquote(wanted) in ids:
        return None
    near = nearest(wanted, ids)
    return f"{where} has no such heading.", f"#{near[0] if near else 'first-heading'}"


def _ids(document: Document) -> frozenset[str]:
    return frozenset(element.get("id", "") for element in document.body.iter() if element.get("id"))


def _broken(path: str, line: int | None, message: str, example: str) -> Finding:
    return Finding(
        check="link",
        severity=Severity.ERROR,
        message=message,
        path=path,
        line=line,
        fix="Use a name that exists.",
        example=example,
    )
