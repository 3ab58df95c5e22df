"""Sentences, words and syllables."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from plainguides.core import prose, syllables
from plainguides.core.model import Unit
from plainguides.core.sentences import flat, sentences_of
from plainguides.shell.tables import tables

GOLDENS = Path(__file__).parent / "goldens"
SENTENCES = yaml.safe_load((GOLDENS / "sentences.yml").read_text(encoding="utf-8"))
WORDS = yaml.safe_load((GOLDENS / "words.yml").read_text(encoding="utf-8"))
RIGHT = [line for section in ("classic", "uk", "markdown") for line in SENTENCES[section].splitlines()]
# Text that is likely to be hard: stops, abbreviations, marks and letters of many scripts.
TEXT = st.one_of(
    st.text(),
    st.lists(
        st.sampled_from(
            ["A", "b", "Dr", "e.g", "No", "5", ".", "!", "?", "…", "”", "(", " ", "\n", "-", "’s", "@x.org", "é"]
        )
    ).map("".join),
)


@pytest.mark.parametrize("case", RIGHT)
def test_sentences_end_where_a_person_would_end_them(case: str) -> None:
    assert " | ".join(prose.split(case.replace(" | ", " "))) == case


@pytest.mark.parametrize("case", SENTENCES["known"].splitlines())
def test_known_faults_are_still_faults(case: str) -> None:
    assert " | ".join(prose.split(case.replace(" | ", " "))) != case, "Well done: move this case up in sentences.yml."


def test_there_are_enough_cases() -> None:
    assert len(set(RIGHT)) == len(RIGHT) >= 45


def test_a_unit_ends_a_sentence_and_code_is_no_prose() -> None:
    units = [
        Unit(kind="heading", text="What to bring", line=3),
        Unit(kind="paragraph", text="Bring:", line=5),
        Unit(kind="item", text="a pen", line=6),
        Unit(kind="code", text="x = 1"),
        Unit(kind="paragraph", text="… – !"),
        Unit(kind="paragraph", text="It is free.\nCome in.", line=9),
    ]
    found = [(sentence.text, sentence.words, sentence.line) for sentence in sentences_of(units)]
    assert found == [
        ("What to bring", 3, 3),
        ("Bring:", 1, 5),
        ("a pen", 2, 6),
        ("It is free.", 3, 9),
        ("Come in.", 2, 9),
    ]
    assert flat(units) == "What to bring. Bring. a pen. It is free. Come in."


@pytest.mark.parametrize(("text", "expected"), WORDS["words"].items())
def test_words(text: str, expected: list[str]) -> None:
    assert prose.words(text) == expected


@pytest.mark.parametrize(("number", "words"), WORDS["syllables"].items())
def test_syllables(number: int, words: str) -> None:
    assert {word: prose.syllables(word, tables()) for word in words.split()} == dict.fromkeys(words.split(), number)


def test_the_table_holds_exactly_what_the_rule_gets_wrong() -> None:
    """Fails when the rule was changed without `tools/make_syllables.py`."""
    needless = [word for word, number in tables().syllables.items() if syllables.by_rule(word) == number]
    assert needless == []


def test_the_rule_alone_is_good_for_words_it_was_not_made_from() -> None:
    right = [syllables.by_rule(word) == number for number, words in WORDS["rule"].items() for word in words.split()]
    assert sum(right) / len(right) >= 0.85


def test_the_core_loads_neither_textstat_nor_a_table() -> None:
    code = (
        "import sys, plainguides.core.facts, plainguides.shell.textstat_offline;"
        "sys.exit(' '.join({'textstat', 'nltk', 'pyphen', 'socket'} & set(sys.modules)) or 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@given(TEXT)
def test_splitting_loses_nothing(text: str) -> None:
    parts = prose.split(text)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert [word for part in parts for word in prose.words(part)] == prose.words(text)
    assert all(part == part.strip() and part for part in parts)


@given(st.lists(TEXT))
def test_words_of_units_add_up(texts: list[str]) -> None:
    units = [Unit(kind="paragraph", text=text) for text in texts]
    assert sum(sentence.words for sentence in sentences_of(units)) == sum(len(prose.words(text)) for text in texts)
    assert len(prose.words("\n".join(texts))) == sum(len(prose.words(text)) for text in texts)


@given(TEXT)
def test_every_word_has_a_syllable(text: str) -> None:
    assert all(prose.syllables(word, tables()) >= 1 for word in prose.words(text))
