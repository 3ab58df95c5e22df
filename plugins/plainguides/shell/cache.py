"""Keeps what was read from a guide, by the content of everything that it was made from.

One file for each key, written under another name first, so that two builds at once only waste work. A damaged
file counts as none. The values are JSON and not pickle: a cache that a CI service restores is not to be trusted.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import plainguides
from plainguides.core import model
from plainguides.core.guide import GuideSource, Read
from plainguides.core.model import HubSettings, Registry
from plainguides.core.reading import Asset
from plainguides.shell import atomic
from plainguides.shell.eviction import used

FORMAT = 1
_CLASSES = {name: value for name, value in vars(model).items() if isinstance(value, type) and is_dataclass(value)} | {
    "Read": Read
}


class Cache:
    """A folder of values."""

    def __init__(self, folder: Path, hub: Path | None = None) -> None:
        self._folder = folder
        self._base = blake2b(_code(hub), digest_size=16).digest()

    def key(
        self,
        source: GuideSource,
        registry: Registry,
        settings: HubSettings,
        assets: Mapping[str, Asset],
        glossary: Collection[str] = (),
    ) -> str:
        """Return a name made of everything that the value depends on."""
        digest = blake2b(self._base, digest_size=16)
        for part in (
            repr(source),
            repr(registry.levels),
            repr((sorted(registry.tables.known), registry.tables.phrases)),
            repr((settings.lang, sorted(settings.contact.items()), settings.video_hosts, settings.today)),
            repr((settings.easy_read_profile, settings.formats)),
            repr(sorted((path, repr(asset)) for path, asset in assets.items())),
            repr(sorted(glossary)),
        ):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part.encode("utf-8", "surrogatepass"))
        return digest.hexdigest()

    def get(self, key: str) -> Read | None:
        """Return the value, or None where there is none that can be used."""
        try:
            path = self._folder / key[:2] / key
            text = path.read_text(encoding="utf-8")
            check, _, body = text.partition("\n")
            if check != _digest(body):
                return None
            value = _load(json.loads(body))
        except (OSError, ValueError, KeyError, TypeError, ET.ParseError):
            return None
        used(path)
        return value if isinstance(value, Read) else None

    def put(self, key: str, value: Read) -> None:
        """Keep a value. A full or read-only disk is no error: the next build only takes longer."""
        body = json.dumps(_dump(value), ensure_ascii=False, separators=(",", ":"))
        path = self._folder / key[:2] / key
        try:
            atomic.write(path, f"{_digest(body)}\n{body}".encode())
        except OSError:
            return


def _code(hub: Path | None) -> bytes:
    """Return what stands for the program: versions, and the contents of our files and of the hub's own extensions."""
    parts = [f"{FORMAT} {plainguides.__version__} {sys.version_info[:2]} {version('markdown')} {version('pyyaml')}"]
    package = Path(plainguides.__file__).parent
    folders = [package / name for name in ("core", "checks", "blocks", "levels", "editions", "data")]
    if hub:
        folders += [hub / "plugins" / name for name in ("checks", "blocks", "levels", "editions")]
    digest = blake2b(digest_size=16)
    for folder in folders:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
            if path.is_file() and path.suffix != ".pyc":
                digest.update(path.name.encode() + path.read_bytes())
    return (parts[0] + digest.hexdigest()).encode()


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=16).hexdigest()


def _dump(value: Any) -> Any:  # noqa: ANN401
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, tuple):
        return [_dump(item) for item in value]
    if isinstance(value, ET.Element):
        return {"xml": ET.tostring(value, encoding="unicode")}
    if isinstance(value, Mapping):
        return {"map": [[key, _dump(item)] for key, item in value.items()]}
    if is_dataclass(value):
        kept = {field.name: _dump(getattr(value, field.name)) for field in fields(value)}
        return {"is": type(value).__name__, "of": kept}
    raise TypeError(type(value).__name__)


def _load(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, list):
        return tuple(_load(item) for item in value)
    if not isinstance(value, dict):
        return value
    if "date" in value:
        return date.fromisoformat(value["date"])
    if "xml" in value:
        return ET.fromstring(value["xml"])
    if "map" in value:
        # Thousands of guides have the same words as keys: each word is kept in memory once.
        return {sys.intern(key) if isinstance(key, str) else key: _load(item) for key, item in value["map"]}
    found = {name: _load(item) for name, item in value["of"].items()}
    if "severity" in found:
        found["severity"] = model.Severity(found["severity"])
    return _CLASSES[value["is"]](**found)
