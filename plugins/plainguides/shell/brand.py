"""Tests the colours of a hub: those in `mkdocs.yml`, and those in its own `assets/brand.css`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from plainguides.core.brand import SAID, Weak, resolved, say_weak, weak
from plainguides.core.contrast import Colour, nearest, read_colour, say_colour
from plainguides.core.label_css import label_findings
from plainguides.core.model import Finding, HubSettings, Severity
from plainguides.core.palette import palette
from plainguides.core.tokens import Token, tokens
from plainguides.shell.config import custom_dir
from plainguides.shell.extensions import PACKAGE

SHEET = "assets/brand.css"
"""Below `docs/` or the folder that `theme: custom_dir` names, which is mostly `overrides/`."""
CHECK = "colours"
WHY = "Many people with low vision cannot read pale words. You may not notice it yourself."
LINK = "https://www.w3.org/WAI/WCAG22/Understanding/contrast-enhanced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The colours of a hub."""

    css: Mapping[str, Mapping[str, str]]
    """Scheme -> token -> value, to be put in place of those of the theme."""
    findings: tuple[Finding, ...]


def own_sheet(root: Path) -> tuple[str, str]:
    """Return the text of the hub's own style sheet, and its path as a message has it. Empty: there is none."""
    for folder in (root / "docs", custom_dir(root)):  # as MkDocs: a file of docs/ goes before one of the theme
        if folder and (path := folder / SHEET).is_file():
            return path.read_text(encoding="utf-8", errors="replace"), shown(path, root)
    return "", ""


def hiding_sheets(root: Path) -> list[Finding]:
    """Look for the Easy Read label in every style sheet of the hub, also in those that another one loads."""
    found: list[Finding] = []
    for folder in (root / "docs", custom_dir(root)):
        for path in sorted(folder.rglob("*.css")) if folder and folder.is_dir() else ():
            found += label_findings(path.read_text(encoding="utf-8", errors="replace"), shown(path, root))
    return found


def shown(path: Path, root: Path) -> str:
    """Return a path as a message has it: from the hub's folder, where it is below it."""
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()


def look(settings: HubSettings, sheet: str = "", path: str = f"overrides/{SHEET}") -> Look:
    """Work out the colours. `sheet` is the text of the hub's own style sheet, `path` is where it stands."""
    ours, _ = resolved(tokens(theme_sheet()))
    made: dict[str, dict[str, Colour]] = {}
    found: list[Finding] = []
    if settings.colours:
        given = {key: colour for key, value in settings.colours.items() if (colour := read_colour(value))}
        made = {scheme: dict(values) for scheme, values in palette(given, ours).items()}
        found += _of_settings(settings, given, ours)
    own = list(tokens(sheet))
    theirs, strange = resolved([*tokens(theme_sheet()), *_as_tokens(made), *own])
    names = {scheme: [one.name for one in own if scheme in one.schemes] for scheme in theirs}
    lines = {(scheme, one.name): one.line for one in own for scheme in one.schemes}
    found += [_strange(one, path) for one in strange if one in own]
    found += [_of_sheet(one, lines, path) for one in weak(theirs, settings.contrast, names)]
    css = {scheme: {name: say_colour(colour) for name, colour in values.items()} for scheme, values in made.items()}
    return Look(css=css, findings=tuple(found))


@cache
def theme_sheet() -> str:
    """Return the style sheets of the theme that set colours."""
    sheets = sorted((PACKAGE / "theme").rglob("*.css"))
    return "\n".join(path.read_text(encoding="utf-8") for path in sheets if "tokens" in path.name)


def _as_tokens(made: Mapping[str, Mapping[str, Colour]]) -> Sequence[Token]:
    return [
        Token(name=name, value=say_colour(colour), schemes=frozenset({scheme}), line=0, start=0)
        for scheme, values in made.items()
        for name, colour in values.items()
    ]


def _of_settings(
    settings: HubSettings, given: Mapping[str, Colour], ours: Mapping[str, Mapping[str, Colour]]
) -> list[Finding]:
    """Test the whole palette that comes from the settings, and name a colour that passes where it does not."""

    def faults(colours: Mapping[str, Colour]) -> list[Weak]:
        made = palette(colours, ours)
        whole = {scheme: {**ours[scheme], **made[scheme]} for scheme in made}
        return list(weak(whole, settings.contrast, {scheme: made[scheme] for scheme in made}))

    found = faults(given)
    if not found:
        return []
    worst = min(found, key=lambda one: one.found / one.least)
    key = "band" if "band" in {worst.name, worst.ground} and "band" in given else "brand"
    key = "brand_dark" if key == "brand" and worst.scheme == "dark" and "brand_dark" in given else key
    right = nearest(given[key], lambda colour: not faults({**given, key: colour}))
    example = f'{key}: "{say_colour(right)}"' if right else 'brand: "#0b4f49"'
    return [
        Finding(
            check=CHECK,
            severity=Severity.ERROR,
            message=f"colours, {key}: {say_weak(worst)}",
            path="mkdocs.yml",
            fix="Use this colour. It is the nearest one that passes." if right else "Use another colour.",
            example=example,
            why=WHY,
            link=LINK,
        )
    ]


def _of_sheet(one: Weak, lines: Mapping[tuple[str, str], int], path: str) -> Finding:
    name = one.name if (one.scheme, one.name) in lines else one.ground
    better = one.better if name == one.name else None
    return Finding(
        check=CHECK,
        severity=Severity.ERROR,
        message=say_weak(one),
        path=path,
        line=lines.get((one.scheme, name)),
        fix="Use this colour. It is the nearest one that passes." if better else f"Change the colour of {SAID[name]}.",
        example=f"--pg-{name}: {better};" if better else None,
        why=WHY,
        link=LINK,
    )


def _strange(one: Token, path: str) -> Finding:
    return Finding(
        check=CHECK,
        severity=Severity.ERROR,
        message=f'The colour "{one.value}" cannot be tested.',
        path=path,
        line=one.line,
        fix="Write it as # and six signs.",
        example=f"--pg-{one.name}: #5b1f6b;",
        why=WHY,
        link=LINK,
    )
