"""An Easy Read file that is too long to be read at once, or too hard as a whole."""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.document import units_of
from plainguides.core.easy_budget import MOST, SHORT, TOO_LONG, spent
from plainguides.core.easy_rows import example, is_easy, row
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity
from plainguides.core.sentences import sentences_of

NAME = "easy-length"
WHY = "Readers told the makers of Easy Read that long booklets are put away unread."


def run(given: CheckInput) -> Iterable[Finding]:
    """Look at the whole file."""
    if not is_easy(given):
        return
    count = given.facts.scores.words
    most = given.profile.most_words
    if count > most:
        yield given.finding(
            NAME,
            Severity.WARNING,
            f"This has {count} words. More than {most} are too many for most readers.",
            line=None,
            fix="Leave out what readers do not need. Or make 2 guides of it.",
        )
    lengths = [sentence.words for sentence in sentences_of(units_of(given.document.blocks))]
    if given.facts.scores.measured >= SHORT and spent(given.facts.scores.difficulty, lengths) > MOST:
        long = sum(words > TOO_LONG for words in lengths)
        more = f" {long} of its {len(lengths)} sentences have more than {TOO_LONG} words." if long else ""
        yield given.finding(
            NAME,
            Severity.ERROR,
            f"As a whole, this is harder than most Easy Read.{more}",
            line=None,
            fix="Make long sentences shorter. Use words that people know.",
        )


_EASY = row("We ask people what they need.\nThen we plan the day.")
_WORDS = 11


def _easy(count: int) -> str:
    """Return rows with so many words."""
    return "\n".join([*[_EASY] * (count // _WORDS), *[row("Go on.")] * (count % _WORDS // 2)]) + (
        f"\n{row('Go.')}" if count % _WORDS % 2 else ""
    )


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
    rule=Rule(
        asks="Fewer than 1,000 words, and as a whole as easy as published Easy Read",
        source="Easy Read Standard; our own measure of 17 published files and 10 originals",
        exact=True,
        levels="more words: warning; harder as a whole: error",
    ),
    examples=(
        *(example(_easy(count), 1) for count in (1001, 1002, 1010, 1100)),
        *(example("\n".join([_HARD] * count), 1) for count in (5, 8, 20)),
        example("\n".join([_HARD] * 5 + [_EASY] * 5), 1),
        example("\n".join([_EASY, _HARD] * 6), 1),
        example(f"## Words\n\n{_easy(1000)}", 1),
        *(example(_easy(count), 0) for count in (1000, 999, 500, 100, 99, 11)),
        example(f"## Words\n\n{_easy(999)}", 0),
        *(example("\n".join([_HARD] * count), 0) for count in (1, 4)),
        example("\n".join([_EASY] * 60 + [_HARD]), 0),
    ),
)
