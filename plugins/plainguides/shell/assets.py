"""The site's one style sheet and its two scripts, put together from the theme's parts and the blocks' styles."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from plainguides.core.model import Registry
from plainguides.core.tokens import chosen, recoloured
from plainguides.shell import components
from plainguides.shell.components import THEME

# A string stays as it is. After the colon of a declaration and around these signs a space says nothing. Before a colon
# it does: "a :hover" is not "a:hover".
_SPACE = re.compile(r"""("[^"]*"|'[^']*')|[ ]*([{,])[ ]*|;?[ ]*(})|(?<=[:;])[ ]+()""")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def made(
    registry: Registry,
    custom: Path | None = None,
    colours: Mapping[str, Mapping[str, str]] | None = None,
    *,
    hub: str = "",
    manual: bool = False,
) -> dict[str, bytes]:
    """Return the files by their path in the site.

    `custom` is the hub's `overrides/`, `colours` are its own ones by scheme and name of token. `hub` is its name,
    which stands on each sheet of paper. With `manual` there is the style of the pages that show components.
    """
    if manual:
        sheet = (THEME / "manual" / "component-pages.css").read_text(encoding="utf-8")
        return {**made(registry, custom, colours, hub=hub), "assets/component-pages.css": _small(sheet).encode()}
    # Numbers say who wins: css/10 to 39, then the components, then css/40 to 89, then the blocks, and print last.
    sheets = [(path.name[:2], path.read_text(encoding="utf-8")) for path in sorted((THEME / "css").glob("*.css"))]
    styles = [
        *(sheet for number, sheet in sheets if number < "40"),
        *components.styles(custom),
        *(sheet for number, sheet in sheets if "40" <= number < "90"),
        *(kind.style for kind in registry.blocks),
        *(sheet for number, sheet in sheets if number >= "90"),
        _sheet_foot(hub),
    ]
    scripts = {f"assets/{path.name}": path.read_bytes() for path in sorted((THEME / "js").glob("*.js"))}
    for folder in sorted(path for path in (THEME / "js").iterdir() if path.is_dir()):
        scripts[f"assets/{folder.name}.js"] = _script(sorted(folder.glob("*.js"))).encode()
    # The tokens go first, then what a reader chose of them: the sheets after these go before both.
    first = recoloured(styles[0], colours or {})
    sheet = _small("\n".join([first, chosen(first), recoloured("\n".join(styles[1:]), colours or {})]))
    few = {
        f"assets/{name}.css": _small("\n".join(components.styles(custom, name))).encode()
        for name in components.sheets()
    }
    for path in sorted((THEME / "sheets").glob("*.css")):
        few[f"assets/{path.name}"] = _small(path.read_text(encoding="utf-8")).encode()
    return {"assets/plainguides.css": sheet.encode(), **few, **scripts}


def _sheet_foot(hub: str) -> str:
    """Say on each sheet of paper where it comes from: a margin of a page can only show words of the style sheet."""
    words = "".join(f"\\{ord(sign):x} " if sign in '"\\\n<' else sign for sign in hub)
    return f'@page {{ @bottom-left {{ content: "{words}"; font: 12pt sans-serif; }} }}\n' if hub else ""


def unwanted(path: str, folder: str | None, custom: Path | None = None) -> bool:
    """Say whether a theme file stays out of the site: Material's own files (2.5 MB), and parts, ours or a hub's."""
    if folder is None:
        return False
    ours = Path(folder) == THEME and path.startswith(("css/", "js/", "manual/", "sheets/"))
    parts = Path(folder) in {THEME, custom} and path.startswith("components/")
    return Path(folder) in _material() or ours or parts


def has_rules(css: bytes) -> bool:
    """Say whether a style sheet has more in it than comments."""
    return bool(_small(css.decode("utf-8", "replace")).strip())


@cache
def _material() -> frozenset[Path]:
    from mkdocs.utils import get_theme_dir

    return frozenset({Path(get_theme_dir("material"))})


def _script(parts: list[Path]) -> str:
    """Put the parts of a script together, in a function of their own, without indents and lines of comment."""
    lines = [line.strip() for path in parts for line in path.read_text(encoding="utf-8").split("\n")]
    body = "\n".join(line for line in lines if line and not line.startswith("//"))
    return f'(function () {{\n"use strict";\n{body}\n}})();\n'


def _small(css: str) -> str:
    """Take out comments, empty lines, indents and the spaces that CSS does not need. Each rule keeps its line."""
    lines = (line.strip() for line in _COMMENT.sub("", css).split("\n"))
    return _SPACE.sub(lambda found: found[1] or found[2] or found[3], "\n".join(line for line in lines if line)) + "\n"
