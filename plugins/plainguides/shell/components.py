"""The components of the theme: one folder each, ours and those in a hub's `overrides/components/`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from plainguides.core.component_pages import Manual, Render
from plainguides.core.components import WrongComponentError, component, nested
from plainguides.core.model import Component, ComponentExample, HubSettings
from plainguides.shell import fast_yaml
from plainguides.shell.errors import UserError
from plainguides.shell.extensions import PACKAGE
from plainguides.shell.files import find

THEME = PACKAGE / "theme"


@cache
def load() -> tuple[Component, ...]:
    """Return our components. Raises `UserError` for a folder that cannot be used."""
    return tuple(read(folder) for folder in _folders(THEME))


def read(folder: Path) -> Component:
    """Return the component of a folder. Raises `UserError`."""
    path = folder / "component.yml"
    cannot = f"{path}: This file cannot be used."
    try:
        found = component(fast_yaml.load(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise UserError(f"{folder}: This folder must have a component.yml.") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f" from line {mark.line + 1} on" if mark else ""
        raise UserError(f"{cannot} It cannot be read{line}. Check that its lines line up.") from None
    except WrongComponentError as error:
        raise UserError(f"{cannot} {error}.") from None
    if found.name != folder.name:
        raise UserError(f'{cannot} Its name is "{found.name}", but its folder is "{folder.name}".')
    return found


def sheets() -> tuple[str, ...]:
    """Return the names of the style sheets that only some pages load."""
    return tuple(sorted({one.sheet for one in load() if one.sheet}))


def styles(custom: Path | None = None, sheet: str = "") -> list[str]:
    """Return the style of each component, in the order of the names. A hub's style of that name replaces ours.

    `sheet` asks for those that stand in a style sheet of their own.
    """
    apart = {one.name: one.sheet for one in load()}
    files = {folder.name: folder / "style.css" for folder in _folders(THEME)}
    for folder in _folders(custom) if custom else []:
        if (folder / "style.css").is_file():
            files[folder.name] = folder / "style.css"
    return [
        files[name].read_text(encoding="utf-8")
        for name in sorted(files)
        if files[name].is_file() and apart.get(name, "") == sheet
    ]


def render(env: Any, one: Component, example: ComponentExample, around: Mapping[str, Any]) -> str:  # noqa: ANN401
    """Return an example as HTML. `around` is what every page has, such as `link` and `hub`; see `around`."""
    if example.html:
        return example.html
    shared = env.get_template("partials/marks.html").module
    context = {**around, "marks": shared.marks, "whole": shared.whole}
    for name, value in nested(example.parameters).items():
        old = context.get(name)
        context[name] = {**old, **value} if isinstance(old, dict) and isinstance(value, dict) else value
    return str(env.get_template(f"components/{one.name}/template.html").render(**context)).strip()


def around(link: Callable[[str], str], name: str = "Plain guides") -> dict[str, Any]:
    """Return the values that `base.html` sets for every component, for a page in one language."""
    words = {"lang": "en-GB", "dir": "ltr"}
    return {
        "link": link,
        "hub": {"name": name, **words, "ui_lang": "en-GB", "ui_dir": "ltr"},
        "view": {},
        "guide": {**words},
        "contact": {},
        "can_ask": True,
        "own_search": False,
        "page_words": words,
        "hub_words": words,
        "ui_words": words,
        "ui_lang": "",
    }


def manual(root: Path, settings: HubSettings, render: Render) -> Manual | None:
    """Return what the pages of components are made from. None: the hub does not want them."""
    if not settings.component_pages:
        return None
    return Manual(components=load(), assets=find(root, settings).assets, render=render)


def _folders(theme: Path) -> list[Path]:
    parts = theme / "components"
    inside = parts.iterdir() if parts.is_dir() else ()
    return sorted(path for path in inside if path.is_dir() and path.name[0] not in "_.")
