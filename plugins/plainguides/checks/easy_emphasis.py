"""Words in italics, underlined or in capitals."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plainguides.core.easy_rows import example, is_easy, row
from plainguides.core.markup import words_of
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity

NAME = "easy-emphasis"
WHY = "Slanted and underlined letters lose their shape, and words in capitals all look like the same box."
_SHOUTED = re.compile(r"\b[A-Z]{5,}\b|\b[A-Z]{2,}(?:\s+[A-Z]{2,}){1,}\b|\bNOT\b|\bMUST\b|\bALL\b|\bONLY\b|\bNEVER\b")
_SLANTED = dict.fromkeys(("em", "i", "cite"), "These letters lean to one side") | dict.fromkeys(
    ("ins", "u"), "There is a line under these words"
)


def run(given: CheckInput) -> Iterable[Finding]:
    """Look at the tags, then at the letters."""
    if not is_easy(given):
        return
    for element in given.document.body.iter():
        if element.tag in _SLANTED and words_of(element):
            words = words_of(element)
            line = next((block.line for block in given.document.blocks if words in block.text), None)
            yield given.finding(
                NAME,
                Severity.ERROR,
                f'{_SLANTED[str(element.tag)]}: "{words}".',
                line=line,
                fix="Use the usual letters. If you explain a hard word, make it bold.",
                example=f"**{words}**",
            )
    for block in given.document.blocks:
        for found in _SHOUTED.finditer(block.text):
            yield given.finding(
                NAME,
                Severity.ERROR,
                f'These words are in capitals: "{found[0]}".',
                line=block.line,
                fix="Use small letters.",
                example=found[0].capitalize(),
            )


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Italics, underlining and words in capitals in Easy Read.",
    why=WHY,
    link="https://www.inclusion-europe.eu/easy-to-read/",
    run=run,
    rule=Rule(
        asks="No italics, no underlining, no words in capitals",
        source="People First; Australian Style Manual; Inclusion Europe",
        exact=True,
    ),
    examples=(
        *(
            example(row(words), 1)
            for words in (
                "This is *very* good.",
                "This is _very_ good.",
                "Read *Our Guide* now.",
                "<ins>Come</ins> now.",
                "<i>Come</i> now.",
                "<em>Come</em> now.",
                "IMPORTANT words.",
                "Do NOT come.",
                "You MUST come.",
                "READ THIS now.",
                "A <cite>book</cite> is here.",
            )
        ),
        *(
            example(row(words), 0)
            for words in (
                "This is **very** good.",
                "The NHS is here.",
                "Your GP will help.",
                "Ask for BSL.",
                "I am in the UK.",
                "Use a PDF file.",
                "Press A or B.",
                "He is on TV.",
                "3 * 4 is 12.",
                "Use my_file here.",
                "Not now.",
            )
        ),
    ),
)
