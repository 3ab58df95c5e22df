"""Counts the alarms of `easy-facts` on pairs of a guide and its Easy Read. Not part of the package.

    PYTHONPATH=plugins python tools/measure_fact_guard.py FOLDER...

FOLDER has a folder for each pair, with `index.md` and `easy-read.md` that say the same. So each alarm is a false one,
or a slip of the writer: read them. "Facts" are those that stand below the front matter of the Easy Read.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from plainguides.core.fact_guard import said
from plainguides.core.guide import GuideSource, read_guide
from plainguides.core.model import HubSettings, Severity
from plainguides.shell import extensions
from plainguides.shell.files import today

CHECK = "easy-facts"


def measure(folder: Path) -> tuple[int, list[str]]:
    """Return the number of facts that the Easy Read of a pair states, and its alarms."""
    registry = extensions.load()
    only = replace(registry, checks=tuple(check for check in registry.checks if check.name == CHECK))
    easy = folder / "easy-read.md"
    text = easy.read_text(encoding="utf-8")
    source = GuideSource(
        slug=folder.name,
        path=str(folder / "index.md"),
        text=(folder / "index.md").read_text(encoding="utf-8"),
        easy_read_path=str(easy),
        easy_read=text,
        has_easy_read=True,
    )
    found = read_guide(source, only, HubSettings(name="Test", today=today()), {}).findings
    _front, body = text.split("\n---\n", 1)
    facts = sum(1 for line in body.splitlines() if not line.startswith(("[pic:", "<!--")) for _ in said(line))
    alarms = [f"{one.line}: {one.message}" for one in found if one.check == CHECK and one.severity == Severity.ERROR]
    return facts, alarms


def main(folders: list[Path]) -> None:
    """Print each alarm, and the share."""
    total = wrong = 0
    for folder in sorted(path.parent for root in folders for path in root.glob("*/easy-read.md")):
        facts, alarms = measure(folder)
        total, wrong = total + facts, wrong + len(alarms)
        print(f"{folder.name}: {facts} facts, {len(alarms)} alarms", *alarms, sep="\n  ")
    print(f"{wrong} alarms on {total} facts: {wrong / max(total, 1):.1%}")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
