"""Makes a hub of a folder of guides and queries, to measure the search with. See benchmarks/search_quality.py.

    python benchmarks/search_hub.py FOLDER HUB [--times N]

FOLDER has `guides/<slug>.md` with `title`, `description` and `topic` in the front matter, and `queries.jsonl`.
`--times N` writes N different guides in all, made of paragraphs of the real ones: for sizes and times, not for quality.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

SETTINGS = "site_name: Measured\nsite_url: https://example.org/\ntheme: {name: plainguides}\nplugins: [plainguides]\n"
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_HEADING = re.compile(r"(#{2,6})(\s.*)")
_ITEM = re.compile(r"\s*(?:[-*+]|\d+[.)])\s")
_TAG = re.compile(r"</?[a-zA-Z][^>\n]*>")


@dataclass(frozen=True, slots=True)
class Source:
    """A guide of the folder."""

    slug: str
    title: str
    summary: str
    topic: str
    text: str


def sources(folder: Path) -> list[Source]:
    """Read the guides of a folder."""
    found = []
    for path in sorted((folder / "guides").glob("*.md")):
        _, front, text = path.read_text(encoding="utf-8").split("---\n", 2)
        said = yaml.safe_load(front)
        text = _careful(_TAG.sub("", _LINK.sub(r"\1", re.sub(r"\A\s*# .*\n", "", text))))
        found.append(Source(path.stem, said["title"], said.get("description") or "", said.get("topic") or "", text))
    return found


def _careful(text: str) -> str:
    """Return a text that is fit to publish: heading under heading, tables and quotes as plain words, spaced lists."""
    found: list[str] = []
    above = 1
    for line in text.splitlines():
        heading = _HEADING.match(line)
        if heading:
            above = max(2, min(len(heading[1]), above + 1))
            found += ["", "#" * above + heading[2], ""]
            continue
        if line.lstrip().startswith("|"):
            found += ["", " ".join(cell.strip() for cell in line.split("|") if cell.strip(" -:")), ""]
            continue
        said = line.lstrip("> #").replace("**", "").replace("] (", "]: (")
        if _ITEM.match(said) and found and found[-1].strip() and not _ITEM.match(found[-1]):
            found.append("")
        found.append(said)
    return "\n".join(found)


def queries(folder: Path) -> list[dict[str, Any]]:
    """Read the queries: `q`, `relevant` (slugs), `cls`."""
    lines = (folder / "queries.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def many(real: Sequence[Source], number: int) -> Iterator[Source]:
    """Return so many guides: the real ones, then mixtures of their paragraphs, each with a title of its own."""
    yield from real[:number]
    paragraphs = [part for one in real for part in one.text.split("\n\n") if part.strip() and "<" not in part]
    titles = [word for one in real for word in one.title.split() if word.isalpha()]
    for place in range(len(real), number):
        dice = random.Random(place)
        model = dice.choice(real)
        length = max(4, model.text.count("\n\n"))
        text = _careful("\n\n".join(dice.choice(paragraphs) for _ in range(length)))
        title = " ".join(dice.choice(titles) for _ in range(dice.randint(2, 6)))
        yield Source(f"mixed-{place}", f"{title} {place}", model.summary, model.topic, text)


def write(guides: Iterator[Source] | Sequence[Source], hub: Path) -> None:
    """Write the hub."""
    (hub / "docs").mkdir(parents=True, exist_ok=True)
    (hub / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    for one in guides:
        front = {"title": one.title, "summary": one.summary or one.title, "topics": [one.topic] if one.topic else []}
        path = hub / "guides" / one.slug / "index.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        text = yaml.safe_dump(front, allow_unicode=True, width=10_000)
        path.write_text(f"---\n{text}---\n\n{one.text}\n", encoding="utf-8")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("hub", type=Path)
    parser.add_argument("--times", type=int, default=0, metavar="N")
    options = parser.parse_args()
    real = sources(options.folder)
    write(many(real, options.times) if options.times else real, options.hub)


if __name__ == "__main__":
    main()
