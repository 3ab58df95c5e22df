"""Every mistake in an Easy Read file gets a message with its line and one right example, and never a wrong page."""

from __future__ import annotations

from pathlib import Path

import pytest

from plainguides.core.easy_pages import one_part, words_said
from plainguides.core.easy_skeleton import skeleton
from plainguides.core.model import Picture, Severity
from plainguides.core.picture_names import by_name
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from support import TINY, TINY_CONFIG, write_hub
from test_examples import REGISTRY, read

GUIDE = "---\ntitle: Travel\nsummary: How.\n---\nWe pay.\n\n## Bus\n\nA bus costs £2.\n"
HEAD = "---\ntitle: Travel\nstatus: draft\nmachine_help: none\n---\n\n"
ROW = '## Bus {from="#bus"}\n\n[pic: bus]\nTake the bus.\n'
TESTED = "---\ntitle: T\nstatus: tested\ntested:\n  - group: A\n    people: 2\n    date: 2026-10-03\n---\n" + ROW
MISTAKES = {
    "an unknown key": (HEAD.replace("status", "statsu") + ROW, 3, 'Did you mean "status"?'),
    "a value for a key": (HEAD.replace("status: draft", "draft: yes") + ROW, 3, 'Did you mean "status"?'),
    "a key of nobody": (HEAD.replace("machine_help: none", "label: Tested") + ROW, 4, "Take this line out"),
    "no such day": (TESTED.replace("10-03", "02-30"), 7, "There is no such date"),
    "a day in words": (TESTED.replace("2026-10-03", "3 October 2026"), 7, "is not a date as we write it"),
    "a day to come": (TESTED.replace("2026-10", "2036-10"), 4, "still to come"),
    "no records": (HEAD.replace("draft", "tested") + ROW, 3, "no test is written down"),
    "one record and no list": (TESTED.replace("  - group", "    group"), 5, "must be a list"),
    "people in words": (TESTED.replace("people: 2", "people: six"), 6, "not a number of people"),
    "nobody": (TESTED.replace("people: 2", "people: 0"), 6, "not a number of people"),
    "no group": (TESTED.replace("group: A", "changed: A"), 5, '"group" is missing'),
    "out of date is computed": (HEAD.replace("draft", "out of date") + ROW, 3, "is not one of: draft, tested"),
    "a machine with no name": (HEAD.replace("none", "yes") + ROW, 4, "which program helped"),
    "a list of words": (HEAD.replace("machine_help: none", "words: [bus]") + ROW, 4, "a word and its meaning"),
    "a word with no meaning": (HEAD.replace("machine_help: none", "words:\n  bus:") + ROW, 5, "has no meaning"),
    "hashes by hand": (HEAD.replace("machine_help: none", "hashes: abc") + ROW, 4, "must be a group of keys"),
    "a tab": (HEAD.replace("machine_help: none", "words:\n\tbus: A car.") + ROW, 5, "There is a tab"),
    "no title": ("---\nstatus: draft\n---\n" + ROW, 1, '"title" is missing'),
    "no front matter": (ROW, 1, "plainguides easy-read new example"),
    "no end of it": (HEAD.replace("---\n\n", "") + ROW, 1, "never ends"),
    "an empty file": ("", 1, "plainguides easy-read new example"),
    "no such heading": (HEAD + ROW.replace("#bus", "#buss"), 7, 'no heading with the id "buss"'),
    "a heading of another name": (HEAD + ROW.replace('"#bus"', '"#wrong"'), 7, "Did you mean #bus?"),
    "a part that is gone": (HEAD + ROW.replace('Bus {from="#bus"', 'Tea {from="#tea"'), 7, "leave the end out"),
    "no closing brace": (HEAD + ROW.replace('"}', '"'), 7, "would stand on the page"),
    "no closing quote": (HEAD + ROW.replace('"}', "}"), 7, "would stand on the page"),
    "another bracket": (HEAD + ROW.replace("{", "(").replace("}", ")"), 7, "would stand on the page"),
    "a source of a small heading": (
        HEAD + ROW + "\n" + ROW.replace("##", "####"),
        12,
        "Start headings in the text with ##",
    ),
    "a source of no heading": (HEAD + ROW + '{from="#bus"}\n', 11, "Only a heading can say"),
    "a source on its own": (f'{HEAD}{{from="#bus"}}\n\n{ROW}', 7, "Only a heading can say"),
    "no such picture": (HEAD + ROW.replace(": bus]", ": buss]"), 9, "Did you mean: bus"),
    "a file name": (HEAD + ROW.replace(": bus]", ": bus.svg]"), 9, "Did you mean: bus"),
    "a sign too many": (HEAD + ROW.replace("bus]", "bus + + person]"), 9, "no picture with the name"),
    "no space at the sign": (HEAD + ROW.replace("bus]", "bus+person]"), 9, "a space on each side"),
    "a comma": (HEAD + ROW.replace("bus]", "bus, person]"), 9, "[pic: bus + person]"),
    "the word and": (HEAD + ROW.replace("bus]", "bus and person]"), 9, "[pic: bus + person]"),
    "no bracket": (HEAD + ROW.replace("bus]", "bus"), 9, "Write ] at the end"),
    "a picture in capitals": (HEAD + ROW.replace("[pic", "[Pic"), 9, "small letters, with a colon"),
    "a picture in a longer word": (HEAD + ROW.replace("[pic", "[picture"), 9, "small letters, with a colon"),
    "a list in a row": (HEAD + ROW + "- tea\n- cake\n", 11, "Make a row of each thing"),
    "two lines of pictures": (HEAD + ROW.replace("]\n", "]\n[pic: person]\n"), 10, "[pic: bus + person]"),
    "two brackets": (HEAD + ROW.replace("[pic: bus]", "[[pic: bus]]"), 9, "in the middle of other words"),
    "a picture in a sentence": (HEAD + "[pic: bus]\nTake it.\n\nTake [pic: bus] it.\n", 10, "in the middle of other"),
    "a picture in a heading": (HEAD + ROW.replace("## Bus", "## Bus [pic: bus]"), 7, "in the middle of other words"),
    "a picture in a list": (HEAD + "- [pic: bus]\n  Take it.\n", 7, "in the middle of other words"),
    "a picture below its words": (HEAD + "Take the bus.\n[pic: bus]\n", 8, "Put an empty line above it"),
    "a picture alone": (HEAD + ROW.replace("]\n", "]\n\n"), 9, "a picture and no words"),
    "rows without an empty line": (HEAD + ROW + "[pic: bus]\nWe pay.\n", 11, "Put an empty line above it"),
    "a row behind a tab": (HEAD + ROW.replace("[pic", "\t[pic"), 9, "a box of code"),
    "an open comment": (f"{HEAD}{ROW}\n<!-- ok: easy-facts: no\n\n[pic: bus]\nGo.\n", 12, "does not end"),
    "a comment with no start": (HEAD + ROW + "\nWe pay. -->\n", 12, "does not start"),
    "a top heading": (HEAD + ROW.replace("## Bus", "# Bus"), 7, "Start headings in the text with ##"),
    "words before the first part": (f"{HEAD}{ROW}\n[part: Go]\n\n{ROW}", 7, "would be in no part"),
    "a part with no bracket": (f"{HEAD}[part: Go\n\n{ROW}", 7, "Write ] at the end"),
    "a part with no name": (f"{HEAD}[part: ]\n\n{ROW}", 7, "nearly the start of a part"),
    "a part in capitals": (f"{HEAD}[Part: Bus]\n\n{ROW}", 7, "nearly the start of a part"),
    "two parts with one name": (f"{HEAD}[part: Go]\n\n{ROW}\n[part: Go]\n\n## Home\n", 14, "have the name"),
    "words beside a part": (f"{HEAD}[part: Bus] Take it.\n\n{ROW}", 7, "Other words stand on the line"),
}
"""Name -> the file, the line of the mistake, and words of the message, its advice or its example."""
ALONE = {
    "a comma", "a part with no bracket", "a part with no name", "a picture in a longer word", "a picture in capitals",
    "a source on its own", "no bracket", "rows without an empty line", "two lines of pictures",
}  # fmt: skip
"""One mistake, one message: what else could be said follows from it."""
WARNINGS = {
    "many pictures": (HEAD + ROW.replace("bus]", "bus + bus + bus + bus]"), 9, "This row has 4 pictures"),
    "no picture named": (HEAD + ROW.replace("[pic: bus]", "[pic: ]"), 10, "name of a picture into the line above"),
    "curly quotes in the title": (HEAD.replace("Travel", "\u201cTravel\u201d") + ROW, 2, "title: Travel"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_has_its_line_and_an_example_and_no_page(name: str) -> None:
    text, line, words = MISTAKES[name]
    found = read(GUIDE, easy_read=text)
    assert found.guide is not None, "the guide itself is right"
    assert found.guide.easy_read is None
    own = [one for one in found.findings if one.path.endswith("easy-read.md") and one.severity is Severity.ERROR]
    right = [one for one in own if words in f"{one.message} {one.fix}" or words == one.example]
    assert [one.line for one in right] == [line], [(one.line, one.message) for one in own]
    assert right[0].example or "Take this line out" in words
    assert name not in ALONE or len([one for one in found.findings if one.line is not None]) == 1, found.findings
    assert all(one.line is not None for one in own), [(one.check, one.message) for one in own]


@pytest.mark.parametrize("name", WARNINGS)
def test_a_doubt_has_its_line_and_an_example_and_a_page(name: str) -> None:
    text, line, words = WARNINGS[name]
    found = read(GUIDE, easy_read=text)
    assert found.guide is not None
    assert found.guide.easy_read is not None
    own = [one for one in found.findings if words in f"{one.message} {one.fix} {one.example}"]
    assert [(one.line, one.severity) for one in own] == [(line, Severity.WARNING)], found.findings
    assert own[0].example


def test_facts_of_a_picture_count_for_its_part_and_are_in_the_notes() -> None:
    guide = GUIDE.replace("A bus costs £2.", "A bus costs £2.\n\n![A line of 5 steps](pictures/bus.svg)")
    easy = HEAD + ROW + "Think of 5 steps.\nCome at 3pm.\n"
    found = read(guide, easy_read=easy)
    said = [one.message for one in found.findings if one.check == "easy-facts"]
    assert said == ['The guide does not have this time: "3pm".']
    assert found.guide
    assert "<!-- A picture of the guide shows: A line of 5 steps -->" in skeleton(found.guide, REGISTRY, ())


def test_names_are_no_hard_words_and_an_explained_word_gets_a_sentence() -> None:
    guide = "---\ntitle: A\n---\n## Who\n\nSherry made it. Ask Sherry about the remuneration.\n"
    found = read(guide).guide
    assert found
    notes = skeleton(found, REGISTRY, ())
    assert "remuneration" in notes
    assert "sherry" not in notes
    words = "words:\n  hearing loop: A thing that sends sound.\n  sharing power: Choosing together."
    text = HEAD.replace("machine_help: none", words) + "[pic: bus]\nA **hearing loop**.\nGo.\n\n"
    text += "[pic: bus]\nWe want **sharing power**.\n"
    said = [one.example or "" for one in read(GUIDE, easy_read=text).findings if one.check == "easy-explain"]
    assert [one.split("\n")[1] for one in said] == [
        "A hearing loop is a thing that sends sound.",
        "Sharing power means choosing together.",
    ]


def test_a_part_lists_only_its_own_hard_words() -> None:
    parts = f"{HEAD}[part: Go]\n\n{ROW}\n[part: Home]\n\n## Home\n\n[pic: bus]\nAsk about fees.\n"
    guide = read(GUIDE, easy_read=parts).guide
    assert guide is not None
    document = guide.easy_read
    assert document is not None
    words = {"fee": "Money.", "bus": "A car.", "ramp": "A path."}
    assert [list(words_said(words, one_part(document.document, number))) for number in (1, 2)] == [["bus"], ["fee"]]


def test_a_picture_is_found_by_its_name_but_not_where_words_deny_it() -> None:
    pictures = [Picture(name=name, path=f"{name}.svg") for name in ("lift", "support", "change")]
    names = lambda text: [one.picture.name for one in by_name(text, pictures)]  # noqa: E731
    assert [names(text) for text in ("lift", "supporter", "We can change the time")] == [
        ["lift"],
        ["support"],
        ["change"],
    ]
    assert names("Do not take the lift") == []


def test_what_editors_add_is_no_mistake(tmp_path: Path) -> None:
    """A byte order mark, Windows line ends, and quotes or none round an id."""
    variants = {
        "plain": HEAD + ROW,
        "bom": "\ufeff" + HEAD + ROW,
        "windows": (HEAD + ROW).replace("\n", "\r\n"),
        "both": "\ufeff" + (HEAD + ROW).replace("\n", "\r\n"),
        "curly": HEAD + ROW.replace('"#bus"', "\u201c#bus\u201d"),
        "unquoted": HEAD + ROW.replace('"', ""),
        "no-hash": HEAD + ROW.replace("#bus", "bus"),
        "spaces": HEAD + ROW.replace("]\n", "]   \n"),
    }
    files = {path: text for path, text in TINY.items() if path.startswith(("docs/about", "guides/pictures/"))}
    root = write_hub(tmp_path, {**files, "docs/index.md": "Hello.\n"}, TINY_CONFIG)
    for name, text in variants.items():
        (root / "guides" / name).mkdir(parents=True)
        (root / "guides" / name / "index.md").write_text(GUIDE, encoding="utf-8")
        (root / "guides" / name / "easy-read.md").write_bytes(text.encode())
    broken = root / "guides" / "both" / "easy-read.md"
    hub = load_hub(root, read_settings(root / "mkdocs.yml")[0], REGISTRY)
    assert {guide.slug for guide in hub.guides if guide.easy_read} == set(variants)
    assert {guide.easy_read.hashes.easy_read for guide in hub.guides if guide.easy_read} == {
        hub.guides[0].easy_read.hashes.easy_read if hub.guides[0].easy_read else ""
    }
    broken.write_bytes(broken.read_bytes().replace(b"#bus", b"#boat"))
    hub = load_hub(root, read_settings(root / "mkdocs.yml")[0], REGISTRY)
    assert [one.line for one in hub.findings if one.check == "easy-read-from"] == [7]
