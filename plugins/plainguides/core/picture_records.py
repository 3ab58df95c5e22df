"""The file `pictures.yml` beside a hub's pictures: what each means, who made it, and who agreed to be in it.

Never raises: each mistake is a finding with its line.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import yaml

from plainguides.core import yaml_types as y
from plainguides.core.days import say_date
from plainguides.core.model import Consent, Finding, Picture, Severity
from plainguides.core.pictures import PHOTOS, SUFFIXES
from plainguides.core.suggest import did_you_mean, nearest
from plainguides.core.yaml_slips import Slip, compose
from plainguides.core.yaml_types import WrongValueError

FILE = "pictures.yml"
CHECK = "pictures"
ALL = "*"
"""The name of an entry that speaks for every picture of its folder, such as a set of symbols."""
EXAMPLE = "- name: bus\n  means: A bus\n  credit: Our group\n  licence: CC BY 4.0"
_CONSENT = (
    "- name: our-group\n  people: yes\n  consent:\n    given: 2026-05-01\n    until: 2031-05-01\n"
    "    where: The folder Consent in the office"
)
_OF_ALL = ("credit", "licence", "people", "consent")
_NON_COMMERCIAL = re.compile(r"\bNC\b|non-?\s?commercial", re.IGNORECASE)
_KEYS: dict[str, y.Type] = {
    "name": y.TEXT,
    "file": y.TEXT,
    "means": y.TEXT,
    "alt": y.TEXT,
    "credit": y.TEXT,
    "licence": y.TEXT,
    "words": y.list_of(y.TEXT, commas=True),
    "never": y.list_of(y.TEXT, commas=True),
    "people": y.YES_NO,
    "consent": y.record(Consent, {"given": (y.DATE, True), "until": (y.DATE, True), "where": (y.TEXT, True)}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """What a file says about the pictures beside it."""

    pictures: tuple[Picture, ...] = ()
    findings: tuple[Finding, ...] = ()
    barred: Mapping[str, str] = field(default_factory=dict)
    """Path of a picture that must not be published -> why."""
    unasked: frozenset[str] = frozenset()
    """Paths of photos of which nobody has written down if somebody can be recognised in them."""


def read_records(text: str | None, path: str, files: Collection[str], today: date) -> Records:
    """Read a file. `files` are the paths of the pictures in its folder; `text` None: it is not UTF-8."""
    folder = posixpath.dirname(path)
    own = {name: Picture(name=_stem(name), path=name) for name in files if name.endswith(SUFFIXES)}
    entries, findings = _entries(text, path)
    barred: dict[str, str] = {}
    asked: set[str] = set()
    for line, values in entries:
        if values["name"] == ALL:
            told: dict[str, Any] = {key: values[key] for key in _OF_ALL if key in values}
            own = {name: _with(picture, told) for name, picture in own.items()}
            findings += _licence(values, path, line)
            asked |= own.keys() if "people" in values else set()
            wrong = _consent(Picture(path="", **{"name": ALL, **told}), today)
            if wrong:
                barred |= dict.fromkeys(own, wrong[0])
                findings.append(_finding(path, line, *wrong, example=_CONSENT))
    for line, values in entries:
        if values["name"] == ALL:
            continue
        file = _file(values, folder, own)
        if file is None:
            findings.append(_no_file(values, folder, own, path, line))
            continue
        told = {key: value for key, value in values.items() if key != "file"}
        own[file] = _with(own[file], told)
        findings += _licence(values, path, line)
        asked |= {file} if "people" in values else set()
        wrong = _consent(own[file], today)
        if {"people", "consent"} & values.keys():
            barred.pop(file, None)  # its own entry goes before the one for all
        if wrong and file not in barred:
            barred[file] = wrong[0]
            findings.append(_finding(path, line, *wrong, example=_CONSENT))
    photos = {name for name in own if name.lower().endswith(PHOTOS)}
    return Records(
        pictures=tuple(own.values()), findings=tuple(findings), barred=barred, unasked=frozenset(photos - asked)
    )


def _entries(text: str | None, path: str) -> tuple[list[tuple[int, dict[str, Any]]], list[Finding]]:
    node = compose(text)
    if isinstance(node, Slip):
        return [], [_finding(path, node.line or 1, node.message, node.fix, example=node.example or EXAMPLE)]
    if node is None:
        return [], []
    if not isinstance(node, yaml.SequenceNode):
        line = node.start_mark.line + 1
        return [], [_finding(path, line, "This file must be a list of pictures.", "Start each picture with a hyphen.")]
    found, findings, seen = [], [], dict[str, int]()
    for entry in node.value:
        line = entry.start_mark.line + 1
        try:
            values = _values(entry)
            _once(entry, values["name"], seen)
        except WrongValueError as wrong:
            at = line if wrong.line is None else wrong.line + 1
            findings.append(_finding(path, at, str(wrong), wrong.fix, example=wrong.example or EXAMPLE))
            continue
        seen[values["name"]] = line
        found.append((line, values))
    return found, findings


def _once(entry: yaml.Node, name: str, seen: Mapping[str, int]) -> None:
    if name in seen:
        said = f'The picture "{name}" is here twice. The other one is in line {seen[name]}.'
        raise WrongValueError(said, entry, fix="Keep one of them.")


def _values(entry: yaml.Node) -> dict[str, Any]:
    if not isinstance(entry, yaml.MappingNode):
        raise WrongValueError("This must be a group of keys, with name first.", entry)
    values: dict[str, Any] = {}
    for key_node, value in entry.value:
        key = str(key_node.value)
        if key not in _KEYS:
            near = nearest(key, _KEYS)
            meant = f' Did you mean "{near[0]}"?' if near else f" The keys are: {', '.join(_KEYS)}."
            raise WrongValueError(f'"{key}" is not a key here.{meant}', key_node)
        if key in values:
            raise WrongValueError(f'The key "{key}" is here twice.', key_node, fix="Keep one of them.")
        try:
            values[key] = _KEYS[key].read(value)
        except WrongValueError as wrong:
            raise WrongValueError(
                str(wrong), value, fix=wrong.fix, example=wrong.example or (_CONSENT if key == "consent" else EXAMPLE)
            ) from None
    if not values.get("name"):
        raise WrongValueError("This picture has no name.", entry)
    return values


def _with(picture: Picture, told: Mapping[str, Any]) -> Picture:
    kept = {key: getattr(picture, key) for key in Picture.__dataclass_fields__}
    return Picture(**{**kept, **told})


def _file(values: Mapping[str, Any], folder: str, own: Collection[str]) -> str | None:
    if "file" in values:
        path = posixpath.join(folder, values["file"])
        return path if path in own else None
    return next(
        (f"{folder}/{values['name']}{end}" for end in SUFFIXES if f"{folder}/{values['name']}{end}" in own), None
    )


def _no_file(values: Mapping[str, Any], folder: str, own: Collection[str], path: str, line: int) -> Finding:
    wanted = values.get("file") or f"{values['name']}.svg"
    meant = did_you_mean(_stem(wanted), {_stem(name): name for name in own})
    said = f'There is no picture "{wanted}" in {folder}.{meant}'
    fix = "Put the file there, mend the name, or take this entry out."
    return _finding(path, line, said, fix, severity=Severity.WARNING)


def _licence(values: Mapping[str, Any], path: str, line: int) -> list[Finding]:
    if not _NON_COMMERCIAL.search(values.get("licence", "")):
        return []
    said = f"The licence {values['licence']} does not let everybody use the picture: business is left out."
    fix = "Check that your use is allowed, and theirs who copy your guide. Or take a picture with a free licence."
    return [_finding(path, line, said, fix, severity=Severity.WARNING)]


def _consent(picture: Picture, today: date) -> tuple[str, str] | None:
    """Return what is wrong and what to do, where people in a photo have not agreed to what we do with it."""
    if not picture.people:
        return None
    ask = "Ask each person in it, and write down what they said. Until then, take the photo out."
    if picture.consent is None:
        return f'There are people in the picture "{picture.name}", and no consent of theirs is written down.', ask
    if picture.consent.given > today:
        return f'The consent for the picture "{picture.name}" starts on a day still to come.', ask
    if picture.consent.until < today:
        return f'The consent for the picture "{picture.name}" ended on {say_date(picture.consent.until)}.', ask
    return None


def _stem(path: str) -> str:
    return posixpath.splitext(posixpath.basename(path))[0]


def _finding(
    path: str, line: int, message: str, fix: str, *, example: str = EXAMPLE, severity: Severity = Severity.ERROR
) -> Finding:
    return Finding(check=CHECK, severity=severity, message=message, path=path, line=line, fix=fix, example=example)
