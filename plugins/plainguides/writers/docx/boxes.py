"""A tick box that a reader can tick in Word. A screen reader says "check box, not checked"."""

from __future__ import annotations

from typing import Any

from docx.oxml import parse_xml

_BOX = (
    '<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w:alias w:val="{name}"/>'
    '<w:id w:val="{id}"/><w14:checkbox><w14:checked w14:val="{on}"/>'
    '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>'
    '</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic"'
    ' w:eastAsia="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>{sign}</w:t></w:r></w:sdtContent></w:sdt>'
)


def box(number: int, *, ticked: bool) -> Any:  # noqa: ANN401
    """Return a box. `number` is another one for each box of a file."""
    return parse_xml(_BOX.format(name="Tick box", id=number, on=int(ticked), sign="☒" if ticked else "☐"))
