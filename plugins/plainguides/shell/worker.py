"""Does one job: calls the writer of a format. It runs in this process or in one of the pool."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Thread

from plainguides.core.jobs import Task, parts_of, written
from plainguides.core.model import Finding, RefusedError, Registry, Severity
from plainguides.shell.errors import UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a writer gave."""

    content: bytes | None
    detail: str = ""
    findings: tuple[Finding, ...] = ()
    error: str = ""
    """What a host has to mend in an extension of the hub. The build stops."""


def work(job: Task, registry: Registry, pictures: Mapping[str, bytes]) -> Answer:
    """Call the writer. Never raises for what stands in a guide."""
    format, _ = parts_of(job, registry)
    try:
        content = written(job, registry, pictures.__getitem__)
        return Answer(content=content, detail=format.detail(content))
    except RefusedError as refused:
        return Answer(content=None, findings=refused.findings)
    except UserError as error:
        return Answer(content=None, error=str(error))
    except Exception as error:  # noqa: BLE001 - one broken file must not take the others with it
        return Answer(content=None, findings=(stopped(job, f"{type(error).__name__}: {error}"),))


def stopped(job: Task, reason: str) -> Finding:
    """Return the finding for a writer that has a fault."""
    return Finding(
        check="format",
        severity=Severity.ERROR,
        message=f"The {job.output.label} could not be made: {reason}.",
        path=job.source,
        fix="This is a fault of the program and not yours. Tell us, please. Until then, leave this format out.",
        example="formats: [page, text]",
    )


def start(hub: str | None) -> None:
    """Prepare a process of the pool. Ctrl-C is for the main process, which then ends this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _registry(hub)


def _end_with_parent() -> None:
    """A main process that is killed cannot end this one, which would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def do(hub: str | None, job: Task, pictures: Mapping[str, bytes]) -> Answer:
    """Do a job in a process of the pool."""
    return work(job, _registry(hub), pictures)


@cache
def _registry(hub: str | None) -> Registry:
    from plainguides.shell import extensions

    return extensions.load_writers(Path(hub) if hub else None)
