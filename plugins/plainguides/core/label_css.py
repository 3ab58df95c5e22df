"""Rules of a hub's own style sheets that would hide the label of an Easy Read.

A sheet can hide words in more ways than anybody can list. So this looks at each rule whose selector can mean the
label or a box around it, and stops at every property that can take words away. It does not draw the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from plainguides.core.model import Finding, Severity

CHECK = "easy-read-label"
_CLASSES = frozenset({"notice", "notices", "title", "wrap", "columns", "body", "guide", "edition-easy-read"})
"""Of the label, and of the boxes around it: theme/guide.html and the component `notice`."""
_TAGS = frozenset({"html", "body", "main", "article", "header", "div", "p"})
_IDS = frozenset({"main"})
_NAMES = re.compile(r"notice", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PIECE = re.compile(r"((?:\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|[^{};\"'])*)([{};])")
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)")
_BELOW = re.compile(r"::?(?:before|after|marker|selection|placeholder|backdrop)\b")
_OF_OTHERS = re.compile(r":(?:not|has|where|is|nth-[\w-]+|lang|dir|matches|any|-\w+-any)\(")
_LENGTH = re.compile(r"(-?[\d.]+)\s*(px|pt|rem|em|ch|ex|lh|%|vw|vh|vmin|vmax|svh|dvh|mm|cm|in)?$")
_PIXELS = {"": 1, "px": 1, "pt": 1.33, "rem": 16, "em": 16, "ch": 8, "ex": 8, "lh": 24, "mm": 3.78, "cm": 37.8}
_HARMLESS = frozenset({"none", "auto", "normal", "initial", "inherit", "revert", "unset", "static", "relative"})
_NEVER = re.compile(
    r"(?:-webkit-)?(?:clip|clip-path|filter|transform|translate|scale|rotate|zoom|text-indent|content-visibility)"
    r"|(?:-webkit-)?mask.*|(?:-webkit-)?animation.*|(?:-webkit-)?text-fill-color|offset.*|all"
)
_ONLY = {
    "visibility": frozenset({"visible"}),
    "opacity": frozenset({"1", "100%"}),
    "position": frozenset({"sticky"}),
}
"""What may stand there besides the harmless values."""
_SIZES = re.compile(r"(?:max-)?(?:height|width|block-size|inline-size)")
_SHIFTS = re.compile(r"margin.*|inset.*|top|left|right|bottom")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hides:
    """A declaration that could hide the label."""

    line: int
    selector: str
    declaration: str


def hiding(css: str) -> Iterator[Hides]:
    """Yield the declarations that could hide the label, in their order."""
    text = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), css)
    around: list[str] = []
    for piece in _PIECE.finditer(text + ("}" if text.strip() else "")):
        words, sign = piece[1], piece[2]
        if sign == "{":
            around.append(" ".join(words.split()))
            continue
        name, colon, value = words.partition(":")
        rules = [one for one in around if not one.startswith("@")]
        name = _plain(name).strip().lower()
        named = bool(rules) and bool(_NAMES.search(_plain(rules[-1])))
        if colon and rules and _takes_away(name, _plain(value), named=named) and _meant(rules):
            line = text.count("\n", 0, piece.start() + len(words) - len(words.lstrip())) + 1
            yield Hides(line=line, selector=rules[-1], declaration=f"{name}: {' '.join(value.split())}")
        if sign == "}" and around:
            around.pop()


def label_findings(css: str, path: str) -> list[Finding]:
    """Return an error for each rule of a hub's own sheet that could hide the label."""
    return [
        Finding(
            check=CHECK,
            severity=Severity.ERROR,
            message=f'This can hide the Easy Read label: "{one.declaration}" of "{one.selector}".',
            path=path,
            line=one.line,
            fix="Take it out, or name the one thing that you mean. Colours of --pg-..., borders and space are fine.",
            example=".my-own-box { display: none; }",
            why="Readers must see whether people with learning disabilities have checked the words.",
        )
        for one in hiding(css)
    ]


def _meant(rules: list[str]) -> bool:
    """Say whether the innermost of nested rules can mean the label or a box around it."""
    inner = rules[-1]
    if "&" in inner or (len(rules) > 1 and inner[:1] in {">", "+", "~"}):
        inner = inner.replace("&", f" {rules[-2]} ") if "&" in inner else f"{rules[-2]} {inner}"
    return any(_can_be(one) for one in _split(_plain(inner), ","))


def _can_be(selector: str) -> bool:
    parts = [one for one in _split(re.sub(r"\s*([>+~])\s*", r" \1", selector.strip()), " ") if one]
    if not parts or _BELOW.search(parts[-1]):
        return False
    if not _fits(parts[-1].lstrip(">+~")):
        return False
    # A box around it that the selector names must be one of ours; what stands beside it may be anything.
    boxes = [one for one, after in pairwise(parts) if after[:1] not in {"+", "~"}]
    return all(_fits(one.lstrip(">+~")) for one in boxes)


def _fits(compound: str) -> bool:
    """Say whether one part of a selector, such as `div.notice`, can be the label or a box around it."""
    bare, inside = _without_brackets(compound)
    for function, arguments in inside:
        if function in {"is", "where", "matches"} and not any(_can_be(one) for one in _split(arguments, ",")):
            return False
    if any(_NAMES.search(value) for value in re.findall(r"\[[^\]]*\]", bare)):
        return True
    bare = re.sub(r"\[[^\]]*\]", "", bare)
    bare = re.sub(r"::?[\w-]+", "", bare)
    tag = re.match(r"[\w-]+", bare)
    if tag and tag[0].lower() not in _TAGS:
        return False
    if any(one not in _IDS for one in re.findall(r"#([\w-]+)", bare)):
        return False
    return all(one in _CLASSES or one.startswith("kind-") for one in re.findall(r"\.([\w-]+)", bare))


def _without_brackets(compound: str) -> tuple[str, list[tuple[str, str]]]:
    """Return a compound without `:is(...)` and the like, and what stood in them."""
    found: list[tuple[str, str]] = []
    text = compound
    while match := re.search(r":([\w-]+)\(", text):
        depth, at = 1, match.end()
        while at < len(text) and depth:
            depth += {"(": 1, ")": -1}.get(text[at], 0)
            at += 1
        found.append((match[1].lower(), text[match.end() : at - 1 if not depth else at]))
        text = text[: match.start()] + text[at:]
    return text, found


def _split(text: str, sign: str) -> list[str]:
    """Split at a sign that stands in no brackets."""
    parts, depth = [""], 0
    for letter in text:
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(letter, 0)
        if letter == sign and depth <= 0:
            parts.append("")
        else:
            parts[-1] += letter
    return [one.strip() for one in parts]


def _plain(text: str) -> str:
    r"""Return text with its escapes read: `.not\69 ce` is `.notice`."""
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16) % 0x110000) if match[1] else match[2], text)


def _takes_away(name: str, value: str, *, named: bool) -> bool:
    """Say whether a declaration can hide words. `named`: its selector names the label, so that less is allowed."""
    value = " ".join(value.lower().replace("!important", "").split())
    if name == "display":
        return "none" in value or value == "contents" or "var(" in value
    if name in _ONLY:
        return value not in _HARMLESS | _ONLY[name]
    if name in {"font-size", "font"}:
        return any(_pixels(one) is not None and (_pixels(one) or 0) < 12 for one in re.split(r"[ /]", value)[:4])
    if name == "line-height":
        return bool(re.fullmatch(r"0?(\.\d+)?(em|px|%)?|0(px|rem)", value))
    if name in {"color", "background", "background-color"}:
        faint = name == "color" and ("transparent" in value or re.search(r"rgba|hsla|/|#(?:\w{4}|\w{8})$", value))
        return bool(faint) or (named and value not in _HARMLESS | {"currentcolor"} and "var(--pg-" not in value)
    if _NEVER.fullmatch(name):
        return value not in _HARMLESS | {"0", "visible"}
    if _SIZES.fullmatch(name):
        return (_pixels(value) is not None) and (_pixels(value) or 0) < 32
    if _SHIFTS.fullmatch(name):
        return any((_pixels(one) or 0) < 0 for one in value.split()) or "calc(" in value
    return False


def _pixels(value: str) -> float | None:
    """Return a length in pixels, roughly; None where it is no plain length. A share counts as one of 320 pixels."""
    found = _LENGTH.fullmatch(value)
    if not found:
        return 0.0 if value in {"xx-small", "x-small"} else None
    try:
        number = float(found[1])
    except ValueError:
        return None
    return number * _PIXELS.get(found[2] or "", 3.2)
