"""Large print: the same words in 18 point type, on screen and on paper."""

from __future__ import annotations

from plainguides.core.hard_words import with_list
from plainguides.core.model import Edition

EDITION = Edition(
    name="large-print",
    label="Large print",
    order=3,
    path="large-print",
    template="large-print.html",
    purpose="The same words in large, clear type, ready to print.",
    document=with_list,
)
