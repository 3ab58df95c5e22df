"""Makes the TrueType fonts of the PDF files from the web fonts of Fontsource (SIL Open Font License 1.1).

Get the packages with `npm pack @fontsource/atkinson-hyperlegible-next` and `npm pack @fontsource/vazirmatn`,
and unpack each into a folder of its own. Then, from the repository:

    python tools/make_fonts.py LATIN-FOLDER/package ARABIC-FOLDER/package

Vazirmatn is the one of three Arabic fonts whose letters a PDF reader gives back once each: those that are built of
a letter and its dots come back doubled.

`latin` and `latin-ext` are two fonts of one name. A PDF engine takes one of them, and the Welsh letters fall out:
so they are merged. The same packages give the same bytes.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parent.parent / "plugins" / "plainguides" / "fonts"
LATIN, ARABIC = "atkinson-hyperlegible-next", "vazirmatn"
NAMES = {"400": "Regular", "700": "Bold"}


def main(latin: Path, arabic: Path) -> None:
    """Write the fonts and their licences."""
    FONTS.mkdir(exist_ok=True)
    for weight, style in NAMES.items():
        _latin(latin / "files", weight, FONTS / f"AtkinsonHyperlegibleNext-{style}.ttf")
        _plain(arabic / "files" / f"{ARABIC}-arabic-{weight}-normal.woff2", FONTS / f"Vazirmatn-{style}.ttf")
    shutil.copyfile(latin / "LICENSE", FONTS / "AtkinsonHyperlegibleNext-LICENCE.txt")
    shutil.copyfile(arabic / "LICENSE", FONTS / "Vazirmatn-LICENCE.txt")
    for path in sorted(FONTS.glob("*.ttf")):
        print(f"{path.name}: {path.stat().st_size} bytes, {len(TTFont(path).getBestCmap())} characters")


def _latin(folder: Path, weight: str, target: Path) -> None:
    with TemporaryDirectory() as temporary:
        parts = []
        for subset in ("latin", "latin-ext"):
            part = Path(temporary) / f"{subset}.ttf"
            _plain(folder / f"{LATIN}-{subset}-{weight}-normal.woff2", part)
            parts.append(str(part))
        options = Options()
        options.drop_tables = []
        font = Merger(options=options).merge(parts)
        _timeless(font)
        font.save(target)


def _plain(source: Path, target: Path) -> None:
    font = TTFont(source)
    font.flavor = None
    _timeless(font)
    font.save(target)


def _timeless(font: TTFont) -> None:
    """Keep the clock out of the file."""
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = 3_786_912_000  # the first day of 2024, in seconds from 1904


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
