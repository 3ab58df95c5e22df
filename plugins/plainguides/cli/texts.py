"""Reads one text that a command was given: a guide, a Markdown file, or what is piped in."""

from __future__ import annotations

import sys
from pathlib import Path

from plainguides.cli import UsageError
from plainguides.core import front_matter, reader, schema
from plainguides.core.model import BlockContext, Document, Registry
from plainguides.core.reading import Reading
from plainguides.shell.errors import UserError
from plainguides.shell.text_files import text_of


def read_text(name: str) -> tuple[Path | None, str]:
    """Return the file and its text. A folder means its `index.md`; `-` what is piped in. Raises `UserError`."""
    path = None if name == "-" else Path(name)
    if path and not path.exists() and (Path("guides") / path).is_dir():
        path = Path("guides") / path
    if path and path.is_dir():
        path /= "index.md"
    if path and not path.is_file():
        raise UsageError(f"There is no file {path}.")
    content = path.read_bytes() if path else sys.stdin.buffer.read()
    text = text_of(content)
    if text is None:
        raise UserError(f"{name}: This text is not saved as UTF-8. Save it as UTF-8 first.")
    return path, text


def document_of(text: str, registry: Registry, path: Path | None = None) -> tuple[str, bool, Document]:
    """Return the title, whether it is an Easy Read file, and the document. Mistakes in front matter do not matter."""
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
            lang=str(parts.values.get("lang", "en-GB")),
            kinds=registry.blocks,
            context=BlockContext(kind=str(parts.values.get("kind", "article")), title=title),
            assets={},
            picture_folders=("pictures",),  # no picture is looked for: only words count
            first_line=1 if whole else parts.body_line,
        ),
    )
    return title, easy, document
