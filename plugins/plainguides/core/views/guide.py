"""The page of a guide in one edition."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import replace
from urllib.parse import quote

from plainguides.core import links
from plainguides.core.document import sections_of
from plainguides.core.easy_pages import EasyPage, words_said
from plainguides.core.easy_read import NOTICE, companion_of, is_draft, named
from plainguides.core.markup import to_html
from plainguides.core.model import Document, Edition, Guide
from plainguides.core.part_times import part_times
from plainguides.core.view import Crumb, View
from plainguides.core.views.easy_read import easy_links, easy_source, part_steps, with_ways_to_easy_read
from plainguides.core.views.files import files, ways
from plainguides.core.views.key_facts import key_facts
from plainguides.core.views.shared import ALL, HOME, Shared
from plainguides.core.whole_words import whole_in_headings
from plainguides.core.word_help import explain


def guide_page(shared: Shared, guide: Guide, edition: Edition, body: str, page: EasyPage | None = None) -> View:
    """Return the view. `body` is the guide's HTML, with addresses that are right for this page.

    `page`: one of the other pages of an Easy Read.
    """
    document = page.document if page else words_of_edition(guide, edition)
    crumbs = [HOME, ALL]
    if edition.path:
        standard = shared.edition_url(guide, shared.registry.editions[0])
        crumbs.append(Crumb(label=guide.claims.title, path=standard, lang=guide.claims.lang))
        here = Crumb(label=named(edition, draft=is_draft(edition, guide)))
        if page:
            crumbs.append(replace(here, path=shared.edition_url(guide, edition)))
            here = Crumb(label=page.label, lang=guide.claims.lang if page.part else "")
    else:
        here = Crumb(label=document.title, lang=guide.claims.lang)
    companion = companion_of(guide, document)
    others = easy_links(shared, guide, edition, page)
    return View(
        kind="guide",
        title=document.title,
        description=guide.claims.summary,
        breadcrumb=(*crumbs, here),
        guide=key_facts(shared, guide, edition, document.title, shared.url(easy_source(shared, guide, edition, page))),
        edition={"name": edition.name, "label": edition.label},
        body=body,
        toc=_contents(shared, guide, document),
        notice=edition.notice(guide),
        words=tuple(
            {"word": word, "meaning": meaning}
            for word, meaning in (words_said(companion.words, document) if companion and document else {}).items()
        ),
        ways=ways(shared, guide, edition),
        files=files(shared, guide),
        ask=_ask(shared, guide),
        easy_pages=others,
        part_steps=part_steps(others, page),
    )


def html_of(shared: Shared, guide: Guide, edition: Edition, current: str, page: EasyPage | None = None) -> str:
    """Return the words of an edition as HTML for the page at the address `current`."""
    document = page.document if page else words_of_edition(guide, edition)
    body = document.body
    if len(body) and body[0].get("class") == NOTICE:
        body = copy(body)  # the page shows the notice under its title; `shell/verify.py` makes sure that it does
        del body[0]
    if document.path == guide.path:  # Easy Read has words of its own, and explains them itself
        body = explain(with_ways_to_easy_read(body, shared, guide), guide.explained, guide.claims.lang).body
    html = whole_in_headings(to_html(body))
    return links.rebase(html, lambda source: links.relative(shared.url(source), current))


def words_of_edition(guide: Guide, edition: Edition) -> Document:
    """Return the words of an edition that the guide has. Asking for another one is a mistake of ours."""
    document = edition.document(guide)
    if document is None:
        raise ValueError(f"{guide.slug} has no {edition.name}")
    return document


def _contents(shared: Shared, guide: Guide, document: Document) -> tuple[Mapping[str, str], ...]:
    """Return the parts; in a long guide with the time of each. The level says what is long."""
    level = shared.levels.get(guide.level or "")
    long = level is not None and guide.facts.minutes[1] >= level.part_times_from
    times = part_times(document, level.words_a_minute) if long and level else {}
    return tuple({"id": id, "text": text, "time": times.get(id, "")} for id, text in sections_of(document.body))


def _ask(shared: Shared, guide: Guide) -> Mapping[str, str]:
    subject = f"Please send me this guide in another way: {guide.claims.title}"
    email = shared.settings.contact.get("email", "")
    return {"subject": subject, "mailto": f"mailto:{email}?subject={quote(subject)}" if email else ""}
