"""What authors are told: `plainguides explain`, the author's view, and that no build has it."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

import plainguides
from plainguides.adapters.author import AuthorView
from plainguides.cli import main
from plainguides.core import prose
from plainguides.core.advice import advise
from plainguides.core.explain import difficulty_of
from plainguides.core.marking import mark
from plainguides.core.model import Block, Unit
from plainguides.core.plainer import plainer
from plainguides.core.sentences import with_words
from plainguides.core.splitting import LONG, say_split, split_at
from plainguides.shell import extensions
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from plainguides.shell.plainer_words import plainer_words_of
from support import ROOT, build, run, write_hub

REGISTRY = extensions.load()
PLAIN = plainer_words_of(REGISTRY)
TEXTS = yaml.safe_load((Path(__file__).parent / "goldens" / "readability.yml").read_text(encoding="utf-8"))["texts"]
LONG_ONE = "We will send you the papers a week before the meeting, and you can ring us if there is anything unclear."


def _text(text: str) -> list[tuple[object, list[str]]]:
    units = [Unit(kind="paragraph", text=line, line=number) for number, line in enumerate(text.splitlines(), 1)]
    return list(with_words(units))  # type: ignore[arg-type]


def _advise(text: str):  # noqa: ANN202
    return advise(_text(text), REGISTRY.tables, REGISTRY.levels, PLAIN)  # type: ignore[arg-type]


def test_splitting_takes_a_good_place_and_loses_no_word() -> None:
    place = split_at(LONG_ONE)
    assert place is not None
    assert prose.words(LONG_ONE[:place]) + prose.words(LONG_ONE[place:]) == prose.words(LONG_ONE)
    assert say_split(LONG_ONE) == "Make two sentences: stop after “before the meeting”, start again with “and you can”."
    assert split_at("Ring us.") is None
    assert say_split("Ring us.") == ""
    assert say_split("word " * (LONG + 1)) == "Make two sentences."


@pytest.mark.parametrize("name", TEXTS)
def test_what_a_change_brings_is_what_the_model_says(name: str) -> None:
    found = _advise(TEXTS[name])
    assert found.difficulty == plainguides.difficulty(TEXTS[name])
    for change in found.changes:
        assert change.fall > 0
        assert found.difficulty - change.difficulty == pytest.approx(change.fall)
    assert list(found.changes) == sorted(found.changes, key=lambda change: -change.fall)


def test_the_figure_for_split_sentences_is_that_of_the_split_text() -> None:
    text = f"{TEXTS['easy']}\n{LONG_ONE}"
    found = next(change for change in _advise(text).changes if "longest" in change.what)
    place = split_at(LONG_ONE)
    halves = f"{LONG_ONE[:place].rstrip(' ,')}. {LONG_ONE[place:].capitalize()}"
    assert found.difficulty == pytest.approx(
        difficulty_of(_text(text.replace(LONG_ONE, halves)), REGISTRY.tables),  # type: ignore[arg-type]
        abs=1e-9,
    )


def test_hard_words_have_lines_reasons_and_a_suggestion() -> None:
    found = _advise(f"{TEXTS['easy']}\nParticipants receive remuneration.\nRemuneration is monthly.")
    word = next(one for one in found.hard_words if one.text == "remuneration")
    assert (word.times, word.suggestion) == (2, "Write: pay.")
    assert "a word that is not on the everyday list" in word.reasons
    assert len(word.lines) == 2
    assert not {"you", "friend", "garden"} & {one.text for one in found.hard_words}


def test_plainer_words_are_really_plainer() -> None:
    """No suggestion is harder than the word that it stands for. Checked against the model, in the same text."""
    ours = yaml.safe_load((Path(plainguides.__file__).parent / "data" / "plainer.yml").read_text(encoding="utf-8"))
    assert set(ours) <= set(PLAIN)
    for word, better in ours.items():
        around = TEXTS["easy"]
        hard = plainguides.difficulty(f"{around}\nWe think of {word} now.")
        assert plainguides.difficulty(f"{around}\nWe think of {better} now.") < hard + 0.02, word
    assert plainer("Remuneration", PLAIN) == "pay"
    assert plainer("cup", PLAIN) == ""


def test_empty_short_and_other_languages_are_said_as_they_are(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for text, said in (
        ("", "There is nothing to read here yet."),
        ("Ring us.", "too short to tell"),
        ("---\ntitle: X\nlang: cy\n---\nMae'r cyfarfod yn y neuadd.", "Our measure is made for English."),
    ):
        (tmp_path / "index.md").write_text(text, encoding="utf-8")
        assert main(["explain", str(tmp_path)]) == 0
        assert said in capsys.readouterr().out


def test_explain_says_all_in_text_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    guide = str(ROOT / "guides" / "co-produce-well")
    assert main(["explain", guide]) == 0
    said = capsys.readouterr().out
    for part in ("Level: ", "What would bring it down most", "The hardest sentences", "The hardest words", "line "):
        assert part in said
    assert "reading age" not in said.lower()
    assert main(["explain", "--format", "json", guide]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {"difficulty", "level", "parts", "changes", "sentences", "hard_words"} <= set(found)
    assert main(["explain", "no-such-guide"]) == 2


def test_marks_keep_every_word_and_each_note_has_its_mark() -> None:
    text = f"{TEXTS['hard']}\n{LONG_ONE}"
    blocks = [
        Block(kind="heading", text="Remuneration", level=2),
        *(Block(kind="paragraph", text=line, line=number) for number, line in enumerate(text.splitlines(), 1)),
        Block(kind="code", text="x = 1"),
    ]
    marked = mark(blocks, _advise(text))
    shown = " ".join("".join(piece.text for piece in one.pieces) for block in marked for one in block.sentences)
    assert shown.split() == f"Remuneration {text}".split()
    for block in marked:
        numbers = {one.note for one in block.sentences} | {
            piece.note for one in block.sentences for piece in one.pieces
        }
        assert numbers - {0} == {note.number for note in block.notes}
    hardest = _advise(text).sentences[0]
    first = next(
        one for block in marked for one in block.sentences if one.note and hardest.text[:9] in one.pieces[0].text
    )
    assert first.note


# --- the author's view ---


class _Text(HTMLParser):
    """Says whether a page closes all that it opens."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [str(value) for name, value in attrs if name == "id"]
        assert not {name for name, _ in attrs} & {"style", "onclick"}
        if tag not in {"meta", "link", "br", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _shown(hub: Path, site: Path) -> None:
    build(hub, site, "-q")
    registry = extensions.load(hub)
    AuthorView().write(site, load_hub(hub, read_settings(hub / "mkdocs.yml")[0], registry), registry)


@pytest.mark.parametrize("directory_urls", [True, False])
def test_serve_gets_a_page_for_each_guide_and_a_bar_that_leads_there(tmp_path: Path, *, directory_urls: bool) -> None:
    hub = write_hub(tmp_path / "hub")
    config = hub / "mkdocs.yml"
    config.write_text(f"{config.read_text()}use_directory_urls: {str(directory_urls).lower()}\n", encoding="utf-8")
    (hub / "guides" / "bus" / "index.md").write_text(f"---\ntitle: Bus & <b>\n---\n{TEXTS['hard']}\n", encoding="utf-8")
    site = tmp_path / "site"
    _shown(hub, site)
    for page in (site / "author").rglob("*.html"):
        parser = _Text()
        parser.feed(page.read_text(encoding="utf-8"))
        assert parser.open in (["html"], [])
        assert len(parser.ids) == len(set(parser.ids))
        for target in re.findall(r'href="([^"#]+)"', page.read_text(encoding="utf-8")):
            there = page.parent / target
            assert (there / "index.html" if there.is_dir() else there).is_file(), target
    page = (site / "author" / "bus" / "index.html").read_text(encoding="utf-8")
    assert "Bus &amp; &lt;b&gt;" in page
    assert 'class="hard-sentence"' in page
    assert "Write: pay." in page
    guide = site / "guides" / "bus" / "index.html"
    bar = re.search(r'class="author-bar".*?href="([^"]+)"', guide.read_text(encoding="utf-8"), re.DOTALL)
    assert bar
    there = guide.parent / bar[1]
    assert (there / "index.html" if there.is_dir() else there).resolve() == (site / "author/bus/index.html").resolve()


def test_no_build_and_no_setting_has_the_authors_view(tmp_path: Path) -> None:
    hub = write_hub(tmp_path / "hub")
    site = tmp_path / "site"
    build(hub, site, "-q")
    assert not (site / "author").exists()
    marks = (b"author-bar", b"Only you see")
    assert [page for page in site.rglob("*.*") if any(mark in page.read_bytes() for mark in marks)] == []
    config = hub / "mkdocs.yml"
    before = config.read_text(encoding="utf-8")
    for name in ("author", "author_view", "author_bar"):
        setting = before.replace("  - plainguides:\n", f"  - plainguides:\n      {name}: true\n", 1)
        config.write_text(setting, encoding="utf-8")
        done = run("python", "-m", "mkdocs", "build", "-d", tmp_path / "other", folder=hub)
        assert done.returncode != 0
        assert f'plainguides has no setting "{name}"' in done.stderr + done.stdout or name in done.stderr
    package = Path(plainguides.__file__).parent
    users = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*.py")
        if "adapters.author" in path.read_text(encoding="utf-8") and path.name != "author.py"
    }
    assert users == {"adapters/preview.py"}
