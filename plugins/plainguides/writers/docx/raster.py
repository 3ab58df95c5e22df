"""Pictures that Word cannot show everywhere -> PNG, by Typst, which is there for the PDF files and needs no network."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory

WIDE = 160.0
"""Millimetres: no picture in a Word file is wider."""
PPI = 144.0


@lru_cache(maxsize=64)
def png(content: bytes, suffix: str, width: int, height: int) -> bytes:
    """Return a picture as PNG on white. Width and height are its size in pixels. Raises `typst.TypstError`."""
    wide = min(WIDE, max(1, width) * 25.4 / 96)
    high = wide * max(1, height) / max(1, width)
    source = (
        f"#set page(width: {wide:.2f}mm, height: {high:.2f}mm, margin: 0mm, fill: white)\n"
        f'#image("picture{suffix}", width: 100%, height: 100%, fit: "contain", alt: "picture")\n'
    )
    with TemporaryDirectory(prefix="plainguides-") as root:
        (Path(root) / f"picture{suffix}").write_bytes(content)
        made = _compiler().compile(source.encode(), root=root, format="png", ppi=PPI)
    return bytes(made)


@lru_cache(maxsize=1)
def _compiler():  # type: ignore[no-untyped-def]  # noqa: ANN202
    import typst

    fonts = Path(str(files("plainguides"))) / "fonts"
    # Words in a picture are drawn with our own fonts, so that the file is the same on every computer.
    ours = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts)])
    return typst.Compiler(font_paths=ours if ours.fonts() else typst.Fonts(include_system_fonts=False))
