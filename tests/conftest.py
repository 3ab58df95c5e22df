"""Set-up for all tests: goldens, built sites, and skips that nobody can overlook."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from plainguides.core.model import Registry
from plainguides.shell import extensions
from support import DAY, ENGINES, GOLDENS, build, copy_hub, folder_once, write_hub

CI = os.environ.get("PLAINGUIDES_CI") == "1"
# The same cases every time where nobody watches; print how to repeat a failure everywhere.
settings.register_profile("plainguides", deadline=None, print_blob=True, derandomize=CI)
settings.load_profile("plainguides")


if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell lets programs in its background ignore Ctrl-C, and so do the programs that they start.
    # Tests that press Ctrl-C could not stop them.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the expected results again")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Iterator[None]:
    report = yield
    if CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"PLAINGUIDES_CI=1 forbids this: {report.longrepr[-1]}"
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    if skipped:
        terminalreporter.section("NOT EVERYTHING WAS TESTED", red=True, bold=True)
        for reason in sorted({report.longrepr[-1] for report in skipped}):
            terminalreporter.line(reason, red=True)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with a file in `goldens/`; `make golden` writes that file."""

    def compare(name: str, text: str) -> None:
        path = GOLDENS / name
        if request.config.getoption("--golden"):
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"There is no {path.name}: run make golden"
        expected = path.read_text(encoding="utf-8")
        assert text.splitlines() == expected.splitlines(), "if this change is meant, run make golden"

    return compare


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    """One day and one time for all builds."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DAY)
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")


@pytest.fixture(scope="session")
def registry() -> Registry:
    """Everything that ships with plainguides."""
    return extensions.load()


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of this run of the tests have in common. See `support.folder_once`."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


@pytest.fixture(scope="session")
def cache(shared: Path) -> Path:
    """What the builds of the example hub keep: pages and files that one of them has made."""
    return folder_once(shared, "cache", lambda _folder: None)


@pytest.fixture(scope="session")
def hub(shared: Path, cache: Path) -> Path:
    """A copy of the example hub. Not to be changed."""
    return folder_once(shared, "hub", lambda folder: copy_hub(folder, cache))


@pytest.fixture(scope="session")
def site(shared: Path, hub: Path) -> Path:
    """The example hub, built by mkdocs. Not to be changed."""
    return folder_once(shared, "mkdocs", lambda folder: build(hub, folder, PYTHONHASHSEED="1"))


@pytest.fixture(scope="session")
def sites(shared: Path, hub: Path, site: Path) -> dict[str, Path]:
    """The example hub, built by each engine. Not to be changed."""
    others = {
        engine: folder_once(shared, engine, lambda folder, engine=engine: build(hub, folder, engine=engine))
        for engine in ENGINES
        if engine != "mkdocs"
    }
    return {"mkdocs": site, **others}


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A hub of four short guides, to be changed at will."""
    return write_hub(tmp_path / "tiny")
