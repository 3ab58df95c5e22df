"""What `plainguides new` writes: `hub/` is copied, and a guide is made from the schema of its front matter."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import yaml

HUB = Path(__file__).parent / "hub"
_RENAMED = {"gitignore": ".gitignore"}  # under its real name it would hide files of ours


def hub_files(name: str, today: date) -> dict[str, bytes]:
    """Return the files of a new hub by their path."""
    values = {
        "@@NAME@@": in_yaml(name),
        "@@TITLE@@": in_markdown(name),
        "@@TODAY@@": today.isoformat(),
        "@@NEXT_YEAR@@": next_year(today).isoformat(),
    }
    files = {}
    for path in sorted(HUB.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            text = path.read_text(encoding="utf-8")
            for mark, value in values.items():
                text = text.replace(mark, value)
            where = path.relative_to(HUB)
            files[where.with_name(_RENAMED.get(where.name, where.name)).as_posix()] = text.encode()
    return files


def in_yaml(text: str) -> str:
    """Return text as a YAML value, in quotes only where it needs them."""
    try:
        plain = yaml.safe_load(f"key: {text}") == {"key": text}
    except yaml.YAMLError:
        plain = False
    return text if plain else json.dumps(text, ensure_ascii=False)


def in_markdown(text: str) -> str:
    """Return text so that Markdown shows it as it is."""
    return re.sub(r"([\\`*_\[\]#])", r"\\\1", text).replace("<", "&lt;")


def next_year(day: date) -> date:
    """Return the same day of the next year; 28 February for the 29th."""
    return day.replace(year=day.year + 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
