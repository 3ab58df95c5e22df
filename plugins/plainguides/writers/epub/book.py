"""Chapters -> the file of a book."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element

from plainguides.core.markup import make
from plainguides.writers.archive import pack
from plainguides.writers.epub.chapter import TYPES, Chapter, page
from plainguides.writers.epub.claims import claims
from plainguides.writers.epub.nav import nav
from plainguides.writers.epub.style import style
from plainguides.writers.xml import to_xml

CONTAINER = b"""<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """The sound of a chapter, for a book that reads itself aloud."""

    smil: bytes
    mp3: bytes
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What is said about the whole book."""

    address: str
    """Its web address, or another name that no other book has. It makes the identifier, the title does not."""
    title: str
    lang: str
    dir: str = "ltr"
    changed: date = date(1980, 1, 1)
    creators: Sequence[str] = ()
    publisher: str = ""
    summary: str = ""
    rights: str = ""
    subjects: Sequence[str] = ()
    notices: Sequence[str] = field(default_factory=tuple)
    colours: Mapping[str, str] = field(default_factory=dict)


def book(about: About, chapters: Sequence[Chapter], overlays: Mapping[str, Overlay] | None = None) -> bytes:
    """Return the bytes of an EPUB file. `overlays` is by chapter file."""
    sounds = overlays or {}
    files = {
        "EPUB/package.opf": _package(about, chapters, sounds),
        "EPUB/nav.xhtml": nav(chapters, about.title, about.lang, about.dir),
        "EPUB/book.css": style(about.colours).encode(),
    }
    for one in chapters:
        files[f"EPUB/{one.file}"] = page(one)
        files |= {f"EPUB/{name}": content for name, content in sorted(one.pictures.items())}
    mp3 = {f"EPUB/{_stem(file)}.mp3": sound.mp3 for file, sound in sounds.items()}
    files |= mp3 | {f"EPUB/{_stem(file)}.smil": sound.smil for file, sound in sounds.items()}
    first = [("mimetype", b"application/epub+zip"), ("META-INF/container.xml", CONTAINER)]
    return pack([*first, *files.items()], stored=["mimetype", *mp3])


def _package(about: About, chapters: Sequence[Chapter], sounds: Mapping[str, Overlay]) -> bytes:
    package = make("package", xmlns="http://www.idpf.org/2007/opf", version="3.0", dir=about.dir)
    package.set("unique-identifier", "id")
    package.set("xml:lang", about.lang)
    manifest, spine = make("manifest"), make("spine", page_progression_direction=about.dir)
    manifest.extend(_items(chapters, sounds))
    spine.extend(make("itemref", idref=_id(one.file)) for one in chapters)
    metadata = make("metadata")
    metadata.set("xmlns:dc", "http://purl.org/dc/elements/1.1/")
    for element in _metadata(about, chapters, sounds):
        element.tail = "\n"
        metadata.append(element)
    package.extend([metadata, manifest, spine])
    return f'<?xml version="1.0" encoding="utf-8"?>\n{to_xml(package)}\n'.encode()


def _metadata(about: About, chapters: Sequence[Chapter], sounds: Mapping[str, Overlay]) -> Iterator[Element]:
    yield make("dc:identifier", f"urn:uuid:{uuid5(NAMESPACE_URL, about.address)}", id="id")
    yield make("dc:title", about.title)
    for lang in dict.fromkeys([about.lang, *(one.lang for one in chapters)]):
        yield make("dc:language", lang)
    for tag, values in (
        ("dc:creator", about.creators),
        ("dc:publisher", [about.publisher]),
        ("dc:description", [about.summary]),
        ("dc:rights", [about.rights]),
        ("dc:subject", about.subjects),
        ("dc:date", [about.changed.isoformat()]),
    ):
        yield from (make(tag, value) for value in values if value)
    yield _meta("dcterms:modified", f"{about.changed.isoformat()}T00:00:00Z")
    for property, value in claims(chapters, about.notices, audio=bool(sounds)):
        yield _meta(property, value)
    if sounds:
        for file, sound in sounds.items():
            yield _meta("media:duration", clock(sound.seconds), refines=f"#{_id(_stem(file))}-smil")
        yield _meta("media:duration", clock(sum(sound.seconds for sound in sounds.values())))
        yield _meta("media:active-class", "read-now")


def _items(chapters: Sequence[Chapter], sounds: Mapping[str, Overlay]) -> Iterator[Element]:
    yield make("item", id="nav", href="nav.xhtml", media_type="application/xhtml+xml", properties="nav")
    yield make("item", id="css", href="book.css", media_type="text/css")
    pictures: dict[str, None] = {}
    for one in chapters:
        item = make("item", id=_id(one.file), href=one.file, media_type="application/xhtml+xml")
        if one.file in sounds:
            stem = _stem(one.file)
            item.set("media-overlay", f"{_id(stem)}-smil")
            yield make("item", id=f"{_id(stem)}-smil", href=f"{stem}.smil", media_type="application/smil+xml")
            yield make("item", id=f"{_id(stem)}-mp3", href=f"{stem}.mp3", media_type="audio/mpeg")
        yield item
        pictures |= dict.fromkeys(sorted(one.pictures))
    for number, name in enumerate(pictures, 1):
        yield make("item", id=f"picture-{number}", href=name, media_type=TYPES[name[name.rindex(".") :]])


def _meta(property: str, value: str, **more: str) -> Element:
    return make("meta", value, property=property, **more)


def clock(seconds: float) -> str:
    """Return a time as media overlays write it: 0:01:02.345."""
    whole, parts = divmod(round(seconds * 1000), 1000)
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}.{parts:03}"


def _stem(file: str) -> str:
    return file.rpartition(".")[0]


def _id(file: str) -> str:
    return "file-" + "".join(sign if sign.isalnum() else "-" for sign in file)
