"""Hard words and what they mean."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A hard word with its meaning: of the hub's `glossary.yml`, or of one guide."""

    word: str
    """As it stands in the middle of a sentence. A capital letter in it counts: "Deaf" is not "deaf"."""
    meaning: str
    also: tuple[str, ...] = ()
    """Other forms that mean the same. Plurals need not be here."""
    expands: str = ""
    """For a short form: the whole words, such as "British Sign Language"."""
    lang: str = ""
    """Language of word and meaning. Empty: that of the hub."""
    line: int | None = None
    """Line in its file, from 1."""

    @property
    def forms(self) -> tuple[str, ...]:
        """All that may stand for it in a text."""
        return (self.word, *self.also, *((self.expands,) if self.expands else ()))
