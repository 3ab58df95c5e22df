"""Read a hub, make its files, and plan its site. An engine only writes what comes out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from plainguides.core.address_advice import address_findings
from plainguides.core.collections import collection_findings, shelves
from plainguides.core.component_pages import Manual
from plainguides.core.jobs import planned
from plainguides.core.model import Finding, Hub, HubSettings, Registry
from plainguides.core.picture_credits import credits_of
from plainguides.core.site import SitePlan, plan
from plainguides.core.statement import statement_findings
from plainguides.core.topics import topic_findings
from plainguides.shell.audit import fingerprint_of, read_audit
from plainguides.shell.cache import Cache
from plainguides.shell.eviction import tidy
from plainguides.shell.files import load_hub
from plainguides.shell.installed import lacking
from plainguides.shell.make import Made, Maker
from plainguides.shell.progress import Progress
from plainguides.shell.search_tests import search_findings


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A hub that was read, and what its site will be."""

    site: SitePlan
    made: Made
    maker: Maker
    findings: tuple[Finding, ...]
    lacking: Mapping[str, str]
    """Format -> what has to be installed before it can be made, and how."""

    @property
    def hub(self) -> Hub:
        """The hub."""
        return self.site.shared.hub


def read_and_plan(
    root: Path,
    settings: HubSettings,
    registry: Registry,
    cache_folder: Path | None,
    *,
    own_pages: Collection[str],
    manual: Manual | None,
    later: bool,
    say: Callable[[str], None],
) -> Planned:
    """Read the hub in the folder `root`. Raises `UserError`.

    `own_pages` are pages of `docs/`, which are not made again. With `manual` components have pages.
    `later`: files are made when they are asked for. `say` is told how far this has come.
    """
    cache = Cache(cache_folder, root) if cache_folder else None
    hub = load_hub(root, settings, registry, cache, Progress(say))
    audit, fingerprint = read_audit(root), fingerprint_of(root)
    lack = lacking(registry, settings)
    jobs = planned(
        hub,
        registry,
        installed={one.name for one in registry.formats} - lack.keys(),
        credits=lambda document: credits_of(document, hub.pictures),
    )
    maker = Maker(root, registry, cache_folder)
    if cache_folder:
        tidy(cache_folder)
    shelved = shelves(hub, registry, jobs.jobs)
    books = [book for shelf in shelved for book in shelf.books]
    made = maker.make([*jobs.jobs, *books], Progress(say, "files made"), later=later)
    site = plan(
        hub,
        registry,
        jobs.finished(made.results),
        own_pages=own_pages,
        audit=audit,
        fingerprint=fingerprint,
        manual=manual,
        shelves=[shelf.finished(made.results) for shelf in shelved],
    )
    findings = (
        *hub.findings,
        *collection_findings(hub, shelved),
        *topic_findings(hub),
        *made.findings,
        *search_findings(root, hub, registry, site.index),
        *statement_findings(settings, audit, fingerprint),
        *address_findings(settings, {job.output.format for job in jobs.jobs}),
    )
    return Planned(site=site, made=made, maker=maker, findings=findings, lacking=lack)
