"""Words that a hub's readers know, British spelling, a hub's own levels, and the time of each part."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

import plainguides
from plainguides.cli import main
from plainguides.core.explain import difficulty_of
from plainguides.core.lexicon import look_up
from plainguides.core.model import Block, Document, Unit
from plainguides.core.part_times import part_times
from plainguides.core.reading_time import about
from plainguides.core.sentences import with_words
from plainguides.core.spelling import american
from plainguides.shell import extensions
from plainguides.shell.errors import UserError
from plainguides.shell.known_words import read, with_known
from plainguides.shell.tables import tables
from support import build, write_hub

EASY = "We meet at the hall. Bring your lunch. Tell us what you like. " * 10


def _difficulty(text: str, *known: str) -> float:
    units = [Unit(kind="paragraph", text=line) for line in text.splitlines()]
    return difficulty_of(list(with_words(units)), with_known(frozenset(known)))


# --- known words ---


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("Ask a DPO.", "DPO"),
        ("Ask two DPOs.", "dpo"),
        ("We do co-production.", "co-production"),
        ("Make reasonable adjustments.", "Reasonable adjustments"),
        ("Make a reasonable adjustment.", "reasonable adjustment"),
        ("Ask the neurodivergent group.", "neurodivergent"),
    ],
)
def test_a_known_word_does_not_count(text: str, known: str) -> None:
    with_it = f"{EASY}\n{text}"
    assert _difficulty(with_it, known) < _difficulty(with_it)
    assert _difficulty(EASY, known) == _difficulty(EASY)


def test_a_phrase_is_known_only_as_a_phrase() -> None:
    text = f"{EASY}\nThe adjustments were far from reasonable."
    assert _difficulty(text, "reasonable adjustments") == _difficulty(text)


def test_the_same_words_give_the_same_tables() -> None:
    assert with_known(frozenset({"BSL", "DPO"})) is with_known(frozenset({"DPO", "BSL"}))
    assert with_known(frozenset()) is tables()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("BSL: yes\n", "known-words.yml:1: The words must be a list."),
        ("- BSL\n- DPO: x\n", "known-words.yml:2: This must be a word or a few words."),
        ("- BSL\n- '...'\n", "known-words.yml:2: There is no word on this line"),
        ("- [BSL\n", "known-words.yml:2: This line cannot be read."),
    ],
)
def test_a_wrong_file_is_said_with_its_line_and_an_example(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "known-words.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as error:
        read(path)
    assert said in str(error.value)
    assert "- BSL" in str(error.value)


def test_words_are_read_as_they_are_written(tmp_path: Path) -> None:
    path = tmp_path / "known-words.yml"
    path.write_text("# ours\n- no\n- 1.0\n- yes\n- 'co-production'\n", encoding="utf-8")
    assert read(path) == ["no", "1.0", "yes", "co-production"]
    path.write_text("", encoding="utf-8")
    assert read(path) == []
    path.write_bytes(b"- caf\xe9\n")
    with pytest.raises(UserError, match="UTF-8"):
        read(path)


def test_checks_measure_explain_and_the_page_follow_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    hard = "We utilise remuneration for lipspeakers and stakeholders. "
    text = f"---\ntitle: Bus\ntopics: [Travel]\nreading_level: Beginner\n---\n## Find it\n\n{(EASY + hard * 6)}\n"
    hub = write_hub(tmp_path / "hub")
    (hub / "guides" / "bus" / "index.md").write_text(text, encoding="utf-8")
    monkeypatch.chdir(hub)

    def said(*words: str) -> str:
        main(list(words))
        return capsys.readouterr().out

    before = said("check"), said("measure", "--text", "guides/bus"), said("explain", "bus")
    assert "claim-level" in before[0] or "its words are harder" in before[0]
    assert '"stakeholders" has a plainer word' in before[0]
    assert "lipspeakers" in before[2]
    (hub / "known-words.yml").write_text("- lipspeaker\n- remuneration\n- utilise\n- stakeholders\n", encoding="utf-8")
    after = said("check"), said("measure", "--text", "guides/bus"), said("explain", "bus")
    assert "its words are harder" not in after[0]
    assert "stakeholders" not in after[0]
    assert "Level:      Beginner" in after[1]
    assert "lipspeakers" not in after[2].partition("The hardest words")[2]
    build(hub, tmp_path / "site", "-q")
    assert "Beginner" in (tmp_path / "site" / "guides" / "bus" / "index.html").read_text(encoding="utf-8")


# --- spelling ---


@pytest.mark.parametrize(
    ("british", "american_"),
    [
        pair.split("/")
        for pair in """colour/color favourites/favorites neighbourhood/neighborhood organise/organize
        organisations/organizations realised/realized analyse/analyze centre/center theatres/theaters fibre/fiber
        travelling/traveling cancelled/canceled counsellors/counselors catalogue/catalog anaemia/anemia
        towards/toward defence/defense licence/license practise/practice mum/mom grey/gray fulfil/fulfill
        programme/program cheque/check tyre/tire learnt/learned behaviour/behavior""".split()
    ],
)
def test_a_british_spelling_is_as_easy_as_the_american_one(british: str, american_: str) -> None:
    assert american_ in american(british)
    ours, theirs = look_up(british, tables()), look_up(american_, tables())
    assert ours.stem_zipf >= theirs.zipf


@pytest.mark.parametrize("word", "four hour our pour shoe does called filled rise wise wire fire hotel poet".split())
def test_other_words_are_left_alone(word: str) -> None:
    known = tables().zipf
    assert max((known.get(other, 0) for other in american(word)), default=0) <= known[word]


# --- levels of a hub ---

OWN = """name: gentle
label: Gwyrdd
order: 1
meaning: Brawddegau byr.
description: Our own level, with our own words.
hardest: 9
longest_sentence: 12
words_a_minute: [60, 120]
"""


def test_a_hub_can_rename_translate_and_cut_levels_and_the_page_follows(tmp_path: Path) -> None:
    hub = write_hub(tmp_path / "hub")
    folder = hub / "plugins" / "levels"
    folder.mkdir(parents=True)
    own = extensions.PACKAGE / "levels" / "beginner.yml"
    renamed = own.read_text(encoding="utf-8").replace("label: Beginner", "label: Green").replace("0.61", "-5")
    (folder / "beginner.yml").write_text(renamed, encoding="utf-8")
    (folder / "gentle.yml").write_text(OWN.replace("order: 1", "order: 2"), encoding="utf-8")
    text = f"---\ntitle: Bus\ntopics: [Travel]\nreading_level: Gwyrdd\n---\n## Find it\n\n{EASY}\n"
    (hub / "guides" / "bus" / "index.md").write_text(text, encoding="utf-8")
    build(hub, tmp_path / "site", "-q")
    guide = (tmp_path / "site" / "guides" / "bus" / "index.html").read_text(encoding="utf-8")
    page = (tmp_path / "site" / "reading-levels" / "index.html").read_text(encoding="utf-8")
    assert "Gwyrdd" in guide
    assert "Beginner" not in guide + page
    for words in ("Green", "Gwyrdd", "Brawddegau byr.", "Our own level, with our own words.", "Medium", "Advanced"):
        assert words in page
    assert page.index("Green") < page.index("Gwyrdd") < page.index("Medium")


# --- time of parts ---


def test_times_of_parts_add_up_and_say_less_than_a_minute() -> None:
    def heading(id: str) -> Block:
        return Block(kind="heading", text=id, level=2, id=id)

    words = [Block(kind="paragraph", text="word " * number) for number in (500, 20)]
    blocks = (
        Block(kind="paragraph", text="Before."),
        heading("a"),
        words[0],
        heading("b"),
        words[1],
        Block(kind="code", text="x " * 900),
    )
    document = cast("Document", SimpleNamespace(blocks=blocks))
    assert part_times(document, (150, 238)) == {"a": "About 3 minutes", "b": "Less than 1 minute"}
    assert about(194) == "About 1 minute"


@pytest.mark.parametrize(("times", "shown"), [(3, False), (12, True)])
def test_a_long_guide_says_the_time_of_each_part(tmp_path: Path, times: int, *, shown: bool) -> None:
    hub = write_hub(tmp_path / "hub")
    text = f"---\ntitle: Bus\ntopics: [Travel]\n---\n## Find it\n\n{EASY * times}\n\n## Ride it\n\nGet on.\n"
    (hub / "guides" / "bus" / "index.md").write_text(text, encoding="utf-8")
    build(hub, tmp_path / "site", "-q")
    page = (tmp_path / "site" / "guides" / "bus" / "index.html").read_text(encoding="utf-8")
    assert ("Less than 1 minute" in page) == shown
    assert ('<span class="time">About ' in page) == shown


def test_measure_takes_known_words() -> None:
    text = f"{EASY}\n\nAsk the DPO for lipspeakers."
    assert plainguides.measure(text, known=["DPO", "lipspeaker"]).difficulty < plainguides.measure(text).difficulty


def test_a_level_that_has_a_wrong_number_of_minutes_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "plugins" / "levels"
    folder.mkdir(parents=True)
    (folder / "gentle.yml").write_text(f"{OWN}part_times_from: soon\n", encoding="utf-8")
    with pytest.raises(UserError, match='part_times_from: "soon" is not a whole number'):
        extensions.load(tmp_path)
