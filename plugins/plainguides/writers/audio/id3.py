"""The label of an MP3 file: title, maker, and chapters that a player can jump to.

Sources: https://id3.org/id3v2.3.0 and https://id3.org/id3v2-chapters-1.0 . Texts are UTF-16, as 2.3 wants it.
"""

from __future__ import annotations

from collections.abc import Sequence
from struct import pack

NO_PLACE = 0xFFFFFFFF
"""A chapter says when it begins in milliseconds, and not at which byte."""


def tagged(mp3: bytes, texts: Sequence[tuple[str, str]], chapters: Sequence[tuple[str, float]], end: float) -> bytes:
    """Return an MP3 file with its label. `texts`: frame and words; `chapters`: name and second of the start."""
    frames = b"".join(_frame(name, _text(words)) for name, words in texts if words)
    names = [f"ch{number}" for number in range(len(chapters))]
    ends = [start for _, start in chapters[1:]] + [end]
    frames += _frame("CTOC", b"toc\0" + pack("BB", 3, len(names)) + b"".join(f"{one}\0".encode() for one in names))
    for name, (title, start), stop in zip(names, chapters, ends, strict=True):
        times = pack(">IIII", round(start * 1000), round(stop * 1000), NO_PLACE, NO_PLACE)
        frames += _frame("CHAP", name.encode() + b"\0" + times + _frame("TIT2", _text(title)))
    size = len(frames)
    sizes = bytes((size >> shift) & 0x7F for shift in (21, 14, 7, 0))  # seven bits a byte
    return b"ID3\x03\x00\x00" + sizes + frames + mp3


def _frame(name: str, content: bytes) -> bytes:
    return name.encode() + pack(">IH", len(content), 0) + content


def _text(words: str) -> bytes:
    return b"\x01" + words.encode("utf-16")[:2] + words.encode("utf-16")[2:] + b"\0\0"


def seconds(content: bytes, kilobits: int) -> float:
    """Return how long a file of a constant bit rate is."""
    label = 0
    if content[:3] == b"ID3":
        label = 10 + sum(byte << shift for byte, shift in zip(content[6:10], (21, 14, 7, 0), strict=True))
    return (len(content) - label) * 8 / (kilobits * 1000)
