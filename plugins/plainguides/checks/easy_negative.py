"""Clauses that say "no" twice."""

from __future__ import annotations

from collections.abc import Iterable

from plainguides.core.easy_rows import examples, sentences
from plainguides.core.grammar import double_negative
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity

NAME = "easy-negative"
WHY = "A reader has to turn the meaning round twice, and may end up with the opposite."


def run(given: CheckInput) -> Iterable[Finding]:
    """Look at each sentence."""
    for sentence, line in sentences(given):
        if said := double_negative(sentence):
            yield given.finding(
                NAME,
                Severity.ERROR,
                f'This says "no" twice: "{said}".',
                line=line,
                fix="Say what is so, or what to do.",
                example="You can come with a friend.",
            )


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Two negations in one clause of Easy Read.",
    why=WHY,
    link="https://www.inclusion-europe.eu/easy-to-read/",
    run=run,
    rule=Rule(
        asks="No two negations in one clause",
        source="Easy Read Standard; Canton of Zurich; Inclusion Europe",
        exact=True,
    ),
    examples=examples(
        (
            "Don't not come to the meeting.",
            "You do not need no ticket.",
            "Do not come without a friend.",
            "Nobody has nothing to say.",
            "You cannot go nowhere.",
            "It is not impossible.",
            "This is not unusual.",
            "It is not at all unlikely.",
            "The staff are never unfriendly.",
            "We do not want you to be without help.",
            "No person goes without food.",
            "Don't say nothing.",
            "It is not an unsafe place.",
            "Never come without your card.",
            "Nothing is impossible.",
            "No bus is unsafe.",
            "No room has no door.",
            "You can't never go.",
            "There is no meeting without you.",
            "Without a ticket you cannot come.",
            "Do not decide not to come.",
            "You have to come, but not without your card.",
            "None of them did not come.",
            "People who do not have no money can ask us.",
            "She did not go without her dog because she needs it.",
            "They didn’t want no help.",
            "No child should be without a home.",
            "Do not come with no shoes.",
        ),
        (
            "Do not come alone.",
            "You do not have to say why.",
            "There is no lift.",
            "Nobody has to speak.",
            "Do not run. Do not shout.",
            "You can come without a friend.",
            "It is not safe.",
            "We know what is not fair.",
            "If you do not know, ask us.",
            "This place is unusual.",
            "Never mind.",
            "Not all rooms have a step.",
            "There is no lift and no ramp.",
            "If you cannot come nobody minds.",
            "If you cannot come do not worry.",
            "Do not worry if you have no ticket.",
            "Nothing about us without us.",
            "No decision about me without me.",
            "People with no job do not pay.",
            "People who cannot see do not need this.",
            "People who cannot speak have no voice.",
            "You need not say yes or no.",
            "It does not matter there is no lift.",
            "You cannot see it, so no one will ask.",
            "This is not only for people with no money.",
            "It is a no win no fee firm.",
            "Do not pass the No Entry sign.",
            "It is a not-for-profit group with no members.",
            "You may not say no to this.",
            "Do not wait until nobody is there.",
            "I am not an unpaid carer.",
            "No, you do not have to come.",
            "Why not come along without your helper?",
            "You are not the only one with no car.",
            "The people who do not eat meat have nothing to choose from.",
            "Nothing happens if you do not come.",
            "This is not about people without jobs.",
            "She did not know nobody would come.",
            "There is not enough support for carers with no internet.",
            "We do not want people to think we have nothing to say.",
            "You do not have to be there when nobody else is.",
            "We do not know why nobody came.",
        ),
    ),
)
