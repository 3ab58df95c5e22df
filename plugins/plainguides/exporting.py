"""`plainguides.export`: one guide in one edition and format, as one file."""

from __future__ import annotations

from pathlib import Path

from plainguides.core.format_settings import is_on
from plainguides.core.jobs import Job, planned
from plainguides.core.model import Finding, Hub, Registry, Severity
from plainguides.core.picture_credits import credits_of
from plainguides.core.suggest import did_you_mean
from plainguides.shell import atomic, extensions, report
from plainguides.shell.config import check_names, find_config, read_settings
from plainguides.shell.errors import UserError
from plainguides.shell.files import load_hub
from plainguides.shell.installed import lacking
from plainguides.shell.make import Maker


def export(
    guide: str | Path, *, edition: str = "standard", format: str = "pdf", output: str | Path | None = None
) -> bytes:
    """Return a guide as a file, and write it to `output` where that is given.

    `guide` is the folder of a guide or a file in it; in the folder of a hub its name (`travel-costs`) will do.
    `edition` and `format` are names such as `large-print` and `epub`. The file is the one that the site offers, byte
    for byte. An old file at `output` is replaced as a whole, or stays as it was.

    Raises `plainguides.shell.errors.UserError` with what is wrong and what to do, in plain words: there is no such
    guide, edition or format, the guide has errors, or something must be installed. Raises `OSError` where `output`
    cannot be written.
    """
    _, content, _ = made(guide, edition=edition, format=format)
    if output is not None:
        atomic.write(Path(output), content)
    return content


def made(guide: str | Path, *, edition: str, format: str) -> tuple[str, bytes, tuple[Finding, ...]]:
    """Return the name of the file in the site, the file, and what its author should know."""
    folder = _folder(guide)
    config = find_config(folder)
    if config is None or folder.parent != config.parent / "guides":
        raise UserError(f"{guide} is no guide of a hub. A guide is a folder below guides/, beside mkdocs.yml.")
    settings, cache = read_settings(config)
    registry = extensions.load(config.parent)
    check_names(settings, registry)
    hub = load_hub(config.parent, settings, registry, None)
    maker = Maker(config.parent, registry, cache)
    job = _job(folder.name, edition, format, hub, registry)
    content, findings = maker.make_one(job)
    if content is None:
        raise UserError("\n".join(report.as_text(finding) for finding in findings))
    return Path(job.output.path).name, content, findings


def _folder(guide: str | Path) -> Path:
    path = Path(guide)
    for one in (path, Path("guides") / path, *(above / "guides" / path for above in Path.cwd().parents)):
        if one.is_file():
            return one.absolute().parent
        if (one / "index.md").is_file():
            return one.absolute()
    root = find_config(Path.cwd())
    slugs = [one.parent.name for one in sorted((root.parent / "guides").glob("*/index.md"))] if root else []
    meant = did_you_mean(path.name, slugs)
    raise UserError(f'There is no guide "{guide}" here.{meant} Write the name of its folder, such as: travel-costs')


def _job(slug: str, edition: str, format: str, hub: Hub, registry: Registry) -> Job:
    if slug in hub.refused:
        found = [one for one in hub.findings if one.severity is Severity.ERROR and f"/{slug}/" in one.path]
        said = "\n".join(report.as_text(one) for one in found)
        raise UserError(f"The guide has errors, so there is no file of it. Mend these first:\n{said}")
    _known("edition", edition, [one.name for one in registry.editions])
    _known("format", format, [one.name for one in registry.formats if one.write])
    lack = lacking(registry, hub.settings)
    if format in lack:
        raise UserError(lack[format])
    made_of = next(one for one in registry.formats if one.name == format)
    if not is_on(made_of, hub.settings):
        raise UserError(
            f"{made_of.label} is switched off in this hub. To switch it on, write in mkdocs.yml, below plainguides:\n"
            f"    formats:\n      {format}: true"
        )
    jobs = [
        job
        for job in planned(hub, registry, credits=lambda document: credits_of(document, hub.pictures)).jobs
        if job.guide.slug == slug
    ]
    wanted = [job for job in jobs if (job.output.edition, job.output.format) == (edition, format)]
    if wanted:
        return wanted[0]
    there = ", ".join(f"--edition {job.output.edition} --format {job.output.format}" for job in jobs)
    raise UserError(
        f'The guide "{slug}" has no {format} in {edition}.\nThere are: {there or "no files. Look at formats"}.'
    )


def _known(what: str, name: str, known: list[str]) -> None:
    if name not in known:
        meant = did_you_mean(name, known)
        raise UserError(f'There is no {what} "{name}".{meant} There are: {", ".join(known)}.')
