"""All guides together: what one guide says about another is checked here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from xml.etree.ElementTree import Element

from plainguides.core.guide import Read
from plainguides.core.hard_words import GLOSSARY, terms_of
from plainguides.core.links import HUB
from plainguides.core.model import Document, Finding, Guide, Hub, HubSettings, Severity, Term
from plainguides.core.targets import Targets
from plainguides.core.word_help import explain


def assemble(
    reads: Mapping[str, Read],
    settings: HubSettings,
    *,
    pages: Iterable[str],
    assets: Iterable[str],
    glossary: Sequence[Term] = (),
) -> Hub:
    """Put guides together. `reads` is by slug; `pages` are paths such as `docs/about.md`; `assets` other files.

    A guide with an error is refused: no page is written for it. A link to a refused guide becomes plain words.
    """
    pages = {*pages, *([f"docs/{GLOSSARY}"] if glossary else [])}
    targets = Targets(reads, settings, frozenset(pages), frozenset(assets))
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
        guides.append(_explained(guide, glossary, settings))
        findings += more
    return Hub(
        settings=settings,
        guides=tuple(sorted(guides, key=lambda guide: (sort_key(guide.claims.title), guide.slug))),
        findings=tuple(sorted(findings, key=lambda f: (f.path, f.line or 0, f.check, f.message))),
        glossary=tuple(sorted(glossary, key=lambda term: (sort_key(term.word), term.word))),
        refused=tuple(sorted(refused)),
    )


def sort_key(title: str) -> str:
    """Return a title as it is sorted: capitals, "a", "the" and quotes do not count."""
    words = title.casefold().strip("\"'“‘").split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in {"a", "an", "the"} else words)


def _explained(guide: Guide, glossary: Sequence[Term], settings: HubSettings) -> Guide:
    """Find the hard words of a guide once: its editions and the glossary page show them."""
    terms = terms_of(guide, glossary, settings.lang)
    if not terms:
        return guide
    return replace(guide, explained=explain(guide.document.body, terms, guide.claims.lang).terms)


def _same_title(guides: Sequence[Guide]) -> list[Finding]:
    by_title: dict[str, list[Guide]] = defaultdict(list)
    for guide in guides:
        by_title[guide.claims.title.casefold()].append(guide)
    return [
        Finding(
            check="same-title",
            severity=Severity.WARNING,
            message=f"Another guide has the same title: {same[0].path}.",
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
    start = f"{HUB}{settings.guides_dir}/"

    def lost(element: Element) -> bool:
        href = element.get("href", "")
        return href.startswith(start) and href.removeprefix(start).partition("/")[0] in refused

    def without(document: Document) -> Document:
        if not any(map(lost, document.body.iter("a"))):
            return document
        body = deepcopy(document.body)
        for element in body.iter("a"):
            if lost(element):
                href = element.get("href", "")
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

    if refused:
        guide = replace(guide, document=without(guide.document))
        if guide.easy_read:
            guide = replace(guide, easy_read=replace(guide.easy_read, document=without(guide.easy_read.document)))
    claims = guide.claims
    related = tuple(slug for slug in claims.related if slug not in refused)
    return (replace(guide, claims=replace(claims, related=related)) if related != claims.related else guide), found
