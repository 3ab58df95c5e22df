"""All rules of Easy Read as a page of the manual, from the checks themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from plainguides.core.model import Check, Profile, Rule

_START = """---
title: All rules of Easy Read
description: Every rule that plainguides checks in Easy Read, with its number and who asks for it.
---

# All rules of Easy Read

`plainguides check` looks for these rules in an Easy Read file. [Easy Read](easy-read.md) says how to write one.
[Checks and messages](checks-and-messages.md#easy-read) says what to do about each message.

There are two kinds of rules:

- **Exact.** A text keeps the rule, or it does not. At least 20 examples in the program show it.
- **A rule of thumb.** The check can be wrong. If it is, put
  [a comment with your reason](easy-read.md#when-your-readers-disagree-with-a-check) above the row.

No rule replaces readers. Nobody with a learning disability has tested these rules or their messages.

The program writes this page from its checks.

## How strict

[Your host](../hosting/settings.md#easy_read_profile) chooses one of these:
"""
_TABLE = """
## All rules in one table

An error stops the page: it is not written. A warning fails only with `--strict`. Advice stops nothing.
"""
_BUILT_START = """## What the program sees to itself

No author can break these rules, so no check speaks about them.

| Rule | Who asks for it | How it is kept |
|---|---|---|"""
_BUILT = (
    (
        "Letters of 14 point or more, no serifs, even on the left only, no words cut in two",
        "GOV.UK; Department of Health",
        "The page, paper and the PDF have 16 point. A host can choose others, of 14 point or more.",
    ),
    (
        "The picture on the left, its words on the right",
        "Department of Health",
        "Each row is like this. On a small screen the picture stands above. A page never ends inside a row.",
    ),
    ("Lines of 85 characters or fewer", "Canton of Zurich", "Lines of a row have about 50 characters."),
    (
        "Readers with learning disabilities took part",
        "Inclusion Europe; Easy Read Standard; DIN SPEC 33429",
        '[A label](easy-read.md#test-it-then-label-it) says "draft" until a test is written down.',
    ),
    (
        "Easy Read comes with the full text, as a page and a PDF",
        "Australian Style Manual",
        "Each Easy Read belongs to a guide, and each links to the other. A host can switch the PDF off.",
    ),
)
_PEOPLE = """## What no program can check

- whether a picture fits, and looks adult
- whether readers understand it
- whether the most important things are there

People with learning disabilities [test that](easy-read.md#test-it-then-label-it).
"""


def rules_page(checks: Sequence[Check], profiles: Sequence[Profile]) -> str:
    """Return the page in Markdown."""
    rules = [(check, check.rule) for check in checks if check.rule]
    return "\n".join(
        [
            _START,
            *(_profile(one) for one in profiles),
            _TABLE,
            *_table(rules, profiles),
            "",
            *_rules(rules, profiles),
            _BUILT_START,
            *(f"| {' | '.join(one)} |" for one in _BUILT),
            "",
            _PEOPLE,
        ]
    )


def _profile(profile: Profile) -> str:
    return (
        f"- **{profile.label}** (`{profile.name}`). {profile.purpose} More than {profile.sentence_warning} words in a "
        f"sentence are a warning, more than {profile.sentence_error} are an error."
    )


def _table(rules: Sequence[tuple[Check, Rule]], profiles: Sequence[Profile]) -> Iterator[str]:
    yield f"| Rule | {' | '.join(f'`{profile.name}`' for profile in profiles)} | Who asks for it |"
    yield f"|---|{'---|' * len(profiles)}---|"
    for check, rule in rules:
        levels = " | ".join(_level(check, rule, profile) for profile in profiles)
        yield f"| {check.name} | {levels} | {rule.source} |"


def _rules(rules: Sequence[tuple[Check, Rule]], profiles: Sequence[Profile]) -> Iterator[str]:
    for check, rule in rules:
        yield f"## {check.name}\n"
        yield f"{check.purpose}\n"
        yield f"- Rule: {rule.asks}"
        yield f"- Who asks for it: {rule.source}"
        yield f"- Kind: {_kind(check, rule)}"
        yield f"- How bad: {_levels(check, rule, profiles)}"
        if rule.reason:
            yield f"- Why so: {rule.reason}"
        yield ""


def _kind(check: Check, rule: Rule) -> str:
    if not rule.exact:
        return f"a rule of thumb. {rule.measured}".rstrip()
    speaks = sum(example.findings > 0 for example in check.examples)
    return f"exact. {speaks} examples that it finds, and {len(check.examples) - speaks} that it leaves alone"


def _levels(check: Check, rule: Rule, profiles: Sequence[Profile]) -> str:
    """Say it once where all profiles agree, else for the usual one, then for those that differ."""
    usual, *others = [(profile.name, _level(check, rule, profile)) for profile in profiles]
    return ". ".join([usual[1], *(f"{name}: {level}" for name, level in others if level != usual[1])])


def _level(check: Check, rule: Rule, profile: Profile) -> str:
    if check.name in profile.severities:
        severity = profile.severities[check.name]
        return str(severity) if severity else "off"
    return rule.levels.format(**asdict(profile)) or str(check.severity)
