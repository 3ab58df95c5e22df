"""What the search makes of words, how it ranks, and what it writes."""

from __future__ import annotations

import json
import re
import string
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from plainguides.core import search
from plainguides.core.model import Block, Claims, Document, Facts, Guide, Scores, Term
from plainguides.core.search import coding, speller, words
from plainguides.core.search.shards import shards
from plainguides.shell.search_tests import read
from plainguides.shell.search_words import ordinary_words, search_words
from support import GOLDENS, write_hub

GOLDEN = yaml.safe_load((GOLDENS / "search.yml").read_text(encoding="utf-8"))
FACTS = Facts(
    scores=Scores(words=9, sentences=1, syllables=9, long_words=0, difficulty=1, measured=9, formulas={}),
    level=None,
    minutes=(1, 1),
    listening=(1, 1),
)


def guide(title: str, text: str = "", *, summary: str = "", lang: str = "en-GB", also: Sequence[str] = ()) -> Guide:
    claims = Claims(title=title, summary=summary, lang=lang, also_called=tuple(also))
    body = Document(title=title, lang=lang, body=Element("div"), blocks=(Block(kind="paragraph", text=text),))
    return Guide(
        slug=title.lower(),
        path="",
        claims=claims,
        document=body,
        facts=FACTS,
        search=search.weights(claims, [body]),
    )


GUIDES = [
    guide("Paying for travel", "Money for the bus or a taxi. Keep each receipt. The bus company may repay you."),
    guide("Toilets", "Where the accessible toilet is, and the way to it in a wheelchair. Colour helps."),
    guide("Co-production", "Production of plans together. We share power."),
    guide("Illness", "What to do if a person is ill. Go to hospital in an emergency. Barbiturate is a medicine."),
    guide("Blue badge", "Parking for a car. A blue badge costs money.", also=["parking permit"]),
    guide("Legal help", "A legal adviser and legal aid. Aid is free. Aid is legal aid. Aid for all legal things."),
    guide("Pwyllgor", "Mae'r cyfarfod yn y dŵr. Y canolfannau a'r feddygfa. Ei gardd a'i ardd.", lang="cy"),
    guide("Meddygfa a chanolfan", "Meddygfa yng Nghymru. Canolfan iechyd. Mae plant yma.", lang="cy"),
    guide("مساعدة", "شارع المدينة", lang="ar"),
    guide("מיטות", "מִיטָה בבית", lang="he"),
]


def timed(title: str, minutes: tuple[int, int], checked: date | None = None) -> Guide:
    one = guide(title, "The bus. A bus. Any bus. Our bus. One bus.")
    return replace(one, facts=replace(FACTS, minutes=minutes), claims=replace(one.claims, last_reviewed=checked))


def test_results_in_other_orders() -> None:
    """Equal guides keep the order of the best match: a title with the word comes first."""
    hub = [
        timed("Art by bus", (5, 9), date(2026, 1, 2)),
        timed("Boats", (1, 2), date(2025, 1, 2)),
        timed("Bus", (1, 2)),
        timed("Cars", (2, 2)),
    ]
    index = search.build(hub)
    found = {name: [hub[n].claims.title for n in search.query(index, "bus", sort=name).guides] for name in search.NAMES}
    assert found["best"] == ["Bus", "Art by bus", "Boats", "Cars"]
    assert found["short"] == ["Bus", "Boats", "Cars", "Art by bus"]
    assert found["title"] == ["Art by bus", "Boats", "Bus", "Cars"]
    assert found["checked"] == ["Art by bus", "Boats", "Bus", "Cars"]
    assert search.query(index, "bus", sort="?").guides == search.query(index, "bus").guides


def test_an_order_that_tells_no_guide_from_another_is_not_offered() -> None:
    assert list(search.build(GUIDES).orders) == ["title"]
    start = shards(search.build(GUIDES), [[]] * len(GUIDES), []).files
    assert not [name for name in start if name.endswith(("/sshort.js", "/schecked.js"))]


SYNONYMS = {"toilet": ["loo", "wc", "little room"], "ill": ["poorly", "feel bad"], "blue badge": ["disabled sticker"]}
TERMS = [
    Term(word="BSL", meaning="A language of hands.", expands="British Sign Language", also=("signing",)),
    Term(word="Access to Work", meaning="Government help with the cost of support in a job."),
    Term(word="blue badge", meaning="A card for the car."),
]
INDEX = search.build(GUIDES, SYNONYMS, ["mend", "toilet", "worm"], TERMS)


def found(text: str, *, only: bool = False) -> list[str]:
    return [GUIDES[number].claims.title for number in search.query(INDEX, text, only=only).guides]


def looked_for(text: str) -> list[str]:
    return search.query(INDEX, text).meaning.looked_for


@pytest.mark.parametrize("text", GOLDEN["tokens"])
def test_tokens(text: str) -> None:
    assert words.tokens(text) == GOLDEN["tokens"][text]


@pytest.mark.parametrize("pair", GOLDEN["spelling"])
def test_british_and_american_spelling_fall_together(pair: str) -> None:
    assert len({words.fold(word) for word in pair.split()}) == 1


@pytest.mark.parametrize("pair", GOLDEN["apart"])
def test_other_words_stay_apart(pair: str) -> None:
    assert len({words.fold(word) for word in pair.split()}) == 2


@pytest.mark.parametrize("pair", GOLDEN["sounds"])
def test_words_that_sound_alike(pair: str) -> None:
    assert len({words.sound(word) for word in pair.split()}) == 1


@pytest.mark.parametrize("wrong", GOLDEN["corrections"])
def test_corrections(wrong: str) -> None:
    known = [(word, 2) for word in GOLDEN["words"].split()]
    assert speller.guesses(wrong, known)[0].word == GOLDEN["corrections"][wrong]


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_edits_are_the_same_both_ways(one: str, two: str) -> None:
    assert speller.edits(one, two, 9) == speller.edits(two, one, 9) <= max(len(one), len(two))
    assert (speller.edits(one, two, 9) == 0) == (one == two)


@given(st.sets(st.integers(0, 50_000)))
def test_numbers_come_back(numbers: set[int]) -> None:
    assert list(coding.unpack_gaps(coding.pack_gaps(sorted(numbers)))) == sorted(numbers)


@given(st.dictionaries(st.integers(0, 50_000), st.integers(1, 15)))
def test_postings_come_back(impacts: dict[int, int]) -> None:
    packed = coding.pack_posting([guide << 4 | impacts[guide] for guide in sorted(impacts)])
    assert dict(coding.unpack_posting(packed)) == impacts
    assert not set(packed) & set(string.whitespace + "\"\\<'")


@pytest.mark.parametrize(
    ("query", "first", "said"),
    [
        ("toilets", "Toilets", []),
        ("coproduction", "Co-production", []),
        ("co-production", "Co-production", []),
        ("co production", "Co-production", []),
        ("coprodution", "Co-production", ["coproduction"]),
        ("wheel chair", "Toilets", ["wheelchair"]),
        ("legalaid", "Legal help", ["legal", "aid"]),
        ("colors", "Toilets", []),
        ("acessible", "Toilets", ["accessible"]),
        ("receit", "Paying for travel", ["receipt"]),
        ("repaid bus", "Paying for travel", None),
        ("barbiturates", "Illness", []),
        ("barbit", "Illness", ["barbiturate"]),
        ("loo", "Toilets", []),
        ("a little room please", "Toilets", []),
        ("I feel bad", "Illness", []),
        ("disabled sticker", "Blue badge", []),
        ("parking permits", "Blue badge", []),
        ("dwr", "Pwyllgor", []),
        ("DŴR", "Pwyllgor", []),
        ("المَدِينَة", "مساعدة", []),
        ("מיטה", "מיטות", None),
        ("feddygfa", "Meddygfa a chanolfan", []),
        ("nghanolfan", "Meddygfa a chanolfan", []),
        ("ganolfannau", "Meddygfa a chanolfan", []),
        ("Gymru", "Meddygfa a chanolfan", []),
        ("blant", "Meddygfa a chanolfan", []),
        ("ardd", "Pwyllgor", []),
    ],
)
def test_a_search_finds(query: str, first: str, said: list[str] | None) -> None:
    assert found(query)[:1] == [first]
    assert said is None or looked_for(query) == said


@pytest.mark.parametrize("query", ["mend", "worm", "", "zzzzzzz", "...", "12345"])
def test_a_search_that_finds_nothing_says_so(query: str) -> None:
    result = search.query(INDEX, query)
    assert (result.guides, result.meaning.looked_for) == ((), [])
    assert result.meaning.unused == ([query] if query.isalnum() else [])


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("bsl", ["BSL"]),
        ("british sign language", ["BSL"]),
        ("Britsh sign langauge", []),  # no guide has these words, so there is nothing to mend them by
        ("what is access to work?", ["Access to Work"]),
        ("blue bagde", ["blue badge"]),
        ("blue badges and bsl", ["BSL", "blue badge"]),
        ("badge", []),
    ],
)
def test_words_of_the_glossary_are_explained(query: str, terms: list[str]) -> None:
    assert [TERMS[number].word for number in sorted(search.query(INDEX, query).meaning.terms)] == terms


def test_forms_of_a_glossary_word_find_the_same_guides() -> None:
    guides = [*GUIDES, guide("Interpreters", "How to book BSL.")]
    index = search.build(guides, {}, [], TERMS)
    for text in ("bsl", "british sign language", "signing"):
        assert guides[search.query(index, text).guides[0]].claims.title == "Interpreters", text


def test_welsh_rules_need_a_guide_in_welsh() -> None:
    english = search.build([guide("Pin badges", "A pin for each of us.")], {}, [])
    assert search.query(english, "bin").guides == ()
    assert json.loads(_start(english).split(",", 1)[1][:-3])["rules"]["mutations"] == []
    assert json.loads(_start(INDEX).split(",", 1)[1][:-3])["rules"]["mutations"]


def _start(index: search.Index) -> str:
    files = shards(index, [[1]] * index.size, []).files
    return next(content for path, content in files.items() if path.endswith("start.js")).decode()


def test_words_as_they_are_typed() -> None:
    assert found("acessible", only=True) == found("loo", only=True) == []
    assert found("toilet", only=True) == ["Toilets"]


def test_a_guide_with_the_words_in_its_title_comes_first() -> None:
    assert found("money") == ["Paying for travel", "Blue badge"] or found("money") == [
        "Blue badge",
        "Paying for travel",
    ]
    assert found("blue badge money")[0] == "Blue badge"


@given(st.text(max_size=60))
def test_no_text_breaks_a_search(text: str) -> None:
    assert len(set(found(text))) == len(found(text))


def test_the_same_guides_give_the_same_bytes() -> None:
    one, two = (shards(search.build(GUIDES, SYNONYMS), [[1]] * len(GUIDES), []) for _ in range(2))
    assert one == two
    assert re.fullmatch(r"search/[0-9a-f]{12}/", one.folder)
    other = shards(search.build(GUIDES[1:], SYNONYMS), [[1]] * (len(GUIDES) - 1), [])
    assert other.folder != one.folder


def test_shards_are_scripts_with_json_in_them() -> None:
    for path, content in shards(INDEX, [["\u2028</script>"]] * len(GUIDES), []).files.items():
        call = re.fullmatch(r'plainguidesShard\("(\w+)",(.*)\);\n', content.decode(), re.DOTALL)
        assert call
        assert path.endswith(f"/{call[1]}.js")
        json.loads(call[2])
        assert "\u2028" not in call[2]


def test_synonyms_of_a_hub_are_added_to_ours(tmp_path: Path) -> None:
    (tmp_path / "synonyms.yml").write_text("toilet: [comfy place]\nramp: slopey thing\n", encoding="utf-8")
    found = search_words(tmp_path).synonyms
    assert found["toilet"] == (*search_words(None).synonyms["toilet"], "comfy place")
    assert "slopey thing" in found["ramp"]


def test_our_synonyms_and_words_are_in_order() -> None:
    ours = search_words(None).synonyms
    assert len(ours) > 700
    assert not [word for word, others in ours.items() if word in others or len(set(others)) < len(others)]
    assert {"theatre", "theater", "wasp"} < ordinary_words()
    assert "recieve" not in ordinary_words()


@pytest.mark.parametrize(
    ("text", "line"),
    [("query: x", 1), ("- query: a\n  guide: b\n- walk", 3), ("- query: a", 1), ("- {query: a, guide: [b]}", 1)],
)
def test_search_tests_that_cannot_be_read(text: str, line: int) -> None:
    with pytest.raises(Exception, match=rf"search-tests.yml:{line}: This is no query"):
        read(text.encode())


def test_search_tests_are_tried(tmp_path: Path) -> None:
    from support import run

    hub = write_hub(tmp_path / "hub")
    (hub / "search-tests.yml").write_text(
        "- query: buss\n  guide: bus\n- query: rocket\n  guide: bus\n- query: x\n  guide: none\n", encoding="utf-8"
    )
    for command in ("check", "build"):
        done = run("python", "-m", "plainguides", command, folder=hub)
        said = done.stdout + done.stderr
        assert done.returncode == 0, said
        assert 'search-tests.yml:3: warning: A search for "rocket" does not show the guide bus' in said
        assert 'search-tests.yml:5: warning: There is no guide "none"' in said
        assert "buss" not in said


def test_searches_in_a_guide_are_tried(tmp_path: Path) -> None:
    from support import run

    hub = write_hub(tmp_path / "hub")
    file = hub / "guides" / "bus" / "index.md"
    text = file.read_text(encoding="utf-8").replace("---\n", "---\nsearch_tests: [buss, rocket]\n", 1)
    file.write_text(text, encoding="utf-8")
    done = run("python", "-m", "plainguides", "check", folder=hub)
    said = done.stdout + done.stderr
    assert 'guides/bus/index.md:2: warning: A search for "rocket" does not show the guide bus' in said
    assert "buss" not in said


def test_the_command_line_searches(tmp_path: Path) -> None:
    from support import run

    hub = write_hub(tmp_path / "hub")
    done = run("python", "-m", "plainguides", "search", "buz", folder=hub)
    assert (done.returncode, done.stdout.splitlines()[1]) == (0, "We also looked for: bus.")
    assert "1. Bus  (bus)" in done.stdout
    done = run("python", "-m", "plainguides", "search", "--json", "rocket", folder=hub)
    assert (done.returncode, json.loads(done.stdout)["unused"]) == (1, ["rocket"])
