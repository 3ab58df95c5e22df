"""Reads what a font file says of itself: its family, the signs that it can show, and how wide they are.

Only the tables `name`, `cmap` (formats 4 and 12), `head`, `hhea` and `hmtx`, as the OpenType specification has them:
https://learn.microsoft.com/typography/opentype/spec/
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from struct import error, unpack_from

SHIPPED = Path(__file__).parent.parent / "fonts"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Font:
    """One font file."""

    family: str
    bold: bool
    widths: Mapping[int, float]
    """Code of a sign -> its width, as a part of the size."""
    digest: str


@cache
def fonts_in(folder: str) -> tuple[Font, ...]:
    """Return the fonts of a folder, in the order of their names. A file that is no such font is passed over."""
    found = []
    for path in sorted(Path(folder).glob("*.[to]tf")):
        data = path.read_bytes()
        try:
            found.append(_font(data))
        except (error, IndexError, KeyError, ValueError):
            continue
    return tuple(found)


def _font(data: bytes) -> Font:
    tables = {
        data[at : at + 4].decode("latin-1"): unpack_from(">II", data, at + 8)
        for at in range(12, 12 + 16 * int(unpack_from(">H", data, 4)[0]), 16)
    }
    start = {name: place[0] for name, place in tables.items()}
    unit = unpack_from(">H", data, start["head"] + 18)[0]
    bold = bool(unpack_from(">H", data, start["head"] + 44)[0] & 1)
    count = unpack_from(">H", data, start["hhea"] + 34)[0]
    advances = unpack_from(">" + "Hh" * count, data, start["hmtx"])[::2]
    widths = {code: advances[min(glyph, count - 1)] / unit for code, glyph in _signs(data, start["cmap"])}
    return Font(family=_family(data, start["name"]), bold=bold, widths=widths, digest=sha256(data).hexdigest())


def _family(data: bytes, start: int) -> str:
    """Return the typographic family (name 16), else the family (name 1), of the Windows platform."""
    count, texts = unpack_from(">HH", data, start + 2)
    names = {}
    for at in range(start + 6, start + 6 + 12 * count, 12):
        platform, _, _, name, length, offset = unpack_from(">6H", data, at)
        if platform == 3 and name in {1, 16}:
            names[name] = data[start + texts + offset : start + texts + offset + length].decode("utf-16-be")
    return names.get(16) or names[1]


def _signs(data: bytes, start: int) -> Iterator[tuple[int, int]]:
    """Yield the code of each sign and its glyph."""
    for at in range(start + 4, start + 4 + 8 * int(unpack_from(">H", data, start + 2)[0]), 8):
        table = start + unpack_from(">HHI", data, at)[2]
        kind = unpack_from(">H", data, table)[0]
        if kind == 12:
            for group in range(unpack_from(">I", data, table + 12)[0]):
                first, last, glyph = unpack_from(">III", data, table + 16 + 12 * group)
                yield from ((code, glyph + code - first) for code in range(first, last + 1))
        elif kind == 4:
            yield from _format_4(data, table)


def _format_4(data: bytes, table: int) -> Iterator[tuple[int, int]]:
    parts = unpack_from(">H", data, table + 6)[0] // 2
    ends, starts = table + 14, table + 16 + 2 * parts
    for part in range(parts):
        last, first = (unpack_from(">H", data, base + 2 * part)[0] for base in (ends, starts))
        delta = unpack_from(">h", data, starts + 2 * (parts + part))[0]
        place = starts + 2 * (2 * parts + part)
        offset = unpack_from(">H", data, place)[0]
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code if not offset else unpack_from(">H", data, place + offset + 2 * (code - first))[0]
            glyph = (glyph + delta) % 65536 if not offset or glyph else 0
            if glyph:
                yield code, glyph
