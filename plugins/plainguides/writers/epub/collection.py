"""Many guides as one book: all of a topic, or the whole hub."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from plainguides.core.markup import make
from plainguides.core.model import Binding, Document, FormatContext
from plainguides.core.view import direction
from plainguides.writers.epub.book import About, book
from plainguides.writers.epub.chapter import Chapter, chapter
from plainguides.writers.epub.metadata import NO_DATE, address
from plainguides.writers.whole import contact_list

FIRST = "about.xhtml"
SOME = "Some guides in this book are drafts. Each of them says so at its start."


def collection(about: Binding, guides: Sequence[tuple[Document, FormatContext]]) -> bytes:
    """Return a book with a chapter for each guide, in this order. Raises `ValueError` where there is no guide.

    A link from one guide to another stays in the book. Each chapter has the labels of its own guide: that one part
    of a book was tested says nothing about the others. Editions are not mixed: Easy Read is a book of its own.
    """
    if not guides:
        raise ValueError("A book needs a guide.")
    first = guides[0][1]
    inside = {document.path: f"{context.guide.slug}.xhtml" for document, context in guides}
    prefixes = {f"{context.guide.slug}.xhtml": f"g{number}-" for number, (_, context) in enumerate(guides, 1)}
    chapters = [
        chapter(
            document,
            replace(context, address=_address(context, inside)),
            f"{context.guide.slug}.xhtml",
            prefixes[f"{context.guide.slug}.xhtml"],
        )
        for document, context in guides
    ]
    for one in chapters:
        _lead(one, chapters, prefixes)
    return book(
        About(
            address=address(first, f"collection/{first.edition.path}/{about.name}"),
            title=about.title,
            lang=about.lang,
            dir=direction(about.lang),
            changed=max((context.day for _, context in guides if context.day), default=NO_DATE),
            creators=tuple(dict.fromkeys(context.organisation or context.hub_name for _, context in guides)),
            publisher=about.hub_name,
            summary=about.summary,
            subjects=tuple(dict.fromkeys(topic for _, context in guides for topic in context.guide.claims.topics)),
            notices=tuple(dict.fromkeys(context.notice for _, context in guides if context.notice)),
            colours=first.colours,
        ),
        [_first(about, chapters, [context for _, context in guides]), *chapters],
    )


def _address(context: FormatContext, inside: Mapping[str, str]) -> Callable[[str], str]:
    own, web = context.guide.path, context.address

    def address(path: str) -> str:
        """A guide names its own web page, so that readers can find it; the other guides are chapters here."""
        return inside[path] if path != own and path in inside else web(path)

    return address


def _lead(one: Chapter, chapters: Sequence[Chapter], prefixes: Mapping[str, str]) -> None:
    """Let links between chapters lead to the ids that these have in the book, else to the start of the chapter."""
    ids = {other.file: {element.get("id") for element in other.body.iter()} for other in chapters}
    for link in one.body.iter("a"):
        file, mark, part = link.get("href", "").partition("#")
        if mark and file in ids:
            target = prefixes[file] + part
            link.set("href", f"{file}#{target}" if target in ids[file] else file)


def _first(about: Binding, chapters: Sequence[Chapter], contexts: Sequence[FormatContext]) -> Chapter:
    """Return the first page of the book: what it is, what is in it, and how to ask for it in another way."""
    section = make("section", aria_labelledby="book-title")
    section.append(make("h1", about.title, id="book-title"))
    if notice := _notice(contexts):
        section.append(make("p", notice, class_="notice"))
    if about.summary:
        section.append(make("p", about.summary, class_="lead"))
    count = f"{len(chapters)} guide{'' if len(chapters) == 1 else 's'}"
    section.append(make("p", f"This book has {count} from {about.hub_name}. Each guide is a chapter."))
    contents = make("ol")
    for one in chapters:
        link = make("a", one.title, href=one.file)
        if one.lang != about.lang:
            link.attrib.update({"lang": one.lang, "xml:lang": one.lang})
        contents.append(make("li"))
        contents[-1].append(link)
    section.append(contents)
    ways = contact_list(contexts[0].contact)
    if len(ways):
        section.append(make("p", "Do you need it in another format? Tell us what works for you. There is no charge."))
        section.append(ways)
    return Chapter(
        file=FIRST,
        title=about.title,
        lang=about.lang,
        dir=direction(about.lang),
        body=section,
        headings=((1, "book-title", about.title),),
        pictures={},
        alts=(),
    )


def _notice(contexts: Sequence[FormatContext]) -> str:
    """Return the label of all parts; where they have several, that some are drafts. Each chapter has its own."""
    labels = {context.notice for context in contexts}
    if len(labels) == 1:
        return labels.pop()
    return SOME if any(context.edition.draft(context.guide) for context in contexts) else ""
