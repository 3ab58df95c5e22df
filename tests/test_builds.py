"""The same input gives the same bytes, with a cache or without, whatever happened before."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, note, settings
from hypothesis import strategies as st
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config

from support import TINY_CONFIG, build, copy_hub, differences, files, run, write_hub

CACHE = Path(".cache") / "plainguides"


@pytest.mark.slow
def test_two_builds_in_two_folders_are_equal_byte_for_byte(site: Path, tmp_path: Path) -> None:
    """The other one has a cache of its own, and another order of what has none: see the fixture `site`."""
    other = copy_hub(tmp_path)
    build(other, tmp_path / "2", "-q", PYTHONHASHSEED="2")
    assert differences(site, tmp_path / "2") == []


@pytest.mark.slow
def test_a_cached_build_of_the_example_hub_equals_a_clean_one(site: Path, hub: Path, tmp_path: Path) -> None:
    assert len(files(hub / CACHE)) >= 12
    said = build(hub, tmp_path)
    assert "ERROR" not in said
    assert differences(tmp_path, site) == []


def _truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:50])


def _one_letter_changed(path: Path) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace("Find it", "Lose it"), encoding="utf-8")


def _no_text(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00")


def _a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("damage", [_truncated, _one_letter_changed, _no_text, _a_folder])
def test_a_damaged_cache_changes_nothing(tiny: Path, damage: Callable[[Path], None]) -> None:
    with built(tiny, "mkdocs.yml") as clean:
        # What was read from guides. The cache of files has tests of its own: tests/test_format_pipeline.py.
        kept = [path for path in (tiny / CACHE).glob("??/*") if path.is_file()]
        assert len(kept) == 4
        for path in kept:
            damage(path)
        with built(tiny, "mkdocs.yml") as again:
            assert again == clean


def test_a_cache_that_cannot_be_written_changes_nothing(tiny: Path) -> None:
    with built(tiny, "mkdocs.yml") as clean:
        shutil.rmtree(tiny / CACHE)
        (tiny / CACHE).write_text("a file where the folder should be: root, too, cannot write into it")
        with built(tiny, "mkdocs.yml") as again:
            assert again == clean
    (tiny / CACHE).unlink()
    (tiny / CACHE).mkdir(mode=0o500)
    with built(tiny, "mkdocs.yml") as again:
        assert again == clean


@pytest.mark.slow
def test_two_builds_at_once_with_one_cache(tiny: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", "mkdocs.yml", "-d"]
    both = [subprocess.Popen([*command, f"site{n}"], cwd=tiny, env=dict(os.environ)) for n in (1, 2)]
    assert [one.wait(120) for one in both] == [0, 0]
    assert differences(tiny / "site1", tiny / "site2") == []


def test_a_day_later_the_late_review_is_noticed_in_spite_of_the_cache(tiny: Path) -> None:
    path = tiny / "guides" / "bus" / "index.md"
    path.write_text("---\ntitle: Bus\nnext_review: 2026-12-24\n---\nHello.\n", encoding="utf-8")
    command = ("python", "-m", "mkdocs", "build", "--strict", "-f", "mkdocs.yml")
    (tiny / "guides" / "bus" / "easy-read.md").unlink()
    (tiny / "guides" / "train" / "index.md").write_text("---\ntitle: Train\n---\n## Find it\n\nHi.\n", encoding="utf-8")
    assert run(*command, folder=tiny, SOURCE_DATE_EPOCH="1798000000").returncode == 0
    late = run(*command, folder=tiny, SOURCE_DATE_EPOCH="1798200000")
    assert (late.returncode, "bus/index.md:3" in late.stderr) == (1, True), late.stderr


# ---- Random histories: after each step a build with the cache equals one without.


class _Said(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@contextmanager
def built(hub: Path, config: str) -> Iterator[tuple[dict[str, bytes], list[str]]]:
    """Build in this process: all files and all warnings."""
    said, log = _Said(), logging.getLogger("mkdocs")
    log.addHandler(said)
    try:
        with TemporaryDirectory() as site:
            loaded = load_config(str(hub / config), site_dir=site)
            loaded.plugins.on_startup(command="build", dirty=False)
            mkdocs_build(loaded)
            yield files(Path(site)), [line.replace(site, "SITE") for line in said.lines]
    finally:
        log.removeHandler(said)


SLUGS = ("bus", "train", "walk", "talk", "new")
BODIES = (
    "## Find it\n\nTake [the train](../train/index.md).\n",
    "## Find it\n\nSee [the train](../train/index.md#find-it), [walk](../walk/).\n\n![Bus](../pictures/bus.svg)\n",
    "## Other\n\n> [!TIP]\n> Ask [for it](../bus/easy-read.md).\n\n> [!STAY IN TOUCH]\n\n![Bus](../pictures/bus.svg)\n",
    "## Find it\n\nSee [nothing](../nothing/index.md).\n",
    "",
)
HEADS = (
    "title: Bus",
    "title: Train\ntopics: [Travel, Money]\nreading_level: Beginner",
    "title: Walk\nrelated: [bus, new]\nlast_reviewed: 2026-03-01",
    "titel: Wrong",
    "title: Slides\nkind: slides\nformats: [page]",
)
EASY = (
    '---\ntitle: Easy\n---\n## Easy {from="#find-it"}\n\n[pic: bus]\nTake the bus.\n',
    "---\ntitle: Easy\nstatus: tested\ntested:\n  - {group: Us, people: 3, date: 2026-01-01}\n---\n[pic: bus]\nGo.\n",
    "---\ntitle: Easy\n---\n[pic: nothing]\nGo.\n",
)
CONFIGS = (
    TINY_CONFIG,
    TINY_CONFIG.replace("Tiny", "Other"),
    TINY_CONFIG.replace("hello@", "new@"),
    f"{TINY_CONFIG}use_directory_urls: false\n",
)
Step = tuple[str, int, int]
guide_step = st.tuples(st.sampled_from(["head", "body", "easy"]), st.integers(0, 4), st.integers(0, 4))
other_step = st.tuples(st.sampled_from(["delete", "rename", "picture", "config"]), st.integers(0, 4), st.integers(0, 4))


def change(hub: Path, step: Step) -> None:
    """Do to a hub what an author may do between two builds."""
    what, which, choice = step
    folder = hub / "guides" / SLUGS[which]
    index, easy = folder / "index.md", folder / "easy-read.md"
    text = index.read_text(encoding="utf-8") if index.is_file() else "---\ntitle: New\n---\nNew.\n"
    head, body = text.split("---\n", 2)[1:] if text.count("---\n") > 1 else ("title: New\n", text)
    if what in {"head", "body"}:
        folder.mkdir(exist_ok=True)
        head, body = (HEADS[choice] + "\n", body) if what == "head" else (head, BODIES[choice])
        index.write_text(f"---\n{head}---\n{body}", encoding="utf-8")
    elif what == "easy" and folder.is_dir():
        easy.unlink(missing_ok=True)
        if choice < len(EASY):
            easy.write_text(EASY[choice], encoding="utf-8")
    elif what == "delete":
        shutil.rmtree(folder, ignore_errors=True)
    elif what == "rename" and folder.is_dir() and not (target := hub / "guides" / SLUGS[choice]).exists():
        folder.rename(target)
    elif what == "picture":
        size = 10 + choice
        picture = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} 9" width="{size}" height="9"/>\n'
        (hub / "guides" / "pictures" / "bus.svg").write_text(picture, encoding="utf-8")
    elif what == "config":
        configure(hub, CONFIGS[choice % len(CONFIGS)])


def configure(hub: Path, config: str) -> None:
    (hub / "mkdocs.yml").write_text(config, encoding="utf-8")
    clean = config.replace("      contact:", "      cache: false\n      contact:")
    (hub / "clean.yml").write_text(clean, encoding="utf-8")


@pytest.mark.slow
@settings(max_examples=6)
@given(st.lists(st.one_of(guide_step, guide_step, other_step), min_size=2, max_size=4))
@example([("body", 2, 2), ("config", 0, 2), ("picture", 0, 3)])  # contact details, the size of a picture
@example([("head", 0, 2), ("rename", 0, 4), ("delete", 1, 0), ("easy", 4, 1)])
def test_after_any_history_a_cached_build_equals_a_clean_one(steps: list[Step]) -> None:
    with TemporaryDirectory() as folder:
        hub = write_hub(Path(folder))
        configure(hub, TINY_CONFIG)
        for step in steps:
            note(str(step))
            change(hub, step)
            with built(hub, "mkdocs.yml") as cached, built(hub, "clean.yml") as clean:
                assert cached[1] == clean[1]
                assert sorted(cached[0]) == sorted(clean[0])
                assert [name for name in clean[0] if clean[0][name] != cached[0][name]] == []
