"""Draft, tested, out of date: worked out from evidence, written by `accept`, and never typed."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainguides.cli import main
from plainguides.core.accept import accept
from plainguides.core.easy_read import DRAFT, OUT_OF_DATE, STOPPED, label, missing_words
from plainguides.core.easy_report import as_data, as_table
from plainguides.core.front_matter_edit import CannotEditError, add_item, set_key
from plainguides.core.guide import GuideSource, read_guide
from plainguides.core.model import EasyRead, Guide, Hub, HubSettings, Severity, TestRecord
from plainguides.core.reading import Asset
from test_examples import REGISTRY, read

GUIDE = "---\ntitle: Travel\nsummary: How to go.\n---\nWe pay.\n\n## Bus\n\nA bus costs £2.\n\n## Train\n\nAsk [us](https://a.example/).\n"
EASY = """---
title: "Travel"   # in easy words
status: draft
machine_help: none
words: {bus: A big car.}
---

## Bus {from="#bus"}

[pic: bus]
A **bus** is a big car.
A bus costs £2.
"""
TEST = TestRecord(group="Our readers' group", people=6, date=date(2026, 10, 3), changed='We changed "fare".')


def companion(easy: str = EASY, guide: str = GUIDE) -> EasyRead:
    found = read(guide, replace(REGISTRY, checks=()), easy_read=easy).guide
    assert found is not None
    companion = found.easy_read or found.waiting
    assert companion is not None
    return companion


def accepted(easy: str = EASY, guide: str = GUIDE, test: TestRecord | None = None) -> str:
    return accept(easy, companion(easy, guide), test).text


def groups(easy: str) -> list[str]:
    """Return who stands as the testers of these words."""
    return [one.group for one in companion(easy).tested]


def test_accept_writes_the_test_and_the_hashes_and_nothing_else() -> None:
    text = accepted(test=TEST)
    assert text.startswith('---\ntitle: "Travel"   # in easy words\nstatus: tested\nmachine_help: none\n')
    assert text.endswith(EASY.split("---\n")[2])
    now = companion(text)
    assert [replace(one, seal="") for one in now.tested] == [TEST]
    assert label(now) == "Tested by 6 people from Our readers' group on 3 October 2026."
    again = accept(text, now, TEST)
    assert (again.text, "already" in again.said) == (text, True)


def test_only_who_saw_these_words_stands_as_their_tester() -> None:
    """A later test of earlier words is history: it is no claim about the words that stand there now."""
    later = replace(TEST, group="The first group", date=date(2026, 11, 10))
    text = accepted(accepted(test=later).replace("A **bus**", "The bus"), test=TEST)
    now = companion(text)
    assert [one.group for one in now.records] == ["The first group", TEST.group]
    assert label(now) == "Tested by 6 people from Our readers' group on 3 October 2026."
    assert groups(text) == [TEST.group]
    # The words come back: so does their test, and only theirs.
    assert groups(text.replace("The bus", "A **bus**")) == ["The first group"]


def test_a_record_that_is_changed_or_made_by_hand_does_not_count() -> None:
    text = accepted(test=TEST)
    assert groups(text) == [TEST.group]
    seal = companion(text).tested[0].seal
    for old, new in (
        ("people: 6", "people: 60"),
        ('group: "Our', 'group: "All our'),
        ("2026-10-03", "2026-10-04"),
        (seal, "00000000"),
        (f'    seal: "{seal}"\n', ""),
    ):
        assert text.count(old) == 1, old
        assert groups(text.replace(old, new)) == [], new
        assert DRAFT in label(companion(text.replace(old, new)))
    copied = text.replace(
        "tested:\n", f'tested:\n  - group: B\n    people: 9\n    date: 2026-10-05\n    seal: "{seal}"\n'
    )
    assert groups(copied) == [TEST.group]
    # `accept` with the very test completes a record that a person wrote, and adds no second one.
    bare = text.replace(f'    seal: "{seal}"\n', "")
    assert companion(accepted(bare, test=TEST)).tested == companion(text).tested
    assert len(companion(accepted(bare, test=TEST)).records) == 1


def test_lost_hashes_bring_no_label_back() -> None:
    text = accepted(test=TEST)
    lost = text.replace(text[text.index("hashes:") : text.index("---\n\n## Bus")], "")
    assert "hashes" not in lost
    assert groups(lost) == []
    assert groups(accepted(lost)) == [TEST.group]  # the same words: it is only the guide that nobody could compare
    changed = lost.replace("A **bus**", "The bus")
    done = accept(changed, companion(changed))
    assert "stays a draft" in done.said
    assert groups(done.text) == []
    for easy in (changed, changed.replace(companion(text).tested[0].seal, "00000000")):
        said = " ".join(f"{one.message} {one.fix}" for one in read(GUIDE, easy_read=easy).findings)
        assert "Test it again" in said
        assert "accept the file" not in said


def test_a_picture_file_with_other_content_is_a_change() -> None:
    def read_with(easy: str, digest: str) -> EasyRead:
        assets = {"guides/pictures/bus.jpg": Asset(width=32, height=32, digest=digest)}
        source = GuideSource(
            slug="example",
            path="guides/example/index.md",
            text=GUIDE,
            easy_read_path="guides/example/easy-read.md",
            easy_read=easy,
            has_easy_read=True,
        )
        guide = read_guide(source, replace(REGISTRY, checks=()), HubSettings(name="Test", today=TEST.date), assets)
        assert guide.guide is not None
        assert guide.guide.easy_read is not None
        return guide.guide.easy_read

    text = accept(EASY, read_with(EASY, "11111111"), TEST).text
    assert read_with(text, "11111111").tested
    assert not read_with(text, "22222222").tested
    assert not read_with(text, "").tested


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("Tested by people with learning disabilities.", True),
        ("Our group checked this.", True),
        ("Our readers' group has tested these words.", True),
        ("It was checked by 6 people.", True),
        ("People with learning disabilities have not checked it.", False),
        ("People with learning disabilities test the words.", False),
        ("It must be tested by people with learning disabilities.", False),
        ("Ask our group.", False),
        ("The driver checked this ticket.", False),
    ],
)
def test_a_draft_that_says_it_is_tested_gets_a_warning(words: str, *, claims: bool) -> None:
    easy = EASY.replace("A bus costs £2.", words)
    assert any("say that it is tested" in one.message for one in read(GUIDE, easy_read=easy).findings) == claims
    tested = accepted(easy, test=TEST)
    assert not any("say that it is tested" in one.message for one in read(GUIDE, easy_read=tested).findings)


def test_words_that_change_after_the_test_are_a_draft_again() -> None:
    text = accepted(test=TEST)
    for old, new in (("A **bus**", "The bus"), ("[pic: bus]", "[pic: person]"), ("A big car.", "A long car.")):
        assert label(companion(text.replace(old, new))).startswith(DRAFT), new
    for old, new in (("A **bus**", "A bus"), ("\nA **bus** is", "\nA  **bus**   is")):
        assert label(companion(text.replace(old, new))).startswith("Tested"), new
    # Only readers can change that: to accept the words once more does not make them tested.
    changed = text.replace("A **bus**", "The bus")
    done = accept(changed, companion(changed))
    assert "stays a draft" in done.said
    assert label(companion(done.text)).startswith(DRAFT)


def test_another_picture_with_the_same_name_is_a_change() -> None:
    """The path of a picture is in the hash: a hub's own bus takes the place of ours."""

    def number(*folders: str) -> str:
        assets = {f"{folder}/bus.svg": Asset(width=32, height=32) for folder in folders}
        source = GuideSource(
            slug="example",
            path="guides/example/index.md",
            text=GUIDE,
            easy_read_path="guides/example/easy-read.md",
            easy_read=EASY,
            has_easy_read=True,
        )
        guide = read_guide(
            source, replace(REGISTRY, checks=()), HubSettings(name="Test", today=TEST.date), assets
        ).guide
        assert guide is not None
        assert guide.easy_read is not None
        return guide.easy_read.hashes.easy_read

    ours, own = "assets/pictures", "guides/example/pictures"
    assert number(ours) == number(ours, "guides/other/pictures")
    assert len({number(ours), number(ours, own), number("guides/pictures")}) == 3


def test_status_tested_without_evidence_is_a_draft() -> None:
    record = "tested:\n  - group: A\n    people: 2\n    date: 2026-10-03\n"
    typed = EASY.replace("status: draft\n", f"status: tested\n{record}")
    found = read(GUIDE, easy_read=typed)
    assert found.guide is not None
    assert found.guide.easy_read is not None
    assert label(found.guide.easy_read) == DRAFT
    (finding,) = [one for one in found.findings if one.check == "easy-read-status"]
    assert "does not say which words were tested" in finding.message
    assert "accept example --group" in str(finding.example)


@pytest.mark.parametrize(
    ("old", "new", "sections"),
    [
        ("£2", "£3", ("Bus",)),
        ("Ask [us]", "Ask [them]", ("Train",)),
        ("https://a.example/", "https://b.example/", ("Train",)),
        ("We pay.", "We do not pay.", ("the words before the first heading",)),
        ("## Train", "## Plane", ("Plane", "train (gone)")),
        ("## Train", "## Boat\n\nNo.\n\n## Train", ("Boat",)),
        ("A bus costs", "A *bus*  costs", ()),
        ("A bus\u00a0costs", "A bus costs", ()),
        ("## Train\n", "## Train\n\n", ()),
    ],
)
def test_a_change_of_the_guide_names_the_sections(old: str, new: str, sections: tuple[str, ...]) -> None:
    now = companion(accepted(test=TEST), GUIDE.replace(old, new))
    assert now.out_of_date == sections
    assert (OUT_OF_DATE in label(now)) == bool(sections)


WORD = st.sampled_from("bus tram 2 3 pay ask not we you time £5".split())


@given(st.lists(WORD, min_size=1, max_size=12), st.data())
def test_each_changed_word_is_seen_and_no_changed_space(words: list[str], data: st.DataObject) -> None:
    guide = f"---\ntitle: T\n---\n## Bus\n\n{' '.join(words)}.\n"
    text = accepted(guide=guide)
    place = data.draw(st.integers(0, len(words) - 1))
    other = data.draw(WORD.filter(lambda word: word != words[place]))
    changed = [*words[:place], other, *words[place + 1 :]]
    assert companion(text, guide.replace(" ".join(words), " ".join(changed))).out_of_date == ("Bus",)
    assert companion(text, guide.replace(" ".join(words), "  ".join(words))).out_of_date == ()
    assert companion(text, guide.replace(words[0], f"**{words[0]}**", 1)).out_of_date == ()


def test_what_a_machine_wrote_has_no_page_until_a_person_accepts_it() -> None:
    easy = EASY.replace("machine_help: none", "machine_help: a language model")
    found = read(GUIDE, easy_read=easy)
    assert isinstance(found.guide, Guide)
    assert found.guide.easy_read is None
    assert found.guide.waiting is not None
    assert ["no person has accepted it yet" in one.message for one in found.findings].count(True) == 1
    now = read(GUIDE, easy_read=accepted(easy)).guide
    assert now is not None
    assert now.easy_read is not None
    assert label(now.easy_read).startswith(DRAFT)
    assert "a language model" in label(now.easy_read)


EXCUSED = "<!-- ok: easy-sentence: our readers' group chose these words -->\n"
LONG = f"[pic: bus]\n{'Very ' * 15}long.\n"


def checks(easy: str) -> list[str]:
    found = read(GUIDE, easy_read=easy).findings
    return [finding.check for finding in found if finding.check != "easy-front"]  # the guide has no date


def test_a_comment_with_a_reason_excuses_one_row() -> None:
    assert checks(f"{EASY}\n{LONG}").count("easy-sentence") == 1
    assert checks(f"{EASY}\n{EXCUSED}{LONG}") == []
    assert checks(f"{EASY}\n{EXCUSED}\n{LONG}\n{LONG}").count("easy-sentence") == 1
    assert companion(f"{EASY}\n{EXCUSED}{LONG}").excuses[0].reason == "our readers' group chose these words"
    assert checks(f"{EASY}\n<!-- ok: easy-sentence -->\n{LONG}").count("easy-read-excuse") == 1
    assert checks(f"{EASY}\n<!-- ok: easy-read-status: we are in a hurry -->\n{LONG}").count("easy-read-excuse") == 1


FRONT = st.sampled_from([
    "---\ntitle: A\n---\n",
    "---\r\ntitle: A\r\nstatus: draft # note\r\n---\r\n",
    "---\nstatus: 'draft'\n# about the title\ntitle: A\n\n---\n",
    "---\ntested: []\ntitle: A\n---\n",
    "---\ntested:\n- group: B\n  people: 1\n  date: 2026-01-01\n# after\ntitle: A\n...\n",
    "\ufeff---\ntitle: >\n  A\n  b\nwords:\n  a: b\n---\n",
])  # fmt: skip


@given(FRONT, st.text(alphabet="ab-\n#:", max_size=40))
def test_editing_front_matter_keeps_every_other_line(front: str, body: str) -> None:
    text = front + body
    done = add_item(set_key(text, "status", ["status: tested"]), "tested", ["group: C", "people: 2"])
    assert done.endswith(body)
    kept = [line for line in re.split(r"(?<=\n)", front) if line and not re.match(r"status:|tested:", line)]
    rest = iter(re.split(r"(?<=\n)", done))
    assert all(line in rest for line in kept), done
    assert ("\r\n" in done) == ("\r\n" in text)


@pytest.mark.parametrize(
    "front", ["title: A\n", "---\n{title: A, status: draft}\n---\n", "---\ntested: [{group: B}]\n---\n"]
)
def test_what_cannot_be_edited_safely_is_left_alone(front: str) -> None:
    with pytest.raises(CannotEditError):
        add_item(set_key(front, "status", ["status: tested"]), "tested", ["group: C"])


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    assert main(["new", "hub", str(tmp_path / "hub")]) == 0
    monkeypatch.chdir(tmp_path / "hub")
    return tmp_path / "hub"


def run(*words: str) -> int:
    return main(["easy-read", *words])


def test_the_commands(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (slug,) = [path.parent.name for path in hub.glob("guides/*/easy-read.md")]
    easy = hub / "guides" / slug / "easy-read.md"
    before = easy.read_bytes()
    assert run("accept", slug, "--group", "Our readers' group") == 2
    assert run("accept", slug, "--group", "A", "--people", "2") == 2
    assert run("accept", slug, "--group", "A", "--people", "six", "--date", "2026-10-03") == 2
    assert '"six" is not a number of people' in capsys.readouterr().err
    assert run("accept", slug, "--group", "NAME OF THE GROUP", "--people", "6", "--date", "2026-10-03") == 2
    assert run("accept", slug, "--group", "A", "--people", "0") == 2
    assert run("accept", slug, "--group", "A", "--people", "2", "--date", "soon") == 2
    tomorrow = (date.today() + timedelta(days=2)).isoformat()  # noqa: DTZ011
    assert run("accept", slug, "--group", "A", "--people", "2", "--date", tomorrow) == 2
    assert run("accept", "nothing") == 2
    assert run("new", slug) == 1
    assert easy.read_bytes() == before
    capsys.readouterr()
    assert run("accept", slug, "--group", "A", "--people", "2", "--date", "2026-10-03") == 0
    assert run("status", "--format", "json") == 0
    rows = json.loads(capsys.readouterr().out.partition("\n")[2])
    (row,) = [row for row in rows if row["guide"] == slug]
    assert row["status"] == "tested"
    assert row["tests"] == [{"group": "A", "people": 2, "date": "2026-10-03", "changed": "", "these_words": True}]
    guide = easy.with_name("index.md")
    guide.write_text(guide.read_text(encoding="utf-8") + "\n## One more\n\nNew words.\n", encoding="utf-8")
    assert run("status") == 0
    said = capsys.readouterr().out
    assert "changed since then: One more" in said
    assert "1 tested" in said
    assert main(["check"]) == 0
    assert "The guide has changed since this was accepted: One more" in capsys.readouterr().out


def test_a_new_file_has_the_words_of_the_guide_as_notes_only(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (easy,) = hub.glob("guides/*/easy-read.md")
    index = easy.with_name("index.md")
    easy.unlink()
    index.write_text(
        "---\ntitle: Travel\n---\n## By bus\n\nTake the bus. Do not take a taxi. Ask about your entitlement.\n",
        encoding="utf-8",
    )
    picture = hub / "guides" / "pictures" / "bus.svg"
    picture.write_bytes(next((hub / "guides" / "pictures").glob("*.svg")).read_bytes())
    picture.with_name("taxi.svg").write_bytes(picture.read_bytes())
    assert run("new", index.parent.name) == 0
    text = easy.read_text(encoding="utf-8")
    assert '## By bus {from="#by-bus"}' in text
    assert "<!-- The guide says: Take the bus. -->" in text
    assert "with no meaning in the glossary: entitlement" in text
    assert "This picture may fit: bus" in text
    assert "This picture may fit: taxi" not in text
    body = re.sub(r"<!--.*?-->", "", text.split("---\n")[2], flags=re.DOTALL)
    assert [line for line in body.splitlines() if line.strip()] == ['## By bus {from="#by-bus"}']
    capsys.readouterr()
    assert main(["check"]) == 0
    assert "This Easy Read file has no rows yet, so it has no page." in capsys.readouterr().out


def test_status_tells_started_and_broken_from_none_and_writes_a_page_for_the_team(
    hub: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (easy,) = hub.glob("guides/*/easy-read.md")
    whole = easy.read_text(encoding="utf-8")
    broken = whole + "\n[pic: nothing-like-it]\nWe pay <b>.\n"
    for text, says in (
        (broken, "error"),
        ("---\ntitle: A\n---\n", "its Easy Read is started, and has no rows yet"),
        (whole, "a draft"),
    ):
        easy.write_text(text, encoding="utf-8")
        assert run("status") == 0
        assert says in capsys.readouterr().out
    page = hub / "team.html"
    assert run("status", "--html", "team.html") == 0
    html = page.read_text(encoding="utf-8")
    assert "A draft." in html
    assert html.count("<tr>") == 1 + len(list(hub.glob("guides/*/index.md")))
    assert "http" not in html
    assert run("status", "--html", "team.html") == 0  # our own page may be written again
    page.write_text("Mine.", encoding="utf-8")
    for name in ("team.html", "team.txt", "docs/team.html", "guides/team.html", "nowhere/team.html"):
        assert run("status", "--html", name) == 1, name
    assert page.read_text(encoding="utf-8") == "Mine."
    assert not (hub / "docs/team.html").exists()


def test_accept_refuses_a_file_with_errors(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (easy,) = hub.glob("guides/*/easy-read.md")
    easy.write_text(easy.read_text(encoding="utf-8") + "\n[pic: nothing-like-it]\nWe pay.\n", encoding="utf-8")
    before = easy.read_bytes()
    assert run("accept", easy.parent.name) == 1
    assert "There is no picture" in capsys.readouterr().out
    assert easy.read_bytes() == before


def test_a_guide_that_changed_says_that_there_is_an_easy_read_and_status_counts_it() -> None:
    """Its price is wrong now, so nothing publishes it. That is no reason to say that it was never made."""
    found = read(GUIDE.replace("£2", "£3"), easy_read=accepted(test=TEST))
    assert found.guide is not None
    assert found.guide.easy_read is None
    assert found.guide.stopped is not None
    assert found.guide.stopped.out_of_date == ("Bus",)
    assert any(one.check == "easy-facts" and one.severity is Severity.ERROR for one in found.findings)
    (old,) = [one for one in found.findings if one.check == "easy-read-out-of-date"]
    assert old.message == "The guide has changed since this was accepted: Bus."
    edition = next(one for one in REGISTRY.editions if one.name == "easy-read")
    assert missing_words(edition, found.guide) == STOPPED
    never = read(GUIDE.replace("£2", "£3"), easy_read=EASY).guide
    assert never is not None
    assert never.stopped is not None
    assert missing_words(edition, never) == "Not made yet."
    (row,) = rows = as_data(Hub(settings=HubSettings(name="T"), guides=(found.guide,), findings=found.findings))
    assert (row["status"], row["out_of_date"]) == ("errors", ["Bus"])
    assert "Out of date: 1." in as_table(rows)
    assert "so it has no page" in as_table(rows)


def test_a_number_in_words_gets_plain_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "bus", "--most", "six"]) == 2
    assert '--most needs a number in digits, not "six".' in capsys.readouterr().err
