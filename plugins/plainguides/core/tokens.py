"""The colours of a style sheet: which `--pg-...` names it sets, for a light and for a dark screen.

This reads the sheets that we and hosts write. It is no reader of all CSS.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

LIGHT, DARK = "light", "dark"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PIECE = re.compile(r"([^{};]*)([{};])")
_OTHER = re.compile(r"contrast|print|forced-colors|reduced")
_HEX = re.compile(r"#[0-9a-fA-F]{3,8}")
_VAR = re.compile(r"var\(\s*--pg-([\w-]+)\s*\)")
_CHOSEN = re.compile(r"\[data-[\w-]+=[\"']?(light|dark)[\"']?\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """One `--pg-name: value` of a sheet."""

    name: str
    """Without `--pg-`."""
    value: str
    schemes: frozenset[str]
    """Where it counts: `light`, `dark` or both."""
    line: int
    """From 1."""
    start: int
    """Place of the value in the sheet."""


def tokens(css: str) -> Iterator[Token]:
    """Yield the tokens in their order. Those for print, for more contrast and for other colour schemes are left out."""
    text = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), css)
    around: list[str] = []
    for piece in _PIECE.finditer(text):
        words, sign = piece[1], piece[2]
        if sign == "{":
            around.append(" ".join(words.split()))
            continue
        name, colon, value = words.partition(":")
        if colon and name.strip().startswith("--pg-") and (schemes := _schemes(around)):
            start = piece.start(1) + len(name) + 1 + len(value) - len(value.lstrip())
            yield Token(
                name=name.strip().removeprefix("--pg-"),
                value=value.strip(),
                schemes=schemes,
                line=text.count("\n", 0, start) + 1,
                start=start,
            )
        if sign == "}" and around:
            around.pop()


def _schemes(around: list[str]) -> frozenset[str]:
    media = " ".join(one for one in around if one.startswith("@"))
    if _OTHER.search(media) or not around or around[-1].startswith("@"):
        return frozenset()
    found: set[str] = set()
    for selector in around[-1].split(","):
        plain = re.sub(r":not\([^)]*\)", "", selector).strip()
        chosen = _CHOSEN.search(plain)
        if chosen and _CHOSEN.sub("", plain) in {":root", "html"}:
            found.add(chosen[1])
        elif plain in {":root", "html"} and "dark" in media:
            found.add(DARK)
        elif plain in {":root", "html"}:
            found |= {LIGHT} if "prefers-color-scheme: light" in media else {LIGHT, DARK}
    return frozenset(found)


def recoloured(css: str, colours: Mapping[str, Mapping[str, str]]) -> str:
    """Return the sheet with other values. `colours`: scheme -> name -> value.

    The values stand where ours stood, so more contrast, print and a reader's own choice still go before them.
    """
    for token in reversed(list(tokens(css))):
        scheme = LIGHT if LIGHT in token.schemes else DARK
        new = colours.get(scheme, {}).get(token.name)
        if new:
            css = css[: token.start] + new + css[token.start + len(token.value) :]
    return css


def chosen(css: str) -> str:
    """Return the rules for a reader who chose Light on a dark device, or Dark on a light one.

    Where device and reader agree there is no rule, so that "more contrast" stays. `css` has the colours, and stays
    the only place where they are written.
    """
    there: dict[str, dict[str, str]] = {LIGHT: {}, DARK: {}}
    for token in tokens(css):
        for scheme in token.schemes:
            there[scheme][token.name] = token.value
    return "".join(
        f'@media screen and (prefers-color-scheme: {device}) {{\n:root[data-colours="{scheme}"] {{\n'
        + "".join(
            f"--pg-{name}: {_meant(value, there[scheme])};\n"
            for name, value in there[scheme].items()
            if _HEX.fullmatch(_meant(value, there[scheme]))
        )
        + "}\n}\n"
        for scheme, device in ((LIGHT, DARK), (DARK, LIGHT))
    )


def _meant(value: str, named: Mapping[str, str]) -> str:
    """Follow `var(--pg-name)`, which would be worked out for the other scheme."""
    other = _VAR.fullmatch(value)
    return named.get(other[1], value) if other else value
