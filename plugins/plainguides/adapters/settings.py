"""What a hub can set in `mkdocs.yml`, as the engine reads it."""

from __future__ import annotations

from typing import Any

from mkdocs.config import config_options as c
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig


class PlainGuidesConfig(Config):  # type: ignore[no-untyped-call]
    """What a hub can set below `plainguides` in `mkdocs.yml`. `shell/config.py` checks the values."""

    organisation = c.Type(str, default="")
    contact = c.Type(dict, default={})
    statement = c.Optional(c.Type((dict, bool)))
    component_pages = c.Type(bool, default=False)
    formats = c.Optional(c.Type((list, dict)))
    collections = c.Optional(c.Type((list, dict, str, bool)))
    topics = c.Optional(c.Type(list))
    video_hosts = c.Optional(c.Type((list, str)))
    colours = c.Type(dict, default={})
    contrast = c.Type(str, default="aaa")
    cache = c.Type((str, bool), default=".cache/plainguides")


def site_settings(config: MkDocsConfig) -> dict[str, Any]:
    """Return what the hub takes over from the engine's own settings."""
    return {
        "site_name": config.site_name,
        "site_url": config.site_url,
        "use_directory_urls": config.use_directory_urls,
        "theme": {"language": config.theme.get("language")},
    }
