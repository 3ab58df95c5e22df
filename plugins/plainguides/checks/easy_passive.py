"""Sentences that say what is done, and not who does it."""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.easy_rows import examples, sentences
from plainguides.core.grammar import passive
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity

NAME = "easy-passive"
WHY = 'Readers want to know who does what. Words such as "is sent" leave that out, and turn the order round.'
MOST = 0.2
"""Share of sentences. More is an error. Of 16 published Easy Read files, half have more than 1 in 10, and one more than
1 in 5: an error at 1 in 10 would refuse files that readers have worked on."""
FEW = 3
"""So many say nothing about the whole file."""


def run(given: CheckInput) -> Iterable[Finding]:
    """Look at each sentence, then at how many there are."""
    everything = list(sentences(given))
    found = [(line, said) for sentence, line in everything if (said := passive(sentence))]
    for line, said in found:
        yield given.finding(
            NAME,
            Severity.WARNING,
            f'This does not say who does it: "{said}".',
            line=line,
            fix="Say who does it. Put that first.",
            example="We send the form.",
        )
    left = [line for line, _ in found if not given.excused(NAME, line)]
    if len(left) >= FEW and len(left) > MOST * len(everything):
        yield given.finding(
            NAME,
            Severity.ERROR,
            f"{len(left)} of the {len(everything)} sentences do not say who does it.",
            line=None,
            fix="Say who does it, at least in most of them.",
            example="We send the form.",
        )


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose='Passive sentences in Easy Read, such as "The form is sent".',
    why=WHY,
    link="https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    run=run,
    rule=Rule(
        asks="Say who does what",
        source="GOV.UK; Easy Read Standard; Australian Style Manual; Canton of Zurich",
        measured="In 440 sentences that it had not seen, 73 of the 74 it spoke about were passive. It missed 3.",
        levels="warning; more than 20 in 100 sentences: error",
        reason="in half of 16 published Easy Read files, more than 10 in 100 sentences are passive. Their readers "
        "worked on them. So the error starts at 20",
    ),
    examples=examples(
        (
            "The form is sent by post.",
            "You will be asked 3 questions.",
            "The room has been booked.",
            "Are people paid for this?",
            "Your name will not be shown.",
            "The door is closed by the guard.",
            "He got paid on Friday.",
            "You should not be left alone.",
            "The tea is being made.",
            "They were never told.",
        ),
        (
            "The shop is closed.",
            "She was born in Leeds.",
            "We are tired.",
            "Get ready for the bus.",
            "I am used to noise.",
            "He has finished the form.",
            "Are you worried about money?",
            "They have been to the centre.",
            "We got lost.",
            "The bed is red.",
        ),
    ),
)
