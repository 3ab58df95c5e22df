"""Every block, check and level brings its own examples, and they are true. A new file needs no new test."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from plainguides.core import markup
from plainguides.core.guide import GuideSource, Read, read_guide
from plainguides.core.model import BlockExample, BlockKind, Check, CheckExample, HubSettings, Level, Registry, Severity
from plainguides.core.reading import Asset
from plainguides.shell import extensions
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub, today
from plainguides.shell.picture_sets import our_pictures
from support import ROOT

REGISTRY = extensions.load()
CONTACT = {"email": "hello@example.org", "phone": "01632 960 001", "post": "1 Example Street"}
PICTURES = "bus person people table pound bus_2 clock".split()
ASSETS = {f"guides/example/images/{name}.svg": Asset(width=32, height=32) for name in PICTURES} | {
    f"guides/pictures/{one.name}.svg": Asset(width=32, height=32) for one in our_pictures()
}


def read(markdown: str, registry: Registry = REGISTRY, *, easy_read: str | None = None) -> Read:
    """Read a guide as the hub does."""
    source = GuideSource(
        slug="example",
        path="guides/example/index.md",
        text=markdown,
        easy_read_path="guides/example/easy-read.md",
        easy_read=easy_read,
        has_easy_read=easy_read is not None,
    )
    settings = HubSettings(name="Test", contact=CONTACT, video_hosts=("films.example.org",), today=today())
    return read_guide(source, registry, settings, ASSETS)


def as_guide(kind: BlockKind, example: BlockExample) -> str:
    genre = "slides" if kind.name == "slide" else "article"
    return f"---\ntitle: Example\nkind: {genre}\n---\nHello.\n\n{example.markdown}"


BLOCKS = [pytest.param(kind, one, id=f"{kind.name}-{one.name}") for kind in REGISTRY.blocks for one in kind.examples]
by_name: Callable[..., str] = lambda one: one.name  # noqa: E731 - a name for pytest


@pytest.mark.parametrize(("kind", "example"), BLOCKS)
def test_a_block_example_reads_without_findings_and_holds_what_it_says(kind: BlockKind, example: BlockExample) -> None:
    found = read(as_guide(kind, example))
    assert found.guide is not None
    assert [f for f in found.findings if f.severity is not Severity.ADVICE] == []
    html = markup.to_html(found.guide.document.body)
    assert [part for part in example.html_contains if part not in html] == []


@pytest.mark.parametrize(("kind", "example"), BLOCKS)
def test_a_block_becomes_the_plain_vocabulary(kind: BlockKind, example: BlockExample) -> None:
    """So that no format needs to know the kind."""
    guide = read(as_guide(kind, example)).guide
    assert guide is not None
    assert {element.tag for element in guide.document.body.iter()} <= markup.VOCABULARY
    assert any(element.get("data-block") == kind.name for element in guide.document.body.iter())


@pytest.mark.parametrize("kind", REGISTRY.blocks, ids=by_name)
def test_a_block_is_described(kind: BlockKind) -> None:
    assert kind.examples
    assert kind.criteria
    assert all(one.strip() for one in (kind.label, kind.purpose, *kind.criteria))
    assert not re.search(r"url\(|@import|!important", kind.style)


def test_every_block_is_used_in_the_example_hub() -> None:
    settings, _cache = read_settings(ROOT / "mkdocs.yml")
    guides = load_hub(ROOT, settings, REGISTRY).guides
    bodies = [g.document.body for g in guides] + [g.easy_read.document.body for g in guides if g.easy_read]
    used = {element.get("data-block") for body in bodies for element in body.iter()}
    assert {kind.name for kind in REGISTRY.blocks} - used == set()


def count(check: Check, example: CheckExample, *, easy: bool) -> int:
    """How often a check speaks about its example, read as a guide or as an Easy Read file."""
    return _count(check, example, easy=easy and not example.easy_read)


@cache
def _count(check: Check, example: CheckExample, *, easy: bool) -> int:
    only = replace(REGISTRY, checks=(check,))
    body = example.markdown.split("---\n", 2)[2]
    if example.easy_read:
        found = read(example.markdown, only, easy_read=example.easy_read)
    elif easy:
        found = read("---\ntitle: Guide\n---\nHello.\n", only, easy_read=f"---\ntitle: Easy\n---\n{body}")
    else:
        found = read(example.markdown, only)
    return sum(finding.check == check.name for finding in found.findings)


@pytest.mark.parametrize("check", REGISTRY.checks, ids=by_name)
def test_a_check_speaks_as_often_as_its_examples_say(check: Check) -> None:
    assert [
        (one.findings, one.easy_read or one.markdown)
        for one in check.examples
        if one.findings not in {count(check, one, easy=False), count(check, one, easy=True)}
    ] == []


@pytest.mark.parametrize("check", REGISTRY.checks, ids=by_name)
def test_a_check_has_an_example_that_fires_and_one_that_does_not(check: Check) -> None:
    found = [(count(check, one, easy=False), count(check, one, easy=True)) for one in check.examples]
    assert any(map(any, found))
    assert any(0 in counts for counts in found)
    assert check.purpose.strip()
    assert check.why.strip()


@pytest.mark.parametrize("check", REGISTRY.checks, ids=by_name)
def test_a_finding_says_where_what_and_how_to_mend_it(check: Check) -> None:
    for example in check.examples:
        for finding in read(example.markdown, replace(REGISTRY, checks=(check,))).findings:
            if finding.check == check.name:
                assert finding.severity in {check.severity, Severity.WARNING, Severity.ADVICE}
                assert finding.path == "guides/example/index.md"
                assert finding.line is None or 1 <= finding.line <= example.markdown.count("\n") + 1
                assert finding.fix, finding
                assert "{" not in finding.message.replace("{.decoration}", ""), finding


@pytest.mark.parametrize("level", REGISTRY.levels, ids=by_name)
def test_a_level_is_described_and_can_be_claimed(level: Level) -> None:
    assert all((level.label, level.meaning.strip(), level.description.strip()))
    assert 0 < level.words_a_minute[0] <= level.words_a_minute[1]
    assert level.longest_sentence > 0
    guide = read(f"---\ntitle: Short\nreading_level: {level.label}\n---\nHello.\n").guide
    assert guide is not None
    assert guide.claims.reading_level == level.name


def test_names_and_orders_are_unique() -> None:
    for group in (
        REGISTRY.levels,
        REGISTRY.checks,
        REGISTRY.editions,
        REGISTRY.formats,
        REGISTRY.blocks,
        REGISTRY.profiles,
    ):
        names = [one.name for one in group]
        assert len(names) == len(set(names))
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name) for name in names), names
    for ordered in (REGISTRY.levels, REGISTRY.editions, REGISTRY.formats, REGISTRY.profiles):
        assert len({one.order for one in ordered}) == len(ordered)


@pytest.mark.parametrize("folder", ["levels", "checks", "editions", "formats", "blocks", "profiles"])
def test_every_file_in_a_folder_is_an_extension(folder: str) -> None:
    found = [path for path in (extensions.PACKAGE / folder).iterdir() if path.suffix in {".yml", ".py"}]
    assert len(getattr(REGISTRY, folder)) == len([path for path in found if path.name[0] not in "_."])
    assert Path(extensions.PACKAGE).name == "plainguides"
