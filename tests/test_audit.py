"""The results of an audit: exceptions, the file for the accessibility statement, and the table."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml

from audit import exceptions
from audit.fault import TOOLS, Fault
from audit.parts import MODULES, version
from audit.report import as_json, results, table
from plainguides.core import reading_settings
from plainguides.shell import extensions
from support import ROOT

FAULT = Fault(engine="axe", rule="image-alt", page="guides/a/", profile="dark", what="img")
EXCUSE = """\
- engine: axe
  rule: image-alt
  page: guides/*
  reason: It is a fault of the engine.
  owner: The testers
  date: 2026-11-22
"""


@pytest.fixture
def excused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "exceptions.yml"
    path.write_text(EXCUSE, encoding="utf-8")
    monkeypatch.setattr(exceptions, "FILE", path)
    return path


@pytest.mark.usefixtures("excused")
def test_an_exception_covers_its_rule_on_its_pages_and_no_more() -> None:
    others = [replace(FAULT, rule="label"), replace(FAULT, page="about/"), replace(FAULT, engine="ibm")]
    assert exceptions.left([FAULT, *others]) == sorted(others)
    with pytest.raises(AssertionError, match="1 faults"):
        exceptions.none_of([FAULT, others[0]])


@pytest.mark.parametrize("old", ["  owner: The testers\n", "It is a fault of the engine."])
def test_an_exception_without_reason_or_owner_is_refused(excused: Path, old: str) -> None:
    excused.write_text(EXCUSE.replace(old, ""), encoding="utf-8")
    with pytest.raises((TypeError, ValueError)):
        exceptions.read()


@pytest.mark.usefixtures("excused")
def test_the_file_has_what_the_statement_reads() -> None:
    versions = {tool.name: "1.0" for tool in TOOLS}
    lines = results({tool.name: 12 for tool in TOOLS}, 2, [FAULT, FAULT, replace(FAULT, rule="label")], versions)
    data = json.loads(as_json(date(2026, 11, 22), 2, "abc", lines, exceptions.read()))
    assert data.keys() == {"date", "pages", "fingerprint", "tools", "exceptions"}
    assert data["tools"][0] == {
        "name": "axe-core",
        "version": "1.0",
        "what": TOOLS[0].what,
        "pages": 2,
        "loads": 12,
        "faults": 1,
        "exceptions": 1,
    }
    assert [one.keys() for one in data["exceptions"]] == [{"engine", "rule", "page", "reason", "date"}]
    assert len(table(lines).splitlines()) == len(TOOLS) + 1


def test_each_engine_is_pinned_exactly() -> None:
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    pins = package["devDependencies"] | package["optionalDependencies"]
    assert {tool.package for tool in TOOLS} <= set(pins)
    assert [pin for pin in pins.values() if not pin.replace(".", "").isdigit()] == []
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert {name: lock[f"node_modules/{name}"]["version"] for name in pins} == pins
    assert [name for name, one in lock.items() if "resolved" in one] == []
    alfa = {one["version"] for name, one in lock.items() if "@siteimprove/alfa-" in name}
    assert alfa == {"0.112.0"}, "unequal versions of Alfa find nothing"
    if MODULES.is_dir():
        assert version("axe-core") == pins["axe-core"]


def test_every_colour_scheme_is_a_profile() -> None:
    """Light and dark are shown as the system asks for them; the others as a reader chooses them."""
    settings = (s for group in reading_settings.groups(extensions.load().editions) for s in group.settings)
    schemes = next(one for one in settings if one.name == "colours").options
    profiles = yaml.safe_load((ROOT / "tools" / "audit" / "profiles.yml").read_text(encoding="utf-8"))
    chosen = {one["storage"]["plainguides-1"]["chosen"]["colours"] for one in profiles.values() if "storage" in one}
    assert chosen | {"", "light", "dark"} == {option.value for option in schemes} | {""}
