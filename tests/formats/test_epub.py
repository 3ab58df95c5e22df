"""Books hold every word of their guide, pass epubcheck and Ace, and claim only what is true."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

import pytest
from made import Made, contents

from conftest import Validate
from plainguides.core.model import Binding
from plainguides.writers.epub.collection import collection

XHTML, OPF = "{http://www.w3.org/1999/xhtml}", "{http://www.idpf.org/2007/opf}"


def part(book: bytes, name: str) -> Element:
    """A file of a book, without name spaces. Our boxes are signs and no words."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        root = ET.fromstring(archive.read(f"EPUB/{name}"))
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    return root


def body(book: bytes) -> Element:
    tree = part(book, "guide.xhtml").find("body")
    assert tree is not None
    for link in tree.iter("a"):
        if link.get("role") == "doc-backlink":
            link.set("class", "footnote-backref")
    return tree


@pytest.fixture(scope="module")
def books(files: Sequence[Made]) -> list[Made]:
    return [one for one in files if one.format.name == "epub"]


def test_a_book_says_what_its_guide_says(books: list[Made]) -> None:
    for one in books:
        assert contents(body(one.content)) == contents(one.tree), one.name


def test_the_same_guide_gives_the_same_book(books: list[Made]) -> None:
    one = books[0]
    assert one.format.write
    assert one.format.write(one.document, one.context) == one.content
    with zipfile.ZipFile(io.BytesIO(one.content)) as archive:
        assert archive.namelist()[0] == "mimetype"
        assert {entry.date_time[0] for entry in archive.infolist()} == {1980}


def test_the_table_of_contents_is_nested_like_the_headings(books: list[Made]) -> None:
    for one in books:
        nav = part(one.content, "nav.xhtml").find(".//nav/ol")
        assert nav is not None
        assert [
            "".join(link.itertext()) for link in nav.iter("a")
        ] == [words for _, words in contents(one.tree).headings], one.name  # fmt: skip
        assert len(nav.findall("li")) == 1, one.name
    stress = next(one for one in books if one.context.guide.slug == "stress")
    deep = part(stress.content, "nav.xhtml").findall(".//nav/ol/li/ol/li/ol/li/ol/li/a")
    assert [link.text for link in deep] == ["A heading of the fourth level"]


def test_a_book_claims_what_is_in_it_and_nothing_else(books: list[Made]) -> None:
    for one in books:
        metas = [(meta.get("property"), meta.text) for meta in part(one.content, "package.opf").iter("meta")]
        names = {name for name, _ in metas}
        pictures = [image.get("alt", "") for image in one.tree.iter("img")]
        assert (("schema:accessMode", "visual") in metas) == bool(pictures), one.name
        assert (("schema:accessibilityFeature", "alternativeText") in metas) == any(pictures), one.name
        assert not names & {"dcterms:conformsTo", "a11y:certifiedBy"}, one.name
        summary = next(text for name, text in metas if name == "schema:accessibilitySummary")
        assert one.context.notice in (summary or ""), one.name


def test_a_draft_says_so_before_anything_else(books: list[Made]) -> None:
    drafts = [one for one in books if one.context.edition.name == "easy-read"]
    assert drafts
    for one in drafts:
        first = body(one.content)[0]
        assert [child.text for child in first][:2] == [one.document.title, one.context.notice], one.name
        assert one.format.says(one.content, one.context.notice)
        assert not one.format.says(one.content, "words that are not in it")


def hub_book(books: list[Made]) -> bytes:
    about = Binding(title="All guides", summary="", lang="en-GB", hub_name="The hub", name="all-guides")
    return collection(about, [(one.document, one.context) for one in books if one.context.edition.name == "standard"])


def test_a_book_of_all_guides_has_each_as_a_chapter(books: list[Made]) -> None:
    whole = hub_book(books)
    titles = [one.document.title for one in books if one.context.edition.name == "standard"]
    nav = part(whole, "nav.xhtml")
    assert ["".join(link.itertext()) for link in nav.findall(".//nav/ol/li/a")] == ["All guides", *titles]
    assert hub_book(books) == whole


@pytest.mark.slow
def test_every_book_passes_epubcheck(books: list[Made], spoken: Sequence[Made], epubcheck: Validate) -> None:
    aloud = {one.name: one.content for one in spoken if one.format.name == "read-along"}
    assert aloud
    found = epubcheck({**{one.name: one.content for one in books}, **aloud, "all-guides.epub": hub_book(books)})
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.slow
def test_epubcheck_sees_a_fault(books: list[Made], epubcheck: Validate) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(books[0].content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b' id="title"', b' id="no title"'))
    assert epubcheck({"bad.epub": out.getvalue()})["bad.epub"] != []


@pytest.mark.slow
@pytest.mark.browser
def test_every_book_passes_ace(books: list[Made], spoken: Sequence[Made], ace: Validate) -> None:
    aloud = {one.name: one.content for one in spoken if one.format.name == "read-along"}
    found = ace({**{one.name: one.content for one in books}, **aloud, "all-guides.epub": hub_book(books)})
    assert {name: faults for name, faults in found.items() if faults} == {}
