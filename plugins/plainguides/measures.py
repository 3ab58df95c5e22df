"""Measures of a guide. A pure function: the same text gives the same values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from plainguides.core import front_matter, reader, schema
from plainguides.core.document import units_of
from plainguides.core.explain import Explanation, explain
from plainguides.core.facts import facts
from plainguides.core.model import BlockContext, Registry, Unit
from plainguides.core.readability import measured
from plainguides.core.reading import Reading
from plainguides.core.sentences import flat
from plainguides.shell.extensions import load
from plainguides.shell.known_words import with_known

_PATH = "guides/text/index.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """What is true about a text, and why."""

    words: int
    sentences: int
    difficulty: float
    """Higher is harder. Only differences and the cut points of the levels have a meaning: this is no reading age."""
    level: str | None
    """Name of the level. None where the text is too short to tell, or not in English."""
    minutes: tuple[int, int]
    """To read, fastest and slowest."""
    listening: tuple[int, int]
    """To hear it read aloud."""
    explanation: Explanation
    """What each sentence and each word adds to the difficulty."""
    _flat: str = field(repr=False)

    @property
    def formulas(self) -> Mapping[str, float]:
        """The classic formulas by textstat, which is loaded at the first use. Empty where there is no word."""
        from plainguides.shell.textstat_offline import classic

        return classic(self._flat) if self._flat else {}


def measure(markdown: str, lang: str = "en-GB", known: Iterable[str] = ()) -> Measures:
    """Measure a guide: Markdown, with or without front matter. Addresses, code and markup are not read.

    `lang` counts where the front matter has no `lang` of its own. `known`: words and phrases that the readers know.
    """
    registry = _registry()
    tables = with_known(frozenset(known))
    lang, units = _read(markdown.replace("\r\n", "\n").replace("\r", "\n"), lang, registry)
    # The model is for English. Other languages get words and time, and no level that would be a guess.
    truth = facts(units, tables, registry.levels if lang.lower().startswith("en") else ())
    return Measures(
        words=truth.scores.words,
        sentences=truth.scores.sentences,
        difficulty=truth.scores.difficulty,
        level=truth.level,
        minutes=truth.minutes,
        listening=truth.listening,
        explanation=explain(measured(units), tables),
        _flat=flat(units),
    )


@cache
def _registry() -> Registry:
    return load()


def _read(text: str, lang: str, registry: Registry) -> tuple[str, tuple[Unit, ...]]:
    title, kind, body, first_line = "", "article", text, 1
    if text.startswith("---\n"):
        levels = {level.label: level.name for level in registry.levels}
        fields = schema.guide_fields(levels=levels, formats=[format.name for format in registry.formats])
        parts = front_matter.parse(text, fields, _PATH)
        body, first_line = parts.body, parts.body_line
        title, kind = str(parts.values.get("title", title)), str(parts.values.get("kind", kind))
        lang = str(parts.values.get("lang", lang))
    reading = Reading(
        path=_PATH,
        title=title,
        lang=lang,
        kinds=registry.blocks,
        context=BlockContext(kind=kind, title=title),
        assets={},
        picture_folders=("guides/pictures",),
        first_line=first_line,
    )
    return lang, units_of(reader.read(body, reading)[0].blocks)
