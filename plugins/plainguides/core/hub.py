"""All guides together: what one guide says about another is checked here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from urllib.parse import unquote

from plainguides.core.guide import Read
from plainguides.core.links import HUB
from plainguides.core.model import Document, Finding, Guide, Hub, HubSettings, Severity
from plainguides.core.suggest import nearest


def assemble(
    reads: Mapping[str, Read], settings: HubSettings, *, pages: Iterable[str], assets: Iterable[str]
) -> Hub:
    """Put guides together. `reads` is by slug; `pages` are paths such as `docs/about.md`; `assets` other files.

    A guide with an error is refused: no page is written for it. A link to a refused guide becomes plain words.
    """
    targets = _Targets(reads, settings, frozenset(pages), frozenset(assets))
    findings = [finding for read in reads.values() for finding in read.findings]
    for read in reads.values():
        if read.guide:
            findings += targets.broken(read.guide)
    findings += _same_title([read.guide for read in reads.values() if read.guide])
    broken_files = {finding.path for finding in findings if finding.severity is Severity.ERROR}
    refused = {slug for slug, read in reads.items() if read.guide is None or read.guide.path in broken_files}
    guides = []
    for slug, read in reads.items():
        if slug in refused or read.guide is None:
            continue
        guide = read.guide
        if guide.easy_read and guide.easy_read.document.path in broken_files:
            guide = replace(guide, easy_read=None)
        guide, more = _unlink(guide, refused, settings)
        guides.append(guide)
        findings += more
    return Hub(
        settings=settings,
        guides=tuple(sorted(guides, key=lambda guide: (sort_key(guide.claims.title), guide.slug))),
        findings=tuple(sorted(findings, key=lambda f: (f.path, f.line or 0, f.check, f.message))),
        refused=tuple(sorted(refused)),
    )


def sort_key(title: str) -> str:
    """Return a title as it is sorted: capitals, "a", "the" and quotes do not count."""
    words = title.casefold().strip("\"'“‘").split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in {"a", "an", "the"} else words)


class _Targets:
    """Everything that a link can lead to."""

    def __init__(
        self, reads: Mapping[str, Read], settings: HubSettings, pages: frozenset[str], assets: frozenset[str]
    ) -> None:
        self._root = settings.guides_dir
        self._slugs = tuple(reads)
        self._pages = pages
        self._assets = assets
        self._ids: dict[str, frozenset[str]] = {}
        self._missing_easy_read: set[str] = set()
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
                    found.append(_broken(document.path, line, f'The link "{written}" leads nowhere. {problem[0]}',
                                         problem[1]))  # fmt: skip
        for step in guide.claims.next_steps:
            if step.url and "://" not in step.url and not step.url.startswith("mailto:"):
                from plainguides.core.links import resolve

                problem = self._problem(resolve(step.url, path=guide.path) or "", guide.document)
                if problem:
                    found.append(_broken(guide.path, guide.claims.lines.get("next_steps"),
                                         f'The next step "{step.url}" leads nowhere. {problem[0]}', problem[1]))  # fmt: skip
        for slug in guide.claims.related:
            if slug not in self._slugs:
                near = nearest(slug, self._slugs)
                found.append(_broken(guide.path, guide.claims.lines.get("related"),
                                     f'There is no guide with the folder name "{slug}".',
                                     f"related: [{near[0] if near else self._slugs[0]}]"))  # fmt: skip
        return found

    def _problem(self, href: str, document: Document) -> tuple[str, str] | None:
        """Return what is wrong with an address, and a right one."""
        if href.startswith("#"):
            ids = self._ids.get(document.path) or _ids(document)
            if href == "#" or unquote(href[1:]) in ids:
                return None
            near = nearest(href[1:], ids)
            return "This page has no such heading.", f"#{near[0] if near else 'first-heading'}"
        if not href.startswith(HUB):
            return None
        path, _, fragment = href.removeprefix(HUB).partition("#")
        path = path.partition("?")[0]
        if path in self._assets:
            return None
        if path in self._ids:
            ids = self._ids[path]
            if not fragment or unquote(fragment) in ids:
                return None
            near = nearest(fragment, ids)
            return "That guide has no such heading.", f"#{near[0] if near else 'first-heading'}"
        parts = path.split("/")
        if parts[0] == self._root and len(parts) == 3 and parts[2] == "index.md":
            if parts[1] in self._slugs:
                return None  # it has an error of its own
            near = nearest(parts[1], self._slugs)
            return "There is no such guide.", f"../{near[0] if near else 'travel-costs'}/index.md"
        if parts[0] == self._root and len(parts) == 3 and parts[2] == "easy-read.md" and parts[1] in self._slugs:
            return "That guide has no Easy Read.", f"../{parts[1]}/index.md"
        if path in self._pages:
            return None
        near = nearest(path, [*self._pages, *self._assets])
        return "There is no such file.", f"../../{near[0]}" if near else "../travel-costs/index.md"


def _ids(document: Document) -> frozenset[str]:
    return frozenset(element.get("id", "") for element in document.body.iter() if element.get("id"))


def _broken(path: str, line: int | None, message: str, example: str) -> Finding:
    return Finding(
        check="link", severity=Severity.ERROR, message=message, path=path, line=line, fix="Use a name that exists.",
        example=example,
    )  # fmt: skip


def _same_title(guides: Sequence[Guide]) -> list[Finding]:
    by_title: dict[str, list[Guide]] = defaultdict(list)
    for guide in guides:
        by_title[guide.claims.title.casefold()].append(guide)
    return [
        Finding(
            check="same-title",
            severity=Severity.WARNING,
            message=f'Another guide has the same title: {same[0].path}.',
            path=guide.path,
            line=guide.claims.lines.get("title"),
            fix="Change one of the titles, so that readers can tell them apart.",
        )
        for same in by_title.values()
        for guide in same[1:]
    ]


def _unlink(guide: Guide, refused: set[str], settings: HubSettings) -> tuple[Guide, list[Finding]]:
    """Turn links to refused guides into plain words."""
    found: list[Finding] = []
    gone = {f"{HUB}{settings.guides_dir}/{slug}/" for slug in refused}

    def without(document: Document) -> Document:
        if not any(element.get("href", "").startswith(tuple(gone)) for element in document.body.iter("a")):
            return document
        body = deepcopy(document.body)
        for element in body.iter("a"):
            href = element.get("href", "")
            if href.startswith(tuple(gone)):
                element.tag = "span"
                del element.attrib["href"]
                found.append(
                    Finding(
                        check="link",
                        severity=Severity.WARNING,
                        message=f"The guide {href.removeprefix(HUB).partition('#')[0]} has errors and has no page.",
                        path=document.path,
                        line=next((x.line for x in document.links if x.text == "".join(element.itertext())), None),
                        fix="Mend that guide. Until then the link here is plain words.",
                    )
                )
        return replace(document, body=body)

    if gone:
        guide = replace(guide, document=without(guide.document))
        if guide.easy_read:
            guide = replace(guide, easy_read=replace(guide.easy_read, document=without(guide.easy_read.document)))
    claims = guide.claims
    related = tuple(slug for slug in claims.related if slug not in refused)
    return (replace(guide, claims=replace(claims, related=related)) if related != claims.related else guide), found
