"""Explains hard words where they stand: a tree and terms in, a tree with the meanings in it out.

The word is bold, as in Easy Read, and its meaning stands in a box right below the paragraph, list item or table.
The box is a `<details>`: open where the guide uses the word for the first time, closed in later sections. So nobody
has to know of a button to get the meaning, nobody loses their place, and it works by touch, by keyboard, without
a script and on paper. Why not a link to a list, or a tooltip: docs/developers/decisions.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from plainguides.core.hard_words import full_meaning, main_language, small, ui_words
from plainguides.core.markup import make, words_of
from plainguides.core.model import Term
from plainguides.core.terms import Match, Matcher

_HOSTS = frozenset({"p", "li", "dd"})
_NOT_IN = frozenset(
    "a h1 h2 h3 h4 h5 h6 code pre kbd blockquote q cite dfn abbr figcaption caption th summary details".split()
)
_NOT_IN_BLOCKS = frozenset({"before", "quote", "definition", "speaker-notes"})
_NAMED = 3
"""Up to so many words are named in the question of their box."""
_NOT_IN_CLASSES = frozenset({"block-title", "slide-number", "word-list"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """What became of a tree."""

    body: Element
    terms: tuple[Term, ...]
    """Those that are explained, in the order of their first use."""


def explain(body: Element, terms: Iterable[Term], lang: str) -> Explained:
    """Return a copy of the tree that explains each term at its first use in each section (`h2`)."""
    terms = tuple(terms)
    made = deepcopy(body)
    work = _Work(Matcher(terms), _defined_in_sections(made), lang)
    work.visit(made, None)
    parents = {child: parent for parent in made.iter() for child in parent}
    for host, matches in work.hosts:
        _put(host, matches, parents, lang)
    return Explained(body=made, terms=tuple(work.used))


class _Work:
    """One walk over a tree. It marks words at once; the boxes are put in afterwards."""

    def __init__(self, matcher: Matcher, defined: Mapping[Element | None, Iterable[str]], lang: str) -> None:
        self.used: dict[Term, None] = {}
        self.hosts: list[tuple[Element, list[tuple[Match, bool]]]] = []
        self._matcher, self._defined, self._lang = matcher, defined, lang
        self._seen = set(defined[None])
        self._met = set(self._seen)

    def visit(self, element: Element, host: Element | None) -> None:
        if element.tag == "h2":
            self._seen = set(self._defined[element])
            self._met |= self._seen
        if self._passed_over(element):
            return
        if element.tag == "table" or (element.tag in _HOSTS and (host is None or host.tag != "table")):
            host = element
        if host is not None:
            self._mark(element, None, host)
        for child in list(element):
            self.visit(child, host)
            if host is not None:
                self._mark(element, child, host)

    def _passed_over(self, element: Element) -> bool:
        other = element.get("lang")
        return (
            element.tag in _NOT_IN
            or "data-furniture" in element.attrib
            or element.get("data-block") in _NOT_IN_BLOCKS
            or element.get("class") in _NOT_IN_CLASSES
            or bool(other and main_language(other) != main_language(self._lang))
        )

    def _mark(self, parent: Element, child: Element | None, host: Element) -> None:
        """Make each new term in one run of text bold: in `parent.text`, or in the text after a child."""
        text = (parent.text if child is None else child.tail) or ""
        place, done, last = 0 if child is None else list(parent).index(child) + 1, 0, child
        for match in self._matcher.find(text):
            if match.term.word in self._seen:
                continue
            self._seen.add(match.term.word)
            before, word = text[done : match.start], make("b", text[match.start : match.end], class_="hard-word")
            if last is None:
                parent.text = before
            else:
                last.tail = before
            word.tail = text[match.end :]
            parent.insert(place, word)
            place, done, last = place + 1, match.end, word
            self._note(host, match)

    def _note(self, host: Element, match: Match) -> None:
        if not self.hosts or self.hosts[-1][0] is not host:
            self.hosts.append((host, []))
        self.hosts[-1][1].append((match, match.term.word not in self._met))
        self._met.add(match.term.word)
        self.used[match.term] = None


def _put(host: Element, matches: Sequence[tuple[Match, bool]], parents: Mapping[Element, Element], lang: str) -> None:
    """Put the box below a paragraph or a table, or into a list item before the lists in it."""
    box = _box([match for match, _first in matches], lang, opened=any(first for _match, first in matches))
    if host.tag in {"p", "table"}:
        parent = parents[host]
        box.tail, host.tail = host.tail, None
        parent.insert(list(parent).index(host) + 1, box)
    else:
        host.insert(next((n for n, child in enumerate(host) if child.tag in {"ul", "ol"}), len(host)), box)


def _box(matches: Sequence[Match], lang: str, *, opened: bool) -> Element:
    """Make one box for all words of a paragraph: five boxes would part it from the next one."""
    box = make("details", class_="word-help", data_furniture="", **({"open": ""} if opened else {}))
    box.append(_question(matches, lang))
    if len(matches) == 1:
        box.append(make("p", _said(matches[0])))
        return box
    words = make("dl")
    for match in matches:
        pair = make("div")
        name = make("dt")
        name.append(make("dfn", match.form))
        pair.extend([name, make("dd", _said(match))])
        words.append(pair)
    box.append(words)
    return box


def _question(matches: Sequence[Match], lang: str) -> Element:
    summary = make("summary", **ui_words(lang))
    if len(matches) > _NAMED:
        summary.text = "What do these words mean?"
        return summary
    summary.text = "What does “" if len(matches) == 1 else "What do “"
    for left, match in zip(range(len(matches) - 1, -1, -1), matches, strict=True):
        # In a box of one word the question holds the word that the answer defines.
        word = make("dfn" if len(matches) == 1 else "span", match.form, **({"lang": lang} if ui_words(lang) else {}))
        word.tail = "” mean?" if left == 0 else "” and “" if left == 1 else "”, “"
        summary.append(word)
    return summary


def _said(match: Match) -> str:
    """Return what is said of a word. Where the whole words stand in the text, they are not said again."""
    return match.term.meaning if match.form == match.term.expands else full_meaning(match.term)


def _defined_in_sections(body: Element) -> Mapping[Element | None, Iterable[str]]:
    """Return, for each `h2` (None: before the first one), the words that the section explains itself."""
    found: dict[Element | None, list[str]] = {None: []}
    section: Element | None = None
    for element in body.iter():
        if element.tag == "h2":
            section = element
            found[section] = []
        elif element.tag == "dfn":
            found[section].append(small(words_of(element)))
    return found
