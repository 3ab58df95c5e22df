"""Reads a hub from its folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import imagesize

from plainguides.core import hub as hubs
from plainguides.core.freshness import DIGITS
from plainguides.core.glossary import FILE, Glossary, read_glossary
from plainguides.core.glossary_advice import advice
from plainguides.core.guide import GuideSource, Read, not_utf8, read_guide
from plainguides.core.model import Finding, Hub, HubSettings, Picture, Registry, Severity
from plainguides.core.pictures import SUFFIXES
from plainguides.core.reading import Asset
from plainguides.shell.cache import Cache
from plainguides.shell.hub_pictures import find_pictures
from plainguides.shell.picture_sets import is_shared, shared_assets
from plainguides.shell.text_files import read_text

RESERVED = frozenset({"pictures"})
"""Folders in `guides/` that hold no guide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What lies in a hub's folder."""

    sources: Mapping[str, GuideSource]
    assets: Mapping[str, Asset]
    pages: frozenset[str]
    findings: tuple[Finding, ...]
    glossary: Glossary = field(default_factory=Glossary)
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    """What a row of Easy Read can name, by path."""


def today() -> date:
    """Return the day of the build. `SOURCE_DATE_EPOCH` sets it, so that a build can be repeated byte for byte."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), tz=UTC).date() if epoch.isdigit() else datetime.now(tz=UTC).date()


def load_hub(
    root: Path,
    settings: HubSettings,
    registry: Registry,
    cache: Cache | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Hub:
    """Read, measure and check all guides of a hub. `progress` is told after each guide: done, of how many."""
    found = find(root, settings)
    known = found.glossary.known
    reads: dict[str, Read] = {}
    for slug, source in found.sources.items():
        key = cache.key(source, registry, settings, _near(found.assets, source, settings), known) if cache else ""
        read = cache.get(key) if cache else None
        if read is None:
            read = read_guide(source, registry, settings, found.assets, known)
            if cache:
                cache.put(key, read)
        reads[slug] = read
        if progress:
            progress(len(reads), len(found.sources))
    terms = found.glossary.terms
    hub = hubs.assemble(reads, settings, pages=found.pages, assets=found.assets, glossary=terms)
    more = (*found.findings, *advice(terms, hub.guides, registry.tables, f"{settings.guides_dir}/{FILE}"))
    hub = replace(hub, pictures=found.pictures)
    return _with(hub, more) if more else hub


def find(root: Path, settings: HubSettings) -> Found:
    """List the guides, pictures and pages of a hub. Reads the guides' text, changes nothing."""
    guides = root / settings.guides_dir
    findings: list[Finding] = []
    sources: dict[str, GuideSource] = {}
    assets = {**_assets(guides, root), **_assets(root / "docs", root)}
    pictures = find_pictures(root, settings.guides_dir, assets, settings.today)
    for file in assets.keys() & pictures.by_path.keys():
        one, stem = pictures.by_path[file], file.rpartition("/")[2].rpartition(".")[0]
        called = one.name if one.name != stem else ""
        assets[file] = replace(
            assets[file],
            called=called,
            alt=one.alt,
            barred=pictures.barred.get(file, ""),
            unasked=file in pictures.unasked,
        )
    assets |= shared_assets()
    findings += pictures.findings
    pages = frozenset(
        path.relative_to(root).as_posix() for path in sorted((root / "docs").rglob("*.md")) if path.is_file()
    )
    glossary = _glossary(guides, root)
    findings += glossary.findings
    if not guides.is_dir():
        return Found(sources={}, assets=assets, pages=pages, findings=())
    for path in sorted(guides.iterdir()):
        where = path.relative_to(root).as_posix()
        if path.name.startswith((".", "_")) or path.name in RESERVED:
            continue
        if path.suffix == ".md":
            findings += _loose(path, where, guides)
        elif path.is_dir():
            source = _source(path, root)
            findings += _unused(path, root) if source else []
            same = next((slug for slug in sources if slug.lower() == path.name.lower()), None)
            if source is None:
                findings.append(_no_index(where))
            elif same:
                findings.append(_twice(source.path, sources[same].path))
            else:
                sources[path.name] = source
    return Found(
        sources=sources,
        assets=assets,
        pages=pages,
        findings=tuple(findings),
        glossary=glossary,
        pictures=pictures.by_path,
    )


def _glossary(guides: Path, root: Path) -> Glossary:
    path = guides / FILE
    return read_glossary(read_text(path), path.relative_to(root).as_posix()) if path.is_file() else Glossary()


def _source(folder: Path, root: Path) -> GuideSource | None:
    index, companion = folder / "index.md", folder / "easy-read.md"
    if not index.is_file():
        return None
    return GuideSource(
        slug=folder.name,
        path=index.relative_to(root).as_posix(),
        text=read_text(index),
        easy_read_path=companion.relative_to(root).as_posix(),
        easy_read=read_text(companion) if companion.is_file() else None,
        has_easy_read=companion.is_file(),
    )


def _assets(folder: Path, root: Path) -> dict[str, Asset]:
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix != ".md" and not any(part.startswith(".") for part in path.parts):
            kind = path.suffix.lower()
            width, height = _size(path) if kind in SUFFIXES else (0, 0)
            damaged = kind in SUFFIXES and kind != ".svg" and not (width and height)  # a drawing needs no size
            digest = _digest(path) if kind in SUFFIXES and _in_easy_read(path) else ""
            found[path.relative_to(root).as_posix()] = Asset(width=width, height=height, damaged=damaged, digest=digest)
    return found


def _in_easy_read(path: Path) -> bool:
    """Say whether an Easy Read may show it. Other pictures may be large and many: they are not read."""
    return "pictures" in path.parts or any((folder / "easy-read.md").is_file() for folder in path.parents[:2])


def _digest(path: Path) -> str:
    """Return a short number of what is in a file. Empty: it cannot be read, which other messages say."""
    try:
        return sha256(path.read_bytes()).hexdigest()[:DIGITS]
    except OSError:
        return ""


def _size(path: Path) -> tuple[int, int]:
    try:
        width, height = imagesize.get(str(path))
    except (ValueError, OSError):
        return 0, 0
    return max(0, round(width)), max(0, round(height))


def _near(assets: Mapping[str, Asset], source: GuideSource, settings: HubSettings) -> dict[str, Asset]:
    """Return the files that can change how a guide is read: its own, and the shared ones."""
    own, guides = f"{settings.guides_dir}/{source.slug}/", f"{settings.guides_dir}/"
    text = (source.text or "") + (source.easy_read or "")
    rows = "[pic:" in text
    return {
        path: asset
        for path, asset in assets.items()
        if path.startswith((own, f"{guides}pictures/"))
        or (rows and is_shared(path) and path.rsplit("/", 1)[-1].removesuffix(".svg") in text)
        or (not is_shared(path) and path.rsplit("/", 1)[-1] in text)
    }


def _with(hub: Hub, findings: tuple[Finding, ...]) -> Hub:
    return replace(hub, findings=tuple(sorted((*findings, *hub.findings), key=lambda f: (f.path, f.line or 0))))


def _unused(folder: Path, root: Path) -> list[Finding]:
    """Markdown files in a guide's folder that nothing reads, such as `Easy-Read.md`."""
    return [
        Finding(
            check="slug",
            severity=Severity.ERROR,
            message="Nothing reads this file. A guide has an index.md and, if people wrote one, an easy-read.md.",
            path=path.relative_to(root).as_posix(),
            fix="Give it the right name, in small letters, or take it away.",
            example=f"{folder.relative_to(root).as_posix()}/easy-read.md",
        )
        for path in sorted(folder.glob("*"))
        if path.suffix.lower() in {".md", ".markdown"} and path.name not in {"index.md", "easy-read.md", "README.md"}
    ]


def _loose(path: Path, where: str, guides: Path) -> list[Finding]:
    if path.name.lower() in {"readme.md", "index.md"}:
        return []
    if (guides / path.stem / "index.md").is_file():
        return [_twice(where, f"{guides.name}/{path.stem}/index.md")]
    return [
        Finding(
            check="slug",
            severity=Severity.ERROR,
            message="A guide is a folder with an index.md in it, but this is a file.",
            path=where,
            fix="Make a folder with the name of the guide, and move the file into it.",
            example=f"guides/{path.stem}/index.md",
        )
    ]


def _no_index(where: str) -> Finding:
    return Finding(
        check="slug",
        severity=Severity.ERROR,
        message="This folder has no index.md, so it is no guide.",
        path=where,
        fix="Put the guide's words into a file with this name, or take the folder away.",
        example=f"{where}/index.md",
    )


def _twice(where: str, other: str) -> Finding:
    return Finding(
        check="slug",
        severity=Severity.ERROR,
        message=f"Two guides would have the same address. The other one is {other}.",
        path=where,
        fix="Give one of them another name.",
        example="guides/travel-costs-2/index.md",
    )


__all__ = ["Found", "find", "load_hub", "not_utf8", "today"]
