"""One guide: its files in, its values and findings out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from plainguides.core import easy_read as easy
from plainguides.core import easy_slips, easy_status, excuses, front_matter, reader, schema, search
from plainguides.core.document import units_of
from plainguides.core.easy_claims import claims_of_test
from plainguides.core.easy_pages import part_findings
from plainguides.core.facts import facts
from plainguides.core.format_settings import is_on
from plainguides.core.model import (
    GOVUK,
    BlockContext,
    CheckInput,
    Claims,
    Document,
    EasyRead,
    Facts,
    Finding,
    Guide,
    HubSettings,
    Registry,
    Severity,
)
from plainguides.core.pictures import folders_of
from plainguides.core.reading import Asset, Reading
from plainguides.core.reading_time import EASY_READ
from plainguides.core.slug import slugify
from plainguides.core.source_slips import BELOW

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideSource:
    """The files of a guide, as text. None: the file is not UTF-8."""

    slug: str
    path: str
    text: str | None
    easy_read_path: str = ""
    easy_read: str | None = None
    has_easy_read: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What became of a guide's files."""

    guide: Guide | None
    """None where the file itself cannot be read."""
    findings: tuple[Finding, ...]


def read_guide(
    source: GuideSource,
    registry: Registry,
    settings: HubSettings,
    assets: Mapping[str, Asset],
    glossary: frozenset[str] = frozenset(),
) -> Read:
    """Read, measure and check a guide. Never raises for what stands in the files.

    `glossary` has every word that the hub's glossary explains.
    """
    if source.text is None:
        return Read(guide=None, findings=(not_utf8(source.path),))
    fields = schema.guide_fields(
        levels={level.label: level.name for level in registry.levels},
        formats=[format.name for format in registry.formats],
    )
    parts = front_matter.parse(source.text, fields, source.path)
    claims = Claims(**{"title": source.slug, "lang": settings.lang, **parts.values, "lines": parts.lines})
    document, found = reader.read(
        parts.body,
        _reading(source.path, claims.title, claims.lang, claims.kind, parts, registry, settings, assets, source),
    )
    findings = [*parts.findings, *_slug(source), *found]
    if not document.blocks and not parts.findings:
        findings.append(_no_words(source.path, parts.body_line))
    # The formulas are for English. Other languages get words and time, and no level that would be a guess.
    levels = registry.levels if claims.lang.lower().startswith("en") else ()
    truth = facts(units_of(document.blocks), registry.tables, levels)
    findings += _run_checks(document, claims, truth, "standard", registry, settings, glossary)
    guide = Guide(slug=source.slug, path=source.path, claims=claims, document=document, facts=truth)
    if source.has_easy_read:
        companion, more = _read_easy_read(source, guide, registry, settings, assets, glossary)
        waits = companion and not companion.accepted and easy_status.machine_text(companion.machine_help)
        # An example shows what a page looks like, and says what it is: nobody acts on it.
        # But what a machine alone has written names no picture, and is no page anywhere.
        waits = waits and not (claims.example and companion and easy.has_pictures(companion.document))
        if any(one.severity is Severity.ERROR for one in more):
            more = easy_status.without_page(more)
            guide = replace(guide, stopped=companion)
        elif waits:
            more.append(easy_status.not_accepted(source.easy_read_path, source.slug))
            guide = replace(guide, waiting=companion)
        else:
            guide = replace(guide, easy_read=companion)
        findings += more
    texts = [guide.document, *([guide.easy_read.document] if guide.easy_read else [])]
    guide = replace(guide, search=search.weights(claims, texts))
    if any(finding.severity is Severity.ERROR for finding in findings):
        findings = [finding for finding in findings if finding.severity is not Severity.ADVICE]  # first things first
    return Read(guide=guide, findings=tuple(findings))


def _read_easy_read(
    source: GuideSource,
    guide: Guide,
    registry: Registry,
    settings: HubSettings,
    assets: Mapping[str, Asset],
    glossary: frozenset[str],
) -> tuple[EasyRead | None, list[Finding]]:
    path = source.easy_read_path
    if source.easy_read is None:
        return None, [not_utf8(path)]
    parts = front_matter.parse(source.easy_read, schema.easy_read_fields(), path)
    if any(one.severity is Severity.ERROR for one in parts.findings):
        # First things first: what follows would be about the wrong lines.
        return None, [easy.how_to_start(one, source.slug, parts.body_line) for one in parts.findings]
    comments = excuses.take(parts.body, parts.body_line, path)
    title = str(parts.values.get("title", guide.claims.title))
    document, found = reader.read(
        comments.text, _reading(path, title, guide.claims.lang, "article", parts, registry, settings, assets, source)
    )
    tied = {h.get("id", ""): h.get("data-from", "") for h in document.body.iter() if h.get("data-from")}
    headings = [block.id for block in guide.document.blocks if block.kind == "heading"]
    lines = {block.id: block.line for block in document.blocks if block.kind == "heading"}
    untied = easy.tie(document.body, path, guide.path, headings, lines)
    digests = {image.path: assets[image.path].digest for image in document.images if image.path in assets}
    status = easy_status.status_of(parts, guide.document, document, source.slug, settings.today, digests)
    # A picture that may not be shown is missing here, and that is no change of what was tested.
    whole = not any(one.check == "picture" and one.severity is Severity.ERROR for one in found)
    said = status.findings if whole else tuple(one for one in status.findings if one.check != easy_status.CHECK)
    slips = easy_slips.slips(comments.text, parts.body_line, path)
    findings = [*parts.findings, *comments.findings, *found, *slips, *untied, *said]
    findings += claims_of_test(document, tested=bool(status.tested))
    findings += part_findings(document)
    if not any(one.message in BELOW for one in found):  # rows that do not start where their author thinks
        findings += easy.row_findings(document)
    truth = facts(units_of(document.blocks), registry.tables, registry.levels, EASY_READ)
    claims = Claims(title=title, lang=guide.claims.lang, words=parts.values.get("words", {}), lines=parts.lines)
    profile = next((one for one in registry.profiles if one.name == settings.easy_read_profile), GOVUK)
    given = CheckInput(
        document=document,
        claims=claims,
        facts=truth,
        edition="easy-read",
        levels=registry.levels,
        today=settings.today,
        glossary=glossary,
        guide=guide.document,
        guide_claims=guide.claims,
        tied=tied,
        words=dict(parts.values.get("words", {})),
        tables=registry.tables,
        known=registry.tables.knows,
        profile=profile,
        contact=settings.contact,
        formats=tuple(one.name for one in registry.formats if "easy-read" in one.editions and is_on(one, settings)),
        plainer=registry.plainer,
        excused=excuses.excuser(comments.excuses, comments.text, parts.body_line),
    )
    findings += [finding for check in registry.checks for finding in check.run(given)]
    findings = easy_slips.first_things(findings, path)
    findings = excuses.without_excused(findings, given.excused)
    findings = [judged for finding in findings if (judged := profile.judge(finding))]
    if not any("row" in block.roles for block in document.blocks):
        wrong = any(one.check in easy_slips.CHECKS and one.severity is Severity.ERROR for one in findings)
        return None, findings if wrong else [*findings, _no_rows(path, parts.body_line)]
    return EasyRead(
        document=document,
        facts=truth,
        tested=status.tested,
        words=dict(parts.values.get("words", {})),
        machine_help=str(parts.values.get("machine_help", "none")),
        records=status.records,
        accepted=status.accepted,
        out_of_date=status.out_of_date,
        hashes=status.hashes,
        excuses=comments.excuses,
        sections={source: own for own, source in reversed(tied.items())},
    ), findings


def _reading(
    path: str,
    title: str,
    lang: str,
    kind: str,
    parts: front_matter.FrontMatter,
    registry: Registry,
    settings: HubSettings,
    assets: Mapping[str, Asset],
    source: GuideSource,
) -> Reading:
    return Reading(
        path=path,
        title=title,
        lang=lang,
        kinds=registry.blocks,
        context=BlockContext(kind=kind, title=title, contact=settings.contact, video_hosts=settings.video_hosts),
        assets=assets,
        picture_folders=folders_of(f"{settings.guides_dir}/{source.slug}", settings.guides_dir, assets),
        first_line=parts.body_line,
    )


def _run_checks(
    document: Document,
    claims: Claims,
    truth: Facts,
    edition: str,
    registry: Registry,
    settings: HubSettings,
    glossary: frozenset[str],
) -> list[Finding]:
    given = CheckInput(
        document=document,
        claims=claims,
        facts=truth,
        edition=edition,
        levels=registry.levels,
        today=settings.today,
        glossary=glossary,
        known=registry.tables.knows,
    )
    return [finding for check in registry.checks for finding in check.run(given)]


def _slug(source: GuideSource) -> list[Finding]:
    if SLUG.fullmatch(source.slug):
        return []
    return [
        Finding(
            check="slug",
            severity=Severity.ERROR,
            message=f'The folder name "{source.slug}" does not make a good web address.',
            path=source.path,
            fix="Use small letters, digits and hyphens.",
            example=f"guides/{slugify(source.slug) or 'travel-costs'}/index.md",
        )
    ]


def not_utf8(path: str) -> Finding:
    """Return the finding for a file that cannot be read as text."""
    return Finding(
        check="encoding",
        severity=Severity.ERROR,
        message="This file is not saved as UTF-8, so letters such as é or ŵ would come out wrong.",
        path=path,
        line=1,
        fix='Open it in your editor, choose "Save with encoding" or "Save as", and choose UTF-8.',
        example="Notepad: File, Save as, Encoding: UTF-8",
    )


def _no_words(path: str, line: int) -> Finding:
    values: dict[str, Any] = {
        "check": "empty",
        "severity": Severity.ERROR,
        "message": "There are no words after the front matter.",
        "path": path,
        "line": line,
        "fix": "Write the guide below the second --- line.",
        "example": "## What to do first\n\nAsk people what they need.",
    }
    return Finding(**values)


def _no_rows(path: str, line: int) -> Finding:
    """A file that somebody has started is no fault of the guide: it is just not published yet."""
    return Finding(
        check="empty",
        severity=Severity.WARNING,
        message="This Easy Read file has no rows yet, so it has no page.",
        path=path,
        line=line,
        fix="Write a [pic: ...] line with one or two sentences below it.",
        example="[pic: bus + pound]\nWe pay for your travel.",
    )
