"""Does jobs on all cores. A writer that takes its whole process down costs its own file and no other."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from plainguides.core import jobs
from plainguides.shell.worker import Answer, do, start, stopped

Task = tuple[jobs.Task, Mapping[str, bytes]]
WORTH = 12
"""Jobs. Fewer are done sooner in this process than a new one starts."""
AHEAD = 4
"""Jobs for each core that are handed out at a time: what waits takes room."""


def cores() -> int:
    """Return how many processes to use. `PLAINGUIDES_JOBS` sets it."""
    wanted = os.environ.get("PLAINGUIDES_JOBS", "")
    if wanted.isdigit() and int(wanted):
        return int(wanted)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_pool(tasks: Sequence[Task], hub: Path | None, count: int) -> Iterator[tuple[int, Answer]]:
    """Yield the place of each task and its answer, as they are done."""
    open_, left = dict(enumerate(tasks)), str(hub) if hub else None
    try:
        for place, answer in _pooled(open_, left, count):
            del open_[place]
            yield place, answer
    except BrokenProcessPool:
        for place, task in list(open_.items()):
            yield place, _alone(task, left)


def _pooled(tasks: Mapping[int, Task], hub: str | None, count: int) -> Iterator[tuple[int, Answer]]:
    pool = _executor(hub, count)
    running: dict[Future[Answer], int] = {}
    waiting = iter(list(tasks.items()))
    try:
        while True:
            while len(running) < count * AHEAD and (one := next(waiting, None)):
                running[pool.submit(do, hub, *one[1])] = one[0]
            if not running:
                break
            for done in wait(running, return_when=FIRST_COMPLETED).done:
                yield running.pop(done), done.result()
    finally:
        # Ctrl-C or an error: what has not begun is not begun, and a file that is half made is nowhere.
        pool.shutdown(wait=not running, cancel_futures=True)


def _alone(task: Task, hub: str | None) -> Answer:
    pool = _executor(hub, 1)
    try:
        return pool.submit(do, hub, *task).result()
    except BrokenProcessPool:
        return Answer(content=None, findings=(stopped(task[0], "the program that makes it has ended"),))
    finally:
        pool.shutdown(cancel_futures=True)


def _executor(hub: str | None, count: int) -> ProcessPoolExecutor:
    # Never a plain fork: Typst has threads, and `serve` has some as well.
    kind = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(kind)
    if kind == "forkserver":
        context.set_forkserver_preload(["plainguides.shell.worker", "plainguides.shell.extensions"])
    return ProcessPoolExecutor(max_workers=count, mp_context=context, initializer=start, initargs=(hub,))
