"""What `plainguides easy-read accept` writes: a person says that the words match the guide, or who tested them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plainguides.core.front_matter_edit import add_item, set_key
from plainguides.core.model import EasyRead, Finding, Hashes, Severity, TestRecord
from plainguides.core.suggest import quoted

NOTE = '# Written by "plainguides easy-read accept". Do not change these lines by hand.'


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The new text of the file, and what to say to the person."""

    text: str
    said: str


def accept(text: str, easy_read: EasyRead, before: Hashes, test: TestRecord | None = None) -> Accepted:
    """Write down that the words match the guide as it is now; with `test`, that these very words were tested.

    Without a test, words that have changed since the last one stay a draft: only readers can change that.
    Raises `CannotEditError`.
    """
    now = easy_read.hashes
    if test:
        text = add_item(text, "tested", _record(test))
        text = set_key(text, "status", ["status: tested"])
        said = "The test is written down. Every page and file of this Easy Read now says who tested it."
    elif before.easy_read and before.easy_read != now.easy_read and easy_read.records:
        now = Hashes(guide=now.guide, easy_read=before.easy_read)
        said = (
            "Accepted: it matches the guide. But its words or pictures have changed since the test, so it stays a "
            "draft until it is tested again."
        )
    else:
        said = "Accepted: it matches the guide as it is now."
        said += "" if easy_read.records else " It stays a draft until readers have tested it."
    return Accepted(text=set_key(text, "hashes", _lines(now)), said=said)


def problems(findings: Sequence[Finding], paths: Sequence[str]) -> list[Finding]:
    """Return the errors that must be mended before a person can accept a file."""
    return [one for one in findings if one.path in paths and one.severity is Severity.ERROR]


def _record(test: TestRecord) -> list[str]:
    lines = [f"group: {quoted(test.group)}", f"people: {test.people}", f"date: {test.date.isoformat()}"]
    return [*lines, f"changed: {quoted(test.changed)}"] if test.changed else lines


def _lines(hashes: Hashes) -> list[str]:
    guide = [f'    "{id}": "{digits}"' for id, digits in hashes.guide.items()]
    return ["hashes:", f"  {NOTE}", "  guide:", *guide, f'  easy_read: "{hashes.easy_read}"']
