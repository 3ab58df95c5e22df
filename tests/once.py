"""What takes long is made once for all processes of a test run."""

from __future__ import annotations

import fcntl
import os
import pickle
from collections.abc import Callable
from typing import TypeVar

import pytest

T = TypeVar("T")


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[], T]) -> T:
    """Return what `make` gives, from another process of this run where one has made it before.

    It is kept as a pickle in the folder of this run, which nobody else writes to.
    """
    base = factory.getbasetemp()
    folder = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        kept = folder / f"{name}.pickle"
        if not kept.exists():
            made = make()
            kept.write_bytes(pickle.dumps(made))
            return made
        found: T = pickle.loads(kept.read_bytes())  # noqa: S301 - we wrote it a moment ago
        return found
