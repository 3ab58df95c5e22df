"""Addresses: from what an author writes, over `hub:` paths in a document, to relative addresses on a page."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from urllib.parse import quote, unquote, urlsplit

HUB = "hub:"
WEB = frozenset({"http", "https", "mailto", "tel", "sms"})

_REFERENCE = re.compile(r'(?<= )(href|src)="hub:([^"#?]*)([^"]*)"')


def resolve(target: str, *, path: str) -> str | None:
    """Return the address to keep in a document, for what the file at `path` says.

    A file of the hub becomes `hub:guides/x/index.md#part`, a part of the same file stays `#part`, and a web
    address stays as it is. None: an address of a kind that a guide may not use, such as `javascript:`.
    """
    target = target.strip()
    try:
        parts = urlsplit(target)
    except ValueError:  # such as "http://["
        return None
    if parts.scheme:
        return target if parts.scheme.lower() in WEB else None
    if target.startswith("//"):
        return f"https:{target}"
    if target.startswith("#") or not target:
        return target
    base = "" if parts.path.startswith("/") else posixpath.dirname(path)
    file = posixpath.normpath(posixpath.join(base, unquote(parts.path).lstrip("/")))
    if parts.path.endswith("/") or not posixpath.splitext(file)[1]:
        file = posixpath.join(file, "index.md")
    tail = (f"?{parts.query}" if parts.query else "") + (f"#{parts.fragment}" if parts.fragment else "")
    return f"{HUB}{file}{tail}"


def beside(name: str, path: str) -> str:
    """Return the path in the hub of a file that lies beside the file at `path`."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), name))


def page_path(source: str, *, directory_urls: bool) -> str:
    """Return the file in the site for a source such as `guides/x/large-print.md`."""
    stem, suffix = posixpath.splitext(source)
    if suffix != ".md":
        return source
    folder, name = posixpath.split(stem)
    if name in {"index", "README"}:
        return posixpath.join(folder, "index.html")
    return f"{stem}/index.html" if directory_urls else f"{stem}.html"


def url_of(site_path: str, *, directory_urls: bool) -> str:
    """Return the address of a file in the site, from the hub's root: `guides/x/` for `guides/x/index.html`."""
    if directory_urls and posixpath.basename(site_path) == "index.html":
        site_path = site_path[: -len("index.html")]
    return quote(site_path)


def relative(target: str, current: str) -> str:
    """Return the address of `target` as seen from the page `current`. Both are addresses from the hub's root."""
    path, mark, fragment = target.partition("#")
    folder = current.rsplit("/", 1)[0] if "/" in current else ""
    to = posixpath.relpath(path or ".", folder or ".")
    if (path.endswith("/") or not path) and not to.endswith("/"):
        to += "/"
    return to + mark + fragment


def rebase(html: str, address: Callable[[str], str]) -> str:
    """Replace each `hub:` address in HTML. `address` gets the source path and returns a relative address."""
    return _REFERENCE.sub(lambda found: f'{found[1]}="{address(found[2])}{found[3]}"', html)
