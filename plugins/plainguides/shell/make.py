"""Makes the files of a hub: from the cache, in this process or in a pool. Findings come back, nothing is raised."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from plainguides.core.jobs import Result, Task, checked, judged, parts_of
from plainguides.core.model import Finding, Registry, Severity
from plainguides.shell.errors import UserError
from plainguides.shell.file_cache import FileCache
from plainguides.shell.job_key import Keys
from plainguides.shell.picture_files import read_picture
from plainguides.shell.pool import WORTH, cores, in_pool
from plainguides.shell.worker import Answer, work


@dataclass(slots=True)
class Made:
    """What there is after `Maker.make`, by path in the site."""

    results: dict[str, Result] = field(default_factory=dict)
    contents: dict[str, Path | bytes] = field(default_factory=dict)
    """A file in the cache, or the bytes where there is no cache."""
    waiting: dict[str, Task] = field(default_factory=dict)
    """Not made yet: see `Maker.make_one`."""

    @property
    def findings(self) -> list[Finding]:
        """All findings, each once: many files may have the same one."""
        return list(dict.fromkeys(finding for result in self.results.values() for finding in result.findings))


class Maker:
    """Makes the files of one hub."""

    def __init__(self, root: Path, registry: Registry, cache: Path | None) -> None:
        self._root, self._registry = root, registry
        self._cache = FileCache(cache / "files") if cache else None
        self._keys = Keys(root)
        self._lock = Lock()

    def make(
        self,
        jobs: Sequence[Task],
        progress: Callable[[int, int], None] = lambda _done, _all: None,
        *,
        later: bool = False,
    ) -> Made:
        """Make the files. With `later`, only those of the cache: the others wait until a reader asks for one.

        Raises `UserError` for an extension of the hub that cannot be used.
        """
        files = Made()
        todo: list[tuple[Task, str, dict[str, bytes]]] = []
        read = self._reader()
        for job in jobs:
            path = job.output.path
            found = tuple(self.check(job, read))
            if any(finding.severity is Severity.ERROR for finding in found):
                files.results[path] = Result(findings=found, refused=True)
                continue
            files.results[path] = Result(findings=found)
            format, _ = parts_of(job, self._registry)
            key = self._keys.key(job, format, read) if self._cache else ""
            kept = self._cache.get(key) if self._cache else None
            if kept:
                late = judged(job, self._registry, kept.detail)
                files.results[path] = Result(size=kept.size, detail=kept.detail, findings=(*found, *late))
                files.contents[path] = kept.path
            elif later:
                files.waiting[path] = job
            else:
                todo.append((job, key, {one: read(one) for one in job.pictures}))
        self._work(todo, files, progress)
        return files

    def make_one(self, job: Task) -> tuple[bytes | None, tuple[Finding, ...]]:
        """Make one file now. One after the other: some engines cannot do two things at a time."""
        read = self._reader()
        with self._lock:
            found = tuple(self.check(job, read))
            if any(finding.severity is Severity.ERROR for finding in found):
                return None, found
            answer = work(job, self._registry, {one: read(one) for one in job.pictures})
        if answer.error:
            raise UserError(answer.error)
        if self._cache and answer.content is not None:
            format, _ = parts_of(job, self._registry)
            self._cache.put(self._keys.key(job, format, read), answer.content, answer.detail)
        late = judged(job, self._registry, answer.detail) if answer.content is not None else ()
        return answer.content, (*found, *answer.findings, *late)

    def check(self, job: Task, read: Callable[[str], bytes]) -> list[Finding]:
        """Return what an author should know before the file is made."""
        return checked(job, self._registry, read)

    def findings(self, jobs: Sequence[Task]) -> list[Finding]:
        """Return what authors should know, each once, without making a file."""
        read = self._reader()
        return list(dict.fromkeys(finding for job in jobs for finding in self.check(job, read)))

    def _work(
        self, todo: Sequence[tuple[Task, str, dict[str, bytes]]], files: Made, progress: Callable[[int, int], None]
    ) -> None:
        tasks = [(job, pictures) for job, _, pictures in todo]
        count = min(cores(), len(tasks))
        answers = (
            in_pool(tasks, self._root, count)
            if count > 1 and len(tasks) >= WORTH
            else ((place, work(job, self._registry, pictures)) for place, (job, pictures) in enumerate(tasks))
        )
        for done, (place, answer) in enumerate(answers, 1):
            job, key, _ = todo[place]
            self._keep(job, key, answer, files)
            progress(done, len(tasks))

    def _keep(self, job: Task, key: str, answer: Answer, files: Made) -> None:
        path = job.output.path
        if answer.error:
            raise UserError(answer.error)
        found = (*files.results[path].findings, *answer.findings)
        if answer.content is None:
            files.results[path] = Result(findings=found, refused=True)
            return
        kept = self._cache.put(key, answer.content, answer.detail) if self._cache else None
        files.contents[path] = kept.path if kept else answer.content
        late = judged(job, self._registry, answer.detail)
        files.results[path] = Result(size=len(answer.content), detail=answer.detail, findings=(*found, *late))

    def _reader(self) -> Callable[[str], bytes]:
        """Return a function that reads each picture once."""
        seen: dict[str, bytes] = {}

        def read(path: str) -> bytes:
            if path not in seen:
                try:
                    seen[path] = read_picture(self._root, path)
                except OSError:
                    raise UserError(f"{path}: this picture is not there. Check its name in mkdocs.yml.") from None
            return seen[path]

        return read
