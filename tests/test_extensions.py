"""A hub adds a level, a check, a block, an edition or a format with one file in its own `plugins/` folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from plainguides.shell import extensions
from plainguides.shell.errors import UserError
from support import build, files, run

OWN = {
    "levels/simple.yml": """\
name: simple
label: Simple
order: 0
meaning: For everybody.
description: The easiest words.
hardest: 4
longest_sentence: 12
words_a_minute: [100, 200]
""",
    "checks/no_shouting.yml": """\
name: no-shouting
kind: swap
severity: warning
words: {URGENT: soon}
purpose: Words that shout.
why: Shouting is hard to read.
message: '"{word}" shouts.'
fix: 'Write {better}.'
examples:
  - {findings: 1, markdown: "---\\ntitle: Bad\\n---\\nURGENT.\\n"}
  - {findings: 0, markdown: "---\\ntitle: Good\\n---\\nSoon.\\n"}
""",
    "blocks/story.yml": """\
name: story
label: Story
purpose: What happened to somebody.
markers: [STORY]
criteria: [It is a story.]
examples:
  - {name: a story, markdown: "> [!STORY]\\n> Once.\\n", html_contains: ['data-block="story"']}
style: ".block-story { margin: 1rem }"
""",
    "editions/short.py": """\
from dataclasses import replace
from plainguides.core.model import Edition

EDITION = Edition(
    name="short", label="Short", order=9, path="short", template="guide.html", purpose="The words.",
    document=lambda guide: replace(guide.document, title="Short: " + guide.document.title),
)
""",
    "formats/shout.py": """\
from plainguides.core.model import Format

FORMAT = Format(
    name="shout", label="Shouted", order=99, suffix=".loud", media_type="text/plain", editions=("standard",),
    purpose="For the far end of the room.", write=lambda document, context: document.title.upper().encode(),
)
""",
}


def add(hub: Path, name: str, text: str) -> Path:
    path = hub / "plugins" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_each_kind_of_file_is_picked_up(tiny: Path) -> None:
    for name, text in OWN.items():
        add(tiny, name, text)
    bus = tiny / "guides" / "bus" / "index.md"
    bus.write_text("---\ntitle: Bus\nreading_level: Simple\n---\nURGENT.\n\n> [!STORY]\n> Once.\n", encoding="utf-8")
    said = build(tiny, tiny / "site")
    site = files(tiny / "site")
    assert site["guides/bus/bus.loud"] == b"BUS"
    assert b"<h1>Short: Bus</h1>" in site["guides/bus/short/index.html"]
    assert b'data-block="story"' in site["guides/bus/index.html"]
    assert b".block-story" in site["assets/plainguides.css"]
    assert b"Simple" in site["reading-levels/index.html"]
    assert 'guides/bus/index.md:5: warning: "URGENT" shouts.  [no-shouting]' in said


def test_a_file_with_the_name_of_one_of_ours_replaces_it(tiny: Path) -> None:
    add(tiny, "levels/beginner.yml", OWN["levels/simple.yml"].replace("name: simple", "name: beginner"))
    levels = extensions.load(tiny).levels
    assert [level.label for level in levels] == ["Simple", "Medium", "Advanced"]
    assert extensions.load().levels[0].label == "Beginner"


BROKEN = {
    "levels/x.yml": "name: x\n",
    "levels/y.yml": "name: [x\n",
    "levels/z.yml": OWN["levels/simple.yml"].replace("hardest: 4", "hardest: five"),
    "levels/list.yml": "- a\n",
    "checks/x.yml": "name: x\nkind: shout\n",
    "checks/y.yml": OWN["checks/no_shouting.yml"].replace("purpose:", "purposes:"),
    "checks/z.py": "CHECKS = 1\n",
    "blocks/x.yml": OWN["blocks/story.yml"].replace("markers:", "marker:"),
    "blocks/y.py": "raise RuntimeError('no')\n",
    "editions/x.yml": "name: x\n",
    "editions/y.py": "EDITION = 'none'\n",
    "formats/x.py": "def (:\n",
    "formats/y.py": "import nothing_of_this_name\n",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_named(tiny: Path, name: str) -> None:
    add(tiny, name, BROKEN[name])
    with pytest.raises(UserError) as caught:
        extensions.load(tiny)
    assert f"plugins/{name}" in str(caught.value)
    assert "\n  File" not in str(caught.value)
    assert "positional" not in str(caught.value)
    assert "keyword" not in str(caught.value)


def test_missing_keys_are_listed(tiny: Path) -> None:
    add(tiny, "blocks/x.yml", "name: x\nlabel: X\n")
    with pytest.raises(UserError, match=r"plugins/blocks/x.yml: .* the keys purpose, markers, examples, criteria are"):
        extensions.load(tiny)
    add(tiny, "blocks/x.yml", OWN["blocks/story.yml"])
    add(tiny, "levels/x.yml", BROKEN["levels/z.yml"])
    with pytest.raises(UserError, match=r'plugins/levels/x.yml: .* hardest: "five" is not a number'):
        extensions.load(tiny)


FAILING = {
    "checks/x.py": """\
from plainguides.core.model import Check, Severity

def run(given):
    yield given.nothing

CHECK = Check(name="x", severity=Severity.WARNING, purpose="X.", why="X.", run=run, examples=())
""",
    "checks/y.py": """\
from plainguides.core.model import Check, Severity

CHECK = Check(name="y", severity=Severity.WARNING, purpose="Y.", why="Y.", run=lambda given: ["no"], examples=())
""",
    "checks/z.yml": OWN["checks/no_shouting.yml"].replace('"{word}" shouts', '"{wrod}" shouts'),
    "blocks/x.py": """\
from plainguides.core.model import BlockKind

BLOCK_KIND = BlockKind(
    name="x", label="X", purpose="X.", match=lambda siblings, place, context: 1 / 0,
    lower=lambda elements, context: elements[0], examples=(), criteria=(),
)
""",
}


@pytest.mark.parametrize("name", FAILING)
def test_a_file_that_fails_while_it_runs_is_named(tiny: Path, name: str) -> None:
    add(tiny, name, FAILING[name])
    bus = tiny / "guides" / "bus" / "index.md"
    bus.write_text("---\ntitle: Bus\n---\nURGENT.\n", encoding="utf-8")
    done = run("python", "-m", "plainguides", "check", folder=tiny)
    assert done.returncode == 1
    assert f"plugins/{name}: This {name.partition('s/')[0]} stopped with an error: " in done.stderr
    assert "Traceback" not in done.stderr
    assert "plainguides has a fault" not in done.stderr


@pytest.mark.slow
def test_a_broken_file_shows_no_traceback_to_a_host(tiny: Path) -> None:
    add(tiny, "formats/x.py", BROKEN["formats/x.py"])
    done = run("python", "-m", "mkdocs", "build", "-f", "mkdocs.yml", folder=tiny)
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert "plugins/formats/x.py" in said
    assert "Traceback" not in said


BAD_FORMAT = OWN["formats/shout.py"].replace("document.title.upper()", "document.nothing")


def test_a_format_that_fails_names_itself(tiny: Path) -> None:
    add(tiny, "formats/shout.py", BAD_FORMAT)
    done = run("python", "-m", "mkdocs", "build", "-f", "mkdocs.yml", folder=tiny)
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert "shout" in said
