"""Runs Typst: source and pictures in, a PDF/UA-1 file out. What it refuses comes back with its line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from plainguides.typst.font_files import SHIPPED, fonts_in

NO_DAY = date(1980, 1, 1)
"""For words without a date. Today would make each build's file another one."""
_PLACE = re.compile(r"┌─ [^\n]*?:(\d+):\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """One thing that Typst does not accept."""

    message: str
    line: int | None
    """Line of the source, from 1."""


class TypstRefusedError(Exception):
    """Typst made no file."""

    def __init__(self, refusals: Sequence[Refusal]) -> None:
        super().__init__("; ".join(one.message for one in refusals))
        self.refusals = tuple(refusals)


def stamp() -> str:
    """Return what the bytes of a file depend on beside its words: the version of Typst, and our fonts."""
    return " ".join([version("typst"), *(font.digest for font in fonts_in(str(SHIPPED)))])


def compile_pdf(source: str, pictures: Mapping[str, bytes], folders: Sequence[str], day: date | None) -> bytes:
    """Return the PDF. `pictures`: name in the source -> bytes. Raises `TypstRefusedError`."""
    import typst

    stamp_time = datetime.combine(day or NO_DAY, time(), tzinfo=UTC)
    with TemporaryDirectory(prefix="plainguides-") as root:
        for name, content in pictures.items():
            (Path(root) / name).write_bytes(content)
        try:
            # A compiler reads the same path again where it was made before: each file has a folder of its own.
            made, warnings = _compiler(tuple(folders)).compile_with_warnings(
                source.encode(), root=root, format="pdf", pdf_standards=["ua-1"], timestamp=stamp_time
            )
        except typst.TypstError as error:
            raise TypstRefusedError(_refusals(error)) from None
    if warnings:  # an unknown font family is only a warning, and then other letters step in
        raise TypstRefusedError([Refusal(message=one.message, line=_line(one.diagnostic)) for one in warnings])
    return bytes(made)


@cache
def _compiler(folders: tuple[str, ...]) -> Any:  # noqa: ANN401
    import typst

    # `ignore_system_fonts` alone lets an embedded font step in silently. Like this a missing letter is an error.
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=list(folders))
    return typst.Compiler(font_paths=fonts)


def _refusals(error: Any) -> list[Refusal]:  # noqa: ANN401
    parts = re.split(r"^error: ", error.diagnostic or "", flags=re.MULTILINE)[1:]
    found = [Refusal(message=part.split("\n", 1)[0].strip(), line=_line(part)) for part in parts]
    return found or [Refusal(message=str(error.message), line=None)]


def _line(text: str) -> int | None:
    found = _PLACE.search(text or "")
    return int(found[1]) if found else None
