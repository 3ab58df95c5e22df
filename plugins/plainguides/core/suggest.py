"""The nearest right name for a wrong one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(wrong: str, right: Iterable[str], *, most: int = 1) -> tuple[str, ...]:
    """Return up to `most` names that look like `wrong`, best first. Small letters count as capitals."""
    names = {name.lower(): name for name in right}
    wanted = wrong.lower().replace(" ", "_").strip(":")
    plain = {key.replace("-", "_").replace(" ", "_"): name for key, name in names.items()}
    return tuple(plain[key] for key in get_close_matches(wanted.replace("-", "_"), plain, n=most, cutoff=0.5))
