"""Paper, page numbers and what the file says about itself."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

from plainguides.core.model import Document, FormatContext
from plainguides.writers.docx.styles import Look
from plainguides.writers.docx.xml import text, w

NO_DAY = date(1980, 1, 1)
_COMPATIBLE = (
    '<w:compat {}><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
    ' w:val="15"/></w:compat>'
)


def set_up(file: Any, document: Document, context: FormatContext, look: Look) -> None:  # noqa: ANN401
    """Set the paper to A4, number the pages, and name title, author, language and day."""
    section = file.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    side = Mm(20 if look.large else 22)
    section.left_margin = section.right_margin = side
    section.top_margin = section.bottom_margin = Mm(20)
    footer = section.footer.paragraphs[0]._p  # noqa: SLF001 - python-docx has no fields of its own
    footer.extend([_words("Page "), *_field("PAGE"), _words(" of "), *_field("NUMPAGES")])
    settings = file.settings.element
    for old in (*settings.iter(qn("w:compat")), *settings.iter(qn("w:themeFontLang"))):
        settings.remove(old)
    settings.append(parse_xml(_COMPATIBLE.format(nsdecls("w"))))
    about, claims = file.core_properties, context.guide.claims
    day = datetime.combine(context.day or NO_DAY, time(), tzinfo=UTC)
    about.title, about.language = document.title, document.lang
    about.author = ", ".join(claims.authors) or context.organisation or context.hub_name
    about.last_modified_by, about.comments = "", ""
    about.subject, about.keywords = claims.summary, ", ".join(claims.topics)
    about.created = about.modified = day
    about.revision = 1


def _words(words: str) -> Any:  # noqa: ANN401
    return w("r", text(words))


def _field(name: str) -> list[Any]:
    code = w("instrText")
    code.text = f" {name} "
    return [
        w("r", w("fldChar", fldCharType="begin")),
        w("r", code),
        w("r", w("fldChar", fldCharType="separate")),
        _words("1"),
        w("r", w("fldChar", fldCharType="end")),
    ]
