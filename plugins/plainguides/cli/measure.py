"""`plainguides measure`: everything that is counted in one text."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from plainguides.cli.texts import document_of, read_text
from plainguides.core.document import units_of
from plainguides.core.facts import facts
from plainguides.core.model import Registry
from plainguides.core.reading_time import EASY_READ, say
from plainguides.core.sentences import flat, sentences_of
from plainguides.shell import extensions
from plainguides.shell.config import find_config
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
    path, text = read_text(arguments.path)
    found = find_config(path.absolute().parent if path else Path.cwd())
    measured = measure(text, extensions.load(found.parent if found else None), path)
    print(_words(measured) if arguments.text else json.dumps(measured, ensure_ascii=False, indent=1))
    return 0


def measure(text: str, registry: Registry, path: Path | None = None) -> dict[str, Any]:
    """Return what is counted in a text. Front matter is not; mistakes in it do not matter here."""
    title, easy, document = document_of(text, registry, path)
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
