"""An Easy Read file, or a part of one, that is too long to be read at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil

from plainguides.core.document import units_of
from plainguides.core.easy_rows import example, is_easy, row
from plainguides.core.model import Block, Check, CheckInput, Finding, Rule, Severity
from plainguides.core.prose import words

NAME = "easy-length"
WHY = "Readers told the makers of Easy Read that long booklets are put away unread."
_PART = "part"


def run(given: CheckInput) -> Iterable[Finding]:
    """Count the words of the file, or of each of its parts: a part has a page and a PDF of its own."""
    if not is_easy(given):
        return
    most = given.profile.most_words
    for name, line, blocks in _parts(given.document.blocks):
        count = sum(len(words(unit.text)) for unit in units_of(blocks))
        if count > most:
            said = f'The part "{name}"' if name else "This"
            yield given.finding(
                NAME,
                Severity.WARNING,
                f"{said} has {count} words. More than {most} are too many for most readers.",
                line=line,
                fix=f"Leave out what readers do not need. Or make {ceil(count / most)} parts of it.",
                example="[part: Before the meeting]\n\n## Ask people\n\n[part: At the meeting]\n\n## Start on time",
            )


def _parts(blocks: Iterable[Block]) -> Iterator[tuple[str, int | None, list[Block]]]:
    """Yield the name, line and blocks of each part. A file without parts is one, with no name."""
    name: str = ""
    line: int | None = None
    found: list[Block] = []
    for block in blocks:
        if _PART in block.roles:
            yield name, line, found
            name, line, found = block.text, block.line, []
        else:
            found.append(block)
    yield name, line, found


def _easy(count: int) -> str:
    """Return a row with so many words."""
    return row("\n".join(["We go on."] * (count // 3) + [f"{' '.join(['Go'] * (count % 3))}."] * bool(count % 3)))


def _in_parts(*counts: int) -> str:
    return "\n".join(f"[part: Number {n}]\n\n{_easy(count)}" for n, count in enumerate(counts, 1))


CHECK = Check(
    name=NAME,
    severity=Severity.WARNING,
    purpose="Easy Read files, and parts of them, with more than 1,000 words.",
    why=WHY,
    link="https://www.easy-read-online.co.uk/",
    run=run,
    rule=Rule(
        asks="Fewer than 1,000 words. A longer file can have parts, each with a page and a PDF of its own",
        source="Easy Read Standard",
        exact=True,
        levels="more than {most_words} words: warning",
        reason="GOV.UK asks for 24 pages or fewer as well. The build counts them when the PDF is made, and warns. An "
        "error would take the PDF from its readers",
    ),
    examples=(
        *(example(_easy(count), 1) for count in (1001, 1002, 1010, 1100)),
        example(f"## Words\n\n{_easy(1000)}", 1),
        example(_in_parts(1001), 1),
        example(_in_parts(1001, 10), 1),
        example(_in_parts(500, 1001), 1),
        example(_in_parts(1001, 1001), 2),
        example(f"{_easy(1001)}\n{_in_parts(10)}", 1),
        *(example(_easy(count), 0) for count in (1000, 999, 500, 100, 99, 11)),
        example(f"## Words\n\n{_easy(999)}", 0),
        example(_in_parts(1000), 0),
        example(_in_parts(600, 600), 0),
        example(_in_parts(1000, 1000), 0),
    ),
)
