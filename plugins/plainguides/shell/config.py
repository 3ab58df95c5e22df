"""The hub's settings, from `mkdocs.yml`. The command line reads it itself, so that a check needs no MkDocs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from plainguides.core import video_hosts
from plainguides.core.brand import KEYS, STEPS
from plainguides.core.collection_settings import WrongCollectionError, collections_from
from plainguides.core.contrast import read_colour
from plainguides.core.format_settings import EXAMPLE, problem
from plainguides.core.model import HubSettings, Registry
from plainguides.core.statement import WrongStatementError
from plainguides.core.statement import settings_from as statement_from
from plainguides.core.suggest import did_you_mean
from plainguides.core.topics import WrongTopicError, topics_from
from plainguides.shell.errors import UserError
from plainguides.shell.files import today

CONTACT = ("phone", "text_relay", "email", "post", "page", "newsletter")
OPTIONS = (
    "organisation",
    "contact",
    "formats",
    "collections",
    "topics",
    "video_hosts",
    "colours",
    "contrast",
    "cache",
    "statement",
    "component_pages",
    "easy_read_profile",
)


class _Loader(yaml.SafeLoader):
    """Reads `mkdocs.yml` although it may hold `!ENV` and `!!python/name` tags, which are not ours to follow."""


_Loader.add_multi_constructor("", lambda _loader, _suffix, _node: None)


def find_config(start: Path) -> Path | None:
    """Return the nearest `mkdocs.yml` in a folder or above it."""
    for folder in (start, *start.parents):
        for name in ("mkdocs.yml", "mkdocs.yaml", "properdocs.yml"):
            if (folder / name).is_file():
                return folder / name
    return None


def read_settings(config: Path) -> tuple[HubSettings, Path | None]:
    """Return the settings of a hub and the folder of its cache. Raises `UserError`."""
    try:
        data = yaml.load(config.read_text(encoding="utf-8"), Loader=_Loader) or {}  # noqa: S506 - a SafeLoader
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f":{mark.line + 1}" if mark else ""
        raise UserError(f"{config.name}{line}: This file cannot be read. Check that its lines line up.") from error
    if not isinstance(data, Mapping):
        raise UserError(
            f"{config.name}: This file must be lines with a key, a colon and a value, such as\nsite_name: Our guides"
        )
    return settings_from(data, _own_options(data), config.parent)


def _own_options(data: Mapping[str, Any]) -> Mapping[str, Any]:
    plugins = data.get("plugins") or ()
    for plugin in [plugins] if isinstance(plugins, Mapping) else plugins:
        if isinstance(plugin, Mapping) and "plainguides" in plugin:
            options = plugin["plainguides"] or {}
            if not isinstance(options, Mapping):
                raise UserError("mkdocs.yml: the settings of plainguides must be keys, each on a line of its own.")
            return options
    return {}


def custom_dir(root: Path) -> Path | None:
    """Return the folder with a hub's own templates and styles, as `theme: custom_dir` in its settings names it."""
    config = find_config(root)
    data = yaml.load(config.read_text(encoding="utf-8"), Loader=_Loader) if config else None  # noqa: S506 - as above
    theme = data.get("theme") if isinstance(data, Mapping) else None
    name = theme.get("custom_dir") if isinstance(theme, Mapping) else None
    return root / str(name) if name else None


def settings_from(site: Mapping[str, Any], options: Mapping[str, Any], root: Path) -> tuple[HubSettings, Path | None]:
    """Return the settings. `site` has the top keys of `mkdocs.yml`, `options` those of our plugin."""
    for key in options:
        if key not in OPTIONS:
            meant = did_you_mean(key, OPTIONS)
            raise UserError(f'mkdocs.yml: plainguides has no setting "{key}".{meant} There are: {", ".join(OPTIONS)}.')
    contact = options.get("contact") or {}
    if not isinstance(contact, Mapping):
        raise UserError(
            "mkdocs.yml: contact must be a group of keys, such as\n    contact:\n      email: you@example.org"
        )
    for key in contact:
        if key not in CONTACT:
            meant = did_you_mean(str(key), CONTACT)
            raise UserError(f'mkdocs.yml: contact has no key "{key}".{meant} There are: {", ".join(CONTACT)}.')
    try:
        statement = statement_from(options.get("statement"))
    except WrongStatementError as error:
        raise UserError(f"mkdocs.yml: {error}.") from None
    try:
        collections = collections_from(options.get("collections"))
    except WrongCollectionError as error:
        raise UserError(f"mkdocs.yml: {error}") from None
    try:
        topics = topics_from(options.get("topics"))
    except WrongTopicError as error:
        raise UserError(f"mkdocs.yml: {error}") from None
    theme = site.get("theme")
    lang = theme.get("language") if isinstance(theme, Mapping) else None
    colours, contrast = _colours(options)
    settings = HubSettings(
        name=str(site.get("site_name") or "Guides"),
        lang=_lang(str(lang or "en-GB")),
        site_url=str(site.get("site_url") or ""),
        organisation=str(options.get("organisation") or ""),
        contact={key: str(value) for key, value in contact.items() if value},
        formats=_formats(options.get("formats")),
        collections=collections,
        topics=topics,
        fonts=str(root / "fonts") if (root / "fonts").is_dir() else "",
        directory_urls=bool(site.get("use_directory_urls", True)),
        video_hosts=_video_hosts(options.get("video_hosts")),
        colours=colours,
        contrast=contrast,
        today=today(),
        statement=statement,
        component_pages=bool(options.get("component_pages")),
        easy_read_profile=str(options.get("easy_read_profile") or "govuk"),
    )
    cache = options.get("cache", ".cache/plainguides")
    return settings, root / str(cache) if cache else None


def _colours(options: Mapping[str, Any]) -> tuple[dict[str, str], float]:
    """Return the hub's colours and the least contrast of words. Whether they pass is tested later."""
    example = 'such as\n    colours:\n      brand: "#5b1f6b"'
    given = options.get("colours") or {}
    if not isinstance(given, Mapping):
        raise UserError(f"mkdocs.yml: colours must be a group of keys, {example}")
    for key, value in given.items():
        if key not in KEYS:
            meant = did_you_mean(str(key), KEYS)
            raise UserError(f'mkdocs.yml: colours has no key "{key}".{meant} There are: {", ".join(KEYS)}.')
        if value is None:
            raise UserError(f"mkdocs.yml: the colour {key} has no value. It needs quotes, because of its #, {example}")
        if read_colour(str(value)) is None:
            raise UserError(
                f'mkdocs.yml: "{value}" is not a colour that we can test. Write # and six signs in quotes, {example}'
            )
    if given and "brand" not in given:
        raise UserError(f"mkdocs.yml: colours needs the key brand, {example}")
    step = str(options.get("contrast") or "aaa").lower()
    if step not in STEPS:
        raise UserError(f'mkdocs.yml: contrast is "{step}". It can be aaa (7 to 1) or aa (4.5 to 1).')
    return {str(key): str(value).strip() for key, value in given.items()}, STEPS[step]


def check_names(settings: HubSettings, registry: Registry) -> None:
    """Raise `UserError` where `mkdocs.yml` names a format or a profile that is not there, or gives a wrong value."""
    if said := problem(settings, registry.formats):
        raise UserError(f"mkdocs.yml: {said}")
    profiles = [profile.name for profile in registry.profiles]
    if settings.easy_read_profile not in profiles:
        meant = did_you_mean(settings.easy_read_profile, profiles)
        raise UserError(
            f'mkdocs.yml: there is no easy_read_profile "{settings.easy_read_profile}".{meant} '
            f"There are: {', '.join(profiles)}."
        )
    checks = {check.name for check in registry.checks}
    for profile in registry.profiles:
        for name in profile.severities:
            if name not in checks:
                meant = did_you_mean(name, checks)
                raise UserError(f'The profile {profile.name} names "{name}", and there is no such check.{meant}')


def _formats(given: Any) -> tuple[str, ...] | dict[str, Any] | None:  # noqa: ANN401 - from a file
    if given is None:
        return None
    if isinstance(given, Mapping):
        return {str(name): own for name, own in given.items()}
    if isinstance(given, (list, tuple)):
        return tuple(map(str, given))
    raise UserError(f"mkdocs.yml: formats must be a list such as [pdf, text], or a group of keys, such as\n{EXAMPLE}")


def _video_hosts(given: Any) -> tuple[str, ...]:  # noqa: ANN401 - from a file
    if given is None:
        return ()
    if said := video_hosts.problem(given):
        raise UserError(f"mkdocs.yml: {said}")
    return tuple(name.lower() for name in given)


def _lang(code: str) -> str:
    return "en-GB" if code == "en" else code
