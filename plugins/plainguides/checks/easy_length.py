"""An Easy Read file that is too long to be read at once, or too hard as a whole."""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.document import units_of
from plainguides.core.easy_budget import LONG, MOST, SHORT, TOO_LONG, spent
from plainguides.core.easy_rows import example, is_easy, row
from plainguides.core.model import Check, CheckInput, Finding, Severity
from plainguides.core.sentences import sentences_of

NAME = "easy-length"
WHY = "Readers told the makers of Easy Read that long booklets are put away unread."


def run(given: CheckInput) -> Iterable[Finding]:
    """Look at the whole file."""
    if not is_easy(given):
        return
    count = given.facts.scores.words
    if count > LONG:
        yield given.finding(
            NAME,
            Severity.WARNING,
            f"This Easy Read has {count} words. More than {LONG} are too long for many readers.",
            line=None,
            fix="Leave out what readers do not need, or make two guides of it.",
        )
    lengths = [sentence.words for sentence in sentences_of(units_of(given.document.blocks))]
    if given.facts.scores.measured >= SHORT and spent(given.facts.scores.difficulty, lengths) > MOST:
        long = sum(words > TOO_LONG for words in lengths)
        more = f" {long} of its {len(lengths)} sentences have more than {TOO_LONG} words." if long else ""
        yield given.finding(
            NAME,
            Severity.ERROR,
            f"As a whole, this is harder than published Easy Read.{more}",
            line=None,
            fix="Make the long sentences shorter, and take words that people know.",
        )


_EASY = row("We ask people what they need.\nThen we plan the day.")
_HARD = row(
    "Organisational representatives should consider the implementation of proportionate arrangements facilitating"
    " meaningful participation by individuals whose impairments necessitate additional preparation beforehand."
)

CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Easy Read files of more than 1,000 words, and files that are too hard as a whole.",
    why=WHY,
    link="https://www.easy-read-online.co.uk/",
    run=run,
    examples=(
        example("\n".join([_EASY] * 20), 0),
        example("\n".join([_EASY] * 120), 1),
        example("\n".join([_HARD] * 8), 1),
        example(_HARD, 0),
    ),
)
