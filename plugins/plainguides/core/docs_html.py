"""Mends the HTML of a hub's own pages (`docs/`), which the engine and not plainguides has made."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from plainguides.core.lone_links import ALONE
from plainguides.core.markup import make, parse, to_html
from plainguides.core.tables import finish_tables
from plainguides.core.whole_words import whole_in_headings

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_LONE_LINK = re.compile(r"(<(li|p|td)>)\s*<a (?![^>]*\bclass=)(?=[^>]*>(?:(?!</?a\b).)*</a>\s*</\2>)", re.DOTALL)


def mend(html: str) -> str:
    """Give tables the scopes and labels that the tables of guides have, and mark links that stand alone.

    A page of `docs/` may hold any HTML, so only these parts are touched, and a table that cannot be read stays.
    """
    html = _TABLE.sub(_table, html)
    html = _LONE_LINK.sub(rf'\1<a class="{ALONE}" ', html)
    return whole_in_headings(html)


def _table(found: re.Match[str]) -> str:
    try:
        ET.fromstring(found[0])
    except ET.ParseError:
        return found[0]
    around = make("div")
    around.extend(parse(found[0]))
    finish_tables(around)
    return to_html(around)
