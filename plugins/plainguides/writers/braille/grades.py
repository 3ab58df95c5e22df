"""The braille formats: they differ in their grade, and in what they are for."""

from __future__ import annotations

from functools import partial

from plainguides.core.model import Format
from plainguides.writers.braille import file, louis


def braille_format(*, grade: int, name: str, label: str, order: int) -> Format:
    """Return the format of Unified English Braille in grade 1 (letter by letter) or 2 (with contractions)."""
    return Format(
        name=name,
        label=label,
        order=order,
        suffix=f"-ueb{grade}.brf",
        media_type="text/plain",
        editions=("standard",),
        purpose=f"Unified English Braille, grade {grade}, for an embosser or a braille display.",
        write=partial(file.braille, grade=grade),
        says=partial(file.says, grade=grade),
        check=file.problems,
        detail=file.detail,
        suits=file.suits,
        missing=louis.missing,
        stamp=louis.stamp,
        options=file.OPTIONS,
    )
