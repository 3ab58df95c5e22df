"""Hard words: the glossary file, how its words are found, and how pages and files explain them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from plainguides.core import markup
from plainguides.core.glossary import read_glossary
from plainguides.core.glossary_advice import advice
from plainguides.core.hub import assemble
from plainguides.core.model import Hub, HubSettings, Severity, Term
from plainguides.core.terms import Matcher
from plainguides.core.word_help import explain
from support import GOLDENS, ROOT, Page, build, files, pages, write_hub
from test_examples import REGISTRY, read

FILES = yaml.safe_load((GOLDENS / "glossary.yml").read_text(encoding="utf-8"))
TEXTS = [
    pytest.param(group["words"], text, found, id=text[:30])
    for group in yaml.safe_load((GOLDENS / "terms.yml").read_text(encoding="utf-8"))
    for text, found in group["finds"]
]
LOOP = Term(word="hearing loop", meaning="It sends sound to a hearing aid.", line=1)
BSL = Term(word="BSL", expands="British Sign Language", meaning="A language of hands.", line=2)
RAMP = Term(word="ramp", meaning="A way with no steps.", line=4)


@pytest.mark.parametrize("case", FILES, ids=lambda case: repr(case["file"])[:40])
def test_a_glossary_file_is_read_and_each_mistake_is_named(case: dict[str, Any]) -> None:
    glossary = read_glossary(case["file"], "guides/glossary.yml")
    assert [term.word for term in glossary.terms] == case.get("terms", [])
    said = [(finding.line, finding.message) for finding in glossary.findings]
    assert len(said) == len(case.get("says", []))
    for (line, message), (wanted_line, start) in zip(said, case.get("says", []), strict=True):
        assert (line, message[: len(start)]) == (wanted_line, start)
    assert all(one.severity is Severity.ERROR and one.fix and one.example for one in glossary.findings)


def test_a_file_that_is_no_text_is_a_finding() -> None:
    assert [one.line for one in read_glossary(None, "guides/glossary.yml").findings] == [1]


@pytest.mark.parametrize(("words", "text", "found"), TEXTS)
def test_words_are_found(words: list[str], text: str, found: list[str]) -> None:
    terms = [Term(word=word, meaning="-") for word in words]
    assert [match.form for match in Matcher(terms).find(text)] == found


def test_another_form_is_the_same_word() -> None:
    term = Term(word="captions", meaning="-", also=("subtitles",), expands="words on a screen")
    found = Matcher([term]).find("A subtitle, captions, words on a screen")
    assert [match.form for match in found] == ["subtitles", "captions", "words on a screen"]


def html(markdown: str, *terms: Term, head: str = "") -> str:
    guide = hub(markdown, *terms, head=head).guides[0]
    return markup.to_html(explain(guide.document.body, guide.explained, guide.claims.lang).body)


def hub(markdown: str, *terms: Term, head: str = "", easy_read: str | None = None) -> Hub:
    one = read(f"---\ntitle: Example\n{head}---\n{markdown}", easy_read=easy_read)
    return assemble({"example": one}, HubSettings(name="Test"), pages=(), assets=(), glossary=terms)


def test_the_word_is_bold_and_the_meaning_stands_right_below() -> None:
    assert html("Use the hearing loop now.\n\nNext.\n", LOOP) == (
        '<p>Use the <b class="hard-word">hearing loop</b> now.</p>'
        '<details class="word-help" data-furniture open><summary>What does “<dfn>hearing loop</dfn>” mean?</summary>'
        "<p>It sends sound to a hearing aid.</p></details>\n<p>Next.</p>"
    )


def test_the_first_box_of_a_guide_is_open_and_later_sections_repeat_it_closed() -> None:
    text = html("A ramp. A ramp.\n\n## One\n\nThe ramp.\n\n### Deeper\n\nA ramp.\n\n## Two\n\nRamps.\n", RAMP)
    assert text.count('<details class="word-help" data-furniture open>') == 1
    assert text.count("<details") == 3
    assert text.index(" open>") < text.index("<h2")


def test_words_of_one_paragraph_share_a_box() -> None:
    text = html("The ramp, the hearing loop and BSL.\n", LOOP, BSL, RAMP)
    assert text.count("<details") == 1
    assert "What do “<span>ramp</span>”, “<span>hearing loop</span>” and “<span>BSL</span>” mean?" in text
    assert "<dt><dfn>BSL</dfn></dt><dd>British Sign Language. A language of hands.</dd>" in text


def test_a_box_stands_in_its_list_item_and_below_its_table() -> None:
    text = html("- A ramp\n    - inside\n- Other\n\n| A | B |\n|---|---|\n| BSL | x |\n\nTable: T\n", RAMP, BSL)
    assert '</b>\n<details class="word-help"' in text.replace("</b><details", "</b>\n<details")
    assert text.index("</details>") < text.index("inside")
    assert "</table><details" in text
    text = html("- [ ] Look for a ramp.\n", RAMP)
    assert '<b class="hard-word">ramp</b>.</span></label><details' in text


@pytest.mark.parametrize("markdown", [
    "[The ramp](https://www.example.org/)\n",
    "## The ramp\n",
    "Write `ramp` here.\n\n```\nramp\n```\n",
    "> The ramp was good.\n> — [A law](https://www.example.org/)\n",
    "Instead of:\n\n> A ramp\n\nYou could write:\n\n> A slope\n",
    '<p lang="fr">La ramp</p>\n',
    "Ramp\n: A slope.\n\nThe ramp is here.\n",
    "> [!TIP] A ramp\n> Go up.\n",
    "| The ramp |\n|---|\n| x |\n\nTable: The ramp\n",
    "A trampoline.\n",
])  # fmt: skip
def test_nothing_is_explained_there(markdown: str) -> None:
    assert "word-help" not in html(markdown, RAMP)


def test_a_guide_can_have_words_of_its_own() -> None:
    text = html("The ramp and the dais.\n", RAMP, head="words:\n  ramp: A slope.\n  dais: A low stage.\n")
    assert "A slope." in text
    assert "no steps" not in text
    assert "A low stage." in text
    defined = html("Dais\n: A low stage.\n\n## Later\n\nGo up the dais.\n")
    assert '<details class="word-help" data-furniture><summary>What does “<dfn>dais</dfn>” mean?' in defined


def test_another_language_gets_no_english_words() -> None:
    welsh = Term(word="ramp", meaning="Ffordd heb risiau.", lang="cy")
    text = html("Mae ramp yma.\n", RAMP, welsh, head="lang: cy\n")
    assert '<summary lang="en-GB">What does “<dfn lang="cy">ramp</dfn>” mean?</summary>' in text
    assert "Ffordd heb risiau." in text


def test_words_measures_and_search_do_not_change() -> None:
    (with_help,), (without,) = hub("The ramp.\n", RAMP).guides, hub("The ramp.\n").guides
    assert with_help.document.blocks == without.document.blocks
    assert (with_help.facts, with_help.search) == (without.facts, without.search)
    assert markup.to_html(with_help.document.body) == markup.to_html(without.document.body)


def test_every_edition_but_easy_read_ends_with_the_list() -> None:
    easy = "---\ntitle: Easy\n---\n## One\n\n[pic: bus]\nThe ramp is here.\n"
    (guide,) = hub("The ramp.\n\n## Hard words\n\nOne.\n", RAMP, easy_read=easy).guides
    for edition in REGISTRY.editions:
        document = edition.document(guide)
        assert document is not None
        text = markup.to_html(document.body)
        assert ("<dt>ramp</dt><dd>A way with no steps.</dd>" in text) is (edition.name != "easy-read")
        assert text.count('id="hard-words"') == (edition.name != "easy-read")
        assert ("word-help" in text) is False


def test_advice_about_entries() -> None:
    hard = Term(word="loop", meaning="An electroacoustic apparatus.", line=1)
    capital = Term(word="Ramp", meaning="A way with no steps.", line=2)
    unused = Term(word="dais", meaning="A low stage.", line=3)
    long = Term(word="lift", meaning=" ".join(["go"] * 30) + ".", line=4)
    guides = hub("The loop, the ramp and the lift.\n", hard, capital, unused, long).guides
    found = [
        (one.line, one.severity.value) for one in advice((hard, capital, unused, long), guides, REGISTRY.tables, "x")
    ]
    assert found == [(1, "advice"), (2, "warning"), (3, "advice"), (4, "advice")]


def test_the_site_has_a_glossary_only_where_there_are_words(tmp_path: Path) -> None:
    bare = write_hub(tmp_path / "bare")
    build(bare, tmp_path / "one", "--strict")
    assert "glossary/index.html" not in files(tmp_path / "one")
    assert b"lossary" not in files(tmp_path / "one")["index.html"]
    (bare / "guides/glossary.yml").write_text("ticket: A paper that lets you travel.\n", encoding="utf-8")
    build(bare, tmp_path / "two", "--strict")
    page = pages(tmp_path / "two")["glossary/index.html"]
    (entry,) = [tag for tag in page.tags if tag.attributes.get("id") == "word-ticket"]
    assert "A paper that lets you travel." in entry.text
    assert any(tag.attributes.get("href") == "../guides/train/" for tag in page.all("a") if tag.inside("dl"))
    for name, other in pages(tmp_path / "two").items():
        assert any(tag.text.startswith("Glossary") for tag in other.all("a") if tag.inside("footer")), name


def test_a_wrong_glossary_is_named_and_stops_a_strict_build(tmp_path: Path) -> None:
    bare = write_hub(tmp_path / "bare")
    (bare / "guides/glossary.yml").write_text("ticket:\nbus: A big car.\n", encoding="utf-8")
    said = build(bare, tmp_path / "site")
    assert 'guides/glossary.yml:1: error: The word "ticket" has no meaning.' in said.replace("ERROR   -  ", "")
    assert (tmp_path / "site/glossary/index.html").is_file()


def test_the_example_hub_explains_its_words(site: Path) -> None:
    glossary = read_glossary((ROOT / "guides/glossary.yml").read_text(encoding="utf-8"), "guides/glossary.yml")
    assert len(glossary.terms) >= 25
    assert glossary.findings == ()
    helped = {name: page for name, page in pages(site).items() if any(boxes(page))}
    assert len(helped) >= 20
    for name, page in helped.items():
        assert "/easy-read/" not in name
        for box in boxes(page):
            assert len(box.text.partition("?")[2]) > 10, name


def boxes(page: Page) -> list[Any]:
    return [tag for tag in page.all("details") if tag.attributes.get("class") == "word-help"]


def test_words_under_a_mouse_are_an_error() -> None:
    found = read('---\ntitle: T\n---\nUse <abbr title="British Sign Language">BSL</abbr> here.\n').findings
    assert ("British Sign Language (BSL)", 4) in [(one.example, one.line) for one in found]
