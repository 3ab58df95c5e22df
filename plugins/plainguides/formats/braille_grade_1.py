"""Braille in UEB grade 1, letter by letter: for people who are learning braille, and for names and new words."""

from __future__ import annotations

from functools import partial

from plainguides.core.model import Format
from plainguides.writers.braille import file, louis

FORMAT = Format(
    name="braille-grade-1",
    label="Braille, letter by letter",
    order=8,
    suffix="-ueb1.brf",
    media_type="text/plain",
    editions=("standard",),
    purpose="Unified English Braille, grade 1, for an embosser or a braille display.",
    write=partial(file.braille, grade=1),
    says=partial(file.says, grade=1),
    check=file.problems,
    detail=file.detail,
    suits=file.suits,
    missing=louis.missing,
    stamp=louis.stamp,
    options=file.OPTIONS,
)
