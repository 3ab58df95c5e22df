"""What several tests share: the hubs that they build, and how a finished site is read."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

ROOT = Path(__file__).parent.parent
GOLDENS = Path(__file__).parent / "goldens"
ENGINES = ("mkdocs", "properdocs")
DAY = "1795305600"
"""22 November 2026, as SOURCE_DATE_EPOCH: what is late today must not make a test fail tomorrow."""
VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())

TINY_CONFIG = """\
site_name: Tiny
site_url: https://tiny.example.org/sub/
theme:
  name: plainguides
plugins:
  - plainguides:
      organisation: Tiny group
      contact:
        email: hello@tiny.example.net
      statement:
        prepared: 2026-11-22
        nation: England
        answer_days: 5
"""
_EASY = """\
---
title: Bus
status: draft
machine_help: none
---
## Bus

[pic: bus]
Take the bus.
"""
TINY: Mapping[str, str] = {
    "docs/index.md": "Welcome to [bus](guides/bus/index.md).\n",
    "docs/about.md": "# About\n\nThis is [the train](../guides/train/index.md#find-it).\n",
    "guides/pictures/bus.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"/>\n',
    "guides/pictures/pictures.yml": "- name: bus\n  means: a bus\n  credit: plainguides\n  licence: CC0\n",
    "guides/bus/index.md": "---\ntitle: Bus\npublished: 2026-01-04\ntopics: [Travel]\n---\n"
    "## Find it\n\nSee [train](../train/index.md).\n",
    "guides/bus/easy-read.md": _EASY,
    "guides/train/index.md": "---\ntitle: Train\nlast_reviewed: 2026-01-05\n---\n## Find it\n\nBuy a ticket.\n",
    "guides/walk/index.md": "---\ntitle: Walk\nrelated: [bus]\n---\n![A bus](images/bus.svg)\n\n- [ ] Shoes\n",
    "guides/walk/images/bus.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"/>\n',
    "guides/talk/index.md": "---\ntitle: Talk\nkind: slides\n---\n## One\n\nHello.\n\n## Two\n\n> [!TIP]\n> Wait.\n",
}


def write_hub(folder: Path, files: Mapping[str, str] = TINY, config: str = TINY_CONFIG) -> Path:
    """Make a hub of a few short files."""
    for name, text in {**files, "mkdocs.yml": config}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def copy_hub(folder: Path, cache: Path | None = None) -> Path:
    """Copy the example hub, so that a test neither uses nor leaves a cache in it. `cache`: one that tests share."""
    if cache:
        (folder / ".cache").symlink_to(cache, target_is_directory=True)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for name in ("docs", "guides", "overrides"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def folder_once(root: Path, name: str, make: Callable[[Path], object]) -> Path:
    """Return the folder `name` of `root`. Of all processes that ask for it, the first one makes it; the others wait."""
    folder, unfinished = root / name, root / f"{name}.part"
    with (root / f"{name}.lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.is_dir():
            shutil.rmtree(unfinished, ignore_errors=True)  # of a process that failed
            unfinished.mkdir()
            make(unfinished)
            unfinished.rename(folder)
    return folder


def run(*command: str | Path, folder: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program and return what it printed. `python` is the one that runs the tests."""
    program = sys.executable if command[0] == "python" else str(command[0])
    settings = {**os.environ, "SOURCE_DATE_EPOCH": DAY, "NO_MKDOCS_2_WARNING": "1", **environment}
    return subprocess.run(
        [program, *map(str, command[1:])], cwd=folder, env=settings, capture_output=True, text=True, check=False
    )


def build(hub: Path, site: Path, *options: str, engine: str = "mkdocs", **environment: str) -> str:
    """Build a hub as its host does, and return what was printed. Under `-q` the engines count no warnings."""
    done = run("python", "-m", engine, "build", "-f", "mkdocs.yml", "-d", site, *options, folder=hub, **environment)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stderr + done.stdout


def files(site: Path) -> dict[str, bytes]:
    """All files of a folder, by path."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def differences(one: Path, two: Path) -> list[str]:
    """Names of the files that two sites do not share byte for byte."""
    first, second = files(one), files(two)
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


@dataclass
class Tag:
    """An element of a page and the words in it."""

    name: str
    attributes: dict[str, str]
    parents: tuple[Tag, ...] = field(repr=False)
    text: str = ""

    def inside(self, name: str) -> bool:
        return any(parent.name == name for parent in self.parents)


class Page(HTMLParser):
    """A page as a list of its elements, in their order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[Tag] = []
        self._open: list[Tag] = []
        self.feed(html)
        self.ids = [tag.attributes["id"] for tag in self.tags if "id" in tag.attributes]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        one = Tag(tag, {name: value or "" for name, value in attrs}, tuple(self._open))
        self.tags.append(one)
        if tag not in VOID and self.get_starttag_text()[-2:] != "/>":
            self._open.append(one)

    def handle_endtag(self, tag: str) -> None:
        while any(one.name == tag for one in self._open):
            if self._open.pop().name == tag:
                return

    def handle_data(self, data: str) -> None:
        for one in self._open:
            one.text += data

    def all(self, name: str) -> list[Tag]:
        return [tag for tag in self.tags if tag.name == name]


def pages(site: Path) -> dict[str, Page]:
    """All pages of a site, by path."""
    return {
        path.relative_to(site).as_posix(): Page(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.html"))
    }


def addresses(page: Page) -> Iterator[tuple[Tag, str]]:
    """Every address on a page with the element that has it."""
    for tag in page.tags:
        for name in ("href", "src", "action", "poster", "data", "xlink:href"):
            if name in tag.attributes:
                yield tag, tag.attributes[name]
        for part in tag.attributes.get("srcset", "").split(","):
            if part.strip():
                yield tag, part.split()[0]


def dead_links(site: Path, base: str) -> list[str]:
    """Addresses in a site that lead nowhere: a file or a part of a page that is not there."""
    found, all_pages, names = [], pages(site), set(files(site))
    for name, page in all_pages.items():
        for tag, address in addresses(page):
            target = urlsplit(urljoin(base + name, address))
            whole = target._replace(query="", fragment="").geturl()
            if not whole.startswith(base):
                if target.scheme not in {"http", "https", "mailto", "tel"} or target.netloc == urlsplit(base).netloc:
                    found.append(f"{name}: <{tag.name}> {address}")
                continue
            path = unquote(whole.removeprefix(base))
            path += "index.html" if path.endswith("/") or not path else ""
            if path not in names or (target.fragment and unquote(target.fragment) not in all_pages[path].ids):
                found.append(f"{name}: <{tag.name}> {address}")
    return found
