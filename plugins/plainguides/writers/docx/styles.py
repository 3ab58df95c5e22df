"""The styles of a Word file: real ones, so that a reader can change the look in one place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

from docx import Document
from docx.oxml.ns import qn

from plainguides.writers.docx.xml import w

FONT = "Arial"
"""Clear, and on nearly every computer. A Word file cannot bring its own font along to all programs."""
CODE_FONT = "Courier New"
LINK = "0B3D91"
"""Dark blue: 10 to 1 on white."""
LISTS = ("List Bullet", "List Number", "List Continue")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a reader or a host may choose. Sizes in points."""

    size: float = 14
    headings: tuple[float, ...] = (21, 17, 15)
    leading: float = 1.5
    large: bool = False
    lang: str = "en-GB"
    rtl: bool = False
    brand: str = ""
    """Colour of headings, links and edges as `5B1F6B`. Empty: headings and edges are as dark as words."""


@lru_cache(maxsize=8)
def template(look: Look) -> bytes:
    """Return an empty Word file with our styles."""
    document = Document()
    styles: Any = document.styles.element
    for fonts in styles.iter(qn("w:rFonts")):
        fonts.attrib.clear()  # theme fonts win over names, and nobody chose them
        for name in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{name}"), FONT)
    for tag in ("w:i", "w:iCs", "w:color", "w:pBdr", "w:smallCaps", "w:caps", "w:u"):
        for element in list(styles.iter(qn(tag))):
            element.getparent().remove(element)
    _defaults(styles, look)
    _headings(document, look)
    for name in LISTS:
        for deeper in ("", " 2", " 3"):
            properties = document.styles[f"{name}{deeper}"].element.pPr
            properties.clear()  # its place and its number come from each list
    _own(styles, look)
    for name in ("Caption", "Emphasis", "Strong"):
        rpr = document.styles[name].element.get_or_add_rPr()
        rpr.clear()
        rpr.append(w("b"))
        rpr.append(w("bCs"))
    caption = document.styles["Caption"].element.get_or_add_pPr()
    caption.clear()
    caption.extend([w("keepNext"), w("spacing", before="120", after="120")])
    quote = document.styles["Quote"].element
    quote.get_or_add_rPr().clear()
    quote.get_or_add_pPr().append(w("ind", left="567", right="567"))
    for id, link in list(document.part.package.rels.items()):
        if link.reltype.endswith("/thumbnail"):
            del document.part.package.rels[id]  # it shows the first page of another file
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _defaults(styles: Any, look: Look) -> None:  # noqa: ANN401
    defaults = styles.find(qn("w:docDefaults"))
    defaults.clear()
    half = str(round(look.size * 2))
    lang = w("lang", val=look.lang, eastAsia=look.lang)
    lang.set(qn("w:bidi"), look.lang if look.rtl else "ar-SA")
    fonts = w("rFonts", ascii=FONT, hAnsi=FONT, cs=FONT, eastAsia=FONT)
    defaults.append(w("rPrDefault", w("rPr", fonts, w("sz", val=half), w("szCs", val=half), lang)))
    # `line` counts in 240ths of a line. No word is broken: there is no hyphenation unless a file asks for it.
    space = w(
        "spacing", before="0", after=str(round(look.size * 14)), line=str(round(look.leading * 208)), lineRule="auto"
    )
    defaults.append(w("pPrDefault", w("pPr", space)))


def _headings(document: Any, look: Look) -> None:  # noqa: ANN401
    sizes = (*look.headings, *(look.size,) * 3)
    for level, size in enumerate(sizes[:6], 1):
        style = document.styles[f"Heading {level}"].element
        rpr = style.get_or_add_rPr()
        rpr.clear()
        half = str(round(size * 2))
        fonts = w("rFonts", ascii=FONT, hAnsi=FONT, cs=FONT, eastAsia=FONT)
        colour = [w("color", val=look.brand)] if look.brand else []
        rpr.extend([fonts, w("b"), w("bCs"), *colour, w("sz", val=half), w("szCs", val=half)])
        ppr = style.get_or_add_pPr()
        outline = ppr.find(qn("w:outlineLvl"))
        ppr.clear()
        ppr.extend(
            [w("keepNext"), w("keepLines"), w("spacing", before=str(round(size * 24)), after=str(round(size * 8)))]
        )
        ppr.append(outline if outline is not None else w("outlineLvl", val=str(level - 1)))


def _own(styles: Any, look: Look) -> None:  # noqa: ANN401
    link = [w("b"), w("bCs")] if look.large else []  # large print has no underlining
    link.append(w("color", val=look.brand or LINK))
    link += [] if look.large else [w("u", val="single")]
    fonts = w("rFonts", ascii=CODE_FONT, hAnsi=CODE_FONT, cs=CODE_FONT)
    edge = {"val": "single", "sz": "12", "space": "8", "color": look.brand or "auto"}
    border = [w(side, **edge) for side in ("top", "left", "bottom", "right")]
    for kind, name, properties in (
        ("character", "Hyperlink", w("rPr", *link)),
        ("character", "Code", w("rPr", fonts, w("noProof"))),
        ("paragraph", "Notice", w("pPr", w("pBdr", *border), w("ind", left="170", right="170"))),
        ("paragraph", "Block Label", w("pPr", w("keepNext"))),
        ("paragraph", "Mark", w("pPr", w("keepNext"))),
    ):
        style = w("style", w("name", val=name), type=kind, customStyle="1", styleId=name.replace(" ", ""))
        if kind == "paragraph":
            style.append(w("basedOn", val="Normal"))
        style.extend([w("qFormat"), properties])
        if name in {"Notice", "Block Label"}:
            style.append(w("rPr", w("b"), w("bCs")))
        styles.append(style)
