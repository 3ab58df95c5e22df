"""What is true about a text, whatever its claims say."""

from __future__ import annotations

from collections.abc import Sequence

from plainguides.core import reading_time
from plainguides.core.model import Facts, Level, Unit
from plainguides.core.prose import Tables
from plainguides.core.readability import level_of, score


def facts(units: Sequence[Unit], tables: Tables, levels: Sequence[Level], pace: tuple[int, int] | None = None) -> Facts:
    """Measure a text. `pace` wins over the pace of its level: Easy Read has one of its own."""
    scores = score(units, tables)
    level = level_of(scores, levels)
    of_level = next((each.words_a_minute for each in levels if each.name == level), reading_time.PACE)
    return Facts(
        scores=scores,
        level=level,
        minutes=reading_time.minutes(scores.words, pace or of_level),
        listening=reading_time.listening(scores.words),
    )
