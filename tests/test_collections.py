"""Collections: many guides as one book; and the lists of files by edition and format."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from plainguides.core.collection_settings import WrongCollectionError, collections_from
from plainguides.core.collections import collection_findings, shelves
from plainguides.core.easy_read import DRAFT
from plainguides.core.jobs import planned
from plainguides.shell import extensions
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from support import TINY, TINY_CONFIG, build, files, run, write_hub

CONFIG = """\
      formats: [epub, text]
      collections:
        - title: Everything
          summary: All of it.
        - title: On the way
          guides: [train, bus]
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Mapping[str, bytes]]:
    """A hub with two collections, and its site."""
    folder = tmp_path_factory.mktemp("collections")
    more = {**TINY, "guides/walk/easy-read.md": TINY["guides/bus/easy-read.md"].replace("Bus", "Walk")}
    hub = write_hub(folder / "hub", more, TINY_CONFIG + CONFIG)
    build(hub, folder / "site")
    return hub, files(folder / "site")


def chapters(book: bytes) -> dict[str, ET.Element]:
    """The chapters of a book, in reading order, by file."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        opf = ET.fromstring(archive.read("EPUB/package.opf"))
        hrefs = {item.get("id"): item.get("href", "") for item in opf.iter("{http://www.idpf.org/2007/opf}item")}
        order = [hrefs[item.get("idref")] for item in opf.iter("{http://www.idpf.org/2007/opf}itemref")]
        found = {name: ET.fromstring(archive.read(f"EPUB/{name}")) for name in order}
    for root in found.values():
        for element in root.iter():
            element.tag = element.tag.rpartition("}")[2]
    return found


def test_a_book_has_its_guides_in_the_order_of_the_hub(built: tuple[Path, Mapping[str, bytes]]) -> None:
    _, site = built
    assert list(chapters(site["collections/on-the-way.epub"])) == ["about.xhtml", "train.xhtml", "bus.xhtml"]
    whole = list(chapters(site["collections/everything.epub"]))
    assert whole == ["about.xhtml", "bus.xhtml", "talk.xhtml", "train.xhtml", "walk.xhtml"]
    first = chapters(site["collections/everything.epub"])["about.xhtml"]
    words = " ".join("".join(first.itertext()).split())
    assert "All of it." in words
    assert "This book has 4 guides from Tiny." in words


def test_links_between_its_guides_stay_in_the_book(built: tuple[Path, Mapping[str, bytes]]) -> None:
    _, site = built
    book = chapters(site["collections/on-the-way.epub"])
    (link,) = [one for one in book["bus.xhtml"].iter("a") if one.text == "train"]
    assert link.get("href") == "train.xhtml"
    names = [element.get("id") for root in book.values() for element in root.iter() if element.get("id")]
    assert len(names) == len(set(names))
    # Each chapter still leads to its own page, so that a reader can find the guide again.
    pages = [one.get("href") for one in book["bus.xhtml"].iter("a") if one.get("href", "").endswith("/guides/bus/")]
    assert pages == ["https://tiny.example.org/sub/guides/bus/"]


def test_every_draft_in_a_book_says_so(built: tuple[Path, Mapping[str, bytes]]) -> None:
    _, site = built
    book = chapters(site["collections/everything-easy-read.epub"])
    assert list(book) == ["about.xhtml", "bus.xhtml", "walk.xhtml"]
    for name, root in book.items():
        notices = ["".join(one.itertext()) for one in root.iter("p") if one.get("class") == "notice"]
        assert DRAFT in notices[:1], name
    listed = {one["path"]: one for shelf in json.loads(site["hub.json"])["collections"] for one in shelf["outputs"]}
    assert listed["collections/everything-easy-read.epub"]["draft"] is True
    assert listed["collections/everything.epub"]["draft"] is False


def test_books_are_listed_where_readers_look(built: tuple[Path, Mapping[str, bytes]]) -> None:
    _, site = built
    books = sorted(name for name in site if name.startswith("collections/") and name.endswith(".epub"))
    assert len(books) == 4
    for page in ("collections/index.html", "formats/index.html"):
        assert all(f'href="../{name}"' in site[page].decode() or name.split("/")[1] in site[page].decode()
                   for name in books), page  # fmt: skip
    for page in ("browse/index.html", "guides/index.html"):
        assert 'href="../collections/"' in site[page].decode(), page
    entries = {one["address"]: one for one in json.loads(site["formats.json"]) if one["collection"]}
    assert sorted(entries) == books
    assert all(one["size"] == len(site[name]) for name, one in entries.items())
    assert entries["collections/on-the-way.epub"]["detail"] == "2 guides"
    assert entries["collections/on-the-way.epub"]["day"] == "2026-01-05"


def test_a_second_build_makes_no_book_again(built: tuple[Path, Mapping[str, bytes]], tmp_path: Path) -> None:
    hub, site = built
    kept = {path: path.stat().st_ino for path in (hub / ".cache").rglob("*.bin")}
    build(hub, tmp_path / "again")
    assert {path: path.stat().st_ino for path in (hub / ".cache").rglob("*.bin")} == kept
    assert files(tmp_path / "again") == site


def test_each_edition_and_format_has_a_list_of_its_files(built: tuple[Path, Mapping[str, bytes]]) -> None:
    _, site = built
    lists = {name.split("/")[2] for name in site if name.startswith("browse/files/")}
    assert lists == {"epub", "easy-read-epub", "text", "easy-read-text"}
    page = site["browse/files/easy-read-text/index.html"].decode()
    size = max(1, round(len(site["guides/bus/bus-easy-read.txt"]) / 1000))
    assert f"(Easy Read, a draft, Plain text, {size} kB)" in page
    assert 'href="../../../guides/bus/bus-easy-read.txt" type="text/plain"' in page
    assert 'href="files/easy-read-text/"' in site["browse/index.html"].decode()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"title": "x"}, "collections must be a list, such as"),
        (["x"], "each needs keys of its own"),
        ([{"titel": "x"}], 'has no key "titel". Did you mean "title"?'),
        ([{"guides": ["a"]}], "each needs a title in words"),
        ([{"title": "x", "guides": "a"}], 'guides of "x" must be a list of names'),
        ([{"title": "One"}, {"title": "one"}], 'two have the title "one"'),
    ],
)
def test_a_wrong_setting_is_named_with_a_right_one(given: object, said: str) -> None:
    with pytest.raises(WrongCollectionError, match="collections") as error:
        collections_from(given)
    assert said in str(error.value)


def test_names_that_are_not_there_are_findings(tmp_path: Path) -> None:
    config = TINY_CONFIG + (
        "      collections:\n        - {title: A, guides: [trian]}\n        - {title: B, topics: [travle]}\n"
    )
    hub = write_hub(tmp_path / "hub", config=config)
    settings, _ = read_settings(hub / "mkdocs.yml")
    registry = extensions.load(hub)
    read = load_hub(hub, settings, registry)
    made = shelves(read, registry, planned(read, registry).jobs)
    said = [(one.message, one.fix) for one in collection_findings(read, made)]
    assert said[:2] == [
        ('The collection "A" names a guide that is not there: "trian".', 'Did you mean "train"?'),
        ('The collection "B" names a topic that is not there: "travle".', 'Did you mean "Travel"?'),
    ]
    assert [message for message, _ in said[2:]] == [
        f'The collection "{name}" has no guide with an EPUB, so there is no book of it.' for name in "AB"
    ]


def test_a_wrong_setting_stops_the_build_without_a_traceback(tmp_path: Path) -> None:
    hub = write_hub(tmp_path / "hub", config=f"{TINY_CONFIG}      collections: all\n")
    done = run("python", "-m", "plainguides", "build", "-d", tmp_path / "site", folder=hub)
    assert (done.returncode, "Traceback" in done.stderr + done.stdout) == (1, False)
    assert "mkdocs.yml: collections must be a list, such as" in done.stdout + done.stderr
