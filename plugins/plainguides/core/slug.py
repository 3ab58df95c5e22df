"""Words -> the last part of an address."""

from __future__ import annotations

import re
import unicodedata

PAGE_IDS = frozenset({"main", "ways", "ask", "listen", "read-aloud", "device", "q", "search"})
"""Ids in our templates. Others of theirs end in `-heading`. A test compares."""


def slugify(text: str) -> str:
    """Return words as they stand in an address: small letters, no accents or signs, hyphens for spaces."""
    plain = unicodedata.normalize("NFKD", text.lower())
    kept = "".join(c for c in plain if c.isalnum() or c in " -_" or (c.isspace() and c != "\n"))
    return re.sub(r"[-\s_]+", "-", kept).strip("-")


def anchor(slug: str) -> str:
    """Return an id that starts with a letter, as html-validate's rule valid-id wants it: `part-1-pay` for `1-pay`.

    A heading such as "Ask" or "Main" must not have the id of a part of the page around the guide, either.
    """
    ours = slug in PAGE_IDS or slug.endswith("-heading")
    return f"part-{slug}" if ours or slug[:1].isdigit() else slug
