"""Plain text and braille hold every word of their guide, in the order in which they are read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

import pytest
from made import SPOKEN, Made, text_of

from plainguides.core.model import Registry
from plainguides.writers.braille import louis
from plainguides.writers.braille.cells import LEFT_OUT, NOTE, brf, unicode, unknown, words
from plainguides.writers.braille.file import BY_COMPUTER
from plainguides.writers.braille.lines import MORE, wrap

ADDRESS = re.compile(r" \(\w+://[^)\s]*\)")
NUMBER = re.compile(r"^\s*\d+\. ", re.MULTILINE)


def spoken(text: str) -> list[str]:
    """Words with quotes and dashes folded, and no shy hyphens."""
    plain = unicodedata.normalize("NFC", text).replace("’", "'").replace("\u00ad", "")
    return [word.casefold() for word in SPOKEN.findall(plain)]


def test_a_text_says_what_its_guide_says(files: Sequence[Made]) -> None:
    texts = [one for one in files if one.format.name == "text"]
    assert len(texts) > 15
    for one in texts:
        text = NUMBER.sub("", ADDRESS.sub("", one.content.decode())).replace("[x]", "")
        assert spoken(text) == spoken(text_of(one.tree, rows=True)), one.name


def test_a_text_reads_well(files: Sequence[Made]) -> None:
    for one in files:
        if one.format.name == "text":
            text = one.content.decode()
            assert "\r" not in text
            assert not re.search(r"^[-=_*#|]{2,}", text, re.MULTILINE), one.name
            assert one.context.notice in text.split("\n\n")[1]
    stress = next(one for one in files if one.name == "stress.txt").content.decode()
    for part in (
        "2. Then make a list:\n  - tables\n  - chairs:\n    1. with arms",
        "[ ] The room is booked.\n[x] The map is sent.",
        "Room: Room 1; Seats: 7; What to know: Ask first.\nRoom: Room 2;",
        "Quiet room, Rest room: A room where you can rest. It has a door that closes.",
        "“Please bring our letter.”\n\n“The ramp made the day possible.”\n\n— A visitor",
        "[Picture: A house with a door on the left and a shed on the right]",
        "first line of code\n    second line,  with spaces",
        "7. This one starts at seven.\n8. Then comes eight.",
        "A sentence with a note. [1]",
    ):
        assert part in stress, part


@pytest.fixture(scope="module")
def brailled(files: Sequence[Made]) -> list[Made]:
    return [one for one in files if one.format.name.startswith("braille")]


def lines(one: Made) -> list[list[str]]:
    """Lines of cells of each page, the last one with the number."""
    pages = one.content.decode("ascii").removesuffix("\f").split("\f")
    return [[unicode(line) for line in page.removesuffix("\r\n").split("\r\n")] for page in pages]


def test_braille_pages_fit_the_paper(brailled: list[Made]) -> None:
    assert len(brailled) > 25
    for one in brailled:
        for number, page in enumerate(lines(one), 1):
            assert len(page) == 25, one.name
            assert max(map(len, page)) <= 40, one.name
            assert louis.back(page[-1].strip("⠀ "), 1).strip() == str(number), one.name
        assert set(one.content) <= {0x0C, 0x0D, 0x0A, *range(0x20, 0x60)}, one.name


def test_braille_says_what_its_guide_says(brailled: list[Made]) -> None:
    """Back to print: what comes out is what went in.

    What liblouis 3.24 itself reads wrong, though the braille is right (Rules of UEB, 10.5.1 and 10.9): the colon of an
    address comes out as cc, the cell for "enough" as "en", and a short form before a semicolon as it stands. So no
    addresses are compared, "en" is taken for "enough", and semicolons at the end of words are left out.
    """
    for one in brailled:
        grade = 2 if one.format.name == "braille" else 1
        cells = "\u2800".join(line.strip("⠀ ") for page in lines(one) for line in page[:-1] if line.strip("⠀ "))
        cells = cells.replace(f"{MORE}\u2800", "")
        cells = re.sub("(?<=[^⠀⠠⠦⠣])\u2806(?=\u2800|$)", "", cells)
        for sign in NOTE:
            cells = cells.replace(sign, "")
        printed = louis.back(cells.replace(" ", "\u2800"), grade)
        strange = unknown(text_of(one.tree, rows=True))
        wanted = [word for word in text_of(one.tree, rows=True).split() if "://" not in word and word not in strange]
        found = [word for word in printed.replace(LEFT_OUT, "").split() if "scc" not in word and "://" not in word]
        said = spoken(" ".join(found).replace(BY_COMPUTER, ""))
        said = ["enough" if word == "en" else word for word in said]
        assert without_numbers(said) == without_numbers(spoken(" ".join(wanted))), one.name


def without_numbers(found: list[str]) -> list[str]:
    """Numbers of items are in braille and not among the words of a list."""
    return [word for word in found if not word.isdigit() and word != "x"]


def test_braille_breaks_no_word(brailled: list[Made]) -> None:
    for one in brailled:
        long = [word for word in text_of(one.tree).split() if len(word) > 30]
        cut = sum(line.endswith(MORE) for page in lines(one) for line in page)
        assert cut <= 3 * len(long), one.name


def test_braille_says_who_translated_it(brailled: list[Made]) -> None:
    for one in brailled:
        assert one.format.says(one.content, BY_COMPUTER), one.name
        assert not one.format.says(one.content, "words that are not in it")
        said = "translated by computer, not checked by a braille reader"
        assert one.format.detail(one.content) == f"{len(lines(one))} braille pages, {said}"


def test_braille_names_what_it_leaves_out(files: Sequence[Made]) -> None:
    one = next(one for one in files if one.name == "stress-ueb2.brf")
    (finding, *_) = one.format.check(one.document, one.context)
    assert "أهلا" in finding.message
    assert finding.line
    assert one.format.says(one.content, LEFT_OUT)


def test_a_long_word_goes_on_in_the_next_line() -> None:
    made = list(wrap(["a" * 50, "b"], 20, 2, 0))
    assert made == ["⠀⠀" + "a" * 17 + MORE, "a" * 19 + MORE, "a" * 14 + "⠀b"]


def test_each_cell_has_a_letter() -> None:
    cells = "".join(chr(0x2800 + number) for number in range(64))
    assert unicode(brf(cells)) == cells
    assert brf("".join(words("the people", 2))) == "!P"


def test_where_liblouis_is_missing_a_host_is_told_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, registry: Registry
) -> None:
    louis.missing.cache_clear()
    monkeypatch.setattr(louis, "_library", lambda: None)
    formats = [one for one in registry.formats if one.name.startswith("braille")]
    assert [one.missing() for one in formats] == [louis.INSTALL] * 2
    louis.missing.cache_clear()
