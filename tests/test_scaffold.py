"""What `plainguides new` writes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml

from plainguides.cli import main
from plainguides.core.model import Severity
from plainguides.core.schema import KINDS, guide_fields
from plainguides.scaffold import hub_files, in_markdown, in_yaml, next_year
from plainguides.shell import extensions
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from support import build

NAMES = ["Our hub", 'The "best": 100% & <more>', "Yes", "# one *two*", "Canllawiau’r tŷ", "- a list", "[x](y)"]
FILES = """.gitignore README.md docs/about.md docs/accessibility.md docs/index.md guides/glossary.yml
guides/pictures/chair.svg guides/pictures/clock.svg guides/pictures/door.svg guides/pictures/hello.svg
guides/pictures/pictures.yml guides/pictures/speech.svg guides/welcome-people/easy-read.md
guides/welcome-people/index.md guides/write-a-guide/index.md mkdocs.yml overrides/README.md
overrides/assets/brand.css overrides/components/logo/template.html requirements.txt""".split()


def test_a_new_hub_has_these_files_and_says_what_to_do_next(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hub = tmp_path / "our-hub"
    assert main(["new", "hub", str(hub)]) == 0
    assert sorted(path.relative_to(hub).as_posix() for path in hub.rglob("*") if path.is_file()) == sorted(FILES)
    assert 'Your hub "Our hub" is in' in (said := capsys.readouterr().out)
    assert "plainguides serve" in said
    assert (hub / "requirements.txt").read_text(encoding="utf-8") == "plainguides\n"
    for path in hub.rglob("*"):
        assert path.is_dir() or b"@@" not in path.read_bytes()


def test_a_new_hub_writes_over_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "mine"
    mine.write_text("Mine", encoding="utf-8")
    for folder in (tmp_path, mine):
        assert main(["new", "hub", str(folder)]) == 1
        assert "Nothing was written." in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [mine]
    (tmp_path / "empty").mkdir()
    assert main(["new", "hub", str(tmp_path / "empty")]) == 0


@pytest.mark.parametrize("name", NAMES)
def test_any_name_is_a_good_name(name: str, tmp_path: Path) -> None:
    assert main(["new", "hub", str(tmp_path / "hub"), "--name", name]) == 0
    settings, _ = read_settings(tmp_path / "hub/mkdocs.yml")
    assert (settings.name, settings.organisation) == (name, name)


def test_a_new_hub_builds_and_says_what_to_fill_in(tmp_path: Path) -> None:
    assert main(["new", "hub", str(tmp_path / "hub"), "--name", NAMES[1]]) == 0
    for words in (["build", "--strict"], ["check", "--strict", "--site", "site"]):
        typed = [sys.executable, "-m", "plainguides", *words]
        done = subprocess.run(typed, cwd=tmp_path / "hub", capture_output=True, encoding="utf-8", check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert "The contact detail email is only an example: hello@example.org." in done.stdout
        assert "The accessibility statement does not say: in how many working days you answer" in done.stdout
        advice = [line for line in done.stdout.splitlines() if ": advice: " in line]
        assert "The hub has no address, so its files cannot say where the guide is on the web." in done.stdout
        assert len(advice) == 3
        assert not [word for word in ("warning", "error") if f": {word}: " in done.stdout]
    site = tmp_path / "hub/site"
    assert (site / "guides/welcome-people/easy-read/index.html").is_file()
    assert not [path for path in site.rglob("*") if path.name.lower() == "readme.md"]
    assert "The &#34;best&#34;: 100% &amp; &lt;more&gt;" in (site / "index.html").read_text(encoding="utf-8")


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for path, content in hub_files("Our hub", date(2026, 11, 22)).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    (tmp_path / "guides/deep").mkdir()
    monkeypatch.chdir(tmp_path / "guides/deep")  # the hub is found from below
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")  # 22 November 2026
    return tmp_path


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("title", ["How to find us", "Meetings: what to ask", "Café & tŷ", "No", '"Quoted" #1'])
def test_a_new_guide_is_a_good_guide(hub: Path, title: str, kind: str) -> None:
    assert main(["new", "guide", title, "--kind", kind, "--easy-read"]) == 0
    (hub / "guides/deep").rmdir()
    settings, _ = read_settings(hub / "mkdocs.yml")
    read = load_hub(hub, settings, extensions.load(hub))
    (guide,) = [one for one in read.guides if not one.claims.example]
    assert (guide.claims.title, guide.claims.kind, guide.claims.summary) == (title, kind, "")
    assert guide.easy_read is not None
    speaks = {one.check for one in read.findings if one.severity is not Severity.ADVICE}
    assert speaks == {"unwritten"}  # until an author has written over the pattern


def test_a_new_guide_names_every_key(hub: Path) -> None:
    assert main(["new", "guide", "How to find us"]) == 0
    text = (hub / "guides/how-to-find-us/index.md").read_text(encoding="utf-8")
    fields = guide_fields(levels={"Beginner": "beginner", "Medium": "medium"}, formats=["page", "text"])
    head = text.split("---\n")[1]
    assert not [field.key for field in fields if f"\n{field.key}:" not in head and f"\n# {field.key}:" not in head]
    # Each note becomes a right line when its "# " is taken away.
    notes = [line for line in head.split("\n") if not line.startswith("# ") or ":" in line or line.startswith("#   ")]
    found = yaml.safe_load("\n".join(line.removeprefix("# ") for line in notes if ". " not in line))
    assert found["published"] == date(2026, 11, 22)
    assert found["checked_by"][0]["name"] == "Our readers' group"


def test_a_new_guide_writes_over_nothing(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (hub / "guides/welcome-people/index.md").read_bytes()
    assert main(["new", "guide", "Welcome people"]) == 1
    assert 'plainguides new guide "Welcome people" --slug welcome-people-2' in capsys.readouterr().err
    assert (hub / "guides/welcome-people/index.md").read_bytes() == before
    assert main(["new", "guide", "Welcome people", "--slug", "welcome-people-2"]) == 0
    for title in ("日本", "!!!", ""):
        assert main(["new", "guide", title]) == 2
        assert "--slug how-to-find-us" in capsys.readouterr().err


def test_a_new_easy_read_file_has_a_picture_in_a_hub_without_any(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(hub / "guides/pictures")
    shutil.rmtree(hub / "guides/welcome-people")
    assert main(["new", "guide", "How to find us", "--easy-read"]) == 0
    assert "plainguides easy-read pictures" in capsys.readouterr().out
    main(["check"])
    assert "There is no picture" not in capsys.readouterr().out


def test_values_are_written_so_that_they_are_read_again() -> None:
    for name in NAMES:
        assert yaml.safe_load(f"key: {in_yaml(name)}\n") == {"key": name}
    assert in_markdown("a *b* [c] <d>") == r"a \*b\* \[c\] &lt;d>"
    assert next_year(date(2028, 2, 29)) == date(2029, 2, 28)


def test_the_example_guides_can_be_deleted(tmp_path: Path) -> None:
    """The README says so. The home page had a link to one of them, and each needed the other."""
    hub = tmp_path / "hub"
    assert main(["new", "hub", str(hub)]) == 0
    shutil.rmtree(hub / "guides/write-a-guide")
    assert main(["check", str(hub)]) == 0
    shutil.rmtree(hub / "guides/welcome-people")
    said = build(hub, tmp_path / "site")
    assert "not found" not in said
    for page in ("", "guides/", "browse/", "search/"):
        assert "There are no guides here yet." in (tmp_path / "site" / page / "index.html").read_text(encoding="utf-8")
