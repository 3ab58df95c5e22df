"""Does the Easy Read say the same facts as its guide? A wrong day or price is worse than a hard word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from plainguides.core.fact_guard import Said, agrees, said
from plainguides.core.fact_guard.days import Day
from plainguides.core.fact_guard.own_list import PLACE, OwnList, own_list
from plainguides.core.fact_guard.sections import Known, addresses, known
from plainguides.core.model import Check, CheckExample, CheckInput, Finding, Rule, Severity

NAME = "easy-facts"
WHY = "People act on what they read. An Easy Read with another day, price or number sends them to the wrong place."
_LOOSE = re.compile(r"(?:one|an?\s+(?!hour)\w+)$", re.IGNORECASE)
KINDS = {
    "email": "email address",
    "web": "web address",
    "phone": "phone number",
    "postcode": "postcode",
    "date": "day",
    "days": "day of the week",
    "time": "time",
    "price": "price",
    "share": "share",
    "duration": "length of time",
    "length": "length",
    "number": "number",
}


def run(given: CheckInput) -> Iterable[Finding]:
    """Compare each fact with the same part of the guide, then with the rest of it."""
    if given.guide is None:
        return
    guide = known(given.guide, given.guide_claims)
    everything = guide.all()
    own = own_list(given.document.blocks)
    heading = ""
    for position, block in enumerate(given.document.blocks):
        if block.kind == "heading":
            heading = given.tied.get(block.id, "")
        for fact in _stated(block.text, position, guide.longest_list, own):
            if isinstance(fact.value, Day) and not fact.value.real():
                yield _wrong_day(given, block.line, fact)
            elif not agrees(fact, _near(guide, heading, everything)):
                yield _different(given, block.line, fact, heading, everything)
    for link in given.document.links:
        for fact in addresses(link.target):
            if not agrees(fact, everything):
                yield _different(given, link.line, fact, "", everything)
    yield from _left_out(given)


def _stated(text: str, position: int, longest: int, own: OwnList) -> Iterator[Said]:
    """Yield the facts that readers act on. "One of them" and "a day" count nothing.

    "Tip 3" is the place of a tip, and "there are 4 steps" is true where the Easy Read itself numbers 4 below it.
    """
    place = PLACE.match(text)
    if place and (int(place[1]) <= longest or position in own.places):
        text = text[place.end() :]
    for fact in said(text):
        listed = fact.kind == "number" and own.below.get(position) == fact.value
        if not listed and not _LOOSE.match(fact.text):
            yield fact


def _shown(fact: Said) -> str:
    """Its words without the full stop of the sentence: nobody should copy that."""
    return fact.text.rstrip(" .,;:!?")


def _near(guide: Known, heading: str, everything: tuple[Said, ...]) -> tuple[Said, ...]:
    return (*guide.sections.get(heading, ()), *guide.everywhere) if heading else everything


def _different(given: CheckInput, line: int | None, fact: Said, heading: str, everything: tuple[Said, ...]) -> Finding:
    if heading and agrees(fact, everything):
        message = f'The guide says this in another part: "{_shown(fact)}".'
        fix = "Check that it is right here. Or tie these rows to that part."
    else:
        others = dict.fromkeys(f'"{_shown(one)}"' for one in everything if one.kind == fact.kind)
        says = f" The guide says: {', '.join(list(others)[:3])}." if others else ""
        message = f'The guide does not have this {KINDS[fact.kind]}: "{_shown(fact)}".{says}'
        fix = "Write what the guide says."
    return _error(given, line, message, fix)


def _error(given: CheckInput, line: int | None, message: str, fix: str) -> Finding:
    example = f"<!-- ok: {NAME}: the reason why it is right here -->"
    return given.finding(NAME, Severity.ERROR, message, line=line, fix=fix, example=example, why=WHY)


def _wrong_day(given: CheckInput, line: int | None, fact: Said) -> Finding:
    return _error(given, line, f'There is no such day: "{_shown(fact)}".', "Check the day in a calendar.")


def _left_out(given: CheckInput) -> Iterator[Finding]:
    """Say where the guide gives a way to get in touch and the Easy Read does not."""
    have = [fact for block in given.document.blocks for fact in said(block.text)]
    have += [fact for link in given.document.links for fact in addresses(link.target)]
    own = [block.text for block in given.guide.blocks if "stay-in-touch" not in block.roles] if given.guide else []
    for kind in ("phone", "email"):
        first = next((fact for text in own for fact in said(text) if fact.kind == kind), None)
        if first and not any(fact.kind == kind for fact in have):
            yield given.finding(
                NAME,
                Severity.WARNING,
                f'The guide has this {KINDS[kind]}: "{_shown(first)}". The Easy Read has none.',
                line=None,
                fix="Add a row with it, if readers need it.",
                why=WHY,
            )


_GUIDE = """---
title: The bus
---
Call 01632 960 001.

## When

The bus leaves at 14:30 on Saturday 3 April 2027. It costs £2.50 for 60% of people. Wait for two hours.

## Where

Walk 1.5 metres, past 12 doors.
"""


def _example(words: str, findings: int, heading: str = '## When {from="#when"}') -> CheckExample:
    row = f"{heading}\n\n[pic: bus]\n{words}\n\n[pic: phone]\nCall 01632 960 001.\n"
    return CheckExample(markdown=_GUIDE, easy_read=f"---\ntitle: The bus\n---\n{row}", findings=findings)


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Numbers, days, times, prices and addresses of an Easy Read file that its guide does not have.",
    why=WHY,
    run=run,
    rule=Rule(
        asks="Easy Read says the same as its guide",
        source="Australian Style Manual; our own",
        exact=True,
        levels="error; contact details left out: warning",
    ),
    examples=(
        _example("The bus goes at 2:30pm.", 0),
        _example("The bus goes on 3/4/2027.", 0),
        _example("It costs £2.50.", 0),
        _example("6 out of 10 people pay.", 0),
        _example("Wait for 2 hours.", 0),
        _example("Wait for 120 minutes.", 0),
        _example("Walk 150 cm.", 0, '## Where {from="#where"}'),
        _example("There are twelve doors.", 0, '## Where {from="#where"}'),
        _example("Take one of them.", 0),
        _example("Call +44 1632 960 001.", 0),
        _example("The bus goes at 3pm.", 1),
        _example("The bus goes at 2:30am.", 1),
        _example("The bus goes on Sunday 3 April 2027.", 1),
        _example("The bus goes on 4 March.", 1),
        _example("It costs £2.", 1),
        _example("7 out of 10 people pay.", 1),
        _example("Wait for 2 days.", 1),
        _example("Call 01632 960 002.", 1),
        _example("See www.example.org.", 1),
        _example("Write to us@example.org.", 1),
        _example("There are 12 doors.", 1),
        _example("Walk 150 m.", 1, '## Where {from="#where"}'),
    ),
)
