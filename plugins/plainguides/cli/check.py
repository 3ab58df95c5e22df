"""`plainguides check`: what is wrong in the guides. It needs no MkDocs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from plainguides.cli import UsageError, places
from plainguides.cli.fix import mend
from plainguides.core.address_advice import address_findings
from plainguides.core.collections import collection_findings, shelves
from plainguides.core.jobs import planned
from plainguides.core.model import Check, Finding, Hub, Registry, Severity
from plainguides.core.statement import statement_findings
from plainguides.core.topics import topic_findings
from plainguides.shell import extensions, report
from plainguides.shell.audit import fingerprint_of, read_audit
from plainguides.shell.brand import hiding_sheets, look, own_sheet
from plainguides.shell.cache import Cache
from plainguides.shell.config import check_names
from plainguides.shell.files import load_hub
from plainguides.shell.installed import lacking
from plainguides.shell.make import Maker
from plainguides.shell.progress import Progress
from plainguides.shell.promise import missing_pages
from plainguides.shell.search_tests import search_findings

EXAMPLES = """examples:
  plainguides check                            the hub of this folder
  plainguides check guides/travel-costs        one guide
  plainguides check --explain                  say why each thing matters to a reader
  plainguides check --fix                      write the true level and time where a guide says a wrong one
  plainguides check --format github            as notes in a pull request on GitHub
  plainguides check --site site                is every page there that the guides promise?

It ends with 0 if all is well, 1 if there are errors (with --strict: or warnings), 2 if it was mistyped.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Checked:
    findings: tuple[Finding, ...]
    guides: int


def add(parser: argparse.ArgumentParser) -> None:
    """Describe the command."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="a hub, a guides folder, a guide or a file of it")
    parser.add_argument("--format", choices=("text", "json", "github"), default="text", help="how to write findings")
    parser.add_argument("--strict", action="store_true", help="warnings count as errors")
    parser.add_argument("--explain", action="store_true", help="say why each finding matters, and where the rule is")
    parser.add_argument("--fix", action="store_true", help="correct wrong reading levels and times")
    parser.add_argument("--site", type=Path, metavar="DIR", help="check a finished site against the guides as well")


def run(arguments: argparse.Namespace) -> int:
    """Check, print and return the exit code."""
    if arguments.site and not arguments.site.is_dir():
        raise UsageError(f"There is no folder {arguments.site}. Build the site first: plainguides build")
    paths = arguments.paths or [str(places.hub_here().parent)]
    found: list[Finding] = []
    guides = 0
    for place, below in _grouped(places.place_of(path) for path in paths).items():
        checked = _check(place, below, site=arguments.site, fix=arguments.fix)
        found += checked.findings
        guides += checked.guides
    if arguments.format == "json":
        print(report.as_json(found))
    elif arguments.format == "github":
        print(*map(report.as_github, found), sep="\n", end="\n" if found else "")
    else:
        print(*(report.as_text(one, why=arguments.explain) for one in found), report.summary(found, guides), sep="\n")
    failing = {Severity.ERROR, Severity.WARNING} if arguments.strict else {Severity.ERROR}
    return int(any(finding.severity in failing for finding in found))


def _grouped(several: Iterable[places.Place]) -> dict[places.Place, list[str]]:
    """Put the paths of one hub together, so that it is read once."""
    groups: dict[places.Place, list[str]] = {}
    for place in several:
        groups.setdefault(replace(place, below=""), []).append(place.below)
    return groups


def _check(place: places.Place, below: list[str], *, site: Path | None, fix: bool) -> _Checked:
    """Read the whole hub, for links go from guide to guide, and keep what was asked for."""
    settings, folder = place.settings()
    hub_folder = place.root if place.config else None
    registry = extensions.load(hub_folder)
    check_names(settings, registry)
    cache = Cache(folder, hub_folder) if folder else None

    def read() -> Hub:
        progress = Progress(lambda text: print(text, file=sys.stderr)) if sys.stderr.isatty() else None
        return load_hub(place.root, settings, registry, cache, progress=progress)

    def wanted(hub: Hub) -> list[Finding]:
        return [one for one in hub.findings if any(places.belongs(one, path) for path in below)]

    hub = read()
    if fix:
        for path, line, text in mend(place.root, wanted(hub)):
            print(f"Mended: {places.from_here(place.root, path)}:{line}: {text}", file=sys.stderr)
        hub = read()
    found = wanted(hub)
    slugs = [*(guide.slug for guide in hub.guides), *hub.refused]
    count = sum(any(_touches(f"{place.guides_dir}/{slug}", path) for path in below) for slug in slugs)
    if "" in below and hub_folder:
        found += search_findings(hub_folder, hub, registry)
        found += statement_findings(settings, read_audit(hub_folder), fingerprint_of(hub_folder))
        found += look(settings, *own_sheet(hub_folder)).findings
        found += hiding_sheets(hub_folder)
    if hub_folder:
        installed = {one.name for one in registry.formats} - lacking(registry, settings).keys()
        jobs = planned(hub, registry, installed=installed)
        if "" in below:
            found += [*collection_findings(hub, shelves(hub, registry, jobs.jobs)), *topic_findings(hub)]
            found += address_findings(settings, {job.output.format for job in jobs.jobs})
        about = Maker(hub_folder, registry, None).findings(jobs.jobs)
        found += [one for one in about if "" in below or any(places.belongs(one, path) for path in below)]
    if site:
        found += missing_pages(site, hub, registry)
    return _Checked(findings=tuple(_shown(one, place, registry) for one in found), guides=count)


def _touches(folder: str, path: str) -> bool:
    return not path or path == folder or path.startswith(f"{folder}/")


def _shown(finding: Finding, place: places.Place, registry: Registry) -> Finding:
    """Give a finding the path as seen from here, and what its check says about every finding."""
    check: Check | None = next((one for one in registry.checks if one.name == finding.check), None)
    return replace(
        finding,
        path=places.from_here(place.root, finding.path),
        why=finding.why or (check.why if check else None),
        link=finding.link or (check.link if check else None),
    )
