"""Block -> source line. Python-Markdown keeps no lines, so the letters of a block are looked up in the source.

The source's mark-up is blanked out, and each letter and digit kept with its line. A block's first letters are
then looked for after a cursor; failing that, anywhere; failing that, fewer of them.
"""

from __future__ import annotations

import re

_MARKUP = re.compile(
    r"\]\([^)\n]*\)"  # the address of a link or picture
    r"|\{[:.#][^}\n]*\}|(?<=\S) ?\{from=[^}\n]*\}"  # attributes
    r"|</?[A-Za-z][^>\n]*>"  # raw HTML
    r"|\[![A-Z ]+\]|\[\^[^\]\n]+\]|\[pic:[^\]\n]*\]|^\[[^\]\n]+\]:.*$",  # markers
    re.MULTILINE,
)
_OTHER = re.compile(r"[\W_]+")


class Locator:
    """Finds the line of one block after another. Ask in document order: it remembers where it is."""

    def __init__(self, body: str, first_line: int) -> None:
        letters: list[str] = []
        self._lines: list[int] = []
        plain = _MARKUP.sub(lambda match: " " * len(match[0]), body)
        for number, line in enumerate(plain.split("\n"), first_line):
            kept = _letters(line)
            letters.append(kept)
            self._lines.extend([number] * len(kept))
        self._text = "".join(letters)
        self._cursor = 0

    def line(self, text: str) -> int | None:
        """Return the line on which `text` starts, or None."""
        wanted = _letters(text)
        for length in (40, 12):
            start = wanted[:length]
            if not start:
                return None
            for after in (self._cursor, 0):
                at = self._text.find(start, after)
                if at >= 0:
                    self._cursor = at + (len(wanted) if length == 40 else len(start))
                    return self._lines[at]
        return None


def _letters(text: str) -> str:
    return _OTHER.sub("", text.lower())
