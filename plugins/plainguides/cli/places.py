"""What a path on the command line means: a hub, its guides, one guide or one file of it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from plainguides.cli import UsageError
from plainguides.core.model import Finding, HubSettings
from plainguides.shell.config import find_config, read_settings
from plainguides.shell.files import today

GUIDES = "guides"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Guides to look at."""

    root: Path
    """The hub's folder; for loose guides the folder above theirs."""
    guides_dir: str = GUIDES
    config: Path | None = None
    """Its `mkdocs.yml`. None for guides that are in no hub."""
    below: str = ""
    """Only findings of this file or folder are wanted. Relative to `root`; empty: all."""

    def settings(self) -> tuple[HubSettings, Path | None]:
        """Return the settings and the folder of the cache."""
        if self.config:
            return read_settings(self.config)
        return HubSettings(name="Guides", guides_dir=self.guides_dir, today=today()), None


def hub_here() -> Path:
    """Return the `mkdocs.yml` of the hub that the current folder belongs to."""
    config = find_config(Path.cwd())
    if config is None:
        raise UsageError(
            "There is no hub here: no mkdocs.yml in this folder or above it.\n"
            "Go to the folder of your hub, or start a hub: plainguides new hub my-hub"
        )
    return config


def place_of(name: str) -> Place:
    """Find out what a path means. Raises `UsageError` where there are no guides."""
    path = Path(os.path.abspath(name))  # noqa: PTH100 - `resolve` would leave the hub through a symbolic link
    if not path.exists():
        raise UsageError(f"There is no file or folder {name}.")
    folder = path if path.is_dir() else path.parent
    config = find_config(folder)
    if config:
        root = config.parent
        if path in {root, root / GUIDES, config}:
            return Place(root=root, config=config)
        if root / GUIDES in path.parents:
            return Place(root=root, config=config, below=path.relative_to(root).as_posix())
        if root / "docs" in {path, *path.parents}:
            raise UsageError(
                f"{name} is no guide but a page of the hub. This looks at its links: plainguides build --strict"
            )
    loose = _loose(path, folder)
    if loose:
        return loose
    raise UsageError(
        f"There are no guides in {name}. Name a hub, its guides folder, a guide or a file of a guide.\n"
        "A guide is a folder with an index.md in it."
    )


def _loose(path: Path, folder: Path) -> Place | None:
    """Guides in no hub: one guide, a folder of guides, or a folder with `guides/` in it."""
    if (folder / "index.md").is_file():
        guides = folder.parent
        return Place(root=guides.parent, guides_dir=guides.name, below=path.relative_to(guides.parent).as_posix())
    if path == folder and any(folder.glob("*/index.md")):
        return Place(root=folder.parent, guides_dir=folder.name)
    if path == folder and (folder / GUIDES).is_dir():
        return Place(root=folder)
    return None


def belongs(finding: Finding, below: str) -> bool:
    """Say whether a finding is about this file or folder."""
    return not below or finding.path == below or finding.path.startswith(f"{below}/")


def from_here(root: Path, path: str) -> str:
    """Return a path of a hub so that an editor can open it: as seen from the current folder, or in full."""
    full = Path(os.path.abspath(root / path))  # noqa: PTH100
    here = Path.cwd()
    return (full.relative_to(here) if here in full.parents else full).as_posix()
