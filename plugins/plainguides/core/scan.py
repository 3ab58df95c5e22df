"""What a page or drawing would load from other websites, and what the policy of `policy.py` would block on it.

A link to another website is no fault: nothing is loaded before a reader follows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html.parser import HTMLParser

from plainguides.core.scan_code import sheet
from plainguides.core.scan_slips import Kind, Slip, address

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"<[a-zA-Z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_STYLE = re.compile(r"<style\b[^>]*>(.*?)</style", re.DOTALL | re.IGNORECASE)
_XML_STYLE = re.compile(r"<\?xml-stylesheet\b[^>]*\bhref=[\"']([^\"']*)")
_HANDLER = re.compile(r"on[a-z]+")
_REFRESH = re.compile(r"url\s*=\s*[\"']?(.*)", re.IGNORECASE)

LOADED = frozenset({"src", "srcset", "imagesrcset", "poster", "background", "data", "action", "formaction", "ping"})
"""Attributes whose address a browser loads or sends to, on whatever element."""
_DRAWN = frozenset({"image", "use", "feimage", "base", "script"})
"""Elements, of SVG but one, whose `href` is loaded."""
_FRAMES = frozenset({"iframe", "frame", "object", "embed", "applet", "portal", "fencedframe"})
_HARMLESS = frozenset("alternate author bookmark canonical edit help license me next prev privacy-policy tag".split())
"""Values of `rel` by which a `<link>` is only a link."""
_CODE = frozenset({"", "module", "text/javascript", "application/javascript", "importmap", "speculationrules"})
"""Types of `<script>` that run. Others hold data, which no policy blocks."""


def page(html: str, host: str = "") -> Iterator[Slip]:
    """Yield what is wrong on a page. `host` is the hub's own, such as `guides.example.org`."""
    for text in dict.fromkeys(_TAG.findall(_COMMENT.sub("", html))):
        yield from _in_tag(text, host)


def drawing(svg: str, host: str = "") -> Iterator[Slip]:
    """Yield what is wrong in an SVG file.

    Its styles and `data:` pictures are no fault: browsers show them, as the page's policy does not reach into an image.
    """
    found = [*page(svg, host), *(slip for css in _STYLE.findall(svg) for slip in sheet(css, host))]
    found += [slip for href in _XML_STYLE.findall(svg) if (slip := address(href, host, "<?xml-stylesheet>"))]
    yield from (slip for slip in found if slip.kind not in {Kind.STYLE, Kind.DATA})


class _Tag(HTMLParser):
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.name, self.attributes = tag, {name: value or "" for name, value in attrs}


@lru_cache(maxsize=4096)  # a site has few different tags: each is parsed once
def _in_tag(text: str, host: str) -> tuple[Slip, ...]:
    parser = _Tag()
    parser.feed(text)
    return tuple(_slips(parser.name, parser.attributes, host))


def _slips(name: str, attributes: dict[str, str], host: str) -> Iterator[Slip]:
    if name == "script" and "src" not in attributes and attributes.get("type", "").lower() in _CODE:
        yield Slip(Kind.SCRIPT, "<script> with its code in the page")
    if name == "style":
        yield Slip(Kind.STYLE, "<style>")
    if name in _FRAMES:
        yield Slip(Kind.FRAME, f"<{name}>")
    for key, value in attributes.items():
        shown = f'<{name} {key}="{value[:80]}">'
        if _HANDLER.fullmatch(key) or value.strip().lower().startswith("javascript:"):
            yield Slip(Kind.SCRIPT, shown)
        elif key == "style":
            yield Slip(Kind.STYLE, shown)
        elif "url(" in value and name not in {"a", "img", "meta"}:
            yield from sheet(value, host)
        for one in _loaded(name, key, value, attributes):
            if slip := address(one, host, shown):
                yield slip


def _loaded(name: str, key: str, value: str, attributes: dict[str, str]) -> list[str]:
    """Return the addresses in an attribute that a browser loads."""
    if key in {"srcset", "imagesrcset"}:
        return [part.split()[0] for part in re.split(r",\s", value) if part.split()]
    if key in LOADED or (key in {"href", "xlink:href"} and name in _DRAWN):
        return [value]
    if name == "link" and key == "href" and not set(attributes.get("rel", "").lower().split()) <= _HARMLESS:
        return [value]
    if name == "meta" and key == "content" and attributes.get("http-equiv", "").lower() == "refresh":
        return _REFRESH.findall(value)
    return []
