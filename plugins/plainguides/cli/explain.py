"""`plainguides explain`: what makes a guide hard to read, and what would make it easier."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from itertools import islice
from pathlib import Path

from plainguides.cli.texts import document_of, read_text
from plainguides.core.advice import advise
from plainguides.core.document import units_of
from plainguides.core.model import Advice, Level, Part
from plainguides.core.readability import ENOUGH, measured
from plainguides.shell import extensions
from plainguides.shell.config import find_config
from plainguides.shell.plainer_words import plainer_words_of

EXAMPLES = """examples:
  plainguides explain guides/travel-costs                 a guide, in words
  plainguides explain guides/travel-costs/easy-read.md    its Easy Read
  plainguides explain --format json travel-costs          for another program
"""
PARTS = 5
LEAST = 0.01
"""A cost that is smaller is not worth a line."""


def add(parser: argparse.ArgumentParser) -> None:
    """Describe the command."""
    parser.add_argument("path", metavar="GUIDE", help="a guide's folder, a Markdown file, or - for what is piped in")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to write it")


def run(arguments: argparse.Namespace) -> int:
    """Explain, and print."""
    path, text = read_text(arguments.path)
    found = find_config(path.absolute().parent if path else Path.cwd())
    registry = extensions.load(found.parent if found else None)
    title, _, document = document_of(text, registry, path)
    english = document.lang.lower().startswith("en")
    levels = registry.levels if english else ()
    advice = advise(measured(units_of(document.blocks)), registry.tables, levels, plainer_words_of(registry))
    where = path.as_posix() if path else "-"
    if arguments.format == "json":
        print(json.dumps({"path": where, "title": title, **asdict(advice)}, ensure_ascii=False, indent=1))
    else:
        print("\n".join(as_text(advice, registry.levels, title, where, english=english)))
    return 0


def as_text(advice: Advice, levels: Sequence[Level], title: str, where: str, *, english: bool = True) -> Iterator[str]:
    """Yield the lines for a person."""
    labels = {level.name: level.label for level in levels}
    yield f"{title} ({where})" if title else where
    if not english:
        yield "Our measure is made for English. Take what follows as a hint, no more."
    if not advice.words:
        yield "There is nothing to read here yet."
        return
    yield _level(advice, levels, labels) if english else f"Difficulty: {advice.difficulty:.2f}."
    yield from _changes(advice, labels)
    yield ""
    yield "What makes it harder than other texts"
    yield from _parts(part for part in advice.parts if part.cost >= LEAST)
    yield "What makes it easier than other texts"
    yield from _parts(part for part in reversed(advice.parts) if part.cost <= -LEAST)
    yield ""
    yield "The hardest sentences"
    for sentence in advice.sentences:
        yield f"  line {sentence.line}, {sentence.words} words, {sentence.cost:+.2f}: {sentence.text}"
        hard = f"Hard words: {', '.join(sentence.hard_words)}." if sentence.hard_words else ""
        reasons = f"Because of {', '.join(sentence.reasons)}." if sentence.reasons else ""
        yield f"      {' '.join(part for part in (reasons, hard, sentence.suggestion) if part)}"
    yield ""
    yield "The hardest words"
    for word in advice.hard_words:
        lines = f"line {', '.join(map(str, word.lines[:5]))}{' ...' if len(word.lines) > 5 else ''}"
        times = f", {word.times} times" if word.times > 1 else ""
        yield f"  {word.text} ({lines}{times}, {word.cost:+.2f}): {', '.join(word.reasons)}. {word.suggestion}"
    yield ""
    yield "A word that your readers know goes into known-words.yml: then it does not count."


def _parts(parts: Iterable[Part]) -> Iterator[str]:
    found = False
    for part in islice(parts, PARTS):
        found = True
        how_much = "more" if (part.cost > 0) != part.eases else "less"
        yield f"  {part.cost:+.2f}  {how_much} of this: {part.label}. {part.why}"
    if not found:
        yield "  Nothing by much."


def _level(advice: Advice, levels: Sequence[Level], labels: Mapping[str, str]) -> str:
    if advice.level is None:
        return f"Level: too short to tell. There are {advice.words} words to measure, and {ENOUGH} are needed."
    ends = [f"{level.label} ends at {level.hardest:.2f}" for level in levels if level.hardest != float("inf")]
    return f"Level: {labels[advice.level]}. Difficulty {advice.difficulty:.2f}; {', '.join(ends)}."


def _changes(advice: Advice, labels: Mapping[str, str]) -> Iterator[str]:
    yield ""
    if not advice.changes:
        yield "Nothing that we know would bring it down by much."
        return
    yield "What would bring it down most"
    for change in advice.changes:
        level = f": {labels[change.level]}" if change.level and change.level != advice.level else ""
        yield f"  {advice.difficulty:.2f} -> {change.difficulty:.2f}{level}  {change.what}."
