"""Sizes and rules of each edition on paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from plainguides.core.model import Option, Value
from plainguides.typst.colours import OURS, SOFT, wrong_colour
from plainguides.typst.source import call, string

OPTIONS = (
    Option(name="standard-size", default=14.0, least=12, most=24, help="Size of the words, in points."),
    Option(
        name="large-print-size", default=18.0, least=16, most=36, help="Size of the words in large print, in points."
    ),
    Option(name="easy-read-size", default=16.0, least=14, most=32, help="Size of the words in Easy Read, in points."),
    Option(name="leading", default=1.5, least=1.2, most=2.5, help="From line to line, as a multiple of the size."),
    Option(name="font", default="Atkinson Hyperlegible Next", help="A font of your folder fonts/, by its family name."),
    Option(
        name="colour", default="", wrong=wrong_colour, help="Colour of headings, links and lines, if not the hub's own."
    ),
    Option(name="logo", default="", help="A picture of your hub for the first page, such as docs/logo.svg."),
)
COLOURS = {"ink": "#171c1b", "quiet": "#5f6f6b", "sun": "#ffd34e"}
"""The same in every hub: words, lines, and the edge of a notice."""
QUOTE = "above: 0.9em, below: 1.1em, width: 100%, inset: (left: 14pt, y: 2pt), stroke: (left: 4pt + brand)"
MM = 72 / 25.4
"""Points."""
A4 = (595.28, 841.89)
A5 = (A4[1] / 2, A4[0])
"""Half a sheet of A4: two of them fill it to the edge."""
TIGHT = 3
"""How many steps there are from a roomy page to a full one. Letters of 12 points are the end of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How one edition looks. Lengths are in points."""

    size: float
    least: float
    """No word is smaller."""
    side: float
    """Left and right margin."""
    leading: float
    """From line to line, as a multiple of the size."""
    font: str
    colours: Mapping[str, str]
    """`brand`, `soft`, `band` and `on-band`: see `core/paper.py`."""
    underlined: bool
    """Whether links are underlined. Large print and Easy Read have none: it hides the shapes of letters."""
    width: float = A4[0]
    height: float = A4[1]
    top: float = 20 * MM
    bottom: float = 24 * MM

    @property
    def line(self) -> float:
        """Length of a line."""
        return self.width - 2 * self.side

    @property
    def small(self) -> float:
        """Size of the foot of a page, of tables and of facts."""
        return max(self.least, round(self.size * 0.86, 1))

    def heading(self, level: int) -> float:
        """Size of a heading of level 1 to 6."""
        return round(self.size * {1: 1.5, 2: 1.22}.get(level, 1.07), 1)


def layout_of(
    edition: str,
    options: Mapping[str, Value],
    colours: Mapping[str, str] | None = None,
    *,
    small_sheet: bool = False,
    tight: int = 0,
) -> Layout:
    """Return the layout of an edition. An edition that a hub added looks like the standard one.

    `colours`: the hub's own, see `core/paper.py`; the option `colour` goes before them. `small_sheet`: A5. `tight`: 0,
    or up to `TIGHT` - 1 for a leaflet that should fit on its sheet.

    Sizes: UKAAF G003 (clear print 12 pt or more, large print 16 or more, ideally 18), the Easy Read guidance of the
    Department of Health of 2010 (14 pt or more), and 60 to 70 letters on a line (RNIB, Clear Print).
    """
    values = {one.name: one.default for one in OPTIONS} | dict(options)
    size, least, side = {
        "large-print": (float(values["large-print-size"]), 16.0, 22 * MM),
        "easy-read": (float(values["easy-read-size"]), 14.0, 20 * MM),
    }.get(edition, (float(values["standard-size"]), 12.0, 30 * MM))
    roomy = Layout(
        size=size,
        least=least,
        side=side,
        leading=float(values["leading"]),
        font=str(values["font"]),
        colours=_colours(str(values["colour"]), colours or {}),
        underlined=edition not in {"large-print", "easy-read"},
    )
    if small_sheet:
        roomy = replace(roomy, size=12.0, side=14 * MM, top=14 * MM, bottom=20 * MM, width=A5[0], height=A5[1])
    return _tighter(roomy, tight) if tight else roomy


def _colours(chosen: str, hub: Mapping[str, str]) -> Mapping[str, str]:
    if hub and not chosen:
        return {name: hub[name] for name in ("brand", "soft", "band", "on-band")}
    return {"brand": chosen or OURS, "soft": SOFT, "band": chosen or OURS, "on-band": "#ffffff"}


def _tighter(roomy: Layout, step: int) -> Layout:
    return replace(
        roomy,
        size=max(12.0, roomy.size - step),
        leading=min(roomy.leading, 1.5 - 0.1 * step),
        side=roomy.side - 3 * MM * step,
        top=roomy.top - 2 * MM * step,
        bottom=roomy.bottom - 2 * MM * step,
    )


def preamble(layout: Layout, families: tuple[str, ...], *, lang: str, footer: str) -> list[str]:
    """Return the rules that stand before the words. `footer` is content for the left of each page's foot."""
    gap = round(layout.leading - 1, 3)
    code, _, region = lang.partition("-")
    where = {"lang": string(code.lower())} | ({"region": string(region.upper())} if len(region) == 2 else {})
    number = 'counter(page).display((n, all) => "Page " + str(n) + " of " + str(all), both: true)'
    foot = (
        f"context {{ set text(size: {layout.small}pt); line(length: 100%, stroke: 0.75pt + quiet); v(-4pt);"
        f" grid(columns: (1fr, auto), column-gutter: 12pt, {footer}, {number}) }}"
    )
    fonts = ", ".join(map(string, families))
    rules = [
        *(f"#let {name} = rgb({string(value)})" for name, value in {**layout.colours, **COLOURS}.items()),
        "#set "
        + call(
            "page",
            width=f"{layout.width}pt",
            height=f"{layout.height}pt",
            margin=f"(x: {layout.side:.1f}pt, top: {layout.top:.1f}pt, bottom: {layout.bottom:.1f}pt)",
            footer=foot,
            footer_descent="8mm",
        ),
        "#set "
        + call(
            "text",
            font=f"({fonts},)",
            size=f"{layout.size}pt",
            fill="ink",
            hyphenate="false",
            fallback="false",
            top_edge="0.8em",
            bottom_edge="-0.2em",
            **where,
        ),
        f"#set par(leading: {gap}em, spacing: {gap + 0.55:.3f}em, justify: false)",
        f"#set block(spacing: {gap + 0.55:.3f}em)",
        f"#set list(marker: ([•], [–], [•], [–]), indent: 0.2em, body-indent: 0.7em, spacing: {gap + 0.25:.3f}em)",
        f"#set enum(indent: 0.2em, body-indent: 0.7em, spacing: {gap + 0.25:.3f}em)",
        f"#show selector.or(list, enum, terms): set block(above: {gap + 0.4:.3f}em, below: {gap + 0.65:.3f}em)",
        # Without these, notes of 9 pt and code of 0.8 em stand in a text of 18 pt.
        "#set super(typographic: false, size: 1em, baseline: -0.2em)",
        "#set sub(typographic: false, size: 1em, baseline: 0.15em)",
        f"#show raw: set text(font: ({fonts},), size: {layout.size}pt)",
        "#show emph: it => strong(it.body)",
        f"#show quote.where(block: true): it => block({QUOTE}, it.body)",
        "#show figure: set block(breakable: true)",
        "#show figure.caption: it => block(sticky: true, align(left, it.body))",
        "#show figure: set align(left)",
        "#set table(inset: (x: 7pt, y: 6pt), stroke: 0.75pt + quiet, fill: (_, y) => if y == 0 { soft })",
        f"#show table: set text(size: {layout.small}pt)",
        f"#show table: set par(leading: {max(0.2, gap - 0.15):.3f}em)",
        "#show table.cell.where(y: 0): strong",
    ]
    for level in range(1, 7):
        above = {1: 0.0, 2: 1.5, 3: 1.2}.get(level, 1.0)
        before, after = layout.size * (above + gap), layout.size * (gap + 0.3)
        rule = f"#show heading.where(level: {level}): set"
        rules.append(f"{rule} text(size: {layout.heading(level)}pt, fill: brand)")
        rules.append(f"{rule} block(above: {before:.1f}pt, below: {after:.1f}pt, sticky: true)")
    look = "strong(it)" if not layout.underlined else "underline(offset: 0.16em, stroke: 0.7pt, it)"
    rules += [
        f"#show heading: set par(leading: {max(0.15, gap - 0.3):.3f}em)",
        f"#show link: it => text(fill: brand, {look})",
    ]
    return rules
