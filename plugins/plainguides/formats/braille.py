"""Braille in UEB grade 2, with contractions: for embossers and braille displays."""

from __future__ import annotations

from plainguides.writers.braille.grades import braille_format

FORMAT = braille_format(grade=2, name="braille", label="Braille, contracted", order=7)
