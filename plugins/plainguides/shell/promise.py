"""Does a site have what its guides promise? Worked out from the guides and settings, never from the build."""

from __future__ import annotations

from pathlib import Path

from plainguides.core.links import url_of
from plainguides.core.model import Finding, Hub, Registry, Severity
from plainguides.core.outputs import outputs_of
from plainguides.shell.installed import lacking
from plainguides.shell.verify import promised_paths


def missing_pages(site: Path, hub: Hub, registry: Registry) -> list[Finding]:
    """Return a finding for each output that the guides promise and a site does not have.

    An engine that does not know plainguides builds a site without our pages, and says that all is well.
    """
    promised = {"hub.json": "The file hub.json"}
    installed = {one.name for one in registry.formats} - lacking(registry, hub.settings).keys()
    listed, unmade = _listed(site), []
    for guide in hub.guides:
        for output in outputs_of(guide, registry, hub.settings, installed=installed):
            address = url_of(output.path, directory_urls=hub.settings.directory_urls)
            promised[output.path] = f"The {'page' if output.format == 'page' else 'file'} {address}"
            if output.format != "page" and listed and output.path not in listed:
                del promised[output.path]
                unmade.append(_unmade(guide.path, output.label))
    return unmade + [
        Finding(
            check="site",
            severity=Severity.ERROR,
            message=f"{what} is missing. Was the site built without the plainguides plugin?",
            path=(site.absolute() / path).as_posix(),
            fix="Build the site again, with this command.",
            example="plainguides build",
            why="A reader who follows a link to it finds nothing.",
        )
        for path, what in promised.items()
        if not (site / path).is_file()
    ]


def _listed(site: Path) -> frozenset[str]:
    """Return the files that the site says it has; none where it is not ours."""
    try:
        return frozenset(promised_paths(site))
    except (OSError, ValueError, KeyError, TypeError):
        return frozenset()


def _unmade(path: str, label: str) -> Finding:
    return Finding(
        check="site",
        severity=Severity.WARNING,
        message=f"The {label} of this guide was not made.",
        path=path,
        fix="The build says why. Build the site again, and read its messages.",
        example="plainguides build",
    )
