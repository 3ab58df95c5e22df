"""Looks at every file of a finished site: does it load anything from other websites, or break the strict policy?"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from urllib.parse import urlsplit

from plainguides.core import scan, scan_code
from plainguides.core.model import Finding, Severity
from plainguides.core.scan_slips import FIXES, Slip

SUFFIXES = frozenset({".html", ".htm", ".css", ".js", ".mjs", ".svg"})


def scan_site(site: Path, site_url: str, ours: Collection[str] = ()) -> list[Finding]:
    """Return an error for each slip, with the first file that has it.

    `ours` are scripts of plainguides, by path in the site: a test in a browser shows that they store nothing before
    a choice. No scan of words could.
    """
    host = urlsplit(site_url).netloc
    where: dict[Slip, list[str]] = {}
    for path in sorted(site.rglob("*")):
        if path.suffix.lower() in SUFFIXES and path.is_file():
            name = path.relative_to(site).as_posix()
            for slip in dict.fromkeys(_slips(path, host, may_store=name in ours)):
                where.setdefault(slip, []).append(name)
    return [_finding(slip, names) for slip, names in where.items()]


def _slips(path: Path, host: str, *, may_store: bool) -> Iterable[Slip]:
    text = path.read_bytes().decode("utf-8", "replace")
    kind = path.suffix.lower()
    if kind == ".css":
        return scan_code.sheet(text, host)
    if kind in {".js", ".mjs"}:
        return scan_code.script(text, host, may_store=may_store)
    return scan.drawing(text, host) if kind == ".svg" else scan.page(text, host)


def _finding(slip: Slip, names: list[str]) -> Finding:
    does, fix = FIXES[slip.kind]
    others = f" So do {len(names) - 1} other files." if len(names) > 1 else ""
    return Finding(
        check="output",
        severity=Severity.ERROR,
        message=f"This file of the site {does}: {slip.what}.{others}",
        path=names[0],
        fix=fix,
        why="Nobody is told who reads a hub, and every page works under the strictest safety rules for browsers.",
    )
