"""Scores and levels, with textstat as the judge of our formulas."""

from __future__ import annotations

import os
import subprocess
import sys
from math import inf
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import plainguides
from plainguides.core.facts import facts
from plainguides.core.model import Level, Unit
from plainguides.core.prose import Tables
from plainguides.core.readability import ENOUGH, level_of, score
from plainguides.core.sentences import flat
from plainguides.shell import textstat_offline
from plainguides.shell.tables import tables

GOLDENS = yaml.safe_load((Path(__file__).parent / "goldens" / "readability.yml").read_text(encoding="utf-8"))
FOLDER = Path(plainguides.__file__).parent / "levels"
KINDS = ("heading", "paragraph", "item", "cell", "code")


def _level(path: Path) -> Level:
    fields = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Level(**(fields | {"words_a_minute": tuple(fields["words_a_minute"]), "hardest": float(fields["hardest"])}))


LEVELS = [_level(path) for path in sorted(FOLDER.glob("*.yml"))]


def _units(text: str, kind: str = "paragraph") -> list[Unit]:
    return [Unit(kind=kind, text=line) for line in text.splitlines()]


def test_textstat_needs_no_network_and_no_nltk() -> None:
    code = """
import sys
def no_network(event, _arguments):
    if event.startswith("socket."):
        raise RuntimeError("The network was asked for: " + event)
sys.addaudithook(no_network)
from plainguides.shell.textstat_offline import classic
assert classic("This is a sentence about accessibility.")["flesch_kincaid_grade"] > 5
assert "nltk" not in sys.modules
"""
    environment = {name: value for name, value in os.environ.items() if name != "NLTK_DATA"}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)


def test_another_textstat_is_noticed() -> None:
    code = """
import sys, types
sys.modules["textstat"] = types.ModuleType("textstat")
from plainguides.shell.textstat_offline import classic
try:
    classic("Some words.")
except RuntimeError as error:
    assert "0.7.13" in str(error)
else:
    raise AssertionError
"""
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("name", GOLDENS["texts"])
def test_our_formulas_agree_with_textstat(name: str) -> None:
    units = _units(GOLDENS["texts"][name])
    ours, theirs = score(units, tables()).formulas, textstat_offline.classic(flat(units))
    assert {formula: pytest.approx(theirs[formula], abs=0.1) for formula in ours} == dict(ours)
    assert set(theirs) == set(textstat_offline.FORMULAS)


@pytest.mark.parametrize("name", GOLDENS["texts"])
def test_scores_and_levels_stay(name: str) -> None:
    scores = score(_units(GOLDENS["texts"][name]), tables())
    found = {
        "words": scores.words,
        "sentences": scores.sentences,
        "syllables": scores.syllables,
        "long_words": scores.long_words,
        "level": level_of(scores, LEVELS),
    } | dict(scores.formulas)
    assert found == GOLDENS["scores"][name]


def test_bullets_and_headings_end_sentences() -> None:
    """Without stops at their ends, too: nothing must make one long sentence of a list."""
    bare = score(_units("We meet here\nBring a pen\nCome early", "item"), tables())
    full = score(_units("We meet here. Bring a pen. Come early."), tables())
    assert (bare.sentences, bare.formulas) == (3, full.formulas)


def test_a_table_does_not_make_a_text_easy() -> None:
    prose = _units(GOLDENS["texts"]["hard"])
    table = [Unit(kind="cell", text="Tea")] * 300
    with_table, without = score(prose + table, tables()), score(prose, tables())
    assert (with_table.difficulty, with_table.formulas) == (without.difficulty, without.formulas)
    assert with_table.words == without.words + 300
    assert score(table, tables()).words == 300


def test_no_words_no_level() -> None:
    scores = score([], tables())
    assert (scores.words, scores.difficulty, scores.longest, level_of(scores, LEVELS)) == (0, 0, None, None)


def test_levels_are_complete_honest_and_in_order() -> None:
    ordered = sorted(LEVELS, key=lambda level: level.order)
    assert [level.name for level in ordered] == ["beginner", "medium", "advanced"]
    assert [level.hardest for level in ordered] == sorted(level.hardest for level in ordered)
    assert ordered[-1].hardest == inf
    for level in ordered:
        assert "It is a guide, not a promise." in level.description
        assert not any(word in f"{level.meaning} {level.description}".lower() for word in (" age", "year", "child"))
        assert score([Unit(kind="paragraph", text=level.description)], tables()).difficulty < ordered[0].hardest


def test_a_short_text_has_no_level_and_an_easy_pace_can_be_set() -> None:
    short = _units("word " * (ENOUGH - 1))
    assert facts(short, tables(), LEVELS).level is None
    assert facts(_units("word " * ENOUGH), tables(), LEVELS).level is not None
    assert facts(_units("A word. " * 150), tables(), LEVELS, pace=(100, 150)).minutes == (2, 3)


def test_levels_without_a_last_one_still_take_every_text() -> None:
    hard = score(_units(GOLDENS["texts"]["hard"]), tables())
    assert level_of(hard, [level for level in LEVELS if level.name == "beginner"]) == "beginner"
    assert level_of(hard, []) is None


UNITS = st.lists(st.builds(Unit, kind=st.sampled_from(KINDS), text=st.text()))


@settings(deadline=None)  # the first call loads the tables
@given(UNITS)
def test_measuring_never_fails(units: list[Unit]) -> None:
    found = facts(units, tables(), LEVELS)
    prose = [unit for unit in units if unit.kind != "code"]
    assert found.scores.words == sum(score([unit], Tables()).words for unit in prose)
    assert found.scores.long_words <= found.scores.words <= found.scores.syllables
    assert 1 <= found.minutes[0] <= found.minutes[1]
