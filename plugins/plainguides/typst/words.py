"""What the fonts can show, and which words are wider than a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from plainguides.typst.font_files import Font

IGNORED = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\n\t")
"""Signs that are not drawn."""
BREAK = "\u200b"
"""A place where a line may end: it has no width, and is no sign of a word."""
_WORD = re.compile(r"[^ \n\t\u200b]+")


@cache
def _widths(fonts: tuple[Font, ...]) -> Mapping[str, float]:
    """Return the width of each sign: in bold where there is bold, in the first font that has it."""
    found = {chr(code): width for font in reversed(fonts) if not font.bold for code, width in font.widths.items()}
    found |= {chr(code): width for font in reversed(fonts) if font.bold for code, width in font.widths.items()}
    return found | dict.fromkeys(IGNORED, 0.0)


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a file, in the order in which they are tried."""

    fonts: tuple[Font, ...]

    def lost(self, text: str) -> list[str]:
        """Return the signs that no font has, each once."""
        return [sign for sign in dict.fromkeys(text) if sign not in _widths(self.fonts)]

    def width(self, text: str) -> float:
        """Return the width of a text in bold letters, the widest, as a multiple of the size."""
        widths = _widths(self.fonts)
        return sum(widths.get(sign, 0.6) for sign in text)

    def too_wide(self, text: str, room: float) -> list[str]:
        """Return the words that are wider than `room`, a multiple of the size."""
        return [word for word in _WORD.findall(text) if len(word) * 1.2 > room and self.width(word) > room]

    def pieces(self, text: str, room: float) -> Iterator[tuple[str, bool]]:
        """Cut a text into pieces. True: a piece with a hyphen that must stay whole.

        A word that is wider than the line gets places to break: after the signs where addresses are broken, else
        where the line is full. It is never cut off at the edge of the paper.
        """
        at = 0
        for found in _WORD.finditer(text):
            word = found[0]
            if len(word) * 1.2 > room and self.width(word) > room:
                yield text[at : found.start()] + self._broken(word, room), False
                at = found.end()
            elif "-" in word.strip("-") and "/" not in word:
                yield text[at : found.start()], False
                yield word, True
                at = found.end()
        yield text[at:], False

    def _broken(self, word: str, room: float) -> str:
        out, here = "", 0.0
        for sign in word:
            step = self.width(sign)
            if here + step > room * 0.9:
                out, here = out + BREAK, 0.0
            out, here = out + sign, here + step
            if sign in "/?&=._" and here > room * 0.25:
                out, here = out + BREAK, 0.0
        return out
