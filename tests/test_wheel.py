"""The wheel holds everything that a hub needs, and nothing that it does not."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

import plainguides
from support import ROOT, build, differences, run, write_hub

PACKAGE = ROOT / "plugins" / "plainguides"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done = run("python", "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    assert done.returncode == 0, done.stderr
    (path,) = folder.glob("*.whl")
    return path


def test_the_wheel_holds_exactly_the_package(wheel: Path) -> None:
    held = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    listed = run("git", "ls-files", "--cached", "--others", "--exclude-standard", "plugins/plainguides").stdout.split(
        "\n"
    )
    assert held == {name.removeprefix("plugins/") for name in listed if name and (ROOT / name).is_file()}
    assert not [name for name in held if re.search(r"__pycache__|(^|/)tests?/|\.pyc$", name)]
    assert "plainguides/py.typed" in held
    for kind in (
        "theme/*.html",
        "theme/css/*.css",
        "theme/components/*/*",
        "theme/js/*.js",
        "scaffold/**/*.md",
        "data/*.gz",
        "levels/*.yml",
        "pictures/*/*",
    ):
        files = [path.relative_to(PACKAGE.parent).as_posix() for path in PACKAGE.glob(kind)]
        assert files, kind
        assert set(files) <= held


def test_licences_travel_along(wheel: Path) -> None:
    names = {name.partition(".dist-info/")[2] for name in zipfile.ZipFile(wheel).namelist()}
    assert {"licenses/LICENSE", "licenses/plugins/plainguides/data/LICENCES.md", "entry_points.txt"} <= names


@pytest.mark.slow
def test_a_hub_builds_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(tmp_path / "installed")
    installed = {"PYTHONPATH": str(tmp_path / "installed")}
    done = run("python", "-m", "plainguides", "--version", folder=tmp_path, **installed)
    assert plainguides.__version__ in done.stdout, done.stderr
    where = run("python", "-c", "import plainguides; print(plainguides.__file__)", folder=tmp_path, **installed)
    assert where.stdout.startswith(str(tmp_path / "installed")), where.stderr
    hub = write_hub(tmp_path / "hub")
    build(hub, tmp_path / "ours", "-q")
    build(hub, tmp_path / "theirs", "-q", **installed)
    assert differences(tmp_path / "ours", tmp_path / "theirs") == []
