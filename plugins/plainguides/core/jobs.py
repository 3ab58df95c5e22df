"""Which files have to be made, each with all that its writer gets. Nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from plainguides.core import links
from plainguides.core.easy_pages import one_part, words_said
from plainguides.core.format_settings import options_of
from plainguides.core.model import (
    Binding,
    Document,
    EasyRead,
    Edition,
    Finding,
    Format,
    FormatContext,
    Guide,
    Hub,
    HubSettings,
    Output,
    Registry,
    Value,
)
from plainguides.core.outputs import day_of, outputs_of
from plainguides.core.paper import on_paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A file to make. It holds values alone, so that another process can do it."""

    output: Output
    guide: Guide
    document: Document
    notice: str
    settings: HubSettings
    options: Mapping[str, Value]
    day: date | None
    level: str
    credits: tuple[str, ...] = ()

    @property
    def pictures(self) -> tuple[str, ...]:
        """Paths in the hub of the pictures that the writer may read, and of a recording with its words."""
        logo = [value for name, value in self.options.items() if name == "logo" and value]
        made = self.guide.claims.recording if self.output.format == "audio" else None
        sound = [links.beside(name, self.guide.path) for name in (made.file, made.transcript)] if made else []
        return tuple(dict.fromkeys([*(image.path for image in self.document.images), *map(str, logo), *sound]))

    @property
    def source(self) -> str:
        """The file that its author edits."""
        return self.document.path


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A file of many guides to make: a job as well."""

    output: Output
    title: str
    summary: str
    lang: str
    parts: tuple[Job, ...]
    """The jobs of its guides in the same edition and format. At least one."""

    @property
    def pictures(self) -> tuple[str, ...]:
        """Those of its guides."""
        return tuple(dict.fromkeys(path for part in self.parts for path in part.pictures))

    @property
    def source(self) -> str:
        """Where its collection stands."""
        return "mkdocs.yml"


Task = Job | Book
"""A file to make."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What became of a job."""

    size: int | None = None
    """Bytes. None: it is not made yet, because `serve` makes a file when a reader asks for it."""
    detail: str = ""
    findings: tuple[Finding, ...] = ()
    refused: bool = False
    """No file could be made: it is not offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """The outputs of a hub and the files among them."""

    outputs: Mapping[str, Sequence[Output]]
    """Slug -> its outputs."""
    jobs: tuple[Job, ...] = field(default=())

    def finished(self, results: Mapping[str, Result]) -> Mapping[str, Sequence[Output]]:
        """Return the outputs that there are, with their sizes. `results`: path in the site -> what became of it."""
        return {slug: tuple(_finished(several, results)) for slug, several in self.outputs.items()}


def _finished(outputs: Sequence[Output], results: Mapping[str, Result]) -> list[Output]:
    found = []
    for output in outputs:
        result = results.get(output.path)
        if result is None:
            found.append(output)
        elif not result.refused:
            found.append(replace(output, size=result.size, detail=result.detail))
    return found


def planned(
    hub: Hub,
    registry: Registry,
    *,
    installed: Collection[str] | None = None,
    credits: Callable[[Document], tuple[str, ...]] = lambda _document: (),
) -> Planned:
    """Return the outputs of all guides, and a job for each file. `installed`: see `outputs_of`."""
    outputs = {guide.slug: outputs_of(guide, registry, hub.settings, installed=installed) for guide in hub.guides}
    editions = {edition.name: edition for edition in registry.editions}
    formats = {format.name: format for format in registry.formats}
    levels = {level.name: level.label for level in registry.levels}
    jobs = []
    for guide in hub.guides:
        for output in outputs[guide.slug]:
            edition, format = editions[output.edition], formats[output.format]
            document = edition.document(guide)
            if format.write and document:
                document = one_part(document, output.part) if output.part else document
                jobs.append(
                    Job(
                        output=output,
                        guide=replace(guide, search={}, easy_read=_of_part(guide.easy_read, document, output.part)),
                        document=document,
                        notice=edition.notice(guide),
                        settings=hub.settings,
                        options=options_of(format, hub.settings),
                        day=day_of(guide, edition),
                        level=levels.get(guide.level or "", ""),
                        credits=credits(document),
                    )
                )
    return Planned(outputs=outputs, jobs=tuple(jobs))


def _of_part(easy_read: EasyRead | None, document: Document, part: int | None) -> EasyRead | None:
    """Return the companion with the hard words of a part only."""
    return replace(easy_read, words=words_said(easy_read.words, document)) if easy_read and part else easy_read


def context_of(job: Job, edition: Edition, read: Callable[[str], bytes]) -> FormatContext:
    """Return what a writer gets beside the document."""
    return FormatContext(
        guide=job.guide,
        edition=edition,
        hub_name=job.settings.name,
        site_url=job.settings.site_url,
        contact=job.settings.contact,
        notice=job.notice,
        read=read,
        address=lambda path: address_of(path, job.settings),
        organisation=job.guide.claims.organisation or job.settings.organisation,
        options=job.options,
        level=job.level,
        fonts=job.settings.fonts,
        credits=job.credits,
        day=job.day,
        colours=on_paper(job.settings.colours),
    )


def address_of(path: str, settings: HubSettings) -> str:
    """Return the full address of a page or file: a download leaves the site, so its links must be whole."""
    if not settings.site_url:
        return ""
    file = links.page_path(path.removeprefix("docs/"), directory_urls=settings.directory_urls)
    return f"{settings.site_url.rstrip('/')}/{links.url_of(file, directory_urls=settings.directory_urls)}"


def written(task: Task, registry: Registry, read: Callable[[str], bytes]) -> bytes:
    """Call the writer. Raises what the writer raises."""
    format, edition = parts_of(task, registry)
    if isinstance(task, Job) and format.write:
        return format.write(task.document, context_of(task, edition, read))
    if isinstance(task, Book) and format.bind:
        hub = task.parts[0].settings.name
        about = Binding(title=task.title, summary=task.summary, lang=task.lang, hub_name=hub, name=task.output.slug)
        return format.bind(about, [(part.document, context_of(part, edition, read)) for part in task.parts])
    raise ValueError(f"{format.name} has no writer")


def checked(task: Task, registry: Registry, read: Callable[[str], bytes]) -> list[Finding]:
    """Return what an author should know before the file is made."""
    format, edition = parts_of(task, registry)
    jobs = task.parts if isinstance(task, Book) else (task,)
    return [one for job in jobs for one in format.check(job.document, context_of(job, edition, read))]


def judged(task: Task, registry: Registry, detail: str) -> tuple[Finding, ...]:
    """Return what an author should know of a finished file. `detail`: what its format says of it."""
    format, edition = parts_of(task, registry)
    return tuple(format.judge(task.document, edition.name, detail)) if isinstance(task, Job) else ()


def parts_of(job: Task, registry: Registry) -> tuple[Format, Edition]:
    """Return the format and the edition of a job."""
    format = next(one for one in registry.formats if one.name == job.output.format)
    return format, next(one for one in registry.editions if one.name == job.output.edition)
