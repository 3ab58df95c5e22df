"""Runs MkDocs or ProperDocs in this process. Nothing else starts an engine."""

from __future__ import annotations

import logging
import os
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from time import monotonic
from typing import Any

from plainguides.core.model import Severity
from plainguides.shell.config import read_settings
from plainguides.shell.errors import UserError
from plainguides.shell.log import Reporter

ENGINES = ("mkdocs", "properdocs")
"""The first one that is installed is used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a build came to."""

    guides: int
    refused: int
    pages: int
    errors: int
    warnings: int
    advice: int
    seconds: float
    site: Path


class StoppedError(UserError):
    """A mistake that a person can mend ended the build early. It may be in the log already: then it says nothing."""


class Engine:
    """One of the engines, set up for one hub."""

    def __init__(self, name: str | None, config: Path, say: Callable[[str], None]) -> None:
        self.name = _load(name)
        self.config = config
        self.reporter = Reporter(say, config)

    def module(self, name: str) -> Any:  # noqa: ANN401
        """Return a module of the engine, such as `livereload`."""
        return import_module(f"{self.name}.{name}")

    @contextmanager
    def reporting(self) -> Iterator[None]:
        """Send the engine's log to the reporter."""
        loggers = [logging.getLogger(name) for name in ENGINES]
        levels = [logger.level for logger in loggers]
        for logger in loggers:
            logger.addHandler(self.reporter)
            logger.setLevel(logging.INFO)
        try:
            yield
        finally:
            for logger, level in zip(loggers, levels, strict=True):
                logger.removeHandler(self.reporter)
                logger.setLevel(level)

    def load(self, site_dir: Path | None = None, *, cache: bool = True) -> Any:  # noqa: ANN401
        """Return the engine's configuration. Raises `StoppedError` for a wrong `mkdocs.yml`."""
        self.reporter.start()
        read_settings(self.config)  # says in our words what is wrong with the file itself, and with our settings
        with self._stopping():
            loaded = self.module("config").load_config(
                config_file=str(self.config), site_dir=str(site_dir) if site_dir else None
            )
        if "plainguides" not in loaded.plugins:
            raise StoppedError(f"{self.config.name}: plainguides is not switched on. Write:\nplugins:\n  - plainguides")
        if not cache:
            loaded.plugins["plainguides"].config["cache"] = False
        return loaded

    def build(self, loaded: Any, *, serve_url: str | None = None) -> Built:  # noqa: ANN401
        """Write a site. Raises `StoppedError`."""
        start = monotonic()
        loaded["strict"] = False  # we count for ourselves, so that the summary is in our words
        with self._stopping():
            self.module("commands.build").build(loaded, serve_url=serve_url)
        hub = loaded.plugins["plainguides"].read.hub
        site = Path(loaded.site_dir)
        counts = self.reporter.counts
        return Built(
            guides=len(hub.guides),
            refused=len(hub.refused),
            pages=sum(1 for _ in site.rglob("*.html")),
            errors=counts[Severity.ERROR],
            warnings=counts[Severity.WARNING],
            advice=counts[Severity.ADVICE],
            seconds=monotonic() - start,
            site=site,
        )

    @contextmanager
    def _stopping(self) -> Iterator[None]:
        """Turn what an engine raises for a person's mistake into `StoppedError`."""
        from jinja2 import TemplateError

        errors = self.module("exceptions")
        try:
            yield
        except TemplateError as error:
            raise StoppedError(_template(error)) from None
        except (errors.Abort, errors.ConfigurationError, errors.BuildError) as error:
            said = self.reporter.counts[Severity.ERROR]
            raise StoppedError("" if said else f"{self.config.name}: error: {error}") from None


def _load(name: str | None) -> str:
    # Material prints a notice about its own future when its templates are loaded. An author can do nothing with it.
    # This is the one place that switches it off, in the way that the notice itself names:
    # https://github.com/squidfunk/mkdocs-material/blob/master/material/templates/__init__.py
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    name = name or next((one for one in ENGINES if find_spec(one)), None)
    if name is None or not find_spec(name):
        raise UserError(f"{name or 'mkdocs'} is not installed. Install it with: pip install {name or 'mkdocs'}")
    if name == "properdocs":
        # From here on `import mkdocs` gives ProperDocs, as its own command does it.
        import_module("properdocs.replacement")
    return name


def _template(error: Exception) -> str:
    """Say where a template, such as one in `overrides/`, cannot be used."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".html")]
    file = getattr(error, "filename", None) or (frames[-1].filename if frames else None)
    line = getattr(error, "lineno", None) or (frames[-1].lineno if frames else None)
    where = f"{file}:{line}" if file and line else str(file or "A template")
    return f"{where}: error: This template cannot be used. {error}"
