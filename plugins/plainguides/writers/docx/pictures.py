"""Pictures in a Word file: PNG that every program shows, the drawing itself beside it, and its words."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm

from plainguides.core.links import HUB
from plainguides.writers.docx.raster import WIDE, png
from plainguides.writers.docx.xml import w
from plainguides.writers.pieces import Run

HIGH = 200.0
"""Millimetres: a picture has to fit on a page with its caption."""
_AS_IT_IS = frozenset({".png", ".jpg", ".jpeg", ".gif"})
_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main"
_SVG = """<a:extLst xmlns:a="{main}"><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}"><asvg:svgBlip
 xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="{id}"/></a:ext></a:extLst>"""
_DECORATION = """<a:extLst xmlns:a="{main}"><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}"><adec:decorative
 xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>"""


class FilePictures:
    """Puts pictures into one file. `sizes` has width and height in pixels by source."""

    def __init__(self, part: Any, read: Callable[[str], bytes], sizes: Mapping[str, tuple[int, int]]) -> None:  # noqa: ANN401
        self._part, self._read, self._sizes = part, read, sizes
        self._drawings: dict[str, str] = {}
        self._count = 0

    def drawing(self, run: Run) -> Any:  # noqa: ANN401
        """Return a run with a picture in the line."""
        source = run.picture.removeprefix(HUB)
        content, suffix = self._read(source), posixpath.splitext(source)[1].lower()
        width, height = self._sizes.get(run.picture, (0, 0))
        shown = content if suffix in _AS_IT_IS else png(content, suffix, width or 96, height or width or 96)
        wide = min(WIDE, (width or 96) * 25.4 / 96)
        if width and height:
            wide = min(wide, HIGH * width / height)
        inline = self._part.new_pic_inline(BytesIO(shown), width=Mm(wide))
        self._count += 1
        properties = inline.docPr
        properties.set("id", str(self._count))
        properties.set("name", f"Picture {self._count}")
        properties.set("descr", run.text)
        if not run.text:
            properties.append(parse_xml(_DECORATION.format(main=_MAIN)))
        if suffix == ".svg":
            blip = next(inline.iter(qn("a:blip")))
            blip.append(parse_xml(_SVG.format(main=_MAIN, id=self._svg(source, content))))
        return w("r", w("drawing", inline))

    def _svg(self, source: str, content: bytes) -> str:
        if source not in self._drawings:
            name = PackURI(f"/word/media/drawing{len(self._drawings) + 1}.svg")
            part = Part(name, "image/svg+xml", content, self._part.package)
            self._drawings[source] = self._part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
        return self._drawings[source]
