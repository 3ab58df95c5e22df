"""Pictures whose name a person typed. They look one up, so a word with two senses finds it as well.

Nothing is suggested by this for a sentence of a guide: `picture_hints.py` does that, and is stricter. It answers only
the author who asks for pictures, and only where no suggestion fits: the author sees the meaning, and chooses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from plainguides.core.lexicon import normal, stems_of
from plainguides.core.model import Picture
from plainguides.core.picture_hints import Hint, denied


def by_name(text: str, pictures: Sequence[Picture]) -> list[Hint]:
    """Return the pictures that have a word of the text, or what it comes from, as their name. In the text's order."""
    if denied(text):
        return []
    names = {one.name.lower(): one for one in reversed(pictures)}
    spoken = re.findall(r"[\w'-]+", text)
    found: dict[str, Hint] = {}
    for place, word in enumerate(spoken):
        pair = "-".join(spoken[place : place + 2]).lower()
        forms = (pair, normal(word), *stems_of(normal(word)))
        name = next((form for form in forms if form in names), None)
        if name:
            found.setdefault(name, Hint(picture=names[name], words=pair.replace("-", " ") if name == pair else word))
    return list(found.values())
