"""All rules of Easy Read as a page of the manual, from the checks themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plainguides.core.model import Check, Profile, Rule, Severity

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
_PEOPLE = """## What no program can check

- whether a picture fits, and looks adult
- whether readers understand it
- whether the most important things are there

People with learning disabilities [test that](easy-read.md#test-it-then-label-it).
"""


def rules_page(checks: Sequence[Check], profiles: Sequence[Profile]) -> str:
    """Return the page in Markdown."""
    rules = [(check, check.rule) for check in checks if check.rule]
    return "\n".join([_START, *(_profile(one) for one in profiles), "", *_rules(rules, profiles), _PEOPLE])


def _profile(profile: Profile) -> str:
    return (
        f"- **{profile.label}** (`{profile.name}`). {profile.purpose} More than {profile.sentence_warning} words in a "
        f"sentence are a warning, more than {profile.sentence_error} are an error."
    )


def _rules(rules: Sequence[tuple[Check, Rule]], profiles: Sequence[Profile]) -> Iterator[str]:
    for check, rule in rules:
        yield f"## {check.name}\n"
        yield f"{check.purpose}\n"
        yield f"- Rule: {rule.asks}"
        yield f"- Who asks for it: {rule.source}"
        yield f"- Kind: {_kind(check, rule)}"
        yield f"- How bad: {_levels(check, rule, profiles)}"
        yield ""


def _kind(check: Check, rule: Rule) -> str:
    if not rule.exact:
        return f"a rule of thumb. {rule.measured}".rstrip()
    speaks = sum(example.findings > 0 for example in check.examples)
    return f"exact. {speaks} examples that it finds, and {len(check.examples) - speaks} that it leaves alone"


def _levels(check: Check, rule: Rule, profiles: Sequence[Profile]) -> str:
    others = [
        f"{profile.name}: {_said(profile.severities[check.name])}"
        for profile in profiles
        if check.name in profile.severities
    ]
    return ". ".join([rule.levels or str(check.severity), *others])


def _said(severity: Severity | None) -> str:
    return str(severity) if severity else "off"
