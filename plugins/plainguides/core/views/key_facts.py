"""What a page says about its guide: level, time, days, who checked it."""

from __future__ import annotations

from collections.abc import Mapping

from plainguides.core import links, reading_time
from plainguides.core.days import day_view, say_date
from plainguides.core.model import Edition, Guide
from plainguides.core.slug import slugify
from plainguides.core.view import Crumb, GuideView, direction
from plainguides.core.views.shared import Shared


def key_facts(shared: Shared, guide: Guide, edition: Edition, title: str, current: str) -> GuideView:
    """Return what is true of a guide in an edition."""
    claims, today = guide.claims, shared.settings.today
    easy_read = edition.name == "easy-read"
    facts = guide.easy_read.facts if easy_read and guide.easy_read else guide.facts
    # The guide was reviewed, its Easy Read was not: `tested` says who looked at that one.
    last, following = (None, None) if easy_read else (claims.last_reviewed, claims.next_review)
    level = shared.levels.get(guide.level or "")
    return GuideView(
        slug=guide.slug,
        title=title,
        summary=claims.summary,
        lang=claims.lang,
        dir=direction(claims.lang),
        kind=claims.kind,
        topics=tuple(
            Crumb(label=topic, path=shared.url(f"browse/topics/{slugify(topic)}.md"), lang=claims.lang)
            for topic in claims.topics
        ),
        level=shared.level(level) if level and not easy_read else None,
        level_note="" if easy_read else _level_note(guide),
        time=reading_time.say(facts.minutes, facts.listening),
        time_minutes=facts.minutes[1],
        words=facts.scores.words,
        authors=claims.authors,
        organisation=claims.organisation or shared.settings.organisation,
        published=day_view(claims.published),
        last_reviewed=day_view(last),
        next_review=day_view(following),
        overdue=bool(following and following < today),
        checked_by=_checked(guide, edition),
        sources=tuple({"title": source.title, "url": source.url} for source in claims.sources),
        licence=claims.licence,
        related=tuple(shared.card_of[slug] for slug in claims.related if slug in shared.card_of),
        next_steps=tuple({"text": s.text, "url": _step(shared, s.url, guide, current)} for s in claims.next_steps),
        also_called=claims.also_called,
        example=claims.example,
    )


def _checked(guide: Guide, edition: Edition) -> tuple[Mapping[str, str], ...]:
    if edition.name == "easy-read" and guide.easy_read:
        return tuple(
            {
                "name": f"{'1 person' if test.people == 1 else f'{test.people} people'} from {test.group}",
                "date": say_date(test.date),
                "note": test.changed,
            }
            for test in guide.easy_read.tested
        )
    return tuple(
        {"name": one.name, "date": say_date(one.date) if one.date else "", "note": one.note}
        for one in guide.claims.checked_by
    )


def _step(shared: Shared, url: str, guide: Guide, current: str) -> str:
    kept = links.resolve(url, path=guide.path) if url else ""
    if not kept or not kept.startswith(links.HUB):
        return kept or ""
    path, mark, part = kept.removeprefix(links.HUB).partition("#")
    if any(path.startswith(f"{shared.settings.guides_dir}/{slug}/") for slug in shared.hub.refused):
        return ""
    return links.relative(shared.url(path), current) + mark + part


def _level_note(guide: Guide) -> str:
    """Say it where the level was not measured: a page does not show a guess, nor a claim as if it were checked."""
    if guide.facts.level:
        return ""
    english = guide.claims.lang.lower().startswith("en")
    reason = "This guide is too short to measure." if english else "We can only measure English."
    return f"{reason} Its authors chose this level." if guide.claims.reading_level else reason
