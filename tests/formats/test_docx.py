"""Word files hold every word of their guide, as real headings, lists, tables and links."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from made import SPOKEN, Contents, Made, contents


@pytest.fixture(scope="module")
def word_files(files: Sequence[Made]) -> list[Made]:
    return [one for one in files if one.format.name == "docx"]


def opened(one: Made) -> Any:  # noqa: ANN401
    return docx.Document(io.BytesIO(one.content))


def words(element: Any) -> str:  # noqa: ANN401
    """The text, with spaces between paragraphs and for breaks. Tick boxes are signs and no words."""
    parts = element.iter(qn("w:t"), qn("w:br"), qn("w:p"))
    out = [part.text if part.tag == qn("w:t") else " " for part in parts]
    return " ".join("".join(out).split())


def numbers(file: Any) -> dict[str, str]:  # noqa: ANN401
    """Number of a list -> its abstract list."""
    part = file.part.numbering_part.element
    return {num.get(qn("w:numId")): num.find(qn("w:abstractNumId")).get(qn("w:val")) for num in part.iter(qn("w:num"))}


def places(file: Any) -> Iterator[tuple[str, str, int]]:  # noqa: ANN401
    """For each item of a list: its outermost list, its own number, and how deep it stands."""
    lists = numbers(file)
    for found in file.element.body.iter(qn("w:numPr")):
        number = found.find(qn("w:numId")).get(qn("w:val"))
        yield lists[number], number, int(found.find(qn("w:ilvl")).get(qn("w:val")))


def lists(file: Any) -> int:  # noqa: ANN401
    """Count lists as a reader meets them: a list goes on after a deeper one, and is not another one."""
    count, outer, deep = 0, "", -1
    for top, _number, depth in places(file):
        if top != outer:
            outer, deep, count = top, 0, count + 1
            assert depth == 0
        count += max(0, depth - deep)
        deep = depth
    return count


def read(one: Made) -> Contents:
    file = opened(one)
    body = file.element.body
    tables = list(body.iter(qn("w:tbl")))
    headings = [
        (int(style[-1]), words(paragraph))
        for paragraph in body.iter(qn("w:p"))
        for style in [paragraph.pPr.style if paragraph.pPr is not None and paragraph.pPr.style else ""]
        if style.startswith("Heading")
    ]
    return Contents(
        words=SPOKEN.findall(words(body)),
        headings=headings,
        alts=[one.get("descr") for one in body.iter(qn("wp:docPr")) if one.get("descr")],
        links=[words(link) for link in body.iter(qn("w:hyperlink"))],
        lists=lists(file),
        items=len(list(places(file))),
        tables=len(tables),
        rows=len(list(body.iter(qn("w:tr")))),
        header_cells=sum(headers(table) for table in tables),
    )


def headers(table: Any) -> int:  # noqa: ANN401
    """Count the cells that a screen reader reads as headers."""
    rows = list(table.iter(qn("w:tr")))
    head = [row for row in rows if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None]
    look = table.tblPr.find(qn("w:tblLook"))
    assert look.get(qn("w:firstRow")) == str(int(bool(head)))
    first = len(rows) - len(head) if look.get(qn("w:firstColumn")) == "1" else 0
    return sum(len(row.findall(qn("w:tc"))) for row in head) + first


def test_a_word_file_says_what_its_guide_says(word_files: list[Made]) -> None:
    for one in word_files:
        assert read(one) == contents(one.tree), one.name


def test_lists_start_where_they_should(word_files: list[Made]) -> None:
    stress = opened(next(one for one in word_files if one.name == "stress.docx"))
    part = stress.part.numbering_part.element
    starts = {
        level.getparent().get(qn("w:abstractNumId")): level.find(qn("w:start")).get(qn("w:val"))
        for level in part.iter(qn("w:lvl"))
        if level.get(qn("w:ilvl")) == "0" and level.getparent().tag == qn("w:abstractNum")
    }
    tops = list(dict.fromkeys(top for top, _, _ in places(stress)))
    assert [starts[top] for top in tops][:4] == ["1", "1", "1", "7"]
    nested = [(number, depth) for top, number, depth in places(stress) if top == tops[0]]
    assert [depth for _, depth in nested] == [0, 0, 1, 1, 2, 2, 1, 0]
    assert len({number for number, _ in nested}) == 1  # a list of its own would cut the outer one in two


def test_sizes_are_large_and_nothing_leans(word_files: list[Made]) -> None:
    for one in word_files:
        least = 36 if one.context.edition.name == "large-print" else 28
        with zipfile.ZipFile(io.BytesIO(one.content)) as archive:
            texts = [archive.read(name).decode() for name in ("word/document.xml", "word/styles.xml")]
        assert not any("<w:i/>" in text or "<w:iCs/>" in text or "w:vertAlign" in text for text in texts), one.name
        file = opened(one)
        used = {paragraph.style.name for paragraph in file.paragraphs} | {"Normal", "Footer"}
        sizes = [
            int(size.get(qn("w:val")))
            for style in file.styles.element.iter(qn("w:style"), qn("w:docDefaults"))
            if style.tag == qn("w:docDefaults") or style.find(qn("w:name")).get(qn("w:val")).title() in used
            for size in style.iter(qn("w:sz"))
        ]
        assert sizes
        assert min(sizes) >= least, one.name


def test_title_language_and_pages_are_said(word_files: list[Made]) -> None:
    for one in word_files:
        file = opened(one)
        assert file.core_properties.title == one.document.title
        assert file.core_properties.language == one.document.lang
        assert file.styles.element.find(f".//{qn('w:lang')}").get(qn("w:val")) == one.document.lang
        assert [code.text.strip() for code in file.sections[0].footer._element.iter(qn("w:instrText"))] == [  # noqa: SLF001
            "PAGE",
            "NUMPAGES",
        ]
    stress = next(one for one in word_files if one.context.guide.slug == "stress")
    spans = {lang.get(qn("w:val")) for lang in opened(stress).element.body.iter(qn("w:lang"))}
    assert spans == {"cy", "ar"}


def test_links_lead_somewhere(word_files: list[Made]) -> None:
    for one in word_files:
        file = opened(one)
        marks = {mark.get(qn("w:name")) for mark in file.element.body.iter(qn("w:bookmarkStart"))}
        assert all(len(mark) <= 40 for mark in marks)
        for link in file.element.body.iter(qn("w:hyperlink")):
            id, anchor = link.get(qn("r:id")), link.get(qn("w:anchor"))
            assert anchor in marks if anchor else file.part.rels[id].target_ref, one.name


def test_a_drawing_has_a_picture_that_every_program_shows(word_files: list[Made]) -> None:
    drawn = [one for one in word_files if any(True for _ in one.tree.iter("img"))]
    assert drawn
    for one in drawn:
        with zipfile.ZipFile(io.BytesIO(one.content)) as archive:
            media = {name: archive.read(name) for name in archive.namelist() if name.startswith("word/media/")}
        assert any(content.startswith(b"\x89PNG") and len(content) > 300 for content in media.values()), one.name
        assert any(name.endswith(".svg") for name in media), one.name


def test_the_same_guide_gives_the_same_file(word_files: list[Made]) -> None:
    for one in word_files[:2]:
        assert one.format.write
        assert one.format.write(one.document, one.context) == one.content


def test_a_label_is_found_in_the_file(word_files: list[Made]) -> None:
    one = word_files[0]
    assert one.format.says(one.content, "This guide is an example.")
    assert not one.format.says(one.content, "words that are not in it")
