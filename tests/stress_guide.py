"""A hub with one guide that is hard for every format: `formats/stress/make_stress.py` writes it."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from support import TINY_CONFIG, write_hub

BRAND = "#6b2a5b"
"""Plum: all validators look at files in the colours of a hub as well."""
MAKER = Path(__file__).parent / "formats" / "stress" / "make_stress.py"


def stress_hub(folder: Path) -> Path:
    """Write the hub into an empty folder."""
    write_hub(folder, {"docs/index.md": "# Stress\n"}, f'{TINY_CONFIG}      colours: {{brand: "{BRAND}"}}\n')
    spec = importlib.util.spec_from_file_location("make_stress", MAKER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (folder / "guides").mkdir()
    module.write(folder / "guides")
    return folder
