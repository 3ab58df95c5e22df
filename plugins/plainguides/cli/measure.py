"""`plainguides measure`: everything that is counted in one text."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from plainguides.cli import UsageError
from plainguides.core import front_matter, reader, schema
from plainguides.core.document import units_of
from plainguides.core.facts import facts
from plainguides.core.model import BlockContext, Registry
from plainguides.core.reading import Reading
from plainguides.core.reading_time import EASY_READ, say
from plainguides.core.sentences import flat, sentences_of
from plainguides.shell import extensions
from plainguides.shell.config import find_config
from plainguides.shell.errors import UserError
from plainguides.shell.textstat_offline import classic

EXAMPLES = """examples:
  plainguides measure guides/travel-costs         a guide, as JSON
  plainguides measure --text notes.md             any Markdown file, in words
  pandoc letter.docx -t markdown | plainguides measure -
"""
LONGEST = 10


def add(parser: argparse.ArgumentParser) -> None:
    """Describe the command."""
    parser.add_argument("path", metavar="PATH", help="a guide's folder, a Markdown file, or - for what is piped in")
    parser.add_argument("--text", action="store_true", help="in words, not as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Measure, and print."""
    path, text = _read(arguments.path)
    found = find_config(path.absolute().parent if path else Path.cwd())
    measured = measure(text, extensions.load(found.parent if found else None), path)
    print(_words(measured) if arguments.text else json.dumps(measured, ensure_ascii=False, indent=1))
    return 0


def _read(name: str) -> tuple[Path | None, str]:
    path = None if name == "-" else Path(name)
    if path and path.is_dir():
        path /= "index.md"
    if path and not path.is_file():
        raise UsageError(f"There is no file {path}.")
    content = path.read_bytes() if path else sys.stdin.buffer.read()
    try:
        return path, content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        raise UserError(f"{name}: This text is not saved as UTF-8. Save it as UTF-8 first.") from None


def measure(text: str, registry: Registry, path: Path | None = None) -> dict[str, Any]:
    """Return what is counted in a text. Front matter is not; mistakes in it do not matter here."""
    easy = path is not None and path.name == "easy-read.md"
    levels = {level.label: level.name for level in registry.levels}
    fields = schema.guide_fields(levels=levels, formats=[format.name for format in registry.formats])
    parts = front_matter.parse(text, schema.easy_read_fields() if easy else fields, "")
    title = str(parts.values.get("title", ""))
    whole = not parts.body.strip() and not parts.lines and not parts.values
    document, _ = reader.read(
        text if whole else parts.body,
        Reading(
            path=path.name if path else "",
            title=title,
            lang="en-GB",
            kinds=registry.blocks,
            context=BlockContext(kind=str(parts.values.get("kind", "article")), title=title),
            assets={},
            picture_folders=("pictures",),  # no picture is looked for: only words count
            first_line=1 if whole else parts.body_line,
        ),
    )
    units = units_of(document.blocks)
    truth = facts(units, registry.tables, registry.levels, EASY_READ if easy else None)
    scores = truth.scores
    longest = sorted(sentences_of(units), key=lambda sentence: -sentence.words)[:LONGEST]
    return {
        "path": path.as_posix() if path else "-",
        "title": title,
        "words": scores.words,
        "sentences": scores.sentences,
        "syllables": scores.syllables,
        "long_words": scores.long_words,
        "level": truth.level,
        "minutes": list(truth.minutes),
        "listening": list(truth.listening),
        "difficulty": scores.difficulty,
        "formulas": dict(scores.formulas),
        "textstat": classic(flat(units)) if scores.words else {},
        "longest_sentences": [{"line": one.line, "words": one.words, "text": one.text} for one in longest],
    }


def _words(found: dict[str, Any]) -> str:
    level = found["level"].capitalize() if found["level"] else "too short to tell"
    lines = [
        f"Level:      {level} (difficulty {found['difficulty']})",
        f"Time:       {say(tuple(found['minutes']), tuple(found['listening']))}",
        f"Words:      {found['words']} in {found['sentences']} sentences, {found['long_words']} of them long",
        *(f"{name.replace('_', ' ').capitalize()}: {value}" for name, value in found["textstat"].items()),
        "The longest sentences:",
    ]
    lines += [f"  line {one['line']}, {one['words']} words: {one['text']}" for one in found["longest_sentences"]]
    return "\n".join(lines)
