"""Says how far long work is, so that nobody thinks that it hangs."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

EVERY = 2.0
"""Seconds. Work that is done sooner says nothing."""


class Progress:
    """Call it after each piece of work."""

    def __init__(
        self, say: Callable[[str], None], what: str = "guides read", clock: Callable[[], float] = monotonic
    ) -> None:
        self._say = say
        self._what = what
        self._clock = clock
        self._said = clock()

    def __call__(self, done: int, total: int) -> None:
        """Say `done` of `total`, if nothing was said for a while."""
        if self._clock() - self._said >= EVERY:
            self._said = self._clock()
            self._say(f"{done} of {total} {self._what}")
