"""Siteimprove Alfa, in one node process that reads page after page."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from audit.fault import Fault
from audit.parts import HERE, module, node

LEAST_PASSED = 20
"""Alfa's packages of unequal versions find every rule inapplicable, and then nothing ever fails."""

FEWEST_COLOURS = 5
"""As `LEAST_PASSED`, of the rules that read colours alone."""


class Alfa:
    """The process. Use it in a `with`."""

    def __enter__(self) -> Self:
        module("@siteimprove/alfa-rules/package.json")
        self._process = subprocess.Popen(
            [node(), str(HERE / "alfa.mjs")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        return self

    def give(self, taken: Mapping[str, Any], *, colours: bool = False) -> None:
        """Hand over a page that `in_page.for_alfa` took. It works while other engines do.

        `colours`: only with the rules that read colours.
        """
        self._process.stdin.write(json.dumps({**taken, "colours": colours}) + "\n")  # type: ignore[union-attr]
        self._process.stdin.flush()  # type: ignore[union-attr]

    def take(self, address: str, profile: str) -> list[Fault]:
        """Return the faults of the page that was given."""
        said = json.loads(self._process.stdout.readline())  # type: ignore[union-attr]
        if said["passed"] < (FEWEST_COLOURS if said["colours"] else LEAST_PASSED):
            raise AssertionError(f"Alfa passed only {said['passed']} outcomes on /{address}: are its versions equal?")
        return [
            Fault(engine="alfa", rule=one["rule"], page=address, profile=profile, what=one["what"])
            for one in said["failed"]
        ]

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.stdin.close()  # type: ignore[union-attr]
        self._process.wait(timeout=60)
        self._process.stdout.close()  # type: ignore[union-attr]
