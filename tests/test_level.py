"""The model of difficulty: it can be explained, its signs hold, and what is no prose does not move it."""

from __future__ import annotations

import json
import math
import random
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import plainguides
from plainguides.core.explain import SentenceCost, difficulty_of, explain
from plainguides.core.features import shares_of, values
from plainguides.core.model import Unit
from plainguides.core.prose import Tables
from plainguides.core.readability import ENOUGH, score
from plainguides.core.sentences import with_words
from plainguides.shell.tables import tables

MODEL = json.loads((files("plainguides") / "data" / "level_model.json").read_text(encoding="utf-8"))
TEXTS = yaml.safe_load((Path(__file__).parent / "goldens" / "readability.yml").read_text(encoding="utf-8"))["texts"]
GUIDES = sorted((Path(__file__).parent.parent / "guides").glob("*/index.md"))
SPLIT = 0.05
"""A guide gets no harder than this when one of its sentences is split, see docs/developers/reading-level.md."""
WORDS = st.sampled_from(
    """we meet at the hall bring lunch Ravi organisation participation is made of by which therefore 12 GOV.UK DON'T
    thee albeit reasonable adjustments wheelchair because it rains slowly , ; ( ) ! ? . – “ Überraschung 東京""".split()
)
PROSE = st.lists(st.lists(WORDS, max_size=40).map(" ".join), max_size=6).map("\n".join)


def _text(text: str) -> list[tuple[object, list[str]]]:
    return list(with_words([Unit(kind="paragraph", text=line) for line in text.splitlines()]))  # type: ignore[arg-type]


def _costs(sentences: tuple[SentenceCost, ...]) -> list[float]:
    return [
        reason.cost
        for sentence in sentences
        for reasons in (sentence.reasons, *(word.reasons for word in sentence.words))
        for reason in reasons
    ]


# --- it can be explained ---


@settings(deadline=None)  # the first call loads the tables
@given(st.one_of(PROSE, st.text()))
def test_all_costs_add_up_to_the_difficulty(text: str) -> None:
    found = explain(_text(text), tables())
    parts = [found.base, *(reason.cost for reason in found.reasons), *_costs(found.sentences)]
    assert math.isclose(math.fsum(parts), found.difficulty, abs_tol=1e-9)
    whole = [found.base, *(reason.cost for reason in found.reasons), *(one.cost for one in found.sentences)]
    assert math.isclose(math.fsum(whole), found.difficulty, abs_tol=1e-9)
    assert found.difficulty == difficulty_of(_text(text), tables())


def test_the_hard_word_and_the_hard_sentence_are_named() -> None:
    easy = "We meet at the hall. Bring your lunch. "
    found = explain(_text(easy * 10 + "We expect remuneration."), tables())
    words = [word for sentence in found.sentences for word in sentence.words]
    assert max(words, key=lambda word: word.cost).text == "remuneration"
    assert max(found.sentences, key=lambda sentence: sentence.cost).text == "We expect remuneration."
    assert "a word that is not on the everyday list" in {reason.label for word in words for reason in word.reasons}


# --- the signs ---


def test_each_weight_has_the_sign_that_reason_gave_it() -> None:
    assert MODEL["features"]
    for weight in MODEL["features"]:
        assert weight["weight"] * weight["sign"] > 0
        assert weight["label"]
        assert weight["why"].endswith(".")
    names = [weight["feature"] for weight in MODEL["features"]]
    assert len(names) == len(set(names))


def test_every_weight_belongs_to_something_that_is_counted() -> None:
    everything = (
        "Albeit 3 (of) many reasonable; “who?” Therefore! Ravi Xyzzyq slowly made it, which was written by him. "
    )
    counted = values(shares_of(_text("\n".join(TEXTS.values()) + everything + "word " * 45 + "two miles"), tables()))
    assert {weight["feature"] for weight in MODEL["features"]} <= set(counted)


@pytest.mark.parametrize(
    ("easy", "hard"),
    [
        ("We start at ten.", "We commence at ten."),
        ("Ask us for help.", "Request assistance from us."),
        ("You decide.", "The decision is made by the organisation."),
        ("We pay you for your time.", "Participants receive remuneration for their participation."),
        ("Put the cup on the table.", "Consider the quality of the relationship."),
        ("But you can still come.", "Nevertheless you can still come."),
        ("Come with Ann.", "Come with Xanthippe."),
        ("It may rain. Bring a coat.", "It may rain; bring a coat."),
        ("Tell us while you are here.", "Tell us whilst you are here."),
    ],
)
def test_the_plainer_way_is_easier(easy: str, hard: str) -> None:
    around = TEXTS["easy"]
    assert plainguides.difficulty(f"{around}\n{easy}") < plainguides.difficulty(f"{around}\n{hard}")


def test_the_golden_texts_are_in_order() -> None:
    easy, middle, hard = (plainguides.difficulty(TEXTS[name]) for name in ("easy", "middle", "hard"))
    assert easy + 0.2 < middle
    assert middle + 1 < hard


def test_one_long_sentence_is_harder_than_short_ones() -> None:
    parts = [f"we took the bus to the park with {name}" for name in ("a dog", "a book", "some bread", "a friend")]
    short = ". ".join(part.capitalize() for part in parts) + "."
    assert plainguides.difficulty(" and ".join(parts)) > plainguides.difficulty(short) + 0.3


# --- robust ---


@pytest.mark.parametrize("path", GUIDES[::3], ids=lambda path: path.parent.name)
def test_what_is_no_prose_does_not_change_a_guide(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    before = plainguides.measure(text)
    for more in (
        "\n\n## Extraordinary organisational considerations\n",
        "\n\n```\nparametrisation = quintessence()\n```\n",
        "\n\n<https://example.org/extraordinary/considerations>\n",
        "\n\n<!-- extraordinary considerations -->\n",
        "\n\n| Cost | Amount |\n|---|---|\n| Remuneration | 10 |\n",
    ):
        after = plainguides.measure(text + more)
        assert (after.difficulty, after.level) == (before.difficulty, before.level), more


def test_markup_and_addresses_do_not_change_the_difficulty() -> None:
    plain = TEXTS["middle"]
    before = plainguides.measure(plain).difficulty
    words = plain.split(" ")
    for mark in ("**{}**", "*{}*", "[{}](https://example.org/extraordinary-considerations)", "<span>{}</span>", "`{}`"):
        marked = " ".join(
            mark.format(word) if word.isalpha() and number % 9 == 0 else word for number, word in enumerate(words)
        )
        assert plainguides.measure(marked).difficulty == before, mark
    assert plainguides.measure(f"{plain} https://example.org/extraordinary someone@example.org").difficulty == before
    assert plainguides.difficulty(f"{plain} https://example.org/extraordinary someone@example.org") == before


@settings(deadline=None, max_examples=20)
@given(st.randoms(use_true_random=False))
def test_the_order_of_paragraphs_does_not_matter(order: random.Random) -> None:
    paragraphs = "\n".join(TEXTS.values()).splitlines()
    before = plainguides.difficulty("\n".join(paragraphs))
    order.shuffle(paragraphs)
    assert plainguides.difficulty("\n".join(paragraphs)) == pytest.approx(before, abs=1e-12)


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.parent.name)
def test_splitting_a_sentence_hardly_ever_costs_anything(path: Path) -> None:
    text = "\n".join(one.text for one in plainguides.measure(path.read_text(encoding="utf-8")).explanation.sentences)
    before = plainguides.difficulty(text)
    for gap in list(re.finditer(r",? (and|but|because|so|when|which|who|if) (?=\w)", text))[::3]:
        split = f"{text[: gap.start()]}. {gap[1].capitalize()} {text[gap.end() :]}"
        assert plainguides.difficulty(split) <= before + SPLIT


@settings(deadline=None)
@given(PROSE, st.sampled_from(["lunch", "hall", "bring"]))
def test_splitting_never_makes_the_sentences_themselves_harder(text: str, word: str) -> None:
    """Lengths can only get shorter. (The rest of the margin is names: a capital may say that a word is one.)"""
    whole = values(shares_of(_text(text), tables()))
    split = values(shares_of(_text(text.replace(f" {word} ", f". {word.capitalize()} ")), tables()))
    for feature in whole.keys() | split.keys():
        if feature.startswith("sentence_"):
            assert split.get(feature, 0) <= whole.get(feature, 0) + 1e-9


@pytest.mark.parametrize(
    "text", ["", "\n\n", "# \n", "---\ntitle: Nothing\n---\n", "```\ncode\n```\n", "https://example.org"]
)
def test_a_text_without_words_has_no_level(text: str) -> None:
    found = plainguides.measure(text)
    assert (found.words if text != "# \n" else 0, found.difficulty, found.level) == (0, 0.0, None)
    assert found.minutes == (1, 1)
    assert dict(found.formulas) == {}


def test_one_line_and_other_languages_are_measured_without_a_level() -> None:
    line = plainguides.measure("Come to the hall at noon.")
    assert (line.words, line.sentences, line.level) == (6, 1, None)
    welsh = "Mae'r cyfarfod yn y neuadd am ddeg o'r gloch. " * 20
    assert plainguides.measure(welsh, lang="cy").level is None
    assert plainguides.measure(f"---\ntitle: Y cyfarfod\nlang: cy\n---\n{welsh}").level is None
    assert math.isfinite(plainguides.measure(welsh, lang="cy").difficulty)
    assert math.isfinite(plainguides.difficulty("これは文です。会議は十時に始まります。"))


def test_a_heading_does_not_lift_a_short_text_over_the_limit() -> None:
    short = "word " * (ENOUGH - 1)
    assert plainguides.measure(f"{short}\n\n## A heading of many words\n").level is None
    assert plainguides.measure(f"{short} word").level is not None


def test_lists_without_stops_and_capitals() -> None:
    items = ["Bring your lunch", "Tell us what you need", "Come by bus or train"] * 12
    bare = plainguides.measure("\n".join(f"- {item}" for item in items))
    full = plainguides.measure("\n".join(f"- {item}." for item in items))
    assert bare.difficulty == full.difficulty
    capitals = plainguides.difficulty("PLEASE BRING YOUR LUNCH TO THE HALL")
    assert capitals == pytest.approx(plainguides.difficulty("Please bring your lunch to the hall"), abs=0.01)


def test_wrapped_lines_are_one_paragraph() -> None:
    wide = "We will pay for your bus and for your lunch if you come to all of the\nmeetings that we hold in the summer."
    assert plainguides.difficulty(wide) == plainguides.difficulty(wide.replace("\n", " "))


def test_length_alone_hardly_counts() -> None:
    for name in ("easy", "middle", "hard"):
        once, twice = plainguides.difficulty(TEXTS[name]), plainguides.difficulty(f"{TEXTS[name]}\n" * 2)
        assert -0.2 < twice - once < 0.1  # what is said twice is a little easier


def test_without_tables_nothing_breaks() -> None:
    assert score([Unit(kind="paragraph", text="Some words.")], Tables()).difficulty == 0


def test_measures_say_all() -> None:
    found = plainguides.measure(f"---\ntitle: Meetings\n---\n## Plan\n\n{TEXTS['middle']}\n")
    assert found.level == "beginner"
    assert found.explanation.difficulty == found.difficulty
    assert found.explanation.sentences[0].line == 6
    assert found.minutes[0] <= found.minutes[1]
    assert 8 < found.formulas["flesch_kincaid_grade"] < 14


# --- quick: as counts, since seconds depend on the machine ---


def test_the_work_grows_with_the_words_and_not_faster() -> None:
    text = "\n".join(TEXTS.values())
    once, tenfold = len(shares_of(_text(text), tables())), len(shares_of(_text(f"{text}\n" * 10), tables()))
    assert tenfold <= 10 * once
    assert once <= 12 * len(text.split())


def test_public_names_load_nothing_until_they_are_used() -> None:
    code = (
        "import sys, plainguides; loaded = set(sys.modules);"
        "assert not loaded & {'markdown', 'yaml', 'textstat', 'gzip', 'plainguides.core.features'};"
        "plainguides.difficulty('Some words.');"
        "assert not set(sys.modules) & {'markdown', 'yaml', 'textstat', 'nltk', 'socket', 'mkdocs'};"
        "assert not hasattr(plainguides, 'nonsense')"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
