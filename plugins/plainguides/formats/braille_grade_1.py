"""Braille in UEB grade 1, letter by letter: for people who are learning braille, and for names and new words."""

from __future__ import annotations

from plainguides.writers.braille.grades import braille_format

FORMAT = braille_format(grade=1, name="braille-grade-1", label="Braille, letter by letter", order=8)
