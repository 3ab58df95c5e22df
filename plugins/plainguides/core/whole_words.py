"""Keeps words with a hyphen on one line in headings: "co-" and "produce" apart are hard to read."""

from __future__ import annotations

import re

_HEADING = re.compile(r"(<h[1-6][^>]*>)(.*?)(?=</h[1-6]>)", re.DOTALL)
_PART = re.compile(r"<[^>]*>|[^<>\s]*\w-\w[^<>\s]*")


def whole_in_headings(html: str) -> str:
    """Return the HTML with a span of class "whole" around each such word of its headings."""
    return _HEADING.sub(lambda heading: heading[1] + _PART.sub(_whole, heading[2]), html)


def _whole(part: re.Match[str]) -> str:
    return part[0] if part[0].startswith("<") else f'<span class="whole">{part[0]}</span>'
