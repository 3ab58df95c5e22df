"""Kinds of checks that are written as data: a YAML file in `checks/` names a kind and gives its words.

`swap`    a word or phrase has a better one        words: {utilise: use};
          `unless_explained: true` leaves out those that an Easy Read file explains in `words`
`forbid`  a phrase must not occur in some text     in: text | links | headings;  patterns: [click here];
          `regex: true` makes the patterns regular expressions; patterns that each need a fix of their own are
          a mapping: pattern -> fix, or pattern -> {fix: ..., example: ...}
`count`   sentences must not be longer than the level's limit
`same`    one word for one thing: a file must not use two words of a group     groups: [[phone, telephone]]
`acronyms` short forms in capitals need their words     known: [UK];  loud: [never] are words, not short forms
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from plainguides.core.acronyms import Loud, unexplained
from plainguides.core.model import Block, Check, CheckExample, CheckInput, Finding, Rule, Severity
from plainguides.core.prose import ADDRESS, split, words
from plainguides.core.same_words import two_words

Run = Callable[[CheckInput], Iterable[Finding]]
COMMON = frozenset(
    "name kind severity purpose why link message fix example examples speaks silent editions rule".split()
)


def from_data(data: Mapping[str, Any]) -> Check:
    """Make a check from the contents of a YAML file. Raises `ValueError` that says what is wrong with it."""
    kind = str(data.get("kind", ""))
    if kind not in _KINDS:
        raise ValueError(f'kind: "{kind}" is not one of: {", ".join(_KINDS)}')
    make, keys = _KINDS[kind]
    for key in data:
        if key not in COMMON | keys:
            raise ValueError(
                f'"{key}" is not a key of a {kind} check. The keys are: {", ".join(sorted(COMMON | keys))}'
            )
    for key in ("name", "purpose", "why", "message"):
        if not data.get(key):
            raise ValueError(f'the key "{key}" is missing')
    if not data.get("examples") and not (data.get("speaks") and data.get("silent")):
        raise ValueError('the key "examples" is missing, or "speaks" and "silent" in its place')
    for key in sorted(_NEEDED.keys() & keys):
        if not isinstance(data.get(key), _NEEDED[key]):
            raise ValueError(f'the key "{key}" is missing, or what stands below it does not fit')  # noqa: TRY004
    if str(data.get("severity", "warning")) not in set(Severity):
        raise ValueError(f'severity: "{data["severity"]}" is not one of: {", ".join(Severity)}')
    examples = _examples(data)
    run = make(data)
    editions = tuple(data.get("editions", ()))
    return Check(
        name=str(data["name"]),
        severity=Severity(data.get("severity", "warning")),
        purpose=str(data["purpose"]).strip(),
        why=str(data["why"]).strip(),
        link=data.get("link"),
        swaps=_swaps(data) if kind == "swap" else {},
        run=(lambda given: run(given) if given.edition in editions else ()) if editions else run,
        examples=examples,
        rule=_rule(data.get("rule")),
    )


def _rule(data: Any) -> Rule | None:  # noqa: ANN401 - from a file
    if data is None:
        return None
    keys = {"asks", "source", "exact", "measured", "levels", "reason"}
    if not isinstance(data, Mapping) or not {"asks", "source"} <= set(data) <= keys:
        raise ValueError(f"rule needs the keys asks and source, and can have: {', '.join(sorted(keys))}")
    texts = {key: str(value).strip() for key, value in data.items() if key != "exact"}
    return Rule(**texts, exact=bool(data.get("exact")))


def _examples(data: Mapping[str, Any]) -> tuple[CheckExample, ...]:
    """Read whole documents, and the short form for Easy Read: sentences that a check speaks about, or does not."""
    examples = data.get("examples") or []
    if not isinstance(examples, list) or not all(
        isinstance(one, dict) and "markdown" in one and str(one.get("findings", "")).isdigit() for one in examples
    ):
        raise ValueError("examples must be a list, each with the keys findings (a number) and markdown")
    return (
        *(
            CheckExample(
                markdown=str(one["markdown"]), findings=int(one["findings"]), easy_read=str(one.get("easy_read", ""))
            )
            for one in examples
        ),
        *(
            CheckExample(
                markdown="---\ntitle: A guide\n---\nWords.\n",
                easy_read=f"---\ntitle: Easy words\n---\n\n[pic: bus]\n{sentence}\n",
                findings=findings,
            )
            for key, findings in (("speaks", 1), ("silent", 0))
            for sentence in data.get(key) or ()
        ),
    )


def _swaps(data: Mapping[str, Any]) -> dict[str, str]:
    return {str(word).lower(): str(use) for word, use in data["words"].items()}


def _swap(data: Mapping[str, Any]) -> Run:
    better = _swaps(data)
    pattern = _any_of(better)

    def run(given: CheckInput) -> Iterable[Finding]:
        explained = {word.lower() for word in given.words} if data.get("unless_explained") else set()
        for block in _own_words(given):
            for found in pattern.finditer(ADDRESS.sub(" ", block.text)):
                word = found[0]
                plain = " ".join(word.lower().split())
                if plain not in explained and not given.known(word):
                    yield _finding(data, given, block.line, word=word, better=better[plain])

    return run


def _forbid(data: Mapping[str, Any]) -> Run:
    where = str(data.get("in", "text"))
    whole = bool(data.get("whole"))
    phrases = [str(one) for one in data["patterns"]]
    own = list(_advice(data["patterns"]))
    try:
        # One group for each pattern, so that a match tells which pattern it was.
        pattern = (
            re.compile("|".join(f"(?P<p{n}>{one})" for n, one in enumerate(phrases)))
            if data.get("regex")
            else _any_of(phrases)
        )
    except re.error as error:
        raise ValueError(f"one of the patterns cannot be read: {error}") from None
    places = {" ".join(phrase.lower().split()): n for n, phrase in enumerate(phrases)}

    def said(found: re.Match[str]) -> Mapping[str, Any]:
        place = int(found.lastgroup[1:]) if found.lastgroup else places[" ".join(found[0].lower().split())]
        return {**data, **own[place]}

    def run(given: CheckInput) -> Iterable[Finding]:
        texts: Iterable[tuple[str, int | None]]
        if where == "links":
            texts = ((link.text, link.line) for link in given.document.links)
        else:
            texts = (
                (block.text, block.line) for block in _own_words(given) if where == "text" or block.kind == "heading"
            )
        for text, line in texts:
            words_found = [pattern.fullmatch(text.strip(" .!›»→>"))] if whole else pattern.finditer(text)
            for found in words_found:
                if found:
                    yield _finding(said(found), given, line, word=found[0])

    return run


def _advice(patterns: Any) -> Iterable[Mapping[str, Any]]:  # noqa: ANN401
    """For each pattern, what it says in place of the check's own fix and example."""
    for one in patterns:
        fix = patterns[one] if isinstance(patterns, Mapping) else {}
        if isinstance(fix, Mapping):
            if not fix.keys() <= {"fix", "example"}:
                raise ValueError("a pattern can have the keys fix and example")
            yield fix
        else:
            yield {"fix": fix, "example": None}


def _count(data: Mapping[str, Any]) -> Run:
    def run(given: CheckInput) -> Iterable[Finding]:
        level = given.level()
        limit = int(data["most"]) if "most" in data else level.longest_sentence if level else None
        if limit is None:
            return
        for block in _own_words(given):
            if block.kind in {"paragraph", "item", "meaning"}:
                for sentence in split(block.text):
                    count = len(words(sentence))
                    if count > limit:
                        yield _finding(
                            data, given, block.line, count=count, limit=limit, word=" ".join(sentence.split()[:6])
                        )

    return run


def _same(data: Mapping[str, Any]) -> Run:
    groups = [[str(word) for word in group] for group in data["groups"]]

    def run(given: CheckInput) -> Iterable[Finding]:
        blocks = list(_own_words(given))
        for group in groups:
            for first, second in two_words(blocks, group):
                yield _finding(data, given, second.line, word=second.word, better=first.word)

    return run


def _acronyms(data: Mapping[str, Any]) -> Run:
    always = frozenset(map(str, data["known"]))
    loud = frozenset(str(word).lower() for word in data.get("loud", ()))

    def run(given: CheckInput) -> Iterable[Finding]:
        code = {word for element in given.document.body.iter("code") for word in words("".join(element.itertext()))}
        own = code | {block.text for block in given.document.blocks if block.kind == "term"}
        known = always | given.glossary | set(given.claims.words) | own
        for found in unexplained(given.document.blocks, known, loud):
            if isinstance(found, Loud):
                loudly = {**data, **data.get("capitals", {})}
                yield _finding(loudly, given, found.line, word=found.words, small=found.words.lower())
            elif not given.known(found.word):
                said = {**data, **data.get("later", {})} if found.later else data
                yield _finding(said, given, found.line, word=found.word)

    return run


_NEEDED: Mapping[str, tuple[type, ...]] = {
    "words": (dict,),
    "patterns": (list, dict),
    "known": (list,),
    "groups": (list,),
}
_KINDS: Mapping[str, tuple[Callable[[Mapping[str, Any]], Run], frozenset[str]]] = {
    "swap": (_swap, frozenset({"words", "unless_explained"})),
    "forbid": (_forbid, frozenset({"in", "patterns", "whole", "regex"})),
    "count": (_count, frozenset({"most"})),
    "same": (_same, frozenset({"groups"})),
    "acronyms": (_acronyms, frozenset({"known", "loud", "capitals", "later"})),
}


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=len, reverse=True)
    each = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest_first)
    return re.compile(rf"(?<![\w-])(?:{each})(?![\w-])", re.IGNORECASE)


def _own_words(given: CheckInput) -> Iterable[Block]:
    """Leave out code, and what a guide only quotes or shows as a bad example."""
    return (
        block for block in given.document.blocks if block.kind != "code" and not {"before", "quote"} & set(block.roles)
    )


def _finding(data: Mapping[str, Any], given: CheckInput, line: int | None, **values: object) -> Finding:
    def say(key: str) -> str | None:
        return str(data[key]).strip().format(**values) if data.get(key) else None

    return Finding(
        check=str(data["name"]),
        severity=Severity(data.get("severity", "warning")),
        message=say("message") or "",
        path=given.document.path,
        line=line,
        fix=say("fix"),
        example=say("example"),
        why=say("why"),
        link=data.get("link"),
    )
