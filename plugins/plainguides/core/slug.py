"""Words -> the last part of an address."""

from __future__ import annotations

import re
import unicodedata


def slugify(text: str) -> str:
    """Return words as they stand in an address: small letters, no accents or signs, hyphens for spaces."""
    plain = unicodedata.normalize("NFKD", text.lower())
    kept = "".join(c for c in plain if c.isalnum() or c in " -_" or (c.isspace() and c != "\n"))
    return re.sub(r"[-\s_]+", "-", kept).strip("-")
