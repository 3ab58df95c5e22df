"""Lighthouse, by one node process, in one Chromium of its own. Scores below 100 and any layout shift are faults."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from audit.fault import Fault
from audit.parts import HERE, chromium, module, run_node


def look(base: str, addresses: Sequence[str]) -> list[Fault]:
    """Return the faults of pages that are served below `base`. A 404 page cannot be looked at: it is no success."""
    module("lighthouse/package.json")
    with _browser() as port:
        done = run_node(str(HERE / "lighthouse.mjs"), port, *(base + address for address in addresses))
    if done.returncode:
        raise AssertionError(done.stderr)
    return [fault for line in done.stdout.splitlines() for fault in _faults(json.loads(line), base)]


def _faults(said: dict[str, object], base: str) -> Iterator[Fault]:
    page = str(said["address"]).removeprefix(base)
    scores, lost, shift = said["scores"], said["lost"], said["shift"]
    assert isinstance(scores, dict) and isinstance(lost, list) and isinstance(shift, int | float)  # noqa: PT018, S101
    for one in lost:
        yield Fault(engine="lighthouse", rule=one["rule"], page=page, profile="", what=one["what"])
    for name, score in scores.items():
        if score is None or (score < 1 and not lost):
            yield Fault(engine="lighthouse", rule=name, page=page, profile="", what=f"the score is {score}, not 1")
    if shift > 0:
        yield Fault(engine="lighthouse", rule="cumulative-layout-shift", page=page, profile="", what=f"it is {shift}")


@contextmanager
def _browser() -> Iterator[str]:
    """Start Chromium and give the port by which Lighthouse steers it."""
    with tempfile.TemporaryDirectory(prefix="plainguides-lighthouse-", ignore_cleanup_errors=True) as folder:
        process = subprocess.Popen(
            [
                chromium(),
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--no-first-run",
                "--disable-component-update",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                f"--user-data-dir={folder}",
                "about:blank",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield _port(Path(folder) / "DevToolsActivePort")
        finally:
            # Debian's command is a shell script that waits for the browser: both must go.
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(timeout=30)


def _port(file: Path) -> str:
    for _ in range(300):
        if file.is_file() and file.read_text(encoding="ascii"):
            return file.read_text(encoding="ascii").split()[0]
        time.sleep(0.1)
    raise AssertionError("Chromium did not start for Lighthouse.")
