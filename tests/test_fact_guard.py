"""Every changed fact is found, and none that is the same: the bars are in the note `easy-read`, section 10."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
import yaml

from plainguides.core.fact_guard import said
from plainguides.core.fact_guard.days import MONTHS, WEEKDAYS
from support import ROOT
from test_examples import REGISTRY, read

PAIRS = yaml.safe_load((ROOT / "tests/goldens/fact_pairs.yml").read_text(encoding="utf-8"))
ONLY = replace(REGISTRY, checks=tuple(check for check in REGISTRY.checks if check.name == "easy-facts"))


def alarms(guide: str, easy: str) -> list[str]:
    text = f"---\ntitle: Easy\n---\n[pic: bus]\n{easy}\n"
    found = read(f"---\ntitle: Guide\n---\n{guide}\n", ONLY, easy_read=text)
    return [finding.message for finding in found.findings if finding.check == "easy-facts"]


def planted(text: str) -> Iterator[str]:
    """Change one thing at a time: each digit, am and pm, days of the week, months, letters of addresses."""
    for digit in re.finditer(r"\d", text):
        new = str((int(digit[0]) + 1) % 10)
        yield text[: digit.start()] + new + text[digit.end() :]
    for half in re.finditer(r"(?<=\d)[ap](?=m\b)", text):
        yield text[: half.start()] + ("a" if half[0] == "p" else "p") + text[half.end() :]
    for names in (MONTHS, WEEKDAYS):
        for name in names:
            other = names[(names.index(name) + 1) % len(names)]
            for found in re.finditer(rf"\b{name}\b(?=.)", text, re.IGNORECASE):
                yield text[: found.start()] + other.capitalize() + text[found.end() :]
    for name in re.finditer(r"[\w.]*example", text):
        yield text[: name.start()] + "x" + text[name.start() :]
    for amount in re.finditer(r" million| minutes| hours|(?<=\d)p\b", text):
        other = {" million": " thousand", " minutes": " hours", " hours": " days", "p": " pounds"}[amount[0]]
        yield text[: amount.start()] + other + text[amount.end() :]
    for words, other in (
        ("morning", "evening"),
        ("half past", "quarter past"),
        ("quarter to", "quarter past"),
        ("AB", "AD"),
    ):
        for found in re.finditer(words, text):
            yield text[: found.start()] + other + text[found.end() :]


@pytest.mark.parametrize(("guide", "easy"), PAIRS)
def test_what_says_the_same_is_let_through_and_each_change_is_found(guide: str, easy: str) -> None:
    assert alarms(guide, easy) == []
    same = [changed for changed in planted(easy) if sorted(map(repr, said(changed))) != sorted(map(repr, said(easy)))]
    assert same, easy
    assert [changed for changed in planted(easy) if not alarms(guide, changed)] == []


def test_at_least_200_changes_are_tried() -> None:
    assert sum(1 for _guide, easy in PAIRS for _ in planted(easy)) >= 200


def test_a_fact_of_another_part_is_found() -> None:
    guide = "---\ntitle: G\n---\n## Bus\n\nIt costs £2.\n\n## Train\n\nIt costs £9.\n"
    easy = '---\ntitle: E\n---\n## Bus {from="#bus"}\n\n[pic: bus]\nIt costs £9.\n'
    messages = [one.message for one in read(guide, ONLY, easy_read=easy).findings]
    assert messages == ['The guide says this in another part: "£9".']


def test_a_weekday_that_is_not_that_day_is_found_without_a_guide() -> None:
    assert alarms("Come on Sunday 3 April 2027.", "Come on Sunday 3 April 2027.") == [
        'There is no such day: "Sunday 3 April 2027".'
    ]


def test_ways_to_get_in_touch_are_not_left_out() -> None:
    assert alarms("Call 01632 960 001.", "Call us.") == [
        'The guide has this phone number: "01632 960 001". The Easy Read has none.'
    ]


NUMBERED = """## How

[pic: form]
There are {count} steps.

[pic: form]
1. Get the form.

[pic: form]
2. Fill it in.

[pic: form]
{last}. Post it.
"""


@pytest.mark.parametrize(("count", "last", "found"), [(3, 3, 0), (4, 3, 1), (3, 5, 2)])
def test_steps_that_the_easy_read_numbers_itself_need_no_number_in_the_guide(count: int, last: int, found: int) -> None:
    text = f"---\ntitle: Easy\n---\n{NUMBERED.format(count=count, last=last)}"
    guide = "---\ntitle: Guide\n---\n## How\n\nGet a form. Fill it in. Post it.\n"
    assert len([one for one in read(guide, ONLY, easy_read=text).findings if one.check == "easy-facts"]) == found
