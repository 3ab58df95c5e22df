"""Plain text: no type, no pictures, no layout. It reads well aloud, in an e-mail and on any old device."""

from __future__ import annotations

from plainguides.core.model import Document, Format, FormatContext
from plainguides.writers.flow import flow
from plainguides.writers.plain import paragraphs
from plainguides.writers.whole import whole


def write(document: Document, context: FormatContext) -> bytes:
    """Return the document as UTF-8. Labels come first: a draft says so before anything else."""
    return ("\n\n".join(paragraphs(flow(whole(document, context)))).strip() + "\n").encode()


FORMAT = Format(
    name="text",
    label="Plain text",
    order=6,
    suffix=".txt",
    media_type="text/plain",
    editions=("standard", "easy-read"),
    purpose="Words alone, for e-mail, for a screen reader and for any old device.",
    write=write,
    version=2,
)
