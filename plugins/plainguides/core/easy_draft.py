"""What a language model is asked for, and what becomes of its answer: a file for a person to work on.

A machine never publishes and never places a picture: the file is a draft that says which model helped, its rows have
empty `[pic: ]` lines, and what the answer says about pictures is left out. `shell/language_model.py` asks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from plainguides.core.days import say_date
from plainguides.core.easy_skeleton import Part, notes, parts
from plainguides.core.model import Guide, Picture, Registry

MOST_LINES = 3
"""Sentences in a row. More are no row of Easy Read."""
RULES = """You help a person to write an Easy Read version of a guide, for people with learning disabilities.
Use only facts of the guide. Leave out what readers do not need. Keep each number, date, price, address and warning.
Write 10 to 15 words in a sentence. One idea in a sentence. Say "you". Use the active voice and everyday words.
No idioms, no initials, no brackets, no contractions, no double negatives. Digits for numbers.
Where you need a hard word, write it like **this**, and explain it in the next sentence.
One word for one thing. One or two sentences are a row. Do not choose pictures. Write in the language of the guide.
Answer with JSON only, in this form:
{"title": "...", "words": {"hard word": "what it means"},
 "sections": [{"from": "id of the guide's heading", "heading": "...", "rows": [["sentence", "sentence"]]}]}"""
_FENCE = re.compile(r"\A\s*```(?:json)?\s*(.*?)\s*```\s*\Z", re.DOTALL)
_PICTURE = re.compile(r"\[\s*(?:pic|part)\b[^\]]*\]?|!\[[^\]]*\](?:\([^)]*\))?", re.IGNORECASE)
_MARK = re.compile(r"^(?:[#>*+=|~-]+|\d+[.)])(?=\s)\s*|^[-=_*]{3,}$|^#+")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff\ufffe\uffff]")


class BadAnswerError(ValueError):
    """The answer is no Easy Read. The text says what is wrong with it, as the end of a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of an answer."""

    source: str
    """Id of a heading of the guide; empty where the answer names none that there is."""
    heading: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a model wrote, made harmless."""

    title: str
    words: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    pictures: int
    """How many pictures it named. They are left out."""


def messages(guide: Guide) -> list[dict[str, str]]:
    """Return what is sent: the rules, and the words of the guide with the ids of its headings. Nothing else."""
    said = [f"Title: {guide.claims.title}"]
    for part in parts(guide):
        said.append(f"\n## {part.heading} (id: {part.id})" if part.heading else "")
        said += part.sentences
    return [{"role": "system", "content": RULES}, {"role": "user", "content": "\n".join(said)}]


def read_answer(text: str, guide: Guide) -> Answer:
    """Read what came back. Raises `BadAnswerError`."""
    fenced = _FENCE.match(text)
    try:
        data = json.loads(fenced[1] if fenced else text)
    except (ValueError, RecursionError):
        raise BadAnswerError("it is not JSON, or it breaks off") from None
    if not isinstance(data, dict) or not isinstance(data.get("sections"), list):
        raise BadAnswerError('it has no list "sections"')
    ids = {part.id for part in parts(guide) if part.heading}
    pictures = len(_PICTURE.findall(text))
    sections = tuple(_section(one, ids) for one in data["sections"])
    sections = tuple(one for one in sections if one.rows)
    if not sections:
        raise BadAnswerError("it has no sentences")
    words = data.get("words")
    pairs = words.items() if isinstance(words, dict) else ()
    return Answer(
        title=_clean(data.get("title")) or guide.claims.title,
        words=tuple((_clean(word), _clean(means)) for word, means in pairs if _clean(word) and _clean(means)),
        sections=sections,
        pictures=pictures,
    )


def draft(answer: Answer, guide: Guide, registry: Registry, pictures: Sequence[Picture], model: str, day: date) -> str:
    """Return the text of the new file: the sentences of the answer, and the words of the guide above them as notes."""
    by_id = {part.id: part for part in parts(guide)}
    lines = [*_front(answer, guide.slug, model, day)]
    used: set[str] = set()
    for section in answer.sections:
        tie = f' {{from="#{section.source}"}}' if section.source else ""
        lines += [f"## {section.heading}{tie}", ""]
        if section.source and section.source not in used:
            used.add(section.source)
            lines += [*notes(by_id[section.source], guide, registry, pictures), ""]
        for row in section.rows:
            lines += ["[pic: ]", *row, ""]
    left = [part for id, part in by_id.items() if part.heading and id not in used]
    lines += [line for part in left for line in _left_out(part, guide, registry, pictures)]
    return "\n".join(lines).rstrip() + "\n"


def _front(answer: Answer, slug: str, model: str, day: date) -> Iterator[str]:
    yield "---"
    yield "# A program wrote these sentences. Nobody has read them yet, so they have no page."
    yield "# Compare each one with the guide, choose the pictures, and take the notes out."
    yield f"# Then a person says: plainguides easy-read accept {slug}"
    yield f"title: {_yaml(answer.title)}"
    yield "status: draft"
    yield f"machine_help: {_yaml(f'{_clean(model)}, {say_date(day)}')}"
    if answer.words:
        yield "words:"
        yield from (f"  {_yaml(word)}: {_yaml(means)}" for word, means in answer.words)
    yield "---"
    yield ""


def _left_out(part: Part, guide: Guide, registry: Registry, pictures: Sequence[Picture]) -> Iterator[str]:
    yield f"<!-- The program left this part out: {part.heading.replace('--', '- -')} -->"
    yield from notes(part, guide, registry, pictures)
    yield ""


def _section(one: Any, ids: set[str]) -> Section:  # noqa: ANN401 - from outside
    if not isinstance(one, dict):
        raise BadAnswerError('a part of "sections" is not a group of "from", "heading" and "rows"')
    rows = one.get("rows")
    if not isinstance(rows, list):
        raise BadAnswerError('a part has no list "rows"')
    source = _clean(one.get("from")).removeprefix("#")
    heading = _clean(one.get("heading")).replace("{", "").replace("}", "")
    found = []
    for row in rows:
        said = [row] if isinstance(row, str) else row
        if not isinstance(said, list) or not all(isinstance(line, str) for line in said):
            raise BadAnswerError("a row is not a list of sentences")
        lines = [clean for line in said if (clean := _clean(line))]
        found += [tuple(lines[at : at + MOST_LINES]) for at in range(0, len(lines), MOST_LINES)]
    return Section(source=source if source in ids else "", heading=heading or "About this", rows=tuple(found))


def _clean(value: object) -> str:
    """Return one line of words: no picture, no HTML, no mark of Markdown at its start."""
    text = value if isinstance(value, str) else ""
    text = _PICTURE.sub("", _UNSEEN.sub(" ", text)).replace("<", "&lt;").replace("`", "'")
    text = " ".join(text.encode("utf-8", "replace").decode().split())
    before = ""
    while before != text:
        before, text = text, _MARK.sub("", text).strip()
    return text


def _yaml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
