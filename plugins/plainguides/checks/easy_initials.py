"""Short forms in capitals that the file does not explain."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plainguides.core.acronyms import Short, unexplained
from plainguides.core.easy_rows import examples, is_easy
from plainguides.core.model import Check, CheckInput, Finding, Rule, Severity

NAME = "easy-initials"
WHY = "Letters such as BSL are a riddle for everybody who does not know them."
KNOWN = frozenset("A4 CD CV DVD GP GPs ID NHS OK PDF PIN TV UK BBC WC QR USB IT GOV EX1 AM PM".split())
"""Short forms that people know better than their words."""
_MIXED = re.compile(r"(?<![\w@/.-])[A-Z]{3,}[a-z]{2,}\b(?![@/])")
"""Letters with the end of a word, such as NHSmail. AbilityNet is a name, and no riddle."""
_SAYS = r"(?:s?\s+(?:is short for|stands? for|means?|is|are)\b|\s*:)"


def run(given: CheckInput) -> Iterable[Finding]:
    """Look for short forms that stand neither in the list, nor beside their words, nor in `words`."""
    if not is_easy(given):
        return
    text = " ".join(block.text for block in given.document.blocks)
    known = KNOWN | set(given.words)
    found = [one for one in unexplained(given.document.blocks, known, frozenset()) if isinstance(one, Short)]
    found += [
        Short(word=match[0], line=block.line)
        for block in given.document.blocks
        for match in _MIXED.finditer(block.text)
        if match[0] not in known
    ]
    for one in found:
        if not _explained(one.word, text) and not given.known(one.word):
            yield given.finding(
                NAME,
                Severity.ERROR,
                f'Nobody says what these letters mean: "{one.word}".',
                line=one.line,
                fix="Write the whole words. Or say what the letters mean.",
                example="BSL means British Sign Language.",
            )


def _explained(word: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(word)}{_SAYS}", text) is not None


CHECK = Check(
    name=NAME,
    severity=Severity.ERROR,
    purpose="Short forms such as BSL in Easy Read that nobody explains.",
    why=WHY,
    link="https://www.inclusion-europe.eu/easy-to-read/",
    run=run,
    rule=Rule(
        asks="No initials, or explained. Some are known: NHS, GP, UK",
        source="Inclusion Europe; GOV.UK; Easy Read Standard; Easy Read Online",
        exact=True,
    ),
    examples=examples(
        (
            "Ask for BSL.",
            "The DPO will help.",
            "Call the CQC now.",
            "Your PIP can change.",
            "Ask your LA.",
            "Some DPOs can help.",
            "It is about R&D.",
            "We work with the DfE.",
            "The MD's office is here.",
            "Ask your DPULO for help.",
            "Use your NHSmail.",
        ),
        (
            "The NHS is here.",
            "Ask your GP.",
            "Ask for British Sign Language, or BSL.",
            "BSL means British Sign Language. Ask for BSL.",
            "Use BSL. BSL is a language that people make with their hands.",
            "Your PA can come.",
            "I am in the UK.",
            "King Charles III came.",
            "Write to EX1 1EX.",
            "See AbilityNet.",
            "Press A or B.",
            "Watch TV.",
        ),
        front="words:\n  PA: A person who helps you.\n",
    ),
)
