"""Classic formulas by textstat, without its download and without the three seconds that its import costs."""

from __future__ import annotations

import importlib
import sys
from functools import cache
from types import ModuleType
from typing import Any

from plainguides.core import prose
from plainguides.shell.tables import tables

FORMULAS = (
    "flesch_kincaid_grade",
    "flesch_reading_ease",
    "smog_index",
    "gunning_fog",
    "coleman_liau_index",
    "automated_readability_index",
    "dale_chall_readability_score",
)
_PROBE = "plainguidesprobe"


def classic(text: str) -> dict[str, float]:
    """All formulas for a text as `core.sentences.flat(units)` gives it: units end sentences, hyphens are split."""
    textstat = _textstat()
    return {name: round(float(getattr(textstat, name)(text)), 2) for name in FORMULAS}


class _Pronunciations:
    """Looks like NLTK's dictionary to textstat: word -> pronunciations, in which a digit marks a syllable."""

    def __getitem__(self, word: str) -> list[list[str]]:
        syllables = 3 * len(_PROBE) if word == _PROBE else prose.syllables(word, tables())
        return [["1"] * syllables]


@cache
def _textstat() -> Any:  # noqa: ANN401
    # HACK: textstat downloads NLTK's copy of the CMU dictionary when it counts its first syllable, and has no setting
    # for another source: https://github.com/textstat/textstat/blob/main/textstat/backend/utils/_get_cmudict.py
    # We give it our own counts instead. NLTK is needed for nothing else, and is kept out while textstat is imported,
    # unless somebody has it already.
    stand_in = "nltk" not in sys.modules
    if stand_in:
        sys.modules["nltk"] = ModuleType("nltk")
    try:
        textstat = importlib.import_module("textstat")
        counting = importlib.import_module("textstat.backend.counts._count_syllables")
    except ImportError as error:
        raise RuntimeError(_changed("a module is missing")) from error
    finally:
        if stand_in:
            del sys.modules["nltk"]
    if not hasattr(counting, "get_cmudict"):
        raise RuntimeError(_changed("get_cmudict is gone"))
    pronunciations = _Pronunciations()
    setattr(counting, "get_cmudict", lambda _lang: pronunciations)  # noqa: B010 - the module has no types
    # A silent fall-back to hyphenation would move Flesch by 7: ask for a number that only we can know.
    if textstat.syllable_count(_PROBE) != 3 * len(_PROBE):
        raise RuntimeError(_changed("it does not use our syllables"))
    return textstat


def _changed(how: str) -> str:
    return f"textstat has changed: {how}. Install textstat 0.7.13 or a later 0.7 version."
