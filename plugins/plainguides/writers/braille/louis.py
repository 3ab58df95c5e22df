"""The wire to liblouis, which turns print into braille. It is a library of the system, and may not be there.

HACK: there is no Python package with it, so `ctypes` calls the C functions themselves.
See https://liblouis.io/documentation/liblouis.html#Programming-with-liblouis
"""

from __future__ import annotations

import ctypes
import ctypes.util
from functools import cache
from typing import Any

TABLES = {1: b"unicode.dis,en-ueb-g1.ctb", 2: b"unicode.dis,en-ueb-g2.ctb"}
"""Grade -> the tables of liblouis: cells as Unicode, UEB without or with contractions."""
INSTALL = (
    "Braille needs liblouis. Install it with: apt-get install liblouis20 liblouis-data (Debian, Ubuntu),"
    " dnf install liblouis (Fedora) or brew install liblouis (macOS)."
)
_NAMES = ("liblouis.so.20", "liblouis.dylib", "liblouis.dll")


@cache
def _library() -> Any:  # noqa: ANN401 - C functions have no types
    for name in (ctypes.util.find_library("louis"), *_NAMES):
        if name:
            try:
                found = ctypes.CDLL(name)
            except OSError:
                continue
            found.lou_version.restype = ctypes.c_char_p
            found.lou_setLogLevel(60000)  # errors come back as 0: they need not be printed as well
            return found
    return None


@cache
def missing() -> str:
    """Return how to get liblouis, or nothing where it and its tables are there."""
    library = _library()
    if library is None or not all(library.lou_checkTable(table) for table in TABLES.values()):
        return INSTALL
    return ""


def stamp() -> str:
    """Return the version of liblouis: another one may write other cells."""
    library = _library()
    return str(library.lou_version().decode()) if library else ""


def translate(text: str, grade: int) -> str:
    """Return the braille of a text, as signs of the Unicode block "Braille Patterns". Raises `ValueError`."""
    return _call("lou_translateString", text, grade)


def back(cells: str, grade: int) -> str:
    """Return the print of braille. It is used to check a file, for it finds what a reader could not read."""
    return _call("lou_backTranslateString", cells, grade)


def _call(function: str, text: str, grade: int) -> str:
    library = _library()
    width = library.lou_charSize()
    encoding = "utf-32-le" if width == 4 else "utf-16-le"
    data = text.encode(encoding)
    length, room = ctypes.c_int(len(data) // width), ctypes.c_int(len(data) // width * 8 + 64)
    source = ctypes.create_string_buffer(data, len(data) + width)
    target = ctypes.create_string_buffer(room.value * width)
    done = getattr(library, function)(
        TABLES[grade], source, ctypes.byref(length), target, ctypes.byref(room), None, None, 0
    )
    if not done or length.value != len(data) // width:
        raise ValueError(f"liblouis could not translate: {text[:40]}")
    return target.raw[: room.value * width].decode(encoding)
