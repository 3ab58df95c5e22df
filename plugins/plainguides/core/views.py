"""Hub and guides -> what each page needs. Everything is worked out here, so that a template only shows it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import quote

from plainguides.core import browse, links, reading_settings, reading_time
from plainguides.core.browse import Listing
from plainguides.core.document import sections_of
from plainguides.core.easy_read import A_DRAFT, NOTICE, say_date, untested
from plainguides.core.hard_words import full_meaning
from plainguides.core.hub import sort_key
from plainguides.core.markup import to_html
from plainguides.core.model import Audit, Document, Edition, Guide, Hub, Level, Output, Registry
from plainguides.core.outputs import day_of, source_path
from plainguides.core.part_times import part_times
from plainguides.core.register import register
from plainguides.core.slug import slugify
from plainguides.core.statement import statement_view
from plainguides.core.view import (
    Card,
    ComponentView,
    Crumb,
    Day,
    FileGroup,
    Group,
    GuideFiles,
    GuideView,
    LevelView,
    TermView,
    View,
    Way,
    direction,
)
from plainguides.core.whole_words import whole_in_headings
from plainguides.core.word_help import explain

HOME = Crumb(label="Home", path="")
ALL = Crumb(label="All guides", path="guides/")
COMPONENTS = Crumb(label="Components", path="developers/components/")
BROWSE = Crumb(label="Browse", path="browse/")


class Views:
    """Makes the views of one hub. Cards are made once: they stand on many pages."""

    def __init__(self, hub: Hub, registry: Registry, outputs: Mapping[str, Sequence[Output]]) -> None:
        self.hub, self.registry = hub, registry
        self._settings = hub.settings
        self._outputs = outputs
        self._levels = {level.name: level for level in registry.levels}
        # A hub's level may have any number as its order: what readers see is its place.
        self._places = {level.name: place for place, level in enumerate(registry.levels, 1)}
        self._formats = {format.name: format for format in registry.formats}
        self._cards = {guide.slug: self._card(guide) for guide in hub.guides}
        self.listings = browse.listings(hub, registry)
        self.register = register(hub, registry, outputs)
        self.search_folder = ""
        """Where the search index is, once it is made."""
        self.audit: Audit | None = None
        self.fingerprint = ""
        """The last audit, and the fingerprint of what makes the pages now."""
        self._counts = {(one.group, one.name): len(one.guides) for one in self.listings}

    def url(self, source: str) -> str:
        """Return the address, from the hub's root, of what a path such as `guides/x/index.md` becomes."""
        directory_urls = self._settings.directory_urls
        return links.url_of(
            links.page_path(source.removeprefix("docs/"), directory_urls=directory_urls),
            directory_urls=directory_urls,
        )

    def address(self, path: str) -> str:
        """Return the address of a page that templates name, such as `search/`, where addresses end in a file."""
        if self._settings.directory_urls or not (path == "" or path.endswith("/")):
            return path
        single = {"search/", "reading-levels/", "reading-settings/", "glossary/", "formats/", "accessibility/"}
        return self.url(f"{path.rstrip('/')}.md" if path in single else f"{path}index.md")

    # --- lists of guides

    def home(self, html: str, title: str, description: str) -> View:
        """Every guide as a card."""
        return View(
            kind="home",
            title=title,
            description=description,
            html=html,
            sections=self._topics(),
            cards=self.cards(self.hub.guides),
        )

    def all_guides(self) -> View:
        """A to Z."""
        return View(
            kind="guides",
            title="All guides, A to Z",
            description=f"The guides of {self._settings.name}, from A to Z.",
            breadcrumb=(HOME, Crumb(label="All guides")),
            groups=self.groups(),
        )

    def search(self, html: str) -> View:
        """The search page. It holds the A to Z list as well, for readers without JavaScript."""
        return View(
            kind="search",
            title="Search",
            description=f"Search the guides of {self._settings.name}.",
            breadcrumb=(HOME, Crumb(label="Search")),
            sections=self._topics(),
            groups=self.groups(),
            html=html,
            search_folder=self.search_folder,
        )

    def _topics(self) -> tuple[Mapping[str, Any], ...]:
        return tuple(section for section in self.browse().sections if section["heading"] == browse.GROUPS["topics"])

    def browse(self) -> View:
        """The lists that there are."""
        sections = [
            {
                "heading": heading,
                "items": tuple(
                    Crumb(label=one.label, path=self.url(one.source), count=len(one.guides), lang=_label_lang(one))
                    for one in self.listings
                    if one.group == group
                ),
            }
            for group, heading in browse.GROUPS.items()
        ]
        return View(
            kind="browse",
            title="Browse the guides",
            description=f"The guides of {self._settings.name} by topic, by level, by time and in other ways.",
            breadcrumb=(HOME, Crumb(label="Browse")),
            sections=tuple(section for section in sections if section["items"]),
        )

    def listing(self, listing: Listing) -> View:
        """One list."""
        return View(
            kind="listing",
            title=f"{_LISTING[listing.group]}: {listing.label}",
            description=listing.intro,
            breadcrumb=(HOME, BROWSE, Crumb(label=listing.label, lang=_label_lang(listing))),
            cards=self.cards(listing.guides),
        )

    def levels(self, html: str) -> View:
        """What the levels mean."""
        return View(
            kind="levels",
            title="About reading levels",
            description=f"How hard the guides of {self._settings.name} are to read, and what the levels mean.",
            breadcrumb=(HOME, Crumb(label="About reading levels")),
            levels=tuple(self._level(level) for level in self.registry.levels),
            html=html,
        )

    def statement(self, html: str) -> View:
        """The accessibility statement. `html` is what the hub adds in its own words."""
        return View(
            kind="statement",
            title="Accessibility statement",
            description="How well people can use this website, what does not work, and how to ask or complain.",
            breadcrumb=(HOME, Crumb(label="Accessibility statement")),
            statement=statement_view(self._settings, self.hub.guides, self.audit, self.fingerprint),
            html=html,
        )

    def component(self, title: str, purpose: str, shown: ComponentView) -> View:
        """A component or a block, in the developers' manual."""
        above = (HOME, Crumb(label="For developers", path="developers/"), COMPONENTS)
        return View(
            kind="component",
            title=title,
            description=purpose,
            breadcrumb=(*above, Crumb(label=title)),
            component=shown,
        )

    def glossary(self, html: str) -> View:
        """Every hard word of the hub, A to Z, and the guides that use it."""
        users = defaultdict(list)
        for guide in self.hub.guides:
            for term in guide.explained:
                users[term.word, term.line].append(guide)
        groups: dict[str, list[TermView]] = defaultdict(list)
        ids: set[str] = set()
        for term in self.hub.glossary:
            base = f"word-{slugify(term.word)}".rstrip("-")
            name = next(n for n in (base, *(f"{base}-{number}" for number in range(2, 999))) if n not in ids)
            ids.add(name)
            first = sort_key(term.word)[:1].upper()
            groups[first if first.isalpha() else "0 to 9"].append(
                TermView(
                    id=name,
                    word=term.word,
                    also=term.also,
                    meaning=full_meaning(term),
                    lang=term.lang or self._settings.lang,
                    guides=tuple(
                        Crumb(label=guide.claims.title, path=self.url(guide.path), lang=guide.claims.lang)
                        for guide in users[term.word, term.line]
                    ),
                )
            )
        return View(
            kind="glossary",
            title="Glossary",
            description="Hard words in our guides, and what they mean.",
            breadcrumb=(HOME, Crumb(label="Glossary")),
            terms=tuple(
                (Group(heading=letter, id=f"letter-{slugify(letter)}", cards=()), tuple(terms))
                for letter, terms in sorted(groups.items())
            ),
            html=html,
        )

    def formats(self, html: str) -> View:
        """The register of formats: all files of all guides."""
        return View(
            kind="formats",
            title="All files",
            description="Every file of every guide, with its size and the day of its words.",
            breadcrumb=(HOME, BROWSE, Crumb(label="All files")),
            all_files=tuple(
                GuideFiles(
                    title=guide.claims.title,
                    path=self.url(guide.path),
                    lang=guide.claims.lang,
                    dir=direction(guide.claims.lang),
                    groups=groups,
                )
                for guide in self.hub.guides
                if (groups := self._files(guide))
            ),
            html=html,
        )

    def settings(self) -> View:
        """What a reader can set."""
        return View(
            kind="settings",
            title="Reading settings",
            description="Colours, letters, pictures and more, as you like them.",
            breadcrumb=(HOME, Crumb(label="Reading settings")),
            settings=reading_settings.groups(self.registry.editions),
        )

    def page(self, title: str, description: str, breadcrumb: tuple[Crumb, ...]) -> View:
        """An ordinary page of `docs/`."""
        words = tuple(one if one is HOME else replace(one, lang=self._settings.lang) for one in breadcrumb)
        description = description or f"{title}: a page of {self._settings.name}."
        return View(kind="page", title=title, description=description, breadcrumb=words)

    def error(self) -> View:
        """The page for an address that leads nowhere."""
        return View(
            kind="error",
            title="We cannot find that page",
            description="The address may be wrong, or the page may have moved.",
        )

    def cards(self, guides: Sequence[Guide]) -> tuple[Card, ...]:
        """Return the cards of guides."""
        return tuple(self._cards[guide.slug] for guide in guides)

    def groups(self) -> tuple[Group, ...]:
        """Return all cards by first letter."""
        return tuple(
            Group(heading=letter, id=f"letter-{slugify(letter)}", cards=self.cards(guides))
            for letter, guides in browse.a_to_z(self.hub.guides)
        )

    # --- one guide

    def guide(self, guide: Guide, edition: Edition, body: str) -> View:
        """A guide in one edition. `body` is its HTML, with addresses that are right for this page."""
        document = words_of_edition(guide, edition)
        crumbs = [HOME, ALL]
        if edition.path:
            standard = self._edition_url(guide, self.registry.editions[0])
            crumbs.append(Crumb(label=guide.claims.title, path=standard, lang=guide.claims.lang))
            here = Crumb(label=named(edition, draft=edition.draft(guide) or untested(guide, document)))
        else:
            here = Crumb(label=document.title, lang=guide.claims.lang)
        companion = guide.easy_read if document.path.endswith("easy-read.md") else None
        return View(
            kind="guide",
            title=document.title,
            description=guide.claims.summary,
            breadcrumb=(*crumbs, here),
            guide=self._guide(guide, edition, document.title),
            edition={"name": edition.name, "label": edition.label},
            body=body,
            toc=self._toc(guide, document),
            notice=edition.notice(guide),
            words=tuple(
                {"word": word, "meaning": meaning} for word, meaning in (companion.words if companion else {}).items()
            ),
            ways=self._ways(guide, edition),
            files=self._files(guide),
            ask=self._ask(guide),
        )

    def _toc(self, guide: Guide, document: Document) -> tuple[Mapping[str, str], ...]:
        """Return the parts; in a long guide with the time of each. The level says what is long."""
        level = self._levels.get(guide.level or "")
        long = level is not None and guide.facts.minutes[1] >= level.part_times_from
        times = part_times(document, level.words_a_minute) if long and level else {}
        return tuple({"id": id, "text": text, "time": times.get(id, "")} for id, text in sections_of(document.body))

    def html(self, guide: Guide, edition: Edition, current: str) -> str:
        """Return the words of an edition as HTML for the page at the address `current`."""
        document = words_of_edition(guide, edition)
        body = document.body
        if len(body) and body[0].get("class") == NOTICE:
            body = copy(body)  # the page shows the notice under its title; `shell/verify.py` makes sure that it does
            del body[0]
        if document.path == guide.path:  # Easy Read has words of its own, and explains them itself
            body = explain(body, guide.explained, guide.claims.lang).body
        html = whole_in_headings(to_html(body))
        return links.rebase(html, lambda source: links.relative(self.url(source), current))

    def _guide(self, guide: Guide, edition: Edition, title: str) -> GuideView:
        claims, today = guide.claims, self._settings.today
        easy_read = edition.name == "easy-read"
        facts = guide.easy_read.facts if easy_read and guide.easy_read else guide.facts
        # The guide was reviewed, its Easy Read was not: `tested` says who looked at that one.
        last, following = (None, None) if easy_read else (claims.last_reviewed, claims.next_review)
        level = self._levels.get(guide.level or "")
        current = self._edition_url(guide, edition)
        return GuideView(
            slug=guide.slug,
            title=title,
            summary=claims.summary,
            lang=claims.lang,
            dir=direction(claims.lang),
            kind=claims.kind,
            topics=tuple(
                Crumb(label=topic, path=self.url(f"browse/topics/{slugify(topic)}.md"), lang=claims.lang)
                for topic in claims.topics
            ),
            level=self._level(level) if level and not easy_read else None,
            level_note="" if easy_read else _level_note(guide),
            time=reading_time.say(facts.minutes, facts.listening),
            time_minutes=facts.minutes[1],
            words=facts.scores.words,
            authors=claims.authors,
            organisation=claims.organisation or self._settings.organisation,
            published=_day(claims.published),
            last_reviewed=_day(last),
            next_review=_day(following),
            overdue=bool(following and following < today),
            checked_by=self._checked(guide, edition),
            sources=tuple({"title": source.title, "url": source.url} for source in claims.sources),
            licence=claims.licence,
            related=tuple(self._cards[slug] for slug in claims.related if slug in self._cards),
            next_steps=tuple({"text": s.text, "url": self._step(s.url, guide, current)} for s in claims.next_steps),
            also_called=claims.also_called,
            example=claims.example,
        )

    def _checked(self, guide: Guide, edition: Edition) -> tuple[Mapping[str, str], ...]:
        if edition.name == "easy-read" and guide.easy_read:
            return tuple(
                {"name": f"{test.people} people from {test.group}", "date": say_date(test.date), "note": test.changed}
                for test in guide.easy_read.tested
            )
        return tuple(
            {"name": one.name, "date": say_date(one.date) if one.date else "", "note": one.note}
            for one in guide.claims.checked_by
        )

    def _step(self, url: str, guide: Guide, current: str) -> str:
        kept = links.resolve(url, path=guide.path) if url else ""
        if not kept or not kept.startswith(links.HUB):
            return kept or ""
        path, mark, part = kept.removeprefix(links.HUB).partition("#")
        if any(path.startswith(f"{self._settings.guides_dir}/{slug}/") for slug in self.hub.refused):
            return ""
        return links.relative(self.url(path), current) + mark + part

    def _ways(self, guide: Guide, current: Edition) -> tuple[Way, ...]:
        pages = {one.edition: one for one in self._outputs[guide.slug] if one.format == "page"}
        return tuple(
            Way(
                label=named(edition, draft=edition.name in pages and pages[edition.name].draft),
                detail="Web page",
                icon=edition.name,
                path=self._edition_url(guide, edition) if edition.name in pages else None,
                current=edition is current,
                missing=edition.missing,
                media_type="text/html",
                rel_alternate=edition is not current,
            )
            for edition in self.registry.editions
        )

    def _files(self, guide: Guide) -> tuple[FileGroup, ...]:
        found = []
        for edition in self.registry.editions:
            files = [one for one in self._outputs[guide.slug] if one.edition == edition.name and one.format != "page"]
            if files:
                found.append(
                    FileGroup(
                        label=named(edition, draft=any(one.draft for one in files)),
                        edition=edition.name,
                        day=_day(day_of(guide, edition)),
                        draft=any(one.draft for one in files),
                        files=tuple(self._file(one, edition) for one in files),
                    )
                )
        return tuple(found)

    def _file(self, output: Output, edition: Edition) -> Way:
        format = self._formats[output.format]
        parts = [output.detail, _size(output.size) if output.size is not None else ""]
        name = named(edition, draft=output.draft)
        return Way(
            label=f"{name}, {format.label}" if edition.path else format.label,
            detail=", ".join(part for part in parts if part),
            path=links.url_of(output.path, directory_urls=True),
            current=False,
            missing="",
            media_type=output.media_type,
            rel_alternate=True,
        )

    def _ask(self, guide: Guide) -> Mapping[str, str]:
        subject = f"Please send me this guide in another way: {guide.claims.title}"
        email = self._settings.contact.get("email", "")
        return {"subject": subject, "mailto": f"mailto:{email}?subject={quote(subject)}" if email else ""}

    def _edition_url(self, guide: Guide, edition: Edition) -> str:
        return self.url(source_path(guide, edition, self._settings))

    def _card(self, guide: Guide) -> Card:
        level = self._levels.get(guide.level or "")
        return Card(
            title=guide.claims.title,
            path=self.url(guide.path),
            summary=guide.claims.summary,
            lang=guide.claims.lang,
            dir=direction(guide.claims.lang),
            level=level.label if level else "",
            level_order=self._places[level.name] if level else 0,
            level_steps=len(self._levels),
            time=reading_time.say(guide.facts.minutes).removesuffix(" to read"),
            kind=guide.claims.kind.capitalize() if guide.claims.kind != "article" else "",
            editions=tuple(
                Crumb(label=named(edition, draft=draft), path=self._edition_url(guide, edition), icon=edition.name)
                for edition, draft in self._other_editions(guide)
            ),
            topics=guide.claims.topics,
            example=guide.claims.example,
        )

    def _other_editions(self, guide: Guide) -> Iterator[tuple[Edition, bool]]:
        for edition in self.registry.editions:
            document = edition.document(guide)
            if edition.path and document is not None:
                yield edition, edition.draft(guide) or untested(guide, document)

    def _level(self, level: Level) -> LevelView:
        return LevelView(
            name=level.name,
            label=level.label,
            meaning=level.meaning,
            description=level.description,
            path=self.url(f"browse/levels/{level.name}.md"),
            order=self._places[level.name],
            steps=len(self.registry.levels),
            count=self._counts.get(("levels", level.name), 0),
        )


def _label_lang(listing: Listing) -> str:
    """Return the language of a list's label: authors write topics, and everything else is of the interface."""
    return listing.guides[0].claims.lang if listing.group == "topics" else ""


def _level_note(guide: Guide) -> str:
    """Say it where the level was not measured: a page does not show a guess, nor a claim as if it were checked."""
    if guide.facts.level:
        return ""
    english = guide.claims.lang.lower().startswith("en")
    reason = "This guide is too short to measure." if english else "We can only measure English."
    return f"{reason} Its authors chose this level." if guide.claims.reading_level else reason


def named(edition: Edition, *, draft: bool) -> str:
    """Return the name of an edition. That of a draft says so: a template may leave out what stands beside it."""
    return f"{edition.label}{A_DRAFT}" if draft else edition.label


def words_of_edition(guide: Guide, edition: Edition) -> Document:
    """Return the words of an edition that the guide has. Asking for another one is a mistake of ours."""
    document = edition.document(guide)
    if document is None:
        raise ValueError(f"{guide.slug} has no {edition.name}")
    return document


_LISTING = {
    "topics": "Topic",
    "levels": "Reading level",
    "time": "Reading time",
    "editions": "Guides in",
    "kinds": "Kind of guide",
    "languages": "Language",
}


def _day(day: date | None) -> Day | None:
    return Day(iso=day.isoformat(), text=say_date(day)) if day else None


def _size(size: int) -> str:
    """1 kB is 1,000 bytes, as on the shop's shelf (note `formats`, section 2)."""
    return f"{max(1, round(size / 1000))} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"
