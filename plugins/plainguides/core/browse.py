"""Lists of guides: A to Z, and by topic, level, time and edition. Every list is a static page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from plainguides.core.hub import sort_key
from plainguides.core.model import Edition, Guide, Hub, Registry
from plainguides.core.slug import slugify

TIMES = (
    (3, "3 minutes or less", "up-to-3-minutes"),
    (5, "4 to 5 minutes", "4-to-5-minutes"),
    (10, "6 to 10 minutes", "6-to-10-minutes"),
    (10**6, "More than 10 minutes", "more-than-10-minutes"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A page that lists guides."""

    group: str
    """A key of `GROUPS`."""
    name: str
    """Last part of its address."""
    label: str
    intro: str
    guides: tuple[Guide, ...]

    @property
    def source(self) -> str:
        """The path that stands for the page in links."""
        return f"browse/{self.group}/{self.name}.md"


GROUPS = {
    "topics": "By topic",
    "levels": "By reading level",
    "time": "By reading time",
    "editions": "By edition",
    "kinds": "By kind",
    "languages": "By language",
    "files": "By file to keep, print or send",
}
LANGUAGES = {"ar": "Arabic", "bn": "Bengali", "cy": "Welsh", "de": "German", "en": "English", "es": "Spanish",
             "fa": "Persian", "fr": "French", "ga": "Irish", "gd": "Scottish Gaelic", "gu": "Gujarati",
             "he": "Hebrew", "hi": "Hindi", "it": "Italian", "pa": "Punjabi", "pl": "Polish", "pt": "Portuguese",
             "ro": "Romanian", "so": "Somali", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu",
             "zh": "Chinese"}  # fmt: skip
"""Names of languages, by the start of their code. Others are shown by their code."""


def listings(hub: Hub, registry: Registry) -> tuple[Listing, ...]:
    """Return every list that has a guide in it, group by group."""
    return (
        *_topics(hub),
        *_levels(hub, registry),
        *_times(hub),
        *_editions(hub, registry),
        *_kinds(hub),
        *_languages(hub),
    )


def a_to_z(guides: Iterable[Guide]) -> tuple[tuple[str, tuple[Guide, ...]], ...]:
    """Return guides by the first letter of their title. Guides come sorted, so letters do too."""
    groups: dict[str, list[Guide]] = defaultdict(list)
    for guide in guides:
        first = sort_key(guide.claims.title)[:1].upper()
        groups[first if first.isalpha() else "0 to 9"].append(guide)
    return tuple((letter, tuple(found)) for letter, found in sorted(groups.items()))


def _topics(hub: Hub) -> Sequence[Listing]:
    names: dict[str, str] = {}
    for guide in hub.guides:
        for topic in guide.claims.topics:
            names.setdefault(slugify(topic), topic)
    by_topic = _group(hub, lambda guide: {slugify(topic) for topic in guide.claims.topics})
    return [
        Listing(
            group="topics", name=name, label=names[name], intro=f"Guides about {names[name]}.", guides=by_topic[name]
        )
        for name in sorted(names, key=lambda name: names[name].casefold())
    ]


def _levels(hub: Hub, registry: Registry) -> Sequence[Listing]:
    by_level = _group(hub, lambda guide: {guide.level} if guide.level else set())
    return [
        Listing(group="levels", name=level.name, label=level.label, intro=level.meaning, guides=by_level[level.name])
        for level in registry.levels
        if level.name in by_level
    ]


def _times(hub: Hub) -> Sequence[Listing]:
    by_time = _group(hub, lambda guide: {next(name for most, _, name in TIMES if guide.facts.minutes[1] <= most)})
    return [
        Listing(
            group="time",
            name=name,
            label=label,
            intro="The time is for people who read slowly. Take the time you need.",
            guides=by_time[name],
        )
        for _, label, name in TIMES
        if name in by_time
    ]


def _editions(hub: Hub, registry: Registry) -> Sequence[Listing]:
    found = []
    for edition in registry.editions:
        guides = tuple(guide for guide in hub.guides if edition.document(guide) is not None)
        if guides and edition.path:
            found.append(
                Listing(
                    group="editions",
                    name=edition.name,
                    label=edition.label,
                    intro=edition.purpose + _drafts(edition, guides),
                    guides=guides,
                )
            )
    return found


def _drafts(edition: Edition, guides: Sequence[Guide]) -> str:
    """Say how many of the list are drafts. Nothing where none is."""
    count = sum(edition.draft(guide) for guide in guides)
    if not count:
        return ""
    if len(guides) == 1:
        return " The one here is a draft. People with learning disabilities have not checked it."
    some = "All of these are drafts." if count == len(guides) else f"{count} of these {len(guides)} are drafts."
    return f"{some and ' ' + some} People with learning disabilities have not checked them."


def _kinds(hub: Hub) -> Sequence[Listing]:
    by_kind = _group(hub, lambda guide: {guide.claims.kind})
    return [
        Listing(group="kinds", name=kind, label=kind.capitalize(), intro=f"Guides of the kind {kind}.", guides=guides)
        for kind, guides in sorted(by_kind.items())
        if len(by_kind) > 1
    ]


def _languages(hub: Hub) -> Sequence[Listing]:
    by_lang = _group(hub, lambda guide: {guide.claims.lang.lower().partition("-")[0]})
    names = {lang: LANGUAGES.get(lang, lang) for lang in by_lang}
    return [
        Listing(
            group="languages", name=lang, label=names[lang], intro=f"Guides in {names[lang]}.", guides=by_lang[lang]
        )
        for lang in sorted(names, key=lambda lang: names[lang])
        if len(by_lang) > 1
    ]


def _group(hub: Hub, keys: Callable[[Guide], Iterable[str]]) -> dict[str, tuple[Guide, ...]]:
    groups: dict[str, list[Guide]] = defaultdict(list)
    for guide in hub.guides:
        for key in keys(guide):
            groups[key].append(guide)
    return {key: tuple(guides) for key, guides in groups.items()}
