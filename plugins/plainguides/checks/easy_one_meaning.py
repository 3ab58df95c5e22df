"""One picture that stands for two things."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from plainguides.core.easy_rows import Row, example, is_easy, rows
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity

NAME = "easy-one-meaning"
WHY = "People learn what a picture means. If it means another thing further on, they get lost."
FRONT = "words:\n  fee: Money that you pay.\n  grant: Money that you get.\n"


def run(given: CheckInput) -> Iterable[Finding]:
    """Compare what the file itself says about each picture: the word that it explains there, and the words for it."""
    if not is_easy(given):
        return
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for one in rows(given.document):
        for pictures, meaning, said in _meanings(one, given):
            known = found[pictures]
            if known and meaning not in known:
                before = next(iter(known.values()))
                yield given.finding(
                    NAME,
                    Severity.WARNING,
                    f"The same picture stands for 2 things: {before} and {said}.",
                    line=one.line,
                    fix="Take another picture for one of them.",
                    example="[pic: bus]\nThis is about the bus.\n\n[pic: pound]\nThis is about money.",
                )
            known.setdefault(meaning, said)


def _meanings(one: Row, given: CheckInput) -> Iterator[tuple[str, str, str]]:
    """Yield the pictures of a row, what they stand for, and how to say that."""
    pictures = " + ".join(one.pictures)
    for word in given.words:
        spoken = re.compile(rf"\b{re.escape(word)}(?:s|es)?\b", re.IGNORECASE)
        if pictures and any(spoken.search(bold) for bold in one.bold):
            yield f"word {pictures}", word.lower(), f'"{word}"'
    for picture, alt in zip(one.pictures, one.alts, strict=True):
        if alt.strip():
            yield f"alt {picture}", " ".join(alt.lower().split()), f'"{alt.strip()}"'


def _rows(first: str, second: str) -> str:
    return f"{first}\n\n{second}\n"


_FEE = "A **fee** is money that you pay."
_GRANT = "A **grant** is money that you get."
_SPEAKS = (
    _rows(f"[pic: pound]\n{_FEE}", f"[pic: pound]\n{_GRANT}"),
    _rows(f"[pic: pound]\n{_GRANT}", f"[pic: pound]\n{_FEE}"),
    _rows(f"[pic: pound + person]\n{_FEE}", f"[pic: pound + person]\n{_GRANT}"),
    _rows(f"[pic: pound]\n{_FEE}", "[pic: pound]\nThese are **grants**."),
    _rows(f"[pic: pound]\n{_FEE}", "[pic: pound]\nThis is **a grant**."),
    _rows(f"[pic: pound]\n{_FEE}\n\n[pic: bus]\nGo.", f"## Money\n\n[pic: pound]\n{_GRANT}"),
    _rows("[pic: bus | A red bus]\nGo.", "[pic: bus | A slow bus]\nWait."),
    _rows("[pic: bus | A bus]\nGo.", "[pic: bus | A train]\nWait."),
    _rows("[pic: bus | A bus]\nGo.", "[pic: bus + clock | A late bus]\nWait."),
    _rows(f"[pic: pound]\n**FEE**\n{_FEE}", f"[pic: pound]\n{_GRANT}"),
)
_SILENT = (
    _rows(f"[pic: pound]\n{_FEE}", f"[pic: person]\n{_GRANT}"),
    _rows(f"[pic: pound]\n{_FEE}", "[pic: pound]\nThe **fee** is small."),
    _rows(f"[pic: pound]\n{_FEE}", "[pic: pound]\nA grant is money too."),
    _rows(f"[pic: pound]\n{_FEE}", f"[pic: pound + person]\n{_GRANT}"),
    _rows("[pic: bus]\nGo.", "[pic: bus]\nWait."),
    _rows("[pic: bus | A bus]\nGo.", "[pic: bus | A bus]\nWait."),
    _rows("[pic: bus | A bus]\nGo.", "[pic: bus | a  bus]\nWait."),
    _rows("[pic: bus | A bus]\nGo.", "[pic: clock | A clock]\nWait."),
    _rows("[pic: bus | A bus]\nGo.", "[pic: bus]\nWait."),
    _rows(f"[pic: pound]\n{_FEE}", "[pic: pound]\nThese **fees** are small."),
    _rows(f"[pic: pound]\n{_FEE}", "[pic: pound]\n**Wait** for us."),
)

CHECK = Check(
    name=NAME,
    severity=Severity.WARNING,
    purpose="Pictures of Easy Read that stand for two different words of the word list, or have two different texts.",
    why=WHY,
    link="https://www.inclusion-europe.eu/easy-to-read/",
    run=run,
    rule=Rule(asks="One picture, one meaning", source="Inclusion Europe", exact=True),
    examples=(
        *(example(text, 1, front=FRONT) for text in _SPEAKS),
        *(example(text, 0, front=FRONT) for text in _SILENT),
    ),
)
