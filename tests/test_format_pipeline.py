"""How files are made: from a cache or in a pool, when they are needed, and never by halves."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

import plainguides
from plainguides.core.format_settings import options_of, problem
from plainguides.core.jobs import planned
from plainguides.core.model import Format, HubSettings, Option, Registry
from plainguides.shell import atomic
from plainguides.shell.config import read_settings
from plainguides.shell.errors import UserError
from plainguides.shell.eviction import tidy
from plainguides.shell.extensions import load
from plainguides.shell.file_cache import FileCache
from plainguides.shell.files import load_hub
from plainguides.shell.make import Made, Maker
from plainguides.shell.pool import in_pool
from plainguides.shell.template_cache import template_cache
from plainguides.typst.layout import OPTIONS
from support import DAY, TINY_CONFIG, build, files, run, write_hub

COUNTED = """\
from pathlib import Path
from plainguides.core.model import Format


def write(document, context):
    with (Path({folder!r}) / "made.txt").open("a") as file:
        file.write("x")
    {more}
    return (document.title + context.notice).encode()


FORMAT = Format(name="counted", label="Counted", order=9, suffix=".cnt", media_type="text/plain",
                editions=("standard", "easy-read"), purpose="For tests.", write=write)
"""


def counting(hub: Path, more: str = "pass") -> Path:
    """Add a format that notes each time when it writes a file. Returns the file of notes."""
    (hub / "plugins" / "formats").mkdir(parents=True, exist_ok=True)
    code = COUNTED.format(folder=str(hub.parent), more=more)
    (hub / "plugins" / "formats" / "counted.py").write_text(code, encoding="utf-8")
    return hub.parent / "made.txt"


def times(notes: Path) -> int:
    return len(notes.read_text()) if notes.exists() else 0


def make(hub: Path, *, later: bool = False, cache: bool = True) -> Made:
    settings, folder = read_settings(hub / "mkdocs.yml")
    registry = load(hub)
    jobs = planned(load_hub(hub, settings, registry), registry).jobs
    return Maker(hub, registry, folder if cache else None).make(jobs, later=later)


# --- cache


def test_a_second_build_with_nothing_changed_writes_no_file_again(tiny: Path, tmp_path: Path) -> None:
    notes = counting(tiny)
    build(tiny, tmp_path / "one")
    first = times(notes)
    assert first == 5
    build(tiny, tmp_path / "two")
    assert times(notes) == first
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_only_what_changed_is_made_again(tiny: Path) -> None:
    notes = counting(tiny)
    make(tiny)
    before = times(notes)
    path = tiny / "guides" / "train" / "index.md"
    path.write_text(path.read_text().replace("Buy", "Get"))
    make(tiny)
    assert times(notes) == before + 1
    # A picture, a setting and the writer itself are part of what a file is made of.
    (tiny / "guides" / "walk" / "images" / "bus.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><g/></svg>\n'
    )
    make(tiny)
    assert times(notes) == before + 2
    config = tiny / "mkdocs.yml"
    config.write_text(config.read_text().replace("site_name: Tiny", "site_name: Small"))
    make(tiny)
    assert times(notes) == before + 7
    counting(tiny, more="pass  # changed")
    make(tiny)
    assert times(notes) == before + 12


def test_a_line_more_in_the_front_matter_that_no_file_shows_changes_no_file(tiny: Path) -> None:
    notes = counting(tiny)
    make(tiny)
    before = times(notes)
    path = tiny / "guides" / "train" / "index.md"
    path.write_text(path.read_text().replace("title: Train\n", "\ntitle: Train\n"))
    make(tiny)
    assert times(notes) == before


@pytest.mark.parametrize("damage", [b"", b"half", None])
def test_a_damaged_cache_counts_as_none(tmp_path: Path, damage: bytes | None) -> None:
    cache = FileCache(tmp_path)
    kept = cache.put("abcd", b"whole file", "1 page")
    assert kept is not None
    assert (kept.path.read_bytes(), kept.detail) == (b"whole file", "1 page")
    if damage is None:
        kept.path.with_suffix(".json").write_text("{")
    else:
        kept.path.write_bytes(damage)
    assert cache.get("abcd") is None


def test_a_cache_that_cannot_be_written_costs_time_and_nothing_else(tiny: Path) -> None:
    (tiny / ".cache").write_text("a file where the folder should be")
    made = make(tiny)
    assert made.findings == []
    assert all(isinstance(content, bytes) for content in made.contents.values())


def test_the_cache_lets_go_of_what_is_old_and_of_what_is_too_much(tmp_path: Path) -> None:
    cache, day = FileCache(tmp_path / "files"), 86400.0
    names = {age: f"{age:032x}" for age in (40, 29, 20, 10)}
    for age, name in names.items():
        kept = cache.put(name, b"x" * 1000, "")
        assert kept
        for path in (kept.path, kept.path.with_suffix(".json")):
            os.utime(path, (time.time() - age * day,) * 2)
    others = {"00/note.txt": 400, "files/00/new-1.part": 1, "aa/" + "b" * 32: 31, "docs/guide.md": 400, ".new-x": 400}
    for name, age in others.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
        os.utime(path, (time.time() - age * day,) * 2)
    assert tidy(tmp_path) == 4  # two files of 40 days, half a file, and what was read of a guide
    assert tidy(tmp_path, most=0) == 0  # once a day is enough
    left = {name for name in others if (tmp_path / name).exists()}
    assert left == {"00/note.txt", "docs/guide.md", ".new-x"}, "what we did not write is not ours to drop"
    assert cache.get(names[40]) is None
    assert cache.get(names[29]) is not None, "and this counts as a use of it"
    assert tidy(tmp_path, now=time.time() + 2 * day, most=2150) == 2
    assert [cache.get(name) is not None for name in names.values()] == [False, True, False, True]
    for path in tmp_path.glob("files/*/*"):
        os.utime(path, (time.time() + 3.5 * day,) * 2)
    assert tidy(tmp_path, now=time.time() + 4 * day, most=0) == 0, "what was used in the last day stays"
    assert tidy(tmp_path, now=time.time() + 6 * day, most=0) == 4


def test_a_folder_that_cannot_be_read_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert (tidy(tmp_path / "cache"), tidy(tmp_path / "nowhere")) == (0, 0)


# --- never by halves


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "guide.pdf"
    atomic.write(target, b"old and whole")

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        atomic.write(target, b"new")
    monkeypatch.undo()
    assert files(tmp_path) == {"guide.pdf": b"old and whole"}


def test_a_cache_of_templates_on_a_full_disk_costs_time_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert template_cache(tmp_path / "file" / "templates") is None
    cache = template_cache(tmp_path / "templates")
    assert cache
    env = Environment(loader=DictLoader({"one": "{{ 1 + 1 }}"}), bytecode_cache=cache, autoescape=True)
    cache.directory = str(tmp_path / "gone")  # where nothing can be written
    assert env.get_template("one").render() == "2"
    cache.directory = str(tmp_path / "templates")
    assert env.overlay(cache_size=0).get_template("one").render() == "2"
    assert len(list((tmp_path / "templates").iterdir())) == 1


@pytest.mark.slow
@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGINT])
def test_a_build_that_is_killed_leaves_no_half_file_and_a_good_cache(tmp_path: Path, sign: int) -> None:
    hub = write_hub(tmp_path / "hub")
    notes = counting(hub, more="import time; time.sleep(0.4)")
    command = [sys.executable, "-m", "plainguides", "build", "-d", str(tmp_path / "site")]
    with subprocess.Popen(
        command, cwd=hub, env={**os.environ, "SOURCE_DATE_EPOCH": DAY}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        deadline = time.monotonic() + 60
        while times(notes) < 2 and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(sign)
        said = process.communicate()[0].decode()
    assert times(notes) >= 2
    assert "Traceback" not in said
    assert not [name for name in files(tmp_path / "site") if name.endswith((".cnt", ".pdf", ".part"))]
    counting(hub)
    build(hub, tmp_path / "site")
    clean = write_hub(tmp_path / "clean" / "hub")
    counting(clean)
    build(clean, tmp_path / "clean" / "site")
    assert files(tmp_path / "site").keys() == files(tmp_path / "clean" / "site").keys()
    assert {name: data for name, data in files(tmp_path / "site").items() if name.endswith((".pdf", ".cnt"))} == {
        name: data for name, data in files(tmp_path / "clean" / "site").items() if name.endswith((".pdf", ".cnt"))
    }


@pytest.mark.slow
def test_a_writer_that_takes_its_process_down_costs_its_own_file_only(tiny: Path, registry: Registry) -> None:
    counting(tiny, more="import os; context.guide.slug == 'bus' and os._exit(9)")
    settings, _ = read_settings(tiny / "mkdocs.yml")
    own = load(tiny)
    jobs = [job for job in planned(load_hub(tiny, settings, own), own).jobs if job.output.format in {"counted", "text"}]
    tasks = [(job, dict.fromkeys(job.pictures, b"")) for job in jobs]
    answers = dict(in_pool(tasks, tiny, 2))
    assert len(answers) == len(tasks)
    lost = [jobs[place].output.path for place, answer in answers.items() if answer.content is None]
    assert sorted(lost) == ["guides/bus/bus-easy-read.cnt", "guides/bus/bus.cnt"]
    assert all(answers[place].findings for place, job in enumerate(jobs) if job.output.path in lost)
    assert registry is not own


@pytest.mark.slow
def test_the_pool_makes_the_same_files(tiny: Path) -> None:
    settings, _ = read_settings(tiny / "mkdocs.yml")
    own = load(tiny)
    jobs = planned(load_hub(tiny, settings, own), own).jobs
    tasks = [(job, {path: (tiny / path).read_bytes() for path in job.pictures}) for job in jobs]
    alone = Maker(tiny, own, None).make(jobs).contents
    assert {jobs[place].output.path: answer.content for place, answer in in_pool(tasks, tiny, 2)} == alone


def test_too_many_pages_of_easy_read_are_a_warning_from_the_cache_as_well(tiny: Path) -> None:
    row = "[pic: bus]\nGo.\n"
    easy = tiny / "guides" / "bus" / "easy-read.md"
    own = load(tiny)
    settings, _ = read_settings(tiny / "mkdocs.yml")

    def said(rows: str) -> list[list[str]]:
        easy.write_text(f"---\ntitle: Bus\n---\n\n{rows}", encoding="utf-8")
        jobs = [job for job in planned(load_hub(tiny, settings, own), own).jobs if job.source.endswith("easy-read.md")]
        jobs = [job for job in jobs if job.output.format == "pdf"]
        maker = Maker(tiny, own, tiny.parent / "cache")
        made = [maker.make(jobs), maker.make(jobs)]
        assert [len(one.contents) for one in made] == [len(jobs)] * 2, [one.findings for one in made]
        assert jobs
        return [[f"{one.severity}: {one.message}" for one in files.findings] for files in made]

    many = "\n".join([row] * 150)
    first, again = said(many)
    assert first == again
    assert len(first) == 1
    assert re.fullmatch(r"warning: This PDF has (2[5-9]|[34]\d) pages\. More than 24 .*", first[0])
    assert said(f"[part: Before]\n\n{many[: len(many) // 2]}\n[part: After]\n\n{row}") == [[], []]


# --- serve makes a file when it is asked for


def test_later_makes_nothing_and_knows_what_is_in_the_cache(tiny: Path) -> None:
    notes = counting(tiny)
    first = make(tiny, later=True)
    assert (times(notes), first.contents) == (0, {})
    assert "guides/train/train.cnt" in first.waiting
    make(tiny)
    again = make(tiny, later=True)
    assert (again.waiting, len(again.contents)) == ({}, len(first.waiting))


@pytest.fixture
def served(tiny: Path) -> Iterator[tuple[str, Path]]:
    notes = counting(tiny)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    with subprocess.Popen(
        [sys.executable, "-m", "plainguides", "serve", "--port", port],
        cwd=tiny,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": DAY},
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("Your hub: "):
                break
        try:
            yield line.removeprefix("Your hub: ").strip(), notes
            process.send_signal(signal.SIGINT)
            process.communicate(timeout=30)
        finally:
            process.kill()


@pytest.mark.slow
def test_serve_makes_a_file_when_it_is_asked_for(served: tuple[str, Path]) -> None:
    address, notes = served

    def get(path: str) -> tuple[int, bytes]:
        for _ in range(50):
            try:
                with urllib.request.urlopen(address + path) as answer:  # noqa: S310 - our own server
                    return int(answer.status), bytes(answer.read())
            except urllib.error.HTTPError as error:
                return error.code, b""
            except OSError:
                time.sleep(0.1)
        raise AssertionError(address)

    status, page = get("guides/train/")
    assert status == 200
    assert b'href="train.cnt"' in page
    assert times(notes) == 0
    assert get("guides/train/train.cnt") == (200, b"Train")
    assert get("guides/train/train.cnt") == (200, b"Train")
    assert times(notes) == 1
    assert get("guides/train/train.pdf")[1].startswith(b"%PDF")
    assert get("guides/train/nothing.pdf")[0] == 404


# --- settings

SIZE = Option(name="size", default=14.0, least=12, most=24, help="Points.")
COLOUR = next(one for one in OPTIONS if one.name == "colour")
WRITER = Format(
    name="pdf", label="PDF", order=1, suffix=".pdf", media_type="x/y", editions=(), purpose="", options=(SIZE, COLOUR)
)


@pytest.mark.parametrize(
    ("formats", "said"),
    [
        (("pfd",), 'formats has no format "pfd". Did you mean "pdf"? There are: pdf.'),
        ({"pdf": "yes"}, "formats: pdf must be true, false or a group of settings"),
        ({"pdf": {"sise": 14}}, 'formats: pdf has no setting "sise". Did you mean "size"?'),
        ({"pdf": {"size": "big"}}, 'formats: pdf: size: "big" is not a number.'),
        ({"pdf": {"size": 11}}, "formats: pdf: size: 11 is too small. It must be 12 or more."),
        ({"pdf": {"colour": "blue"}}, 'formats: pdf: colour: "blue" is not a colour.'),
        ({"pdf": {"colour": "#7799bb"}}, "formats: pdf: colour: #7799bb is too light for words: its contrast is 2."),
        ({"pdf": {"size": 99}}, "formats: pdf: size: 99 is too large. It must be 24 or less."),
    ],
)
def test_a_wrong_setting_is_named_with_a_right_one(formats: object, said: str) -> None:
    assert problem(HubSettings(name="x", formats=formats), [WRITER]).startswith(said)  # type: ignore[arg-type]


def test_a_right_setting_reaches_the_writer() -> None:
    settings = HubSettings(name="x", formats={"pdf": {"size": 20}})
    assert (problem(settings, [WRITER]), options_of(WRITER, settings)) == ("", {"size": 20.0, "colour": ""})
    assert options_of(WRITER, HubSettings(name="x"))["size"] == 14.0


def test_a_wrong_setting_stops_the_build_without_a_traceback(tmp_path: Path) -> None:
    hub = write_hub(tmp_path / "hub", config=f"{TINY_CONFIG}      formats:\n        pdf: {{large-print-size: 3}}\n")
    done = run("python", "-m", "plainguides", "build", "-d", tmp_path / "site", folder=hub)
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert "formats: pdf: large-print-size: 3 is too small. It must be 16 or more." in said
    assert "Traceback" not in said


# --- the register, the row and `export`


@pytest.mark.slow
def test_the_register_names_every_file_with_its_true_size(tiny: Path, tmp_path: Path) -> None:
    build(tiny, tmp_path / "site")
    site = files(tmp_path / "site")
    entries = json.loads(site["formats.json"])
    listed = {entry["address"]: entry for entry in entries if entry["format"] != "page"}
    assert listed.keys() == {
        name for name in site if name.startswith("guides/") and not name.endswith((".html", ".svg"))
    }
    assert all(entry["size"] == len(site[name]) for name, entry in listed.items())
    assert listed["guides/train/train.pdf"]["day"] == "2026-01-05"
    assert listed["guides/walk/walk.pdf"]["day"] == ""
    assert listed["guides/train/train.pdf"]["detail"] == "1 page"
    rows = site["formats.csv"].decode("utf-8-sig").splitlines()
    assert len(rows) == len(entries) + 1
    page = site["formats/index.html"].decode()
    assert all(f'href="../{name}"' in page for name in listed)
    guide = site["guides/bus/index.html"].decode()
    assert 'href="bus-large-print.pdf"' in guide
    assert '<link rel="alternate" type="application/pdf"' in guide


def test_export_writes_the_file_of_the_site(tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tiny)
    content = plainguides.export("train", edition="large-print", output=tmp_path / "x.pdf")
    kept = make(tiny).contents["guides/train/train-large-print.pdf"]
    assert isinstance(kept, Path)
    assert (tmp_path / "x.pdf").read_bytes() == content == kept.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("trian",), 'There is no guide "trian" here. Did you mean "train"?'),
        (("train", "--format", "pfd"), 'There is no format "pfd". Did you mean "pdf"?'),
        (("train", "--edition", "easy-read"), 'The guide "train" has no pdf in easy-read.'),
        (("train", "--format", "audio"), "Audio is switched off in this hub. To switch it on, write in mkdocs.yml"),
        (("train", "-o", "."), ". is a folder."),
    ],
)
def test_export_says_what_is_wrong(tiny: Path, arguments: tuple[str, ...], said: str) -> None:
    done = run("python", "-m", "plainguides", "export", *arguments, folder=tiny)
    assert (done.returncode, said in done.stderr) == (1, True), done.stderr
    assert "Traceback" not in done.stderr


def test_export_raises_for_a_guide_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match="no guide"):
        plainguides.export("nothing")
