"""The manual names what the program has, and its examples work."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plainguides.cli import COMMANDS
from plainguides.core import schema
from plainguides.core.model import Severity
from plainguides.shell import extensions
from plainguides.shell.config import CONTACT, OPTIONS
from support import ROOT, write_hub
from test_examples import REGISTRY, read

DOCS = ROOT / "docs"
PACKAGE = ROOT / "plugins" / "plainguides"
TEXTS = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in (
    *sorted(DOCS.rglob("*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md",
) if path.is_file()}  # fmt: skip
FILES = sorted((*PACKAGE.glob("core/*.py"), *PACKAGE.glob("shell/*.py")))
CHECK = re.compile(r'(?:check=|CHECK = |"check": |error\(\s*)"([a-z-]+)"')
SAVED = re.compile(r"save it as `(plugins/[^`]+)`[^`]*```[a-z]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FENCE = re.compile(r"^```([a-z]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def headings(name: str) -> set[str]:
    return set(re.findall(r"^#{2,4} `?([^`\n]+)`?$", TEXTS[f"docs/{name}"], re.MULTILINE))


def test_every_key_has_a_heading() -> None:
    levels = {level.label: level.name for level in REGISTRY.levels}
    keys = {field.key for field in schema.guide_fields(levels=levels, formats=["page"])}
    assert keys - headings("authors/front-matter.md") == set()
    companion = {field.key for field in schema.easy_read_fields()}
    assert {key for key in companion if f"`{key}`" not in TEXTS["docs/authors/easy-read.md"]} - {
        heading.strip("`") for heading in headings("authors/easy-read.md")
    } == set()


def test_every_check_has_a_heading() -> None:
    written = {name for path in FILES for name in CHECK.findall(path.read_text(encoding="utf-8"))}
    checks = {check.name for check in REGISTRY.checks} | (written - {field.key for field in schema.easy_read_fields()})
    assert {"front-matter", "link", "picture"} <= checks
    assert checks - headings("authors/checks-and-messages.md") == set()


def test_every_setting_has_a_heading() -> None:
    assert set(OPTIONS) - headings("hosting/settings.md") == set()
    assert {key for key in CONTACT if key not in TEXTS["docs/hosting/settings.md"]} == set()


def test_every_block_is_shown() -> None:
    text = TEXTS["docs/authors/blocks.md"]
    for kind in REGISTRY.blocks:
        assert kind.label.lower() in text.lower() or any(f"[!{marker}]" in text for marker in kind.markers), kind.name


@pytest.mark.parametrize("example", [code for language, code in FENCE.findall(TEXTS["docs/authors/blocks.md"])
                                     if language in {"markdown", "md"}])  # fmt: skip
def test_the_examples_of_blocks_can_be_copied(example: str) -> None:
    hello = "" if "[pic:" in example else "Hello.\n\n"
    text = example if example.startswith("---\n") else f"---\ntitle: Example\n---\n{hello}{example}"
    if "[pic:" in example:
        found = read(
            "---\ntitle: Guide\npublished: 2026-01-02\n---\nHello.\n", easy_read=text.replace("kind:", "status:")
        )
    else:
        found = read(text)
    not_ours = {"picture", "link"}  # pictures and guides that only the reader of the manual has
    wrong = [f for f in found.findings if f.severity is not Severity.ADVICE and f.check not in not_ours]
    assert wrong == []


EXTENSIONS = [pytest.param(path, code, id=path) for text in TEXTS.values() for path, code in SAVED.findall(text)]


@pytest.mark.parametrize(("path", "code"), EXTENSIONS)
def test_the_examples_for_developers_work(tmp_path: Path, path: str, code: str) -> None:
    hub = write_hub(tmp_path)
    (hub / path).parent.mkdir(parents=True)
    (hub / path).write_text(code, encoding="utf-8")
    folder = path.split("/")[1]
    registry = extensions.load(hub)
    (new,) = set(getattr(registry, folder)) - set(getattr(REGISTRY, folder)) if folder != "checks" else [
        check for check in registry.checks if check.name not in {one.name for one in REGISTRY.checks}
    ]  # fmt: skip
    for example in new.examples if folder == "checks" else ():
        found = [finding for finding in read(example.markdown, registry).findings if finding.check == new.name]
        assert len(found) == example.findings
    for example in new.examples if folder == "blocks" else ():
        guide = read(f"---\ntitle: Example\n---\n{example.markdown}", registry).guide
        assert guide is not None
        assert any(element.get("data-block") == new.name for element in guide.document.body.iter())


def test_there_is_an_example_for_each_way_to_extend() -> None:
    assert {param.id.split("/")[1] for param in EXTENSIONS} == {
        "levels",
        "checks",
        "editions",
        "formats",
        "blocks",
        "profiles",
    }


def test_every_command_in_the_manual_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    for name, text in TEXTS.items():
        code = "\n".join([code for _language, code in FENCE.findall(text)] + re.findall(r"`([^`\n]+)`", text))
        assert set(re.findall(r"^make ([a-z]+)", code, re.MULTILINE)) - targets == set(), name
        assert set(re.findall(r"^plainguides ([a-z-]+)", code, re.MULTILINE)) - {*COMMANDS, "help"} == set(), name
