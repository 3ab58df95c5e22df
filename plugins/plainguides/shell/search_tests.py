"""Loads `search-tests.yml`, and tries its searches and those of the guides."""

from __future__ import annotations

from pathlib import Path

import yaml

from plainguides.core import search
from plainguides.core.model import Finding, Hub, Registry
from plainguides.core.search.expected import FILE, Expected, missed, of_guides
from plainguides.shell.errors import UserError

EXAMPLE = "Write a query and the folder of a guide:\n- query: bus money\n  guide: travel-costs"


def search_findings(root: Path, hub: Hub, registry: Registry, index: search.Index | None = None) -> list[Finding]:
    """Return what the searches of a hub do not find. `index`: if there is one already. Raises `UserError`."""
    path = root / FILE
    tests = [*(read(path.read_bytes()) if path.is_file() else ()), *of_guides(hub.guides)]
    if not tests:
        return []
    return list(missed(index or index_of(hub, registry), hub.guides, tests))


def index_of(hub: Hub, registry: Registry) -> search.Index:
    """Return the search index of a hub."""
    return search.build(hub.guides, registry.words.synonyms, registry.words.ordinary, hub.glossary)


def read(content: bytes) -> list[Expected]:
    """Read the file. Raises `UserError`."""
    try:
        tree = yaml.compose(content.decode("utf-8-sig"), Loader=yaml.BaseLoader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise UserError(f"{FILE}{line}: This file cannot be read. {EXAMPLE}") from error
    if tree is None:
        return []
    found = []
    for node in tree.value if isinstance(tree, yaml.SequenceNode) else [tree]:
        place: int = node.start_mark.line + 1
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        values = {key.value: value.value for key, value in pairs if isinstance(value, yaml.ScalarNode)}
        if set(values) != {"query", "guide"} or len(pairs) != len(values):
            raise UserError(f"{FILE}:{place}: This is no query with its guide. {EXAMPLE}")
        found.append(Expected(query=str(values["query"]), guide=str(values["guide"]), line=place))
    return found
