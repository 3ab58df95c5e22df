"""The language checks of Easy Read: how often they are right, their examples, their profiles and their own words."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from plainguides.cli import main
from plainguides.core.easy_pages import parts_of
from plainguides.core.easy_rules import rules_page
from plainguides.core.grammar import double_negative, extra_idea, passive
from plainguides.core.model import Check, Finding, HubSettings, Registry, Severity
from plainguides.core.reading import Asset
from plainguides.shell import extensions
from plainguides.shell.errors import UserError
from support import ROOT, write_hub
from test_examples import ASSETS, REGISTRY, read

SENTENCES: Mapping[str, Any] = yaml.safe_load((ROOT / "tests/goldens/easy_language.yml").read_text(encoding="utf-8"))
EASY = [check for check in REGISTRY.checks if check.name.startswith("easy-")]
GUIDE = "---\ntitle: Guide\npublished: 2026-01-02\n---\n## Bus\n\nCall 01632 960 001.\n"


def easy(words: str, *, front: str = "", registry: Registry = REGISTRY) -> list[Finding]:
    found = read(GUIDE, registry, easy_read=f"---\ntitle: Easy words\n{front}---\n\n{words}\n")
    return [finding for finding in found.findings if finding.check.startswith("easy-")]


def rates(what: str, part: str, finds: Callable[[str], str]) -> tuple[float, float]:
    """Precision and recall."""
    breaks, fine = SENTENCES[what][part]["breaks"], SENTENCES[what][part]["fine"]
    right, wrong = sum(bool(finds(one)) for one in breaks), sum(bool(finds(one)) for one in fine)
    return right / (right + wrong), right / len(breaks)


@pytest.mark.parametrize("part", ["dev", "held_out", "fresh_eyes"])
def test_passive_sentences_are_found(part: str) -> None:
    precision, recall = rates("passive", part, passive)
    assert precision >= 0.95
    assert recall >= 0.90


@pytest.mark.parametrize("part", ["dev", "held_out", "guides", "fresh_eyes"])
def test_sentences_with_more_than_one_idea_are_found(part: str) -> None:
    precision, recall = rates("more_than_one_idea", part, lambda one: extra_idea(one, REGISTRY.tables))
    assert precision >= 0.90
    assert recall >= 0.85


def test_double_negatives_are_found_and_two_clauses_are_left_alone() -> None:
    sentences = SENTENCES["double_negative"]["dev"]
    assert [one for one in sentences["breaks"] if not double_negative(one)] == []
    assert [one for one in sentences["fine"] if double_negative(one)] == []
    assert len(sentences["breaks"]) >= 50
    assert len(sentences["fine"]) >= 80


def test_there_are_enough_sentences() -> None:
    for what in ("passive", "more_than_one_idea"):
        parts = SENTENCES[what].values()
        assert sum(len(part["breaks"]) + len(part["fine"]) for part in parts) >= 100
        every = [one for part in parts for one in (*part["breaks"], *part["fine"])]
        assert len(every) == len(set(every))


@pytest.mark.parametrize("check", EASY, ids=lambda check: check.name)
def test_each_rule_says_where_it_comes_from_and_exact_ones_have_many_examples(check: Check) -> None:
    assert check.rule
    speaks = sum(example.findings > 0 for example in check.examples)
    if check.rule.exact:
        assert speaks >= 10
        assert len(check.examples) - speaks >= 10
    else:
        assert speaks >= 3


def test_the_page_of_rules_is_what_the_checks_say(request: pytest.FixtureRequest) -> None:
    path = ROOT / "docs/authors/easy-read-rules.md"
    page = rules_page(REGISTRY.checks, REGISTRY.profiles)
    if request.config.getoption("--golden"):
        path.write_text(page, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == page, "if this change is meant, run make golden"


LONG = "We go to the hall on the hill with the big red door near the old mill now."  # 18 words


@pytest.mark.parametrize(
    ("profile", "wanted"), [("govuk", "warning"), ("easy-read-standard", None), ("strict", "error")]
)
def test_the_profile_says_how_long_a_sentence_can_be(profile: str, wanted: str | None) -> None:
    found = [one.severity for one in judged(f"[pic: bus]\n{LONG}", profile) if one.check == "easy-sentence"]
    assert found == ([Severity(wanted)] if wanted else [])


def judged(words: str, profile: str, registry: Registry = REGISTRY) -> tuple[Finding, ...]:
    from plainguides.core.guide import GuideSource, read_guide
    from plainguides.shell.files import today

    source = GuideSource(
        slug="example",
        path="guides/example/index.md",
        text=GUIDE,
        easy_read_path="guides/example/easy-read.md",
        easy_read=f"---\ntitle: Easy words\n---\n\n{words}\n",
        has_easy_read=True,
    )
    settings = HubSettings(name="Test", today=today(), easy_read_profile=profile)
    assets: Mapping[str, Asset] = ASSETS
    return read_guide(source, registry, settings, assets).findings


def test_a_hub_has_a_profile_of_its_own(tmp_path: Path) -> None:
    hub = write_hub(tmp_path)
    (hub / "plugins/profiles").mkdir(parents=True)
    own = hub / "plugins/profiles/ours.yml"
    text = "name: ours\nlabel: Ours\norder: 9\npurpose: P.\nsentence_warning: 5\nsentence_error: 30\n"
    own.write_text(f"{text}severities: {{easy-idiom: off, easy-passive: advice}}\n", encoding="utf-8")
    registry = extensions.load(hub)
    found = judged("[pic: bus]\nThe form is sent.\nWe touch base in the old hall.", "ours", registry)
    assert {(one.check, str(one.severity)) for one in found} >= {
        ("easy-passive", "advice"),
        ("easy-sentence", "warning"),
    }
    assert "easy-idiom" not in {one.check for one in found}
    own.write_text(f"{text}severities: {{easy-facts: off}}\n", encoding="utf-8")
    with pytest.raises(UserError, match="no profile can change easy-facts"):
        extensions.load(hub)


def test_a_wrong_profile_is_an_error_with_the_right_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hub = write_hub(tmp_path)
    config = hub / "mkdocs.yml"
    config.write_text(
        config.read_text(encoding="utf-8").replace("organisation:", "easy_read_profile: strikt\n      organisation:"),
        encoding="utf-8",
    )
    monkeypatch.chdir(hub)
    assert main(["check"]) != 0
    assert 'Did you mean "strict"?' in capsys.readouterr().err


TEXTS = {
    "easy-passive": "The form is sent.",
    "easy-one-idea": "Bring a bag and call us.",
    "easy-hard-word": "We procure the food.",
    "easy-initials": "Ask for BSL.",
    "easy-idiom": "We touch base.",
    "easy-same-word": "Take a taxi. Get a cab.",
    "easy-picture": "",
    "easy-one-meaning": "",
    "easy-line": "Take a taxi. Get out.",
    "easy-sentence": LONG,
    "easy-contractions": "We can't come.",
    "easy-marks": "Bring a friend/helper.",
    "easy-numbers": "Bring two bags.",
    "easy-dates": "Come on 3/4/2027.",
    "easy-emphasis": "This is *good*.",
    "easy-negative": "Do not come without a bag.",
    "easy-what-to-do": "Do not forget to come.",
    "easy-foreign-word": "It is open ad hoc.",
    "easy-facts": "It costs £9.",
    "easy-row-length": "Sit. Stay. Go.",
}


@pytest.mark.parametrize("check", TEXTS)
def test_a_comment_with_a_reason_excuses_each_check(check: str) -> None:
    rows = f"[pic: bus]\n{TEXTS[check]}"
    front = ""
    if check == "easy-picture":
        rows = "Take the bus."
    if check == "easy-one-meaning":
        rows = "[pic: bus | A train]\nGo."
    start = "[pic: bus | A bus]\nCall 01632 960 001.\n\n"
    assert check in {one.check for one in easy(start + rows, front=front)}
    for name in (check, check.removeprefix("easy-")):
        excused = easy(f"{start}<!-- ok: {name}: our readers chose it -->\n\n{rows}", front=front)
        assert check not in {one.check for one in excused}
    no_reason = easy(f"{start}<!-- ok: {check} -->\n\n{rows}", front=front)
    later = {"easy-line", "easy-what-to-do", "easy-foreign-word"}  # advice waits until errors are mended
    assert check in {one.check for one in no_reason} or check in later


def test_no_comment_excuses_what_the_file_is() -> None:
    found = read(GUIDE, easy_read="---\ntitle: E\n---\n<!-- ok: read-status: no -->\n\n[pic: bus]\nGo.\n").findings
    assert "easy-read-excuse" in {one.check for one in found}


def test_many_passives_are_an_error_and_excused_ones_do_not_count() -> None:
    rows = "\n\n".join(f"[pic: bus]\nThe form {n} is sent." for n in (1, 2, 3))
    assert Severity.ERROR in {one.severity for one in easy(rows) if one.check == "easy-passive"}
    excused = rows.replace("[pic", "<!-- ok: passive: nobody knows who -->\n\n[pic", 1)
    assert {one.severity for one in easy(excused) if one.check == "easy-passive"} == {Severity.WARNING}


def rows_of(*counts: int) -> str:
    return "\n\n".join(f"[pic: bus]\n{' '.join(['We', *['go'] * (count - 1)])}." for count in counts)


@pytest.mark.parametrize(
    ("profile", "wanted"), [("govuk", "warning"), ("easy-read-standard", "warning"), ("strict", "error")]
)
def test_one_message_sums_up_long_sentences(profile: str, wanted: str) -> None:
    found = [one for one in judged(rows_of(*[10] * 8, 16, 18, 17), profile) if one.check == "easy-whole-text"]
    assert [str(one.severity) for one in found] == [wanted]
    assert found[0].message == (
        "3 of its 11 sentences have more than 15 words. 2 of 11 is the most. The longest are in lines 30, 33 and 36."
    )
    mean = [one.message for one in judged(rows_of(*[13] * 10), profile) if one.check == "easy-whole-text"]
    assert mean == ["On average, a sentence has 13.0 words. 12 is the most."]


def test_the_worst_sentences_come_first_and_excused_ones_do_not_count() -> None:
    rows = rows_of(*[16] * 5, 25, 30, *[9] * 15)
    said = [one.message for one in easy(rows) if one.check == "easy-whole-text"]
    assert len(said) == 1
    assert "7 of its 22 sentences" in said[0]
    assert "On average, a sentence has 12.3 words." in said[0]
    assert said[0].endswith("The longest are in lines 6, 21 and 24.")  # of those with 16 words, the first
    excused = rows.replace("[pic", "<!-- ok: sentence: our readers chose it -->\n[pic", 5)
    found = [one.message for one in easy(excused) if one.check == "easy-whole-text"]
    assert found == []


def test_a_long_file_is_to_have_parts_and_the_example_makes_them() -> None:
    long = "\n".join(["[pic: bus]", *["We go on."] * 334])
    (found,) = [one for one in easy(long) if one.check == "easy-length"]
    assert found.fix == "Leave out what readers do not need. Or make 2 parts of it."
    guide = read(GUIDE, easy_read=f"---\ntitle: Easy words\n---\n{found.example}\n\n[pic: bus]\nGo.\n").guide
    assert guide is not None
    assert guide.easy_read is not None
    assert parts_of(guide.easy_read.document) == ("Part 1: Before the meeting", "Part 2: At the meeting")
    half = "\n".join(["[pic: bus]", *["We go on."] * 167])
    in_parts = easy(f"[part: One]\n\n{half}\n\n[part: Two]\n\n{half}")
    assert "easy-length" not in {one.check for one in in_parts}
    (second,) = [one for one in easy(f"[part: One]\n\n{half}\n\n[part: Two]\n\n{long}") if one.check == "easy-length"]
    assert second.message.startswith('The part "Two" has 1002 words.')
    assert second.line is not None


def test_the_easy_words_for_foreign_ones_are_easy() -> None:
    (check,) = [one for one in EASY if one.name == "easy-foreign-word"]
    assert len(check.swaps) >= 80
    found = easy("\n\n".join(f"[pic: bus]\nWe say {better}." for better in check.swaps.values()))
    about_words = {"easy-hard-word", "easy-foreign-word", "easy-initials", "easy-idiom", "easy-marks", "easy-numbers"}
    assert [one.message for one in found if one.check in about_words] == []


def test_a_foreign_word_that_is_explained_can_stay() -> None:
    rows = "[pic: bus]\nWe need a **quorum**.\nA quorum is enough people to vote.\n\n[pic: person]\nCall 01632 960 001."
    assert "easy-foreign-word" in {one.check for one in easy(rows)}
    front = "words:\n  quorum: Enough people to vote.\n"
    assert "easy-foreign-word" not in {one.check for one in easy(rows, front=front)}


def test_the_front_needs_contact_and_formats() -> None:
    found = judged("[pic: bus]\nGo.", "govuk", replace(REGISTRY, formats=()))
    said = [one.message for one in found if one.check == "easy-front"]
    assert len(said) == 2
    assert not [one for one in judged("[pic: bus]\nCall 01632 960 001.", "govuk") if one.check == "easy-front"]


def messages() -> list[str]:
    """What the checks of Easy Read say, from their own examples: message and what to do, without what they quote."""
    found: dict[str, None] = {}
    for check in EASY:
        only = replace(REGISTRY, checks=(check,))
        for example in check.examples:
            if example.findings and len(example.easy_read) < 5000:
                for one in read(example.markdown, only, easy_read=example.easy_read).findings:
                    if one.check == check.name:
                        text = f"{one.message}\n{one.fix}".replace("\n", " \n")
                        found[re.sub(r'"[^"]*"|\S+\.(?:yml|md)\b', "this", text)] = None
    return list(found)


def test_the_messages_keep_the_rules_of_easy_read() -> None:
    of_files = {"easy-front", "easy-facts", "easy-length", "easy-row-length", "easy-line", "easy-same-word"}
    found = easy("\n\n".join(f"[pic: bus]\n{message}" for message in messages()))
    assert [(one.check, one.message) for one in found if one.check not in of_files] == []


def test_a_thousand_words_are_checked_quickly() -> None:
    text = "\n\n".join(f"[pic: bus]\nWe ask person {n} what they need.\nThen we plan the day." for n in range(90))
    start = time.process_time()
    assert easy(text) is not None
    assert time.process_time() - start < 1.5
