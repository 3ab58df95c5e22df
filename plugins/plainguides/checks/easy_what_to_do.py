"""Sentences that say what is not so, where it is just as short to say what is so or what to do.

A warning such as "Do not touch the wire" is what readers need to know, so one "do not" is fine. This speaks once in a
part at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from plainguides.core.easy_rows import PLACE, example, examples, is_easy, row
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity
from plainguides.core.prose import split

NAME = "easy-what-to-do"
WHY = 'A reader who misses the word "not" does the opposite. What to do is easier to keep in mind than what not to do.'
MANY = 3
"""Sentences of a part that say "do not". Fewer can each be a warning that readers need."""
_NOT = r"(?:\bnot|\bcannot|\b\w+n['’]t)"
_IS_NOT = r"(?:\b(?:can|could|may|must|should|will|is|are)\s?not|\b(?:can|could|must|should|wo|is|are)n['’]t)"
"""Not "do not": a warning such as "Do not cross before the light is green" is clear as it is."""
_ROUNDABOUT = [
    (re.compile(pattern, re.IGNORECASE), fix, better)
    for pattern, fix, better in (
        (
            rf"(?:{_NOT}|\bnever)\s+(?:forget|hesitate|fail|be\s+(?:afraid|shy|scared|worried))\s+to\b",
            "Say what to do.",
            "Bring your card.\nYou can ask us.",
        ),
        (r"\b(?:not?|never)\s+(?:less|fewer)\s+than\b", 'Say "at least".', "Bring at least 2 friends."),
        (
            r"\b(?:not?|never)\s+(?:later\s+than|more\s+than(?=\s+\d))",
            'Write "up to" or "by".',
            "Bring up to 2 friends.\nCall us by 2pm.",
        ),
        (rf"{_NOT}\b[^.!?:;]{{0,80}}?\bunless\b", "Say when it is so.", "If you have a ticket, you can come in."),
        (
            rf"{_IS_NOT}\b(?:\s+(?!until|before)[\w'’-]+){{0,8}}\s+(?:until|before)\b",
            "Say from when it is so.",
            "You can come in from 10am.",
        ),
    )
]
"""Pattern, what to do, and a right example."""
_ORDER = re.compile(
    r"(?:please\s+)?(?:(?:do\s+not|don['’]t|never|avoid)\b"
    r"|you\s+(?:must|should|may)\s+(?:not|never)\b|you\s+(?:must|should)n['’]t\b)",
    re.IGNORECASE,
)


def run(given: CheckInput) -> Iterable[Finding]:
    """Look at each part: for a sentence that has an easier way to say it, then for many that forbid."""
    if not is_easy(given):
        return
    for part in _parts(given):
        left = [(text, line) for text, line in part if not given.excused(NAME, line)]
        yield from [*_roundabout(given, left), *_forbidding(given, left)][:1]


def _parts(given: CheckInput) -> Iterator[list[tuple[str, int | None]]]:
    """Yield the sentences between two headings, with their lines."""
    part: list[tuple[str, int | None]] = []
    for block in given.document.blocks:
        if block.kind == "heading":
            yield part
            part = []
        elif block.kind in {"paragraph", "item", "meaning"}:
            part.extend((one, block.line) for one in split(block.text) if not PLACE.fullmatch(one))
    yield part


def _roundabout(given: CheckInput, sentences: list[tuple[str, int | None]]) -> Iterator[Finding]:
    for sentence, line in sentences:
        for pattern, fix, better in _ROUNDABOUT:
            if found := pattern.search(sentence):
                said = " ".join(found[0].split())
                message = f'This says what is not so: "{said}".'
                yield given.finding(NAME, Severity.ADVICE, message, line=line, fix=fix, example=better)


def _forbidding(given: CheckInput, sentences: list[tuple[str, int | None]]) -> Iterator[Finding]:
    lines = [line for sentence, line in sentences if _ORDER.match(sentence)]
    if len(lines) >= MANY and 2 * len(lines) > len(sentences):
        yield given.finding(
            NAME,
            Severity.ADVICE,
            f"{len(lines)} of the {len(sentences)} sentences here say what not to do.",
            line=lines[0],
            fix="Say what to do, at least in most of them.",
            example="Stay with your group.",
        )


def _rows(*sentences: str) -> str:
    return "\n".join(row(one) for one in sentences)


_DONT = ("Do not run.", "Do not shout.", "You must not push.")

CHECK = Check(
    name=NAME,
    severity=Severity.ADVICE,
    purpose="Easy Read that says what is not so, where it could say what to do.",
    why=WHY,
    link="https://www.inclusion-europe.eu/easy-to-read/",
    run=run,
    rule=Rule(
        asks="Say what to do, not what not to do",
        source="Inclusion Europe; Easy Read Standard; Canton of Zurich",
        measured="It knows some ways to say it, and no others. In 1,334 sentences of published Easy Read it spoke "
        "once, rightly.",
        levels="advice, once in a part at most",
    ),
    examples=(
        *examples(
            (
                "Do not forget to bring your card.",
                "Don't hesitate to call us.",
                "Do not be afraid to ask.",
                "Bring no fewer than 2 friends.",
                "It takes not less than 2 hours.",
                "Come no later than 2pm.",
                "Bring no more than 2 friends.",
                "You cannot come in unless you have a ticket.",
                "You do not need to read this unless you want to.",
                "You should not leave before the end.",
                "You cannot come in until 10am.",
                "The room is not open until 10am.",
            ),
            (
                "Do not touch the wire.",
                "Do not open the door until the bus stops.",
                "Never cross before the light is green.",
                "You do not have to say why.",
                "Do not worry.",
                "If you cannot come, call us before 2pm.",
                "There is no lift.",
                "We do not pay for taxis any more.",
                "There are no more than we need.",
                "Unless you tell us, we will call you.",
                "I did not forget you.",
                "You cannot come. Call us before 2pm.",
                "We are not afraid of work.",
            ),
        ),
        example(_rows(*_DONT), 1),
        example(_rows("Do not forget to call.", *_DONT), 1),
        example(f"## One\n\n{_rows(*_DONT)}\n## Two\n\n{_rows(*_DONT)}", 2),
        example(_rows(*_DONT[:2]), 0),
        example(_rows(*_DONT, "Stay here.", "Wait for us.", "Ask for help."), 0),
        example(f"## One\n\n{_rows(*_DONT[:2])}\n## Two\n\n{_rows(_DONT[2])}", 0),
    ),
)
