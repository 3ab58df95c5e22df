"""Which formats can be made on this computer, and what the others need."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec

from plainguides.core.format_settings import is_on
from plainguides.core.model import Format, HubSettings, Registry


def lacking(registry: Registry, settings: HubSettings) -> Mapping[str, str]:
    """Return format -> what must be installed, and how, for the formats that the hub wants and cannot have."""
    said = {one.name: _missing(one) for one in registry.formats if is_on(one, settings)}
    return {name: what for name, what in said.items() if what}


def _missing(format: Format) -> str:
    lost = [name for name in format.needs if find_spec(name.partition(".")[0]) is None]
    if lost:
        return f"{format.label} needs {' and '.join(lost)}. Install it with: pip install {' '.join(lost)}"
    return format.missing()
