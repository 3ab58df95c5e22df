"""Reads back what a PDF of Typst says: its words and the number of its pages.

The build asks it whether a draft says that it is one. It knows what Typst writes (Flate streams, fonts of the kind
Type0 with a map to Unicode), and is no reader for other PDF files.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping

_OBJECT = re.compile(rb"(?:^|\n)(\d+) 0 obj\b(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream", re.DOTALL)
_FONTS = re.compile(rb"/(f\d+) (\d+) 0 R")
_PAGE_CONTENTS, _RESOURCES = re.compile(rb"/Contents (\d+) 0 R"), re.compile(rb"/Resources (\d+) 0 R")
_PAGE = re.compile(rb"/Type\s*/Page\b")
_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_SHOW = re.compile(rb"/(f\d+) [\d.]+ Tf|<<.*?>>|<([0-9A-Fa-f]*)>|(\()", re.DOTALL)
_ESCAPE = re.compile(rb"\\(\d{1,3}|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def pages(content: bytes) -> int:
    """Return the number of pages."""
    found = re.search(rb"/Type\s*/Pages\b[^>]*?/Count (\d+)|/Count (\d+)[^>]*?/Type\s*/Pages\b", content)
    return int(found[1] or found[2]) if found else 0


def says(content: bytes, words: str) -> bool:
    """Say whether the words stand in the file, whatever the spaces and line ends between them."""
    return _closed(words) in _closed(text(content))


def text(content: bytes) -> str:
    """Return the words of all pages in the order in which they are drawn."""
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    maps: dict[int, Mapping[int, str]] = {}
    out = []
    for body in objects.values():
        drawn, resources = _PAGE_CONTENTS.search(body), _RESOURCES.search(body)
        if not (drawn and resources and _PAGE.search(body)):
            continue
        fonts = {}
        for name, number in _FONTS.findall(objects.get(int(resources[1]), b"")):
            unicode = _UNICODE.search(objects.get(int(number), b""))
            if unicode:
                place = int(unicode[1])
                maps[place] = maps[place] if place in maps else _map(_inflated(objects.get(place, b"")))
                fonts[name] = maps[place]
        out.append("".join(_shown(_inflated(objects.get(int(drawn[1]), b"")), fonts)))
    return "\n".join(out)


def _inflated(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if not found:
        return b""
    try:
        return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]
    except zlib.error:
        return b""


def _shown(drawn: bytes, maps: Mapping[bytes, Mapping[int, str]]) -> Iterator[str]:
    current: Mapping[int, str] = {}
    at = 0
    while found := _SHOW.search(drawn, at):
        at = found.end()
        if found[1]:
            current = maps.get(found[1], {})
            continue
        glyphs = bytes.fromhex((found[2] or b"").decode())
        if found[3]:
            glyphs, at = _string(drawn, at)
        yield "".join(current.get(int.from_bytes(glyphs[one : one + 2]), "") for one in range(0, len(glyphs), 2))


def _string(drawn: bytes, start: int) -> tuple[bytes, int]:
    """Return the string that starts after its "(", and where it ends. Pairs of brackets in it are not escaped."""
    depth, at = 1, start
    while depth and at < len(drawn):
        sign = drawn[at : at + 1]
        at += 2 if sign == b"\\" else 1
        depth += (sign == b"(") - (sign == b")")
    return _ESCAPE.sub(
        lambda found: bytes([int(found[1], 8)]) if found[1].isdigit() else _ESCAPED.get(found[1], found[1]),
        drawn[start : at - 1],
    ), at


def _map(table: bytes) -> dict[int, str]:
    def word(code: bytes) -> str:
        return bytes.fromhex(code.decode()).decode("utf-16-be", "replace")

    found = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for glyph, code in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block):
            found[int(glyph, 16)] = word(code)
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for low, high, code in re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            for step, glyph in enumerate(range(int(low, 16), int(high, 16) + 1)):
                found[glyph] = word(code)[:-1] + chr(ord(word(code)[-1]) + step)
    return found


def _closed(words: str) -> str:
    return re.sub(r"[\s\u200b\u00ad]", "", words)
