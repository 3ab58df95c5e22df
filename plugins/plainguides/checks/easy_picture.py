"""Words that have no picture beside them."""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.easy_rows import example, is_easy, rows
from plainguides.core.model import Check, CheckExample, CheckInput, Finding, Rule, Severity

NAME = "easy-picture"
WHY = "Each idea in Easy Read has words and a picture. The picture helps people who read few words."

_ABOVE = "Put a line with a picture right above them."


def run(given: CheckInput) -> Iterable[Finding]:
    """Look at the words outside rows, then at rows without a picture."""
    if not is_easy(given):
        return
    before = ""
    for block in given.document.blocks:
        alone = not block.roles and (block.kind == "paragraph" or (block.kind == "item" and before != "item"))
        before = block.kind
        if alone:
            yield _finding(given, block.line, block.text)
    for one in rows(given.document):
        if one.sentences and not one.pictures:
            yield _finding(given, one.line, one.sentences[0], "Write the name of a picture into the line above them.")


def _finding(given: CheckInput, line: int | None, text: str, fix: str = _ABOVE) -> Finding:
    return given.finding(
        NAME,
        Severity.WARNING,
        "These words have no picture.",
        line=line,
        fix=fix,
        example=f"[pic: bus]\n{text}",
    )


_ROW = "[pic: bus]\nTake the bus.\n"
_SPEAKS = (
    "Take the bus.",
    f"{_ROW}\nWe pay for it.",
    f"We pay for it.\n\n{_ROW}",
    "[pic: ]\nTake the bus.",
    f"## The bus\n\nTake it.\n\n{_ROW}",
    f"{_ROW}\n- Keep the ticket.\n- Send it to us.",
    "**Take the bus.**",
    f"{_ROW}\n<!-- a note -->\nWe pay for it.",
    "pic: bus\nTake the bus.",
    f"{_ROW}\n1. Take the bus.",
    f"{_ROW}\n\n\nIt is free.",
)
_SILENT = (
    _ROW,
    f"{_ROW}We pay for it.",
    f"{_ROW}\n{_ROW}",
    f"## The bus\n\n{_ROW}",
    f"<!-- a note -->\n\n{_ROW}",
    "[pic: bus + clock]\nTake the bus.",
    "[pic: bus | A red bus]\nTake the bus.",
    "[pic:bus]\nTake the bus.",
    f"# Bus\n\n## Bus\n\n### Bus\n\n{_ROW}",
    "[pic: bus = clock]\nTake **the bus**.",
    "[pic: bus]\nTake the bus.  \nWe pay for it.",
)


def _examples() -> Iterable[CheckExample]:
    yield from (example(text, 1) for text in _SPEAKS)
    yield from (example(text, 0) for text in _SILENT)


CHECK = Check(
    name=NAME,
    severity=Severity.WARNING,
    purpose="Words of Easy Read with no picture beside them.",
    why=WHY,
    link="https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    run=run,
    rule=Rule(
        asks="Words and a picture for each idea; at least 1 a paragraph",
        source="Department of Health; People First",
        exact=True,
    ),
    examples=tuple(_examples()),
)
