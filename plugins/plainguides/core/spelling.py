"""British spellings of words that the tables have in the American one: "colour" is as easy as "color".

The table of frequencies was counted mostly on American texts, so it calls British spellings rarer than they are for
readers here (colour 4.5, color 4.9). The more common one of both spellings counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_RULES = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"^(.{3,})our(s|ed|ing|ful|less|ites?|able|ers?|hoods?|al|y)?$", r"\1or\2"),  # colour; not "four" or "hour"
        (r"^(.{3,})is(e|es|ed|ing|ers?|ations?|able)$", r"\1iz\2"),  # organise
        (r"lys(e|es|ed|ing)$", r"lyz\1"),  # analyse
        (r"([bt])re([sd])?$", r"\1er\2"),  # centre, fibre
        (r"^(.*[aeiou].*[aeiou])ll(ed|ing|ers?|ors?)$", r"\1l\2"),  # travelling; not "called"
        (r"ogue(s)?$", r"og\1"),  # catalogue
        (r"^(.+)ae(...)", r"\1e\2"),  # anaemia
        (r"^oe", "e"),  # oestrogen
        (r"wards$", "ward"),
        (r"^(def|off|pret)ence(s|less)?$", r"\1ense\2"),
    )
)
_WORDS = {
    british: american
    for pair in """aluminium/aluminum burnt/burned cheque/check cheques/checks cosy/cozy dreamt/dreamed enrol/enroll
    enrolment/enrollment fulfil/fulfill fulfilment/fulfillment foetus/fetus grey/gray greys/grays instalment/installment
    jewellery/jewelry kerb/curb kerbs/curbs leant/leaned learnt/learned licence/license licences/licenses
    manoeuvre/maneuver mould/mold mouldy/moldy moulds/molds moustache/mustache mum/mom mums/moms mummy/mommy
    plough/plow practise/practice practised/practiced practising/practicing programme/program programmes/programs
    pyjamas/pajamas sceptical/skeptical skilful/skillful smelt/smelled spelt/spelled spoilt/spoiled tyre/tire
    tyres/tires wilful/willful woollen/woolen""".split()
    for british, american in [pair.split("/")]
}


def american(word: str) -> Iterator[str]:
    """Yield what a word in small letters may look like in American spelling. It may be no word: look it up."""
    if word in _WORDS:
        yield _WORDS[word]
    for british, instead in _RULES:
        other = british.sub(instead, word)
        if other != word:
            yield other
