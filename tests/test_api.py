"""What hosts and their own extensions build on. A change of the list is a change that the change log must name."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from importlib import import_module
from importlib.metadata import entry_points

import yaml

import plainguides
from plainguides.cli import COMMANDS
from plainguides.core import model, schema
from plainguides.shell import components
from plainguides.shell.config import CONTACT, OPTIONS
from support import ROOT
from test_examples import REGISTRY

THEME = ROOT / "plugins" / "plainguides" / "theme"
VALUES = tuple(
    getattr(model, name)
    for name in (
        "Level Check CheckExample CheckInput Finding Edition Format FormatContext BlockKind BlockExample Document Block"
        " Claims"
    ).split()
)


def test_the_public_names_stay(golden: Callable[[str, str], None]) -> None:
    levels = {level.label: level.name for level in REGISTRY.levels}
    templates = {
        path.name: sorted(set(re.findall(r"{%-? *block (\w+)", path.read_text(encoding="utf-8"))))
        for path in sorted(THEME.glob("*.html"))
    }
    found = {
        "names": sorted(getattr(plainguides, "__all__", ["__version__"])),
        "commands": sorted(COMMANDS),
        "settings": sorted(OPTIONS),
        "contact": sorted(CONTACT),
        "guide keys": [field.key for field in schema.guide_fields(levels=levels, formats=["page"])],
        "easy read keys": [field.key for field in schema.easy_read_fields()],
        "levels": [level.name for level in REGISTRY.levels],
        "checks": [check.name for check in REGISTRY.checks],
        "editions": [edition.name for edition in REGISTRY.editions],
        "formats": [format.name for format in REGISTRY.formats],
        "blocks": [kind.name for kind in REGISTRY.blocks],
        "templates and their blocks": {name: blocks for name, blocks in templates.items() if blocks},
        "partials": sorted(path.name for path in (THEME / "partials").glob("*.html")),
        "components": {
            one.name: [parameter.name for parameter in one.parameters]
            for one in components.load()
            if (THEME / "components" / one.name / "template.html").is_file()
        },
        "values": {value.__name__: [field.name for field in fields(value)] for value in VALUES},
    }
    golden("api.yml", yaml.safe_dump(found, sort_keys=False, width=110))


def test_every_public_name_is_there_and_described() -> None:
    for name in getattr(plainguides, "__all__", []):
        assert name.startswith("__") or getattr(plainguides, name).__doc__, name


def test_entry_points_lead_somewhere() -> None:
    for group in ("mkdocs.plugins", "mkdocs.themes", "console_scripts"):
        (one,) = {point.value for point in entry_points(group=group, name="plainguides")}
        module, _, name = one.partition(":")
        assert hasattr(import_module(module), name or "__doc__")


def test_values_are_frozen_and_described() -> None:
    for name, value in vars(model).items():
        if isinstance(value, type) and is_dataclass(value):
            assert value.__dataclass_params__.frozen, name
            assert not value.__doc__.startswith(f"{name}("), name
