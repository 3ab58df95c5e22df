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
from plainguides.core.easy_rules import rules_page
from plainguides.core.grammar import extra_idea, passive
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
    assert check in {one.check for one in no_reason} or check == "easy-line"  # advice waits until errors are mended


def test_no_comment_excuses_what_the_file_is() -> None:
    found = read(GUIDE, easy_read="---\ntitle: E\n---\n<!-- ok: read-status: no -->\n\n[pic: bus]\nGo.\n").findings
    assert "easy-read-excuse" in {one.check for one in found}


def test_many_passives_are_an_error_and_excused_ones_do_not_count() -> None:
    rows = "\n\n".join(f"[pic: bus]\nThe form {n} is sent." for n in (1, 2, 3))
    assert Severity.ERROR in {one.severity for one in easy(rows) if one.check == "easy-passive"}
    excused = rows.replace("[pic", "<!-- ok: passive: nobody knows who -->\n\n[pic", 1)
    assert {one.severity for one in easy(excused) if one.check == "easy-passive"} == {Severity.WARNING}


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
