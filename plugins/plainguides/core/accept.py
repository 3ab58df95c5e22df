"""What `plainguides easy-read accept` writes: a person says that the words match the guide, or who tested them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from plainguides.core.freshness import seal_of
from plainguides.core.front_matter_edit import add_item, set_key
from plainguides.core.model import EasyRead, Finding, Hashes, Severity, TestRecord
from plainguides.core.suggest import quoted

NOTE = '# Written by "plainguides easy-read accept". Do not change these lines by hand.'


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The new text of the file, and what to say to the person."""

    text: str
    said: str


def accept(text: str, easy_read: EasyRead, test: TestRecord | None = None) -> Accepted:
    """Write down that the words match the guide as it is now; with `test`, that these very words were tested.

    Without a test, nothing here can make words tested: a record counts only for the words of its seal.
    Raises `CannotEditError`.
    """
    now = easy_read.hashes
    sealed = [one for one in easy_read.records if one.seal and one.seal == seal_of(one, now)]
    if test:
        text, said = _with_test(text, easy_read, replace(test, seal=seal_of(test, now)))
    elif sealed:
        said = "Accepted: it matches the guide as it is now."
    elif easy_read.records:
        said = (
            "Accepted: it matches the guide. But no test of these words and pictures is written down, so it stays a "
            "draft until it is tested again."
        )
    else:
        said = "Accepted: it matches the guide as it is now. It stays a draft until readers have tested it."
    return Accepted(text=set_key(text, "hashes", _lines(now)), said=said)


def problems(findings: Sequence[Finding], paths: Sequence[str]) -> list[Finding]:
    """Return the errors that must be mended before a person can accept a file."""
    return [one for one in findings if one.path in paths and one.severity is Severity.ERROR]


def _with_test(text: str, easy_read: EasyRead, test: TestRecord) -> tuple[str, str]:
    """Write a test down: once, and in place of a record of it that somebody wrote by hand."""
    text = set_key(text, "status", ["status: tested"])
    said = "The test is written down. Every page and file of this Easy Read now says who tested it."
    if any(replace(one, changed=test.changed) == test for one in easy_read.records):
        return text, "This test is written down already. It was not written again."
    by_hand = replace(test, seal="")
    if any(replace(one, changed=test.changed) == by_hand for one in easy_read.records):
        kept = [
            replace(one, seal=test.seal, changed=test.changed or one.changed)
            if replace(one, changed=test.changed) == by_hand
            else one
            for one in easy_read.records
        ]
        lines = [f"  {'- ' if not n else '  '}{line}" for one in kept for n, line in enumerate(_record(one))]
        return set_key(text, "tested", ["tested:", *lines]), said
    return add_item(text, "tested", _record(test)), said


def _record(test: TestRecord) -> list[str]:
    lines = [f"group: {quoted(test.group)}", f"people: {test.people}", f"date: {test.date.isoformat()}"]
    lines += [f"changed: {quoted(test.changed)}"] if test.changed else []
    return [*lines, f'seal: "{test.seal}"'] if test.seal else lines


def _lines(hashes: Hashes) -> list[str]:
    guide = [f'    "{id}": "{digits}"' for id, digits in hashes.guide.items()]
    return ["hashes:", f"  {NOTE}", "  guide:", *guide, f'  easy_read: "{hashes.easy_read}"']
