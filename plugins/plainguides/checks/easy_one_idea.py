"""Sentences that say more than one thing."""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.easy_rows import examples, sentences
from plainguides.core.grammar import extra_idea
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity
from plainguides.core.prose import Tables

NAME = "easy-one-idea"
WHY = "One thing at a time is easier to keep in mind. Each thing can have its own picture, too."


def run(given: CheckInput) -> Iterable[Finding]:
    """Look at each sentence."""
    tables = given.tables or Tables()
    for sentence, line in sentences(given):
        if start := extra_idea(sentence, tables):
            yield given.finding(
                NAME,
                Severity.WARNING,
                f'This sentence says more than one thing. Look at: "{start}".',
                line=line,
                fix="Make 2 sentences.",
                example="Bring a bag.\nCall us when you come.",
            )


CHECK = Check(
    name=NAME,
    severity=Severity.WARNING,
    purpose="Easy Read sentences with more than one idea.",
    why=WHY,
    link="https://www.gov.uk/government/publications/inclusive-communication/accessible-communication-formats",
    run=run,
    rule=Rule(
        asks="One idea in a sentence",
        source="GOV.UK; Inclusion Europe; Easy Read Standard; Australian Style Manual; People First",
        measured="In 165 sentences of guides that it had not seen, 26 of the 27 it spoke about had more than one idea. "
        "It missed 4. In the long sentences of reports it misses more.",
    ),
    examples=examples(
        (
            "Bring a bag and call us.",
            "The room is small but it is quiet.",
            "The lift is broken, so use the ramp.",
            "Fill in the form, then send it back.",
            "The form is long, which puts people off.",
            "We pay for buses, trains, taxis and bikes.",
            "You can write to us or you can call.",
            "The day starts at 10am and ends at 3pm.",
            "Come early; the doors close at 7pm.",
            "Tell us where you live and what you need.",
        ),
        (
            "Bring food and drink.",
            "If you are ill, stay at home.",
            "Come and see us.",
            "We plan and run the day together.",
            "People who use a wheelchair can use this door.",
            "Do you know how to get there?",
            "We pay for buses, trains and taxis.",
            "You do not have to say why.",
            "We think that everyone can help.",
            "The more you practise, the better you get.",
        ),
    ),
)
