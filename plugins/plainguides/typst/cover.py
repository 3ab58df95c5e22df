"""What stands before and after the words: title, facts, labels and how to ask for another format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plainguides.core import links
from plainguides.core.contact import ContactLine, contact_lines
from plainguides.core.days import say_date
from plainguides.core.easy_read import DRAFT_TITLE, NOT_EASY
from plainguides.core.links import HUB
from plainguides.core.model import FormatContext
from plainguides.core.reading_time import say
from plainguides.typst.blocks import kept
from plainguides.typst.inline import Writer
from plainguides.typst.source import Line, braces, call, content, string

EXAMPLE = "This guide is an example. It shows what plainguides can do."


class Furniture:
    """Makes the parts. The words of the interface are English whatever the guide's language is."""

    def __init__(self, context: FormatContext, writer: Writer, title: str, *, said: bool) -> None:
        """`said`: the words themselves say how to reach the hub, in a block for that."""
        self._said = said
        self._context = context
        self._writer = writer
        self._title = title
        self._foreign = not writer.lang.lower().startswith("en")

    def footer(self) -> str:
        """Return the left part of each page's foot, with the label of a draft."""
        context = self._context
        says = not context.edition.draft(context.guide) or self._title.startswith(DRAFT_TITLE)
        return content(self._writer.text(self._title if says else f"{DRAFT_TITLE}{self._title}"))

    def cover(self) -> Iterator[Line]:
        """Yield the head of the first page."""
        context, layout, claims = self._context, self._writer.layout, self._context.guide.claims
        yield Line(code=self._band())
        yield Line(code=f"heading(level: 1, {self._words(self._title)})", words=self._title)
        if claims.summary and context.edition.name != "easy-read":
            lead = round(layout.size * 1.08, 1)
            yield Line(code=f"par(text(size: {lead}pt, {self._words(claims.summary)}))", words=claims.summary)
        for notice in (context.notice, EXAMPLE if claims.example else ""):
            if notice:
                yield Line(code=self._notice(notice), words=notice)
        yield Line(code=self._panel())

    def _panel(self) -> str:
        """Return the facts, and how to ask for another format."""
        layout = self._writer.layout
        facts = [self._fact(label, value) for label, value in self._facts()]
        ways = [self._way(way) for way in contact_lines(self._context.contact)] if not self._said else []
        parts = [
            f"set text(size: {layout.small}pt)",
            f"set par(leading: {max(0.2, layout.leading - 1.15):.2f}em, spacing: 0.7em)",
            f"grid(columns: (1fr, 1fr), column-gutter: 16pt, row-gutter: 10pt, {', '.join(facts)})",
        ]
        asked = "Do you need this in another format or language? Ask us."
        if self._said:
            parts.append(f"par(strong({self._ui(asked + ' See “Stay in touch”.')}))")
        if ways:
            parts.append("block(above: 12pt, below: 10pt, line(length: 100%, stroke: 0.75pt + quiet))")
            parts += [f"par(strong({self._ui(asked)}))", *(f"par({way})" for way in ways)]
        return f"block(width: 100%, fill: soft, radius: 4pt, inset: 13pt, above: 1.4em, below: 1.6em, {braces(parts)})"

    def _band(self) -> str:
        """Return the first line: logo, name of the hub, and which edition or kind it is."""
        context, layout = self._context, self._writer.layout
        size = layout.small
        kind = context.guide.claims.kind
        other = "" if kind == "article" else kind.capitalize()
        tag = other if context.edition.name == "standard" else context.edition.label
        name = f"par(strong(text(fill: on-band, size: {size}pt, {self._words(context.hub_name)})))"
        logo = str(context.options.get("logo", ""))
        if logo:  # drawn for white paper, as most logos are
            picture = f"pdf.artifact(image({string(self._writer.pictures[logo])}, height: 28pt))"
            plate = f"block(fill: white, radius: 4pt, inset: 5pt, {picture})"
            name = f"grid(columns: (auto, 1fr), column-gutter: 12pt, align: horizon, {plate}, {name})"
        words = f"par(strong(text(fill: ink, size: {size}pt, {self._ui(tag)})))"
        right = f"block(fill: white, radius: 99pt, inset: (x: 11pt, y: 3pt), {words})" if tag else "[]"
        sides = "columns: (1fr, auto), align: (left + horizon, right + horizon)"
        edge = f"x: {layout.side:.1f}pt, top: {layout.top:.1f}pt"
        # The band reaches the edges of the paper, and the words stand where the words of the page do.
        return (
            f"block(width: 100%, fill: band, outset: ({edge}), inset: (bottom: 11pt), below: 0pt,"
            f" grid({sides}, {name}, {right}));"
            f"block(width: 100%, height: 4pt, fill: sun, outset: (x: {layout.side:.1f}pt), above: 0pt, below: 1.5em)"
        )

    def end(self) -> Iterator[Line]:
        """Yield what the page has after the words."""
        easy = self._context.edition.name == "easy-read"
        lists = list(self._lists(easy=easy))
        for number, (heading, words, code) in enumerate(lists, 1):
            yield self._heading(heading)
            # The last list takes the lines below it along: these would look lost on a page of their own.
            yield Line(code=kept(code, words, sticky=number == len(lists)))
        about = list(self._about(easy=easy))
        if about:
            size = f"set text(size: {self._writer.layout.small}pt)"
            rule = "block(below: 0.8em, line(length: 100%, stroke: 1.5pt + brand))"
            words = braces([size, rule, *(f"par({one})" for one in about)])
            yield Line(code=f"block(above: 1.8em, breakable: false, {words})")

    def _lists(self, *, easy: bool) -> Iterator[tuple[str, str, str]]:
        """Yield heading, words and code of each list that stands at the end."""
        claims, companion = self._context.guide.claims, self._context.guide.easy_read
        if claims.next_steps:
            steps = [(step.text, step.url) for step in claims.next_steps]
            code = call("list", *(self._step(*step) for step in steps))
            said = NOT_EASY if easy else ""
            yield (
                "What to do next",
                f"{said} {_joined(steps)}",
                braces([call("par", self._ui(said)), code]) if easy else code,
            )
        if easy and companion and companion.words:
            pairs = [
                f"terms.item({self._words(word)}, {self._words(meaning)})" for word, meaning in companion.words.items()
            ]
            code = call("terms", *pairs, separator="linebreak()", hanging_indent="1.2em", tight="false")
            yield "Hard words", _joined(companion.words.items()), code
        if claims.sources and not easy:
            sources = [(one.title, one.url) for one in claims.sources]
            yield "Where our facts come from", _joined(sources), call("list", *(self._step(*one) for one in sources))

    def _facts(self) -> Iterator[tuple[str, str]]:
        context, guide = self._context, self._context.guide
        easy = context.edition.name == "easy-read" and guide.easy_read
        if context.level and not easy:
            yield "Reading level", context.level
        facts = guide.easy_read.facts if easy and guide.easy_read else guide.facts
        yield "Time", say(facts.minutes)
        claims = guide.claims
        if not easy and claims.last_reviewed:
            yield "Last reviewed", say_date(claims.last_reviewed)
        elif claims.published:
            yield "Published", say_date(claims.published)
        if context.organisation:
            yield "From", context.organisation

    def _fact(self, label: str, value: str) -> str:
        return f"par({{strong({self._ui(label)});linebreak();{self._words(value)}}})"

    def _notice(self, text: str) -> str:
        words = f"par(strong({self._ui(text)}))"
        return (
            f"block(width: 100%, stroke: (left: 7pt + sun, rest: 1pt + ink), inset: (left: 16pt, rest: 11pt), {words})"
        )

    def _way(self, way: ContactLine) -> str:
        shown = self._words(way.text)
        words = call("link", string(way.href), shown) if way.href else shown
        return content([f"strong({self._ui(way.label + ':')})", '" "', words])

    def _about(self, *, easy: bool) -> Iterator[str]:
        context, claims = self._context, self._context.guide.claims
        if not easy:
            for one in claims.checked_by:
                day = f" on {say_date(one.date)}" if one.date else ""
                note = f". {one.note.rstrip('.')}" if one.note else ""
                yield self._ui(f"Checked by {one.name}{day}{note}.")
            if claims.authors:
                yield self._ui(f"Written by {', '.join(claims.authors)}.")
        for credit in context.credits:
            yield self._ui(credit)
        if claims.licence:
            yield self._ui(f"Licence: {claims.licence}.")
        page = context.address(context.guide.path)
        if page:
            yield content([f"strong({self._ui('Web page:')})", '" "', call("link", string(page), self._words(page))])

    def _step(self, text: str, url: str) -> str:
        kept = links.resolve(url, path=self._context.guide.path) if url else ""
        if kept and kept.startswith(HUB):
            path, mark, part = kept.removeprefix(HUB).partition("#")
            whole = self._context.address(path)
            kept = whole + mark + part if whole else ""
        words = self._words(text)
        return braces([call("link", string(kept), words)]) if kept else words

    def _heading(self, text: str) -> Line:
        return Line(code=f"heading(level: 2, {self._ui(text)})", words=text)

    def _words(self, text: str) -> str:
        return content(self._writer.text(text))

    def _ui(self, text: str) -> str:
        words = content(self._writer.text(text))
        return f'text(lang: "en", region: "GB", {words})' if self._foreign else words


def _joined(pairs: Iterable[tuple[str, str]]) -> str:
    return " ".join(first for first, _ in pairs)
