"""Words -> cells, and what to do with signs that have none."""

from __future__ import annotations

import re
from functools import cache

from plainguides.writers.braille.louis import translate

NOTE = ("⠈⠨⠣", "⠈⠨⠜")
"""A transcriber's note: what the print does not have (Rules of Unified English Braille, section 3.27)."""
LEFT_OUT = "words in another script"
_UNKNOWN = "⠄⡳⠭"
"""How liblouis starts a sign that its table does not have."""
_FOLDED = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-", "\u00ad": None, "\u200b": None, "\u2060": None})
# The North American ASCII Braille Code, by the number of a cell: dot 1 is 1, dot 2 is 2, dot 3 is 4 and so on.
_ASCII = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)="


NOTE_MARK = "\ue001"
"""Stands for a note until the words beside it are translated."""


def words(text: str, grade: int) -> list[str]:
    """Return the words of a text as cells. Words in a script that UEB cannot write become a note."""
    plain = " ".join(unknown_as(text.translate(_FOLDED), f" {NOTE_MARK} ").split())
    found: list[str] = []
    for part in re.split(f"({NOTE_MARK})", plain):
        found += note(LEFT_OUT, grade) if part == NOTE_MARK else _cells(part.strip(), grade)
    return found


def note(text: str, grade: int) -> list[str]:
    """Return the words of a transcriber's note."""
    first, *rest = words(text, grade) or [""]
    *before, last = [NOTE[0] + first, *rest]
    return [*before, last + NOTE[1]]


def unknown(text: str) -> list[str]:
    """Return the words of a text that UEB cannot write."""
    return [word for word in text.translate(_FOLDED).split() if any(_strange(sign) for sign in word)]


def unknown_as(text: str, mark: str) -> str:
    """Put a mark in place of each run of words that hold a sign without cells."""
    if text.isascii():
        return text
    out: list[str] = []
    for word in text.split():
        strange = any(_strange(sign) for sign in word)
        if not strange:
            out.append(word)
        elif not out or out[-1] != mark:
            out.append(mark)
    return " ".join(out)


def _cells(text: str, grade: int) -> list[str]:
    return [word for word in translate(text, grade).split("\u2800") if word] if text else []


@cache
def _strange(sign: str) -> bool:
    return not sign.isascii() and _UNKNOWN in translate(sign, 2)


def brf(cells: str) -> str:
    """Return cells as the ASCII letters that embossers and braille displays read."""
    return "".join(_ASCII[ord(cell) - 0x2800] if 0x2800 <= ord(cell) < 0x2840 else cell for cell in cells)


def unicode(text: str) -> str:
    """Return the cells of ASCII letters: what `brf` does, backwards."""
    return "".join(chr(0x2800 + _ASCII.index(sign)) if sign in _ASCII else sign for sign in text.upper())
