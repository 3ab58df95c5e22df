"""Braille in UEB grade 2, with contractions: for embossers and braille displays."""

from __future__ import annotations

from functools import partial

from plainguides.core.model import Format
from plainguides.writers.braille import file, louis

FORMAT = Format(
    name="braille",
    label="Braille, contracted",
    order=7,
    suffix="-ueb2.brf",
    media_type="text/plain",
    editions=("standard",),
    purpose="Unified English Braille, grade 2, for an embosser or a braille display.",
    write=partial(file.braille, grade=2),
    says=partial(file.says, grade=2),
    check=file.problems,
    detail=file.detail,
    suits=file.suits,
    missing=louis.missing,
    stamp=louis.stamp,
    options=file.OPTIONS,
)
