"""A right name or value in place of a wrong one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

FAR = 0.5
"""How near a key or a short name must be, from 0 to 1."""
NEAR = 0.75
"""The same for a path or a folder name: they are long, and much of one is in every other."""
_EMAIL = re.compile(r"[^\s/@:]+@[^\s/@:]+\.[a-zA-Z]{2,}")
_HOST = re.compile(
    r"(?:www\.[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:uk|org|com|net|eu|int|info|ie|wales|cymru|scot|london))(?:[/?#:]\S*)?",
    re.IGNORECASE,
)


def nearest(wrong: str, right: Iterable[str], *, most: int = 1, cutoff: float = FAR) -> tuple[str, ...]:
    """Return up to `most` names that look like `wrong`, best first. Small letters count as capitals."""
    names = {name.lower(): name for name in right}
    wanted = wrong.lower().replace(" ", "_").strip(":")
    plain = {key.replace("-", "_").replace(" ", "_"): name for key, name in names.items()}
    return tuple(plain[key] for key in get_close_matches(wanted.replace("-", "_"), plain, n=most, cutoff=cutoff))


def did_you_mean(wrong: str, right: Iterable[str]) -> str:
    """Return a question for the end of a message, with a space before it. Empty: nothing looks like `wrong`."""
    near = nearest(wrong, right)
    return f' Did you mean "{near[0]}"?' if near else ""


def web_address(text: str) -> str | None:
    """Return the whole address where `text` is an email address or the rest of a web address, else None."""
    text = text.strip()
    if _EMAIL.fullmatch(text):
        return f"mailto:{text}"
    return f"https://{text}" if _HOST.fullmatch(text) else None


def quoted(text: str) -> str:
    """Return a text as a YAML value in quotes."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def some(names: Iterable[str], most: int = 5) -> str:
    """Return the first few names as words: `a, b, c`."""
    several = list(names)
    return ", ".join(several[:most]) + (" and more" if len(several) > most else "")
