"""The commands, as an author types them."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import plainguides
from plainguides.cli import main
from plainguides.cli.fix import corrected, mend
from plainguides.core.model import Finding, Severity
from plainguides.scaffold import hub_files
from plainguides.shell.files import today
from plainguides.shell.new_site import NEW, growing
from plainguides.shell.progress import EVERY, Progress

TESTS = Path(__file__).parent
GUIDE = "---\ntitle: {title}\nsummary: What to ask.\n---\n\nAsk people what they need.\n"


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new hub whose settings are filled in. It is the current folder."""
    for path, content in hub_files("Our hub", today()).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    settings = (tmp_path / "mkdocs.yml").read_text(encoding="utf-8")
    filled = {"hello@example.org": "us@our-hub.org.uk", "# nation:": "nation:", "# answer_": "answer_"}
    for old, new in (filled | {"# site_url:": "site_url:"}).items():
        assert old in settings
        settings = settings.replace(old, new)
    (tmp_path / "mkdocs.yml").write_text(settings, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
    return path


def command(*words: str, cwd: Path, piped: str | None = None) -> subprocess.CompletedProcess[str]:
    typed = [sys.executable, "-m", "plainguides", *words]
    return subprocess.run(typed, cwd=cwd, capture_output=True, encoding="utf-8", check=False, input=piped)


# --- the words around the commands ---


def test_help_shows_every_command_with_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    for words in ([], ["help"], ["--help"]):
        assert main(words) == 0
        said = capsys.readouterr().out
        assert all(f"  plainguides {name}" in said for name in ("new", "check", "measure", "serve", "build"))


@pytest.mark.parametrize("name", ["new", "check", "measure", "build", "serve"])
def test_each_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["help", name]) == 0
    assert "examples:" in capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"plainguides {plainguides.__version__}\n"


def test_a_mistyped_command_is_a_mistyped_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chekc"]) == 2
    assert capsys.readouterr().err == 'There is no command "chekc". Did you mean: plainguides check\n'
    assert main(["check", "--strickt"]) == 2
    assert "plainguides check --help" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["check"], ["build"], ["serve"], ["new", "guide", "A title"]])
def test_no_hub_here(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                     capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(words) == 2
    assert "There is no hub here" in capsys.readouterr().err


def test_a_fault_of_ours_is_no_traceback(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(hub / "mkdocs.yml", "- a list\n")
    assert main(["check"]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_a_reader_who_leaves_early_gets_no_traceback(hub: Path) -> None:
    for number in range(400):
        write(hub / f"guides/g{number}/index.md", "---\ntitel: A\n---\nHi.\n")
    done = subprocess.run(  # noqa: S602 - a pipe needs a shell
        f'"{sys.executable}" -m plainguides check | head -n 1',
        shell=True,
        cwd=hub,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.startswith("guides/g0/index.md")
    assert done.stderr == ""


# --- check ---


def test_the_broken_guides_are_found(request: pytest.FixtureRequest) -> None:
    done = command("check", "broken_guides", "--format", "json", cwd=TESTS)
    errors = [one for one in json.loads(done.stdout) if one["severity"] == "error"]
    kept = [{key: one[key] for key in ("path", "line", "check", "message")} for one in errors]
    golden = TESTS / "goldens" / "broken_guides.yml"
    if request.config.getoption("--golden", default=False):
        head = "# What `plainguides check` says about tests/broken_guides: the errors, one for each folder.\n"
        golden.write_text(head + yaml.safe_dump(kept, sort_keys=False, allow_unicode=True, width=110), encoding="utf-8")
    assert kept == yaml.safe_load(golden.read_text(encoding="utf-8"))
    assert len({one["path"].split("/")[1].removesuffix(".md") for one in errors}) == len(errors) == 21
    assert all(one["fix"] and one["example"] for one in errors)
    assert all(one["line"] for one in errors if one["check"] != "slug")
    assert (done.returncode, done.stderr) == (1, "")


def test_a_healthy_hub(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--strict"]) == 0
    assert capsys.readouterr().out == "2 guides checked: all is well.\n"
    assert main(["check", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert main(["check", "--format", "github", str(hub)]) == 0
    assert capsys.readouterr().out == ""


def test_a_path_keeps_to_its_own_findings(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one = write(hub / "guides/one/index.md", GUIDE.format(title="One") + "\n[A link](../two/index.md#no)\n")
    write(hub / "guides/two/index.md", GUIDE.format(title="Two") + "\n# Top\n\n#### Deep\n")
    for path in (str(one), str(one.parent), "guides/one", "guides/one/index.md"):
        assert main(["check", path]) == 1
        said = capsys.readouterr().out
        assert said.startswith("guides/one/index.md:8: error: The link")
        assert said.endswith("1 guide checked: 1 error.\n")
    assert main(["check", "guides/welcome-people", "guides/write-a-guide"]) == 0
    assert capsys.readouterr().out == "2 guides checked: all is well.\n"
    for path in ("guides", "mkdocs.yml", "."):
        assert main(["check", path]) == 1
        assert "4 guides checked: " in capsys.readouterr().out
    for path in ("docs/about.md", "docs", "overrides", "nowhere"):
        assert main(["check", path]) == 2
        assert path in capsys.readouterr().err


def test_guides_without_a_hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                              capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    write(tmp_path / "texts/one/index.md", GUIDE.format(title="One") + "\n[Two](../two/index.md)\n")
    write(tmp_path / "texts/two/index.md", GUIDE.format(title="Two"))
    monkeypatch.chdir(tmp_path / "texts")
    for path, count in ((".", "2 guides"), ("one", "1 guide"), ("one/index.md", "1 guide")):
        assert main(["check", path]) == 0
        assert capsys.readouterr().out == f"{count} checked: all is well.\n"
    assert not list(tmp_path.rglob(".cache"))


def test_warnings_fail_only_with_strict(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(hub / "guides/one/index.md", GUIDE.format(title="One") + "\n[Click here](https://example.org/)\n")
    assert main(["check"]) == 0
    assert "Read more" not in capsys.readouterr().out
    assert main(["check", "--strict"]) == 1
    assert "1 warning" in capsys.readouterr().out
    assert main(["check", "--explain"]) == 0
    said = capsys.readouterr().out
    assert "Why: A screen reader can list the links" in said
    assert "Read more: https://www.w3.org/" in said


def test_notes_for_github(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(hub / "guides/one/index.md", "---\ntitle: 100%: all of it\n---\nHi.\n")
    assert main(["check", "--format", "github"]) == 1
    note = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("::error"))
    assert note.startswith("::error file=guides/one/index.md,line=2,title=front-matter::There is a second colon")
    assert note.endswith('%0Atitle: "100%25: all of it"')


@pytest.mark.parametrize(
    ("line", "message", "example"),
    [
        ("title: Tip #1 and # two", "title: The words after # are left out.", 'title: "Tip #1 and # two"'),
        ("title: *bold*", "A value cannot start with the sign *", 'title: "*bold*"'),
        ("title: &a b", "title: A value cannot start with the sign &", 'title: "&a b"'),
        ("title: 'It's here'", "There is a quote mark within the quotes.", 'title: "It\'s here"'),
        ("title: A\nsummary:x", "There is no space after the colon.", "summary: x"),
        ("title: A\ntopics: [a", "A bracket [ is opened here and never closed.", "topics: [a]"),
        ("title: A\n summary: y", 'The key "summary" has spaces before it.', "summary: y"),
        ("title: A\n----", "The front matter starts and ends with a line of three dashes. This line is another one.",
         "---"),
        ("title: A\nsources:\n  - {title: b, url: gov.uk}",
         'sources: "gov.uk" is not a web address. A web address starts with https:// or http://',
         "url: https://gov.uk"),
    ],
)  # fmt: skip
def test_a_slip_in_front_matter_is_mended_with_its_own_words(
    hub: Path, capsys: pytest.CaptureFixture[str], line: str, message: str, example: str
) -> None:
    write(hub / "guides/one/index.md", f"---\n{line}\n---\nHi.\n")
    assert main(["check", "guides/one", "--format", "json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["line"], found["message"]) == (line.count("\n") + 2, message)
    assert found["example"] == example


@pytest.mark.parametrize(
    ("link", "message", "fix", "example"),
    [
        ("www.gov.uk/form", "A web address starts with https://.", "Write the whole", "https://www.gov.uk/form"),
        ("me@example.org", "An email address starts with mailto:", "Write the whole", "mailto:me@example.org"),
        ("../welcom-people/index.md", "There is no such guide.", "Use a name", "../welcome-people/index.md"),
        ("../../docs/abuot.md", "There is no such file.", "Use a name", "../../docs/about.md"),
        ("zebra.pdf", "There is no such file.", "Put the file there", None),
        ("../zebra/index.md", "There is no such guide.", "The guides are: welcome-people, write-a-guide.", None),
        ("#zebra", "This page has no such heading.", "The headings of this page are: #what-to-ask.", None),
    ],
)
def test_a_link_that_leads_nowhere_is_given_only_what_is_near(
    hub: Path, capsys: pytest.CaptureFixture[str], link: str, message: str, fix: str, example: str | None
) -> None:
    write(hub / "guides/one/index.md", GUIDE.format(title="One") + f"\n## What to ask\n\n[Our form]({link})\n")
    assert main(["check", "guides/one", "--format", "json"]) == 1
    (found,) = [one for one in json.loads(capsys.readouterr().out) if one["check"] == "link"]
    assert found["message"] == f'The link "{link}" leads nowhere. {message}'
    assert found["fix"].startswith(fix)
    assert found["example"] == example


def test_each_sign_that_is_left_over_has_its_own_fix(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words, fix in (
        ("Fares are free.[^1]", "Write the words of the footnote"),
        ("Bring **it.", "Two stars open bold words"),
        ("Bring ==it==.", "Words cannot be marked with =="),
        ("Bring ~~it~~.", "Words cannot be struck out"),
        ("Bring it. {#it}", "A name in { } can only stand"),
    ):
        write(hub / "guides/one/index.md", GUIDE.format(title="One") + f"\n{words}\n")
        assert main(["check", "guides/one", "--format", "json"]) == 1
        (found,) = [one for one in json.loads(capsys.readouterr().out) if one["check"] == "leftover-marks"]
        assert found["fix"].startswith(fix)


def test_one_text_with_commas_is_a_list(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    head = "topics: Meetings, Travel\nrelated: welcome-people, write-a-guide\nsummary"
    write(hub / "guides/one/index.md", GUIDE.format(title="One").replace("summary", head))
    assert main(["check", "--strict", "guides/one"]) == 0
    assert "all is well" in capsys.readouterr().out


def test_check_needs_no_engine(hub: Path) -> None:
    code = (
        "import sys; from plainguides.cli import main;"
        "main(['check', '--site', '.']); main(['measure', 'guides/welcome-people']);"
        "print({name.partition('.')[0] for name in sys.modules} & {'mkdocs', 'properdocs', 'material', 'jinja2'})"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=hub, capture_output=True, text=True, check=True)
    assert done.stdout.endswith("set()\n")


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("reading_level: Beginner\n", "reading_level: Advanced\n"),
        ('reading_level:   "beginner"   # our wish\r\n', 'reading_level:   "advanced"   # our wish\r\n'),
        ("reading_level : 'Beginner'", "reading_level : 'Advanced'"),
        ("reading_level: Very easy # ours\n", "reading_level: Advanced # ours\n"),
        ("reading_level: [Beginner]\n", None),
        ("reading_level: Begin'ner\n", None),
        ("reading_level:\n", None),
        ("{title: A, reading_level: Beginner}\n", None),
    ],
)
def test_a_claim_is_corrected_and_nothing_else(line: str, right: str | None) -> None:
    assert corrected(line, "reading_level", "Advanced") == right


def test_fix(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (TESTS / "broken_guides/false-level/index.md").read_text(encoding="utf-8")
    text = text.replace("reading_level: Beginner", "reading_time: 45 minutes # a guess\nreading_level: 'beginner'")
    before = "\ufeff" + text.replace("\n", "\r\n")
    path = write(hub / "guides/one/index.md", before)
    two = GUIDE.format(title="Two").replace("summary", "reading_time: 30\nsummary")
    other = write(hub / "guides/two/index.md", two)
    assert main(["check", "guides/one"]) == 1
    assert main(["check", "guides/one", "--fix", "--format", "json"]) == 0
    said = capsys.readouterr()
    assert said.err.splitlines() == [
        "Mended: guides/one/index.md:4: reading_time: 1 minute # a guess",
        "Mended: guides/one/index.md:5: reading_level: 'advanced'",
    ]
    after = path.read_bytes().decode()
    assert after == before.replace("45 minutes", "1 minute").replace("'beginner'", "'advanced'")
    assert "reading_time: 30" in other.read_text(encoding="utf-8")


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(["# note", "title: 'A'", "topics: [b,  a]", "x: |", "  y", "", "  # z"]), max_size=6),
    st.binary(max_size=40),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from([b"", b"\xef\xbb\xbf"]),
    st.sampled_from(["reading_level: Beginner  # why", 'reading_level: "beginner"', "reading_level: 'Beginner'"]),
)
def test_fix_changes_one_value_and_no_other_byte(
    tmp_path: Path, lines: list[str], body: bytes, end: str, mark: bytes, claim: str
) -> None:
    before = mark + end.join(["---", *lines, claim, "---", ""]).encode() + body
    path = write(tmp_path / "index.md", "")
    path.write_bytes(before)
    finding = Finding(
        check="claim-level",
        severity=Severity.ERROR,
        message="Not true.",
        path="index.md",
        line=len(lines) + 2,
        example="reading_level: Advanced",
    )
    assert [line for _, line, _ in mend(tmp_path, [finding])] == [len(lines) + 2]
    right = claim.replace("Beginner", "Advanced").replace("beginner", "advanced")
    assert path.read_bytes() == before.replace(claim.encode(), right.encode(), 1)


# --- measure ---


@pytest.mark.usefixtures("hub")
def test_measure(capsys: pytest.CaptureFixture[str]) -> None:
    found = {}
    for path in ("guides/welcome-people", "guides/welcome-people/index.md", "guides/welcome-people/easy-read.md"):
        assert main(["measure", path]) == 0
        found[path] = json.loads(capsys.readouterr().out)
    first = found["guides/welcome-people"]
    assert first == found["guides/welcome-people/index.md"]
    assert first["level"] == "beginner"
    assert first["textstat"]["flesch_kincaid_grade"] < 9
    assert len(first["longest_sentences"]) == 10
    assert first["longest_sentences"][0]["line"] > 10
    assert found["guides/welcome-people/easy-read.md"]["words"] < first["words"]


def test_measure_any_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plain = write(tmp_path / "notes.md", "# Notes\n\nAsk people. Ask them early.\n")
    assert main(["measure", str(plain)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["words"], found["level"]) == (6, None)
    assert [one["line"] for one in found["longest_sentences"]] == [3, 3, 1]
    for odd in ("", "---\n", "---\ntitle: [\n---\nAsk people.\n", "\x00 [x](", "![](no.svg)\n"):
        assert main(["measure", str(write(tmp_path / "odd.md", odd))]) == 0
        assert json.loads(capsys.readouterr().out)["path"].endswith("odd.md")
    assert main(["measure", "--text", str(plain)]) == 0
    assert "6 in 3 sentences" in capsys.readouterr().out
    assert main(["measure", str(tmp_path)]) == 2
    done = command("measure", "-", cwd=tmp_path, piped="Ask people.")
    assert json.loads(done.stdout)["words"] == 2


# --- build ---


def built(hub: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return command("build", *words, cwd=hub)


def test_build_and_check_the_site(hub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("hub.json", "guides/an-old-one/index.html", ".git/HEAD"):
        write(hub / "site" / name, "old")
    done = built(hub, "--strict")
    assert not (hub / "site/guides/an-old-one").exists()
    assert (hub / "site/.git/HEAD").read_text(encoding="utf-8") == "old"
    assert [one.name for one in (hub / "site").glob(".*")] == [".git"]
    assert (done.returncode, done.stderr) == (0, "")
    steps = [line for line in done.stdout.splitlines() if not line.endswith((" files made", " guides read"))]  # if slow
    assert steps[:2] == ["Reading the guides", "Pages to write: 31. Guides: 2."]
    assert "all is well" in done.stdout
    assert done.stdout.endswith("The site is in site. To look at it: plainguides serve\n")
    assert main(["check", "--strict", "--site", "site"]) == 0
    (hub / "site/hub.json").unlink()
    shutil.rmtree(hub / "site/guides/welcome-people/large-print")
    capsys.readouterr()
    assert main(["check", "--site", "site"]) == 1
    said = capsys.readouterr().out
    assert "The page guides/welcome-people/large-print/ is missing. Was the site built without the" in said
    assert "2 errors" in said
    assert main(["check", "--site", "nowhere"]) == 2


@pytest.mark.skipif(find_spec("properdocs") is None, reason="ProperDocs is not installed")
def test_both_engines_write_the_same(hub: Path) -> None:
    for engine in ("mkdocs", "properdocs"):
        done = built(hub, "--engine", engine, "-d", engine, "--no-cache", "--strict")
        assert (done.returncode, done.stderr) == (0, "")
    first, second = (
        {path.relative_to(hub / name): path.read_bytes() for path in (hub / name).rglob("*.html")}
        for name in ("mkdocs", "properdocs")
    )
    assert first == second


def test_a_build_with_a_broken_guide(hub: Path) -> None:
    write(hub / "guides/one/index.md", "---\ntitle: One\ntopcis: [A]\n---\nHi.\n")
    done = built(hub)
    assert (done.returncode, done.stderr) == (1, "")
    assert 'guides/one/index.md:3: error: "topcis" is not a key' in done.stdout
    assert "1 with errors has no page." in done.stdout
    assert (hub / "site/guides/welcome-people/index.html").is_file()
    assert not (hub / "site/guides/one").exists()


def test_a_warning_fails_a_strict_build_only(hub: Path) -> None:
    write(hub / "docs/about.md", "# About\n\n[Nowhere](nowhere.md)\n")
    assert built(hub).returncode == 0
    done = built(hub, "--strict")
    assert done.returncode == 1
    assert "warning: Doc file 'about.md' contains a link 'nowhere.md'" in done.stdout
    assert "With --strict a warning is an error." in done.stdout


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("site_name: Our hub", "site_name: [Our hub", "mkdocs.yml:8: This file cannot be read."),
        ("docs_dir: docs", "docs_dir: pages", "mkdocs.yml:14: error: docs_dir: "),
        ("      contact:", "      kontakt:", 'plainguides has no setting "kontakt". Did you mean "contact"?'),
        ("  name: plainguides", "  name: plainguide", "mkdocs.yml:19: error: theme: "),
        ("  - plainguides:\n", "  - search:\n", "mkdocs.yml: plainguides is not switched on."),
    ],
)
def test_a_wrong_setting_is_named(hub: Path, old: str, new: str, said: str) -> None:
    settings = (hub / "mkdocs.yml").read_text(encoding="utf-8")
    assert old in settings
    write(hub / "mkdocs.yml", settings.replace(old, new))
    done = built(hub)
    assert done.returncode == 1
    assert said in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_a_broken_template_is_named(hub: Path) -> None:
    write(hub / "overrides/components/logo/template.html", "<p>\n{{ broken\n</p>\n")
    done = built(hub)
    assert done.returncode == 1
    assert "overrides/components/logo/template.html:" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


FULL_DISK = """\
import errno

def on_post_page(output, page, config):
    if "welcome" in page.file.src_uri:
        raise OSError(errno.ENOSPC, "No space left on device")
"""


def test_a_full_disk_leaves_the_last_site(hub: Path) -> None:
    write(hub / "full.py", FULL_DISK)
    write(hub / "mkdocs.yml", (hub / "mkdocs.yml").read_text(encoding="utf-8") + "\nhooks: [full.py]\n")
    for name in ("hub.json", "guides/one/index.html"):
        write(hub / "site" / name, "old")
    done = built(hub)
    assert (done.returncode, done.stderr) == (1, "")
    assert "Error building page 'guides/welcome-people/index.md'" in done.stdout
    assert done.stdout.endswith(
        "The disk is full, so the site could not be written. Make room, and build again. "
        "The site in site is as it was before.\n"
    )
    assert {path.relative_to(hub / "site").as_posix() for path in (hub / "site").rglob("*") if path.is_file()} == {
        "hub.json",
        "guides/one/index.html",
    }


def test_a_new_site_takes_the_place_of_the_old_one_or_leaves_no_trace(tmp_path: Path) -> None:
    def names() -> set[str]:
        return {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}

    def grow(*files: str, stop: BaseException | None = None) -> None:
        with growing(site) as folder:
            for name in files:
                write(folder / name, "new")
            if stop:
                raise stop

    site = tmp_path / "a" / "site"
    with pytest.raises(KeyboardInterrupt):
        grow("index.html", stop=KeyboardInterrupt())
    assert not site.exists()
    write(site / NEW / "left.html", "of a build that was killed")
    grow("1.html", ".well-known/x")
    write(site / ".git/HEAD", "mine")
    grow("2.html", ".well-known/x")
    kept = {"a/site/2.html", "a/site/.well-known/x", "a/site/.git/HEAD"}
    assert names() == kept
    with pytest.raises(OSError, match="full"):
        grow("3.html", stop=OSError("full"))
    assert names() == kept


def test_a_build_deletes_no_files_of_others(hub: Path) -> None:
    mine = write(hub / "mine/letter.txt", "Dear all")
    done = built(hub, "-d", "mine")
    assert done.returncode == 1
    assert "A build would delete them" in done.stderr
    assert mine.read_text(encoding="utf-8") == "Dear all"


def test_progress_speaks_only_after_a_while() -> None:
    said: list[str] = []
    clock = iter([0.0, EVERY / 2, EVERY, EVERY, EVERY * 1.5])
    progress = Progress(said.append, clock=lambda: next(clock))
    for done in (1, 2, 3):
        progress(done, 3)
    assert said == ["2 of 3 guides read"]


# --- serve ---


@pytest.fixture
def served(hub: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A running server: its address, and the file with what it said."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("log") / "log"
    with log.open("wb") as out:
        server = subprocess.Popen(
            [sys.executable, "-m", "plainguides", "serve", "--port", str(port)], cwd=hub, stdout=out, stderr=out
        )
        try:
            until(lambda: "Your hub:" in said(log))
            yield f"http://127.0.0.1:{port}/", log
            assert server.poll() is None
            server.send_signal(signal.SIGINT)
            assert server.wait(20) == 0
            assert said(log).endswith("\nStopped.\n")
            assert "Traceback" not in said(log)
        finally:
            server.kill()
            server.wait()


def said(log: Path) -> str:
    return log.read_text(encoding="utf-8")


def page(address: str) -> str:
    try:
        with urlopen(address, timeout=30) as answer:  # noqa: S310 - our own server
            return str(answer.read().decode())
    except (URLError, TimeoutError) as error:
        return str(error)


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 40
    while not true():
        assert time.monotonic() < end, "It took too long."
        time.sleep(0.1)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_stopped_server_leaves_nothing_behind(hub: Path, tmp_path: Path) -> None:
    folder = tmp_path / "temporary"
    folder.mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    server = subprocess.Popen(
        [sys.executable, "-m", "plainguides", "serve", "--port", port],
        cwd=hub,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "TMPDIR": str(folder)},
    )
    try:
        until(lambda: "Our hub" in page(f"http://127.0.0.1:{port}/"))
        server.terminate()
        assert server.wait(20) == 0
    finally:
        server.kill()
        server.wait()
    assert list(folder.iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no signal for Ctrl-C that a test can send")
def test_serve_shows_each_change(hub: Path, served: tuple[str, Path], capsys: pytest.CaptureFixture[str]) -> None:
    address, log = served
    guide = hub / "guides/welcome-people/index.md"
    text = guide.read_text(encoding="utf-8")
    shown = f"{address}guides/welcome-people/"
    assert f"Your hub: {address}\n" in said(log)
    assert "felt expected" in page(shown)

    write(guide, text.replace("felt expected", "felt at home"))
    until(lambda: "felt at home" in page(shown))

    # A mistake: the server says what it is, and goes on.
    write(guide, text.replace("summary:", "sumary:"))
    until(lambda: 'guides/welcome-people/index.md:3: error: "sumary" is not a key' in said(log))
    until(lambda: "404" in page(shown))
    write(guide, text)
    until(lambda: "felt expected" in page(shown))

    # A mistake in the settings: the last good site stays.
    settings = (hub / "mkdocs.yml").read_text(encoding="utf-8")
    write(hub / "mkdocs.yml", settings.replace("plugins:", "plugins: ["))
    until(lambda: "Mend this, and save." in said(log))
    assert "felt expected" in page(shown)
    write(hub / "mkdocs.yml", settings.replace("site_name: Our hub", "site_name: Your hub"))
    until(lambda: "Your hub" in page(shown))

    # Everything else that makes a page.
    easy = hub / "guides/welcome-people/easy-read.md"
    write(easy, easy.read_text(encoding="utf-8").replace("Say thank you.", "Thank everybody."))
    until(lambda: "Thank everybody." in page(f"{shown}easy-read/"))
    write(hub / "docs/about.md", "# About us\n\nWe are new here.\n")
    until(lambda: "We are new here." in page(f"{address}about/"))
    write(hub / "overrides/components/logo/template.html", "<b>LOGO</b>")
    until(lambda: "<b>LOGO</b>" in page(address))
    picture = hub / "guides/pictures/door.svg"
    write(picture, picture.read_text(encoding="utf-8").replace("b5652b", "123456"))
    until(lambda: "123456" in page(f"{address}guides/pictures/door.svg"))

    port = address.rstrip("/").rpartition(":")[2]
    assert main(["serve", "--port", port]) == 1
    assert f"Port {port} is in use" in capsys.readouterr().err
