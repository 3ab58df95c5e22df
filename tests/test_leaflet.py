"""A leaflet fits on a sheet; its booklet is right after folding, and is read in the order of its pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from pdf_structure import Node, read_pdf
from plainguides.core.jobs import context_of, parts_of, planned
from plainguides.formats import pdf_fold
from plainguides.formats.pdf import made
from plainguides.shell import extensions
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from plainguides.shell.picture_files import read_picture
from plainguides.typst.booklet import booklet, sides
from plainguides.typst.read_pdf import pages
from support import TINY_CONFIG, write_hub

TIP = "{}. **Ask what each person needs.** Ask early, and ask again when plans change.\n"
LEAFLET = "---\ntitle: Tips\nkind: leaflet\nsummary: For you.\n---\n## First\n\nSee [the end](#last).\n\n{}\n"
LAST = "## Last\n\nSee [a page](https://example.org/).\n"


def written(root: Path, tips: int) -> tuple[bytes, bytes, bytes]:
    """The sheet, the booklet and the pages that it was folded from."""
    text = LEAFLET.format("".join(map(TIP.format, range(1, tips + 1)))) + LAST
    write_hub(root, {"docs/index.md": "# Hi\n", "guides/tips/index.md": text}, TINY_CONFIG)
    settings, _ = read_settings(root / "mkdocs.yml")
    registry = extensions.load(root)
    found = {}
    for job in planned(load_hub(root, settings, registry), registry).jobs:
        format, edition = parts_of(job, registry)
        if format.name in {"pdf", "pdf-fold"} and edition.name == "standard":
            assert format.write
            context = context_of(job, edition, lambda path: read_picture(root, path))
            found[format.name] = format.write(job.document, context)
    return found["pdf"], found["pdf-fold"], made(job.document, context, small_sheet=True)


def words(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    return " ".join(kid.text() for kid in read_pdf(path).root.kids if isinstance(kid, Node))


def test_a_short_leaflet_is_one_sheet_and_a_long_one_is_not_squeezed(tmp_path: Path) -> None:
    sheet, fold, _ = written(tmp_path / "short", 14)
    assert (pages(sheet), pages(fold), pdf_fold.detail(fold)) == (2, 2, "1 sheet of A4")
    sheet, fold, _ = written(tmp_path / "long", 60)
    assert pages(sheet) > 2
    assert (pages(fold) % 2, pdf_fold.detail(fold)[1:]) == (0, " sheets of A4")
    (tmp_path / "x.pdf").write_bytes(sheet)
    assert max(read_pdf(tmp_path / "x.pdf").sizes.items(), key=lambda size: size[1])[0] == 14.0


@pytest.mark.parametrize(
    ("count", "order"), [(4, [(3, 0), (1, 2)]), (8, [(7, 0), (1, 6), (5, 2), (3, 4)])], ids=["one sheet", "two sheets"]
)
def test_the_pages_stand_where_folding_needs_them(count: int, order: list[tuple[int, int]]) -> None:
    assert sides(count) == order


def test_a_booklet_is_read_in_the_order_of_its_pages(tmp_path: Path) -> None:
    import pikepdf

    _, _, small = written(tmp_path / "hub", 60)
    folded = booklet(small)
    assert pages(small) > 4  # more than one sheet, so that pages of different sheets meet
    assert words(tmp_path / "a.pdf", folded) == words(tmp_path / "b.pdf", small)
    assert booklet(small) == folded
    one, two = read_pdf(tmp_path / "a.pdf"), read_pdf(tmp_path / "b.pdf")
    assert (one.sizes, one.unmarked, one.outline, one.links) == (two.sizes, 0, two.outline, two.links)
    with pikepdf.open(tmp_path / "a.pdf") as pdf:
        assert pdf.Root.ViewerPreferences.Duplex == "/DuplexFlipShortEdge"
        assert [round(float(size)) for size in pdf.pages[0].MediaBox] == [0, 0, 842, 595]
        notes = [note for page in pdf.pages for note in page.obj.get("/Annots", [])]
        assert [str(note.Dest) for note in notes if "/Dest" in note] == ["last"]
        (place,) = pikepdf.NameTree(pdf.Root.Names.Dests).values()
        assert place[0].objgen in {page.objgen for page in pdf.pages}
        right = booklet(small, rtl=True)
    assert right != folded
    assert words(tmp_path / "c.pdf", right) == words(tmp_path / "b.pdf", small)
