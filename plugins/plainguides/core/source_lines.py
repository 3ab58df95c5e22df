"""Finds the line of something that stands in a file as its author typed it: an address, a tag, a marker."""

from __future__ import annotations


class SourceLines:
    """Finds the line of a string that stands in the source as the author typed it."""

    def __init__(self, text: str, first_line: int) -> None:
        self._lines = text.split("\n")
        self._first = first_line
        self._after: dict[str, int] = {}

    def line(self, *wanted: str) -> int | None:
        """Return the next line with one of the strings in it, searching on from the last answer for it."""
        for text in wanted:
            if not text:
                continue
            start = self._after.get(text, 0)
            for number in range(start, len(self._lines)):
                if text in self._lines[number]:
                    self._after[text] = number + 1
                    return self._first + number
            for number, line in enumerate(self._lines[:start]):
                if text in line:
                    return self._first + number
        return None
