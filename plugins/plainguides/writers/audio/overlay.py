"""Which words are read when: the media overlay of a book. Source: EPUB 3.3, section 9."""

from __future__ import annotations

from collections.abc import Sequence

from plainguides.core.markup import make
from plainguides.writers.audio.units import Unit
from plainguides.writers.audio.voice import Speech
from plainguides.writers.epub.book import clock
from plainguides.writers.xml import to_xml


def smil(units: Sequence[Unit], speech: Speech, file: str) -> bytes:
    """Return the overlay of the chapter in `file`, whose sound lies beside it under the same name."""
    stem = file.rpartition(".")[0]
    body = make("body")
    ends = [*speech.starts[1:], speech.seconds]
    for unit, start, end in zip(units, speech.starts, ends, strict=True):
        par = make("par", id=f"par-{unit.id}")
        par.append(make("text", src=f"{file}#{unit.id}"))
        par.append(make("audio", src=f"{stem}.mp3", clipBegin=clock(start), clipEnd=clock(end)))
        body.append(par)
    root = make("smil", xmlns="http://www.w3.org/ns/SMIL", version="3.0")
    root.append(body)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{to_xml(root)}\n'.encode()
