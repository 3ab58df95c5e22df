"""What is heard is what is read; a recording wins, if it says the guide's words."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from struct import unpack_from
from xml.etree import ElementTree as ET

import pytest
from made import Made, contents, made_of, text_of

from plainguides.core import prose
from plainguides.core.model import Registry
from plainguides.core.model.claims import Recording
from plainguides.writers.audio.units import units
from plainguides.writers.epub.chapter import chapter
from support import ROOT

SMIL = "{http://www.w3.org/ns/SMIL}"


def seconds(clock: str) -> float:
    hours, minutes, rest = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def chapters(mp3: bytes) -> list[tuple[str, int, int]]:
    """Name, start and end of each chapter, read from the label of an MP3 file."""
    found, place = [], 10
    size = 10 + sum(byte << shift for byte, shift in zip(mp3[6:10], (21, 14, 7, 0), strict=True))
    while place < size:
        name, length = mp3[place : place + 4], unpack_from(">I", mp3, place + 4)[0]
        frame = mp3[place + 10 : place + 10 + length]
        if name == b"CHAP":
            id, _, rest = frame.partition(b"\0")
            assert id.startswith(b"ch")
            start, end = unpack_from(">II", rest)
            found.append((rest[16 + 10 + 1 :].decode("utf-16").rstrip("\0"), start, end))
        place += 10 + length
    return found


def test_all_words_are_spoken_and_none_is_lost(files: Sequence[Made]) -> None:
    for one in files:
        if one.format.name == "epub":
            made = chapter(one.document, one.context)
            before = text_of(made.body)
            said = units(made.body)
            assert "".join(text_of(made.body).split()) == "".join(before.split()), one.name
            assert len({unit.id for unit in said}) == len(said)
            assert [unit.text for unit in said if unit.level] == [text for _, text in contents(one.tree).headings]
            whole = [unit.text for unit in said if not unit.level and len(prose.split(unit.text)) > 1]
            assert len(whole) <= len(said) // 50, (one.name, whole)  # code, and sentences that end within a link
    stress = next(one for one in files if one.name == "stress.epub")
    texts = [unit.text for unit in units(chapter(stress.document, stress.context).body)]
    assert "Seats: 7" in texts
    assert "Tick box, ticked: The map is sent." in texts
    assert "Picture: A house with a door on the left and a shed on the right." in texts


@pytest.mark.parametrize(
    ("html", "pieces"),
    [
        ("One word. Two words.", ["One word.", "Two words."]),
        ("Dr. Khan comes. He helps.", ["Dr. Khan comes.", "He helps."]),
        ("<strong>Ask. Wait.</strong> Then go.", ["Ask.", "Wait.", "Then go."]),
        ('See <a href="x">the map. It helps</a>. Go.', ["See the map. It helps.", "Go."]),
        ('<em id="here">Look! Now</em> go.', ["Look!", "Now go."]),
        ('A map: <img src="m.svg" alt="A road. A house."/> Go on.', ["A map: Picture: A road. A house.", "Go on."]),
    ],
)
def test_each_sentence_is_a_piece(html: str, pieces: list[str]) -> None:
    section = ET.fromstring(f"<section><p>{html}</p></section>")
    words = text_of(section)
    said = units(section)
    assert [unit.text for unit in said] == pieces
    assert [unit.first for unit in said] == [True] + [False] * (len(pieces) - 1)
    assert text_of(section) == words
    ids = [one.get("id") for one in section.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    assert [one for one in ids if str(one).startswith("say-")] == [unit.id for unit in said]


def test_a_recording_by_computer_has_a_chapter_for_each_section(spoken: Sequence[Made]) -> None:
    made = [one for one in spoken if one.format.name == "audio"]
    assert len(made) == 2
    for one in made:
        found = chapters(one.content)
        wanted = [text for level, text in contents(one.tree).headings if level <= 2]
        assert [name for name, _, _ in found] == wanted
        assert all(start < end for _, start, end in found)
        assert [end for _, _, end in found[:-1]] == [start for _, start, _ in found[1:]]
        assert re.fullmatch(r"\d+ minutes?, computer voice", one.format.detail(one.content))


def test_a_book_that_reads_aloud_knows_when_each_piece_is_read(spoken: Sequence[Made]) -> None:
    for one in spoken:
        if one.format.name == "read-along":
            with zipfile.ZipFile(io.BytesIO(one.content)) as archive:
                overlay = ET.fromstring(archive.read("EPUB/guide.smil"))
                page = archive.read("EPUB/guide.xhtml").decode()
            starts = [seconds(sound.get("clipBegin", "")) for sound in overlay.iter(f"{SMIL}audio")]
            ids = [text.get("src", "").partition("#")[2] for text in overlay.iter(f"{SMIL}text")]
            assert starts == sorted(set(starts))
            assert ids == re.findall(r'id="(say-\d+)"', page)


@pytest.mark.slow
def test_the_same_words_give_the_same_sound(spoken: Sequence[Made]) -> None:
    one = spoken[0]
    assert one.format.write
    assert one.format.write(one.document, one.context) == one.content


RECORDED = Recording(file="recording.mp3", transcript="recording.txt")


def recorded(registry: Registry, transcript: str, sound: bytes | None = b"ID3 sound") -> tuple[Made, list[str]]:
    """A guide with a recording, and what is said about it."""
    several = made_of(ROOT, registry, ("text",), guides=("hiring-bsl-interpreters",))
    (one,) = (made for made in several if made.document.path.endswith("index.md"))
    format = next(found for found in registry.formats if found.name == "audio")
    given = {"recording.txt": transcript.encode(), **({} if sound is None else {"recording.mp3": sound})}

    def read(path: str) -> bytes:
        if Path(path).name not in given:
            raise FileNotFoundError(path)
        return given[Path(path).name]

    guide = one.context.guide
    context = replace(one.context, read=read, guide=replace(guide, claims=replace(guide.claims, recording=RECORDED)))
    made = Made(format, one.document, context, b"")
    return made, [finding.message for finding in format.check(one.document, context)]


def guide_words(registry: Registry) -> str:
    several = made_of(ROOT, registry, ("text",), guides=("hiring-bsl-interpreters",))
    (one,) = (made for made in several if made.document.path.endswith("index.md"))
    return "\n".join(block.text for block in one.document.blocks)


def test_a_recording_by_a_person_wins(registry: Registry) -> None:
    one, said = recorded(registry, f"Welcome to this guide.\n{guide_words(registry)}\nThank you for listening.")
    assert said == []
    assert one.format.write
    assert one.format.write(one.document, one.context) == b"ID3 sound"
    assert one.format.detail(b"ID3 sound") == "Read by a person"


def test_a_recording_with_other_words_is_named(registry: Registry) -> None:
    text = guide_words(registry).replace("interpreter", "translator", 1)
    assert text != guide_words(registry)
    _, said = recorded(registry, text)
    assert len(said) == 1
    assert 'says "translator' in said[0]
    assert 'the guide says "interpreter' in said[0]


def test_a_recording_that_is_not_there_is_named(registry: Registry) -> None:
    _, said = recorded(registry, guide_words(registry), sound=None)
    assert said == ['There is no file "recording.mp3" in the folder of the guide.']
