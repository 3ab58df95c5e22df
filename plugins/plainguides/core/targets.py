"""Everything in a hub that a link can lead to, and the links that lead nowhere."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from plainguides.core.guide import SLUG, Read
from plainguides.core.links import HUB, resolve
from plainguides.core.model import Document, Finding, Guide, HubSettings, Severity
from plainguides.core.suggest import NEAR, nearest, some, web_address

MADE = ("browse/index.md", "reading-levels.md", "search.md")
"""Pages that every hub has, although no file in `docs/` need be there for them."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_OF_A_GUIDE = frozenset({"index.md", "easy-read.md", "large-print.md"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Problem:
    """Why a link leads nowhere, and what would be right."""

    said: str
    fix: str = "Use a name that exists."
    example: str | None = None


class Targets:
    """Everything that a link can lead to."""

    def __init__(
        self, reads: Mapping[str, Read], settings: HubSettings, pages: frozenset[str], assets: frozenset[str]
    ) -> None:
        self._root = settings.guides_dir
        self._slugs = tuple(reads)
        self._pages = pages | {f"{self._root}/index.md", *(f"docs/{name}" for name in MADE)}
        self._assets = assets
        self._ids: dict[str, dict[str, str]] = {}
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
                problem = self._problem(href, written, document)
                if problem:
                    line = link.line if link else lines.get(written)
                    found.append(_broken(document.path, line, f'The link "{written}" leads nowhere.', problem))
        keys = guide.claims.lines
        for step in guide.claims.next_steps:
            if step.url and "://" not in step.url and not step.url.startswith("mailto:"):
                problem = self._problem(resolve(step.url, path=guide.path) or "", step.url, guide.document)
                if problem:
                    said = f'The next step "{step.url}" leads nowhere.'
                    found.append(_broken(guide.path, keys.get("next_steps"), said, problem))
        for slug in guide.claims.related:
            if slug not in self._slugs:
                near = self._near_guide(slug)
                problem = _Problem(
                    said=f'There is no guide with the folder name "{slug}".',
                    fix="Use a name that exists." if near else self._guides(guide.slug),
                    example=f"related: [{near}]" if near else None,
                )
                found.append(_broken(guide.path, keys.get("related"), "", problem))
        return found

    def _problem(self, href: str, written: str, document: Document) -> _Problem | None:
        """Return what is wrong with an address, and a right one."""
        if href.startswith("#"):
            ids = self._ids.get(document.path) or _ids(document)
            return None if href == "#" else _no_heading("This page", href[1:], ids, "")
        if not href.startswith(HUB):
            return None
        path, _, fragment = href.removeprefix(HUB).partition("#")
        path = path.partition("?")[0]
        if path in self._ids:
            start = written.partition("#")[0]
            return _no_heading("That page", fragment, self._ids[path], start) if fragment else None
        if path in self._assets or path in self._pages:
            return None
        if whole := web_address(written):
            what = "An email address starts with mailto:" if "@" in whole else "A web address starts with https://."
            return _Problem(said=what, fix="Write the whole address.", example=whole)
        return self._no_file(path, document.path)

    def _no_file(self, path: str, origin: str) -> _Problem | None:
        folder, _, rest = path.partition("/")
        slug, _, file = rest.partition("/")
        if folder == self._root and not file and rest.endswith(".md"):
            slug, file = rest.removesuffix(".md"), "index.md"
        elif slug in self._slugs and folder == self._root and file == "index.md":
            return None  # it has an error of its own
        if folder == self._root and file in _OF_A_GUIDE:
            if file == "easy-read.md" and slug in self._slugs:
                return _Problem(said="That guide has no Easy Read.", example=f"../{slug}/index.md")
            near = slug if slug in self._slugs else self._near_guide(slug)
            if near:
                return _Problem(said="There is no such guide.", example=f"../{near}/index.md")
            own = posixpath.basename(posixpath.dirname(origin))
            return _Problem(said="There is no such guide.", fix=self._guides(own))
        kind = posixpath.splitext(path)[1]
        files = sorted(name for name in {*self._pages, *self._assets} if posixpath.splitext(name)[1] == kind)
        here = posixpath.dirname(origin)
        found = nearest(path, files, cutoff=NEAR)
        if found:
            return _Problem(said="There is no such file.", example=posixpath.relpath(found[0], here))
        beside = [posixpath.relpath(one, here) for one in files if posixpath.dirname(one) == posixpath.dirname(path)]
        fix = f"The files there are: {some(beside)}." if beside else "Put the file there, or take the link away."
        return _Problem(said="There is no such file.", fix=fix)

    def _near_guide(self, slug: str) -> str | None:
        found = nearest(slug, filter(SLUG.fullmatch, self._slugs), cutoff=NEAR)
        return found[0] if found else None

    def _guides(self, own: str) -> str:
        others = [slug for slug in self._slugs if SLUG.fullmatch(slug) and slug != own]
        return f"The guides are: {some(others)}." if others else "There is no other guide yet. Take this away."


def _no_heading(where: str, wanted: str, ids: Mapping[str, str], start: str) -> _Problem | None:
    if unquote(wanted) in ids:
        return None
    said = f"{where} has no such heading."
    headings = [name for name, tag in ids.items() if tag in _HEADINGS]
    near = nearest(wanted, headings, cutoff=0.6)
    if near:
        return _Problem(said=said, example=f"{start}#{near[0]}")
    page = "this" if where.startswith("This") else "that"
    names = some(f"#{name}" for name in headings)
    return _Problem(said=said, fix=f"The headings of {page} page are: {names}." if names else "It has no headings.")


def _ids(document: Document) -> dict[str, str]:
    """Return each name that a link can lead to, with the tag of its element, in their order."""
    return {element.get("id", ""): element.tag for element in document.body.iter() if element.get("id")}


def _broken(path: str, line: int | None, message: str, problem: _Problem) -> Finding:
    return Finding(
        check="link",
        severity=Severity.ERROR,
        message=f"{message} {problem.said}".strip(),
        path=path,
        line=line,
        fix=problem.fix,
        example=problem.example,
    )
