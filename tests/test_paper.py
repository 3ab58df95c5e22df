"""The colours of a hub in its files: dark enough for words, in every format that has colours."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainguides.core.contrast import AAA, Colour, contrast, read_colour, say_colour
from plainguides.core.jobs import Job, context_of, parts_of, planned, written
from plainguides.core.paper import BLACK, NIGHT, WHITE, on_paper
from plainguides.shell import extensions
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from plainguides.typst.colours import OURS
from plainguides.typst.document import source_of
from support import TINY, TINY_CONFIG, write_hub

PLUM, GUIDE = "#6b2a5b", "guides/train/index.md"
COLOURS = st.tuples(*[st.integers(0, 255)] * 3)


@settings(max_examples=60, deadline=None)
@given(COLOURS, st.one_of(st.none(), COLOURS), st.one_of(st.none(), COLOURS))
def test_words_in_files_have_7_to_1_whatever_a_hub_writes(
    brand: Colour, band: Colour | None, brand_dark: Colour | None
) -> None:
    named = {"brand": brand, "band": band, "brand_dark": brand_dark}
    made = {
        name: read_colour(value) or BLACK
        for name, value in on_paper({key: say_colour(one) for key, one in named.items() if one}).items()
    }
    ink = read_colour("#171c1b") or BLACK
    pairs = [("brand", WHITE), ("brand", made["soft"]), ("on-band", made["band"]), ("night", NIGHT)]
    assert min(contrast(made[name], ground) for name, ground in pairs) >= AAA
    assert contrast(ink, made["soft"]) >= AAA


def test_a_colour_that_passes_stays_and_a_pale_one_gets_darker() -> None:
    assert on_paper({}) == {}
    assert on_paper({"brand": PLUM})["brand"] == PLUM
    red, green, blue = read_colour(on_paper({"brand": "#ffcc00"})["brand"]) or WHITE
    assert red > green > blue == 0, "a dark yellow, not grey"


def files_of(folder: Path, more: str) -> tuple[str, str, str]:
    """The PDF's source, the book's styles and the Word file's styles."""
    root = write_hub(folder, {GUIDE: TINY[GUIDE]}, TINY_CONFIG + more)
    registry = extensions.load(root)
    hub_settings, _ = read_settings(root / "mkdocs.yml")
    made: dict[str, Job] = {
        job.output.format: job
        for job in planned(load_hub(root, hub_settings, registry), registry).jobs
        if job.output.edition == "standard"
    }

    def inside(format: str, name: str) -> str:
        with zipfile.ZipFile(io.BytesIO(written(made[format], registry, lambda _path: b""))) as archive:
            return archive.read(name).decode()

    pdf = made["pdf"]
    context = context_of(pdf, parts_of(pdf, registry)[1], lambda _path: b"")
    return source_of(pdf.document, context).text, inside("epub", "EPUB/book.css"), inside("docx", "word/styles.xml")


@pytest.mark.parametrize(
    ("more", "brand", "pdf_brand"),
    [
        ("", "", OURS),
        (f'      colours: {{brand: "{PLUM}"}}\n', PLUM, PLUM),
        (f'      colours: {{brand: "{PLUM}"}}\n      formats: {{pdf: {{colour: "#003366"}}}}\n', PLUM, "#003366"),
        ('      formats: {pdf: {colour: "#003366"}}\n', "", "#003366"),
    ],
)
def test_the_colour_of_a_hub_is_in_its_files(tmp_path: Path, more: str, brand: str, pdf_brand: str) -> None:
    pdf, book, word = files_of(tmp_path / "hub", more)
    assert f'#let brand = rgb("{pdf_brand}")' in pdf
    assert (f"a {{ color: {brand}; }}" in book) == bool(brand)
    assert ("color:" in book) == bool(brand), "with no colours of the hub the reader's own stay"
    # Six headings, links and the four edges of a notice; or links alone.
    assert word.count(f'w:space="8" w:color="{brand[1:].upper()}"') == (4 if brand else 0)
    assert word.count(f'w:color w:val="{brand[1:].upper() or "0B3D91"}"') == (7 if brand else 1)
