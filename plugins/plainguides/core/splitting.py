"""Where a long sentence could be two."""

from __future__ import annotations

import re

from plainguides.core import prose

SHORTEST = 4
"""Words that each half must have."""
LONG = 15
"""Words. A sentence that is no longer is left as it is. GOV.UK and Easy Read guidance: 15 on average."""
# The best places first: signs that already part the sentence, then words that join two, then a comma.
_PLACES = tuple(
    re.compile(pattern)
    for pattern in (
        r"[;:]\s+|\s[–—-]\s+|—",
        r",\s+(?=(?:and|but|so|because|which|who|when|while|although|as|if|or|then)\b)",
        r"\s+(?=(?:and|but|because|so|which|while|although|when|so that)\b)",
        r",\s+",
    )
)


def split_at(text: str) -> int | None:
    """Return the character where the second half starts. None where the sentence is short, or has no good place."""
    total = len(prose.words(text))
    if total <= LONG:
        return None
    for pattern in _PLACES:
        found = [
            (abs(before - total / 2), gap.end())
            for gap in pattern.finditer(text)
            for before in (len(prose.words(text[: gap.start()])),)
            if SHORTEST <= before <= total - SHORTEST
        ]
        if found:
            return min(found)[1]
    return None


def say_split(text: str) -> str:
    """Tell an author where to split: the last words of the first half and the first of the second."""
    place = split_at(text)
    if place is None:
        return "Make two sentences." if len(prose.words(text)) > LONG else ""
    before = text[:place].rstrip(" ,;:–—-").split()
    after = text[place:].split()
    return f"Make two sentences: stop after “{' '.join(before[-3:])}”, start again with “{' '.join(after[:3])}”."
