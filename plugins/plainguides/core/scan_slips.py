"""What can be wrong in a finished file, and what to do about each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple
from urllib.parse import urlsplit


class Kind(StrEnum):
    """A kind of slip. The value is the name that `FIXES` and messages use."""

    FOREIGN = "foreign"
    SCRIPT = "script"
    STYLE = "style"
    DATA = "data"
    FRAME = "frame"
    COOKIE = "cookie"
    STORAGE = "storage"
    CODE = "code"


class Slip(NamedTuple):
    """One thing that is wrong, and how it looks in the file."""

    kind: Kind
    what: str


AFTER_A_CHOICE = "plainguides: stores only after a choice"
"""A comment by which a hub's script says that it keeps nothing on the device before its reader chose to."""

FIXES: Mapping[Kind, tuple[str, str]] = MappingProxyType({
    Kind.FOREIGN: (
        "loads or sends something to another website, which then knows who reads this page",
        "Put the file into docs/ and use it from there, or make it a link that the reader can follow.",
    ),
    Kind.SCRIPT: (
        "has a script in the page itself, and the safety rules for browsers do not let it run",
        "Put the script into a file in docs/assets/, and load it with <script src>.",
    ),
    Kind.STYLE: (
        "has a style in the page itself, and the safety rules for browsers do not let it work",
        "Take it out, and write a rule in overrides/assets/brand.css.",
    ),
    Kind.DATA: (
        "has a file inside an address (data:), and the safety rules for browsers do not let it load",
        "Save it as a file of its own in docs/, and use that.",
    ),
    Kind.FRAME: (
        "shows a frame, and the safety rules for browsers do not let it load",
        "Make it a link. For a film, a picture with a link.",
    ),
    Kind.COOKIE: (
        "reads or sets cookies",
        "Take this out. A hub that sets no cookies needs to ask nobody.",
    ),
    Kind.STORAGE: (
        "can keep data on the reader's device, perhaps before the reader chose that",
        f"Store only after a choice, and say so in the file with this comment: /* {AFTER_A_CHOICE} */",
    ),
    Kind.CODE: (
        "makes code from text, and the safety rules for browsers do not let it run",
        "Write it as an ordinary function.",
    ),
})  # fmt: skip
"""For each kind: what the file does, and what to do."""


def address(value: str, host: str, shown: str) -> Slip | None:
    """Return what is wrong with an address that a browser loads. None: it leads to the hub itself."""
    value = value.strip()
    if value.lower().startswith(("data:", "blob:")):
        return Slip(Kind.DATA, shown)
    try:
        parts = urlsplit(value)
    except ValueError:  # such as "http://["
        return Slip(Kind.FOREIGN, shown)
    if not parts.scheme and not parts.netloc:
        return None
    return Slip(Kind.FOREIGN, shown) if parts.netloc != host or not host else None
