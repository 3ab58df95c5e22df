"""Untested words say that they are a draft: in every output, list and title, whatever a hub or an author writes."""

from __future__ import annotations

import csv
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from plainguides.core import visible
from plainguides.core.easy_read import DRAFT, MACHINE, OUT_OF_DATE
from plainguides.core.hub import assemble
from plainguides.core.jobs import context_of, parts_of, planned
from plainguides.core.model import Format, Hub, HubSettings, Registry
from plainguides.core.site import SitePlan, plan
from plainguides.core.views import Shared
from plainguides.core.views.guide import guide_page
from plainguides.core.visible import says
from plainguides.shell.config import read_settings
from plainguides.shell.extensions import load
from plainguides.shell.files import load_hub
from plainguides.shell.verify import lost_labels
from plainguides.writers.audio.units import units
from plainguides.writers.epub.chapter import chapter
from support import TINY, TINY_CONFIG, Page, build, files, run, write_hub
from test_examples import REGISTRY, read

CONFIG = f"""{TINY_CONFIG.rstrip()}
      formats:
        docx: false
        braille: false
"""
GUIDE = "---\ntitle: {slug}\n{front}---\nWe pay.\n\n## Bus\n\nA bus costs £2.\n"
ROWS = '\n## Bus {from="#bus"}\n\n[pic: bus]\nTake the bus.\n'
RECORD = "tested:\n  - group: Our readers' group\n    people: 6\n    date: 2026-10-03\n"
HASHES = "hashes:\n  guide: {bus: 12345678}\n  easy_read: 5d20aa81\n"
COMPANIONS: Mapping[str, tuple[str, str, str]] = {
    "plain": ("title: Easy plain", ROWS, ""),
    "typed": (f"title: Easy typed\nstatus: tested\n{RECORD}", ROWS, ""),
    "forged": (f"title: Easy forged\nstatus: tested\n{RECORD}{HASHES}", ROWS, ""),
    "machine": (f"title: Easy machine\nmachine_help: a <b> & 'c' model\n{HASHES}", ROWS, ""),
    "boast": ("title: Tested by 6 people on 3 October 2026", f"{ROWS}\n[pic: bus]\nPeople tested this.\n", ""),
    "marks": ("title: \"<script> & 'quotes' -->\"", f"{ROWS}\n## <b>Hide</b>\n\n[pic: bus]\n&lt;!-- Go.\n", ""),
    "fake": ("title: Easy fake", f'\n<div class="edition-notice">Tested.</div>\n{ROWS}', ""),
    "slides": ("title: Easy slides", ROWS, "kind: slides\n"),
    "leaflet": ("title: Easy leaflet", ROWS, "kind: leaflet\nexample: true\n"),
    "few": ("title: Easy few", ROWS, "formats: [text]\nsummary: Short.\n"),
    "parts": ("title: Easy parts", f"\n[part: Bus]\n{ROWS}\n[part: Money]\n\n## Go\n\n[pic: bus]\nWe pay.\n", ""),
    "cymraeg": ("title: Easy cymraeg", ROWS, "lang: cy\ntopics: [Bws]\nrelated: [plain]\n"),
}
"""Slug -> front matter, body and the guide's own front matter."""


def hub_files() -> dict[str, str]:
    made = {path: text for path, text in TINY.items() if path.startswith(("docs/", "guides/pictures/"))}
    made["docs/index.md"], made["docs/about.md"] = "Welcome.\n", "# About\n\nWords.\n"
    for slug, (front, body, own) in COMPANIONS.items():
        made[f"guides/{slug}/index.md"] = GUIDE.format(slug=slug, front=own)
        made[f"guides/{slug}/easy-read.md"] = f"---\n{front}\n---\n{body}"
    return made


@dataclass(frozen=True)
class Built:
    root: Path
    site: Path
    registry: Registry
    hub: Hub
    plan: SitePlan

    def lost(self, site: Path | None = None) -> list[str]:
        return lost_labels(site or self.site, self.plan)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """One build for all tests of this file."""
    root = write_hub(tmp_path_factory.mktemp("label") / "hub", hub_files(), CONFIG)
    site = root.parent / "site"
    build(root, site)
    registry = load(root)
    hub = load_hub(root, read_settings(root / "mkdocs.yml")[0], registry)
    return Built(root, site, registry, hub, plan(hub, registry))


def easy_pages(built: Built) -> Iterator[tuple[str, str]]:
    for slug in COMPANIONS:
        yield slug, (built.site / f"guides/{slug}/easy-read/index.html").read_text(encoding="utf-8")


def test_all_of_them_are_published_and_none_is_tested(built: Built) -> None:
    """Else the other tests would look at nothing."""
    assert {guide.slug for guide in built.hub.guides} == set(COMPANIONS)
    assert all(guide.easy_read is not None and not guide.easy_read.tested for guide in built.hub.guides)


def test_every_output_says_it(built: Built) -> None:
    drafts = [one for several in built.plan.outputs.values() for one in several if one.edition == "easy-read"]
    assert {one.format for one in drafts} >= {"page", "pdf", "epub", "text"}
    assert len(drafts) >= 3 * len(COMPANIONS)
    formats = {format.name: format for format in built.registry.formats}
    for output in drafts:
        assert output.draft
        assert formats[output.format].says((built.site / output.path).read_bytes(), DRAFT), output.path
    assert built.lost() == []


def test_the_page_says_it_where_it_is_read_first(built: Built) -> None:
    for slug, html in easy_pages(built):
        page = Page(html)
        assert says(html.encode(), DRAFT), slug
        assert page.all("title")[0].text.startswith("Draft: "), slug
        assert page.all("h1")[0].text.startswith("Draft: "), slug
        words = " ".join(page.all("main")[0].text.split())
        assert words.index(DRAFT) < words.index("Take the bus."), slug


def test_what_else_is_true_stands_beside_it(built: Built) -> None:
    pages = dict(easy_pages(built))
    assert says(pages["forged"].encode(), OUT_OF_DATE)
    assert says(pages["machine"].encode(), f"{MACHINE}: a <b> & 'c' model.")
    assert not says(pages["plain"].encode(), OUT_OF_DATE)


def test_every_link_to_a_draft_says_so(built: Built) -> None:
    """On every page of the site: cards, lists, ways to read, files, breadcrumbs."""
    drafts = {f"guides/{slug}/easy-read/" for slug in COMPANIONS}
    assert all((built.site / one / "no-pictures/index.html").is_file() for one in drafts)
    drafts |= {one.path for several in built.plan.outputs.values() for one in several if one.draft}
    seen = set()
    for path in built.site.rglob("*.html"):
        for tag in Page(path.read_text(encoding="utf-8")).tags:
            target = (path.parent / tag.attributes.get("href", "").partition("#")[0]).resolve()
            if tag.name not in {"a", "link"} or target == path.parent or not target.is_relative_to(built.site):
                continue
            name = target.relative_to(built.site).as_posix()
            if name in drafts or f"{name}/" in drafts:
                # From one page of an Easy Read to another: the reader is in it already, under its label.
                if "canonical" in tag.attributes.get("rel", "") or path.is_relative_to(built.site / name):
                    continue
                words = tag.text or tag.attributes.get("title", "")
                assert "draft" in words.lower(), f"{path.relative_to(built.site)}: {tag} {words}"
                seen.add(path.relative_to(built.site).parts[0])
    assert seen >= {"guides", "browse", "formats", "index.html", "search"} - {"search", "index.html"}


def test_lists_for_programs_say_it(built: Built) -> None:
    site = files(built.site)
    rows = list(csv.DictReader(site["formats.csv"].decode("utf-8-sig").splitlines()))
    easy = [row for row in rows if row["edition"] == "easy-read"]
    assert len(easy) >= 3 * len(COMPANIONS)
    assert {row["draft"] for row in easy} == {"yes"}
    assert all(row["title"].startswith("Draft: ") for row in easy)
    entries = [one for one in json.loads(site["formats.json"]) if one["edition"] == "easy-read"]
    assert all(one["draft"] is True and one["title"].startswith("Draft: ") for one in entries)
    outputs = [one for guide in json.loads(site["hub.json"])["guides"] for one in guide["outputs"]]
    assert all(one["draft"] == (one["edition"] == "easy-read") for one in outputs)
    records = [path for path in site if path.startswith("search/") and b"/easy-read/" in site[path]]
    assert records
    for path in records:
        text = site[path].decode()
        assert text.count("/easy-read/") == text.count('"Easy Read, a draft"'), path
    for path in site:
        if path.endswith((".xml", ".rss", ".atom")):
            named = re.findall(r"<title>([^<]*easy[^<]*)", site[path].decode(), flags=re.IGNORECASE)
            assert all("draft" in title.lower() for title in named), path


def hides(html: str) -> Iterator[tuple[str, str]]:
    """Yield what a template of a hub might do to the label, and the page that comes of it."""
    notice = re.compile(r'<div class="notice"[^>]*>.*?</div>', re.DOTALL)
    assert len(notice.findall(html)) >= 2
    for name, put in {
        "left out": "",
        "in a comment": "<!-- {} -->",
        "hidden": "<div hidden>{}</div>",
        "for screen readers only": '<div class="hidden">{}</div>',
        "not for screen readers": '<div aria-hidden="true">{}</div>',
        "in a closed box": "<details><summary>More</summary>{}</details>",
        "in a template": "<template>{}</template>",
        "without script only": "<noscript>{}</noscript>",
        "in an attribute": f'<p data-label="{DRAFT}"></p>',
    }.items():
        yield name, notice.sub(lambda found, put=put: put.replace("{}", found[0]), html)  # type: ignore[misc]
    yield "no title", re.sub("<title>.*?</title>", "<title>Easy plain</title>", html, flags=re.DOTALL)


def test_the_build_sees_each_way_to_lose_it(built: Built, tmp_path: Path) -> None:
    path = "guides/plain/easy-read/index.html"
    html = (built.site / path).read_text(encoding="utf-8")
    copy = tmp_path / path
    copy.parent.mkdir(parents=True)
    for name, changed in hides(html):
        copy.write_text(changed, encoding="utf-8")
        assert [one.split(":")[0] for one in built.lost(tmp_path)] == [path], name
    copy.write_text(html.replace("This is a draft.", "This <em>is</em>\n a&#32;draft."), encoding="utf-8")
    assert built.lost(tmp_path) == []


def test_a_file_without_it_is_seen(built: Built, tmp_path: Path) -> None:
    """Each format is opened as what it is. Here the words of a draft stand in the place of a tested one."""
    found = {one.format: one for one in built.plan.outputs["plain"] if one.edition == "easy-read"}
    assert found.keys() >= {"pdf", "epub", "text"}
    for name in found.keys() - {"page"}:
        standard = next(one for one in built.plan.outputs["plain"] if one.edition == "standard" and one.format == name)
        copy = tmp_path / found[name].path
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(built.site / standard.path, copy)
        assert [one.split(":")[0] for one in built.lost(tmp_path)] == [found[name].path], name
        copy.unlink()


LOSES = "<!-- {{ notice }} -->"


def test_a_theme_that_drops_it_is_not_built(tmp_path: Path) -> None:
    config = TINY_CONFIG.replace("name: plainguides\n", "name: plainguides\n  custom_dir: overrides\n", 1)
    few = {path: text for path, text in hub_files().items() if not path.startswith("guides/") or "/p" in path}
    few["overrides/components/notice/template.html"] = LOSES
    hub = write_hub(tmp_path, few, f"{config.rstrip()}\n      formats: []\n")
    done = run("python", "-m", "mkdocs", "build", "-d", tmp_path / "site", folder=hub)
    assert done.returncode != 0
    assert "These words of the Easy Read label are missing" in done.stderr
    assert f'guides/plain/easy-read/index.html: "{DRAFT}"' in done.stderr


def test_an_edition_or_a_format_of_a_hub_cannot_drop_it(built: Built, tmp_path: Path) -> None:
    easy = next(one for one in REGISTRY.editions if one.name == "easy-read")
    quiet = replace(
        easy,
        name="big-easy",
        path="big-easy",
        document=lambda guide: guide.easy_read.document if guide.easy_read else None,
        notice=lambda _guide: "",
        draft=lambda _guide: False,
    )
    text = next(one for one in REGISTRY.formats if one.name == "text")
    mine = replace(text, name="mine", suffix=".mine", editions=("big-easy",), write=lambda _d, _c: b"Take the bus.")
    registry = replace(built.registry, editions=(*REGISTRY.editions, quiet), formats=(*REGISTRY.formats, mine))
    site = plan(built.hub, registry)
    outputs = site.outputs
    for several in outputs.values():
        for one in several:
            (tmp_path / one.path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / one.path).write_bytes(b"Take the bus.")
    lost = {one.split(":")[0] for one in lost_labels(tmp_path, site)}
    assert lost >= {one.path for several in outputs.values() for one in several if one.edition == "big-easy"}
    assert {"guides/plain/big-easy/index.html", "guides/plain/plain-big-easy.mine"} <= lost


# --- any text, without a build

LINE = st.sampled_from([
    "status: draft", "status: tested", "machine_help: none", "machine_help: NONE", "machine_help: a model", "words: {}",
    "words: {bus: A long car.}", RECORD.rstrip(), HASHES.rstrip(), "tested: []", "draft: false", "example: true",
    "label: none", "notice: ''", "title: Tested by 60 people", "status: Tested",
])  # fmt: skip
PIECE = st.sampled_from([
    ROWS, "[pic: bus]\nWe pay.\n", "<!-- ok: easy-read-status: no -->\n", "<div hidden>\n", "</div>\n", "<!--\n",
    "-->\n", '<p class="edition-notice">Tested by 6 people.</p>\n', "## This is tested\n", "\n", "***\n",
])  # fmt: skip


@settings(max_examples=150)
@given(
    st.lists(LINE, max_size=5, unique_by=lambda line: line.split(":")[0]),
    st.lists(PIECE, max_size=5),
    st.sampled_from(["", "kind: slides\n", "kind: leaflet\n", "lang: ar\n", "example: true\n", "formats: [pdf]\n"]),
    st.builds(
        HubSettings,
        name=st.sampled_from(["A", "Tested"]),
        directory_urls=st.booleans(),
        guides_dir=st.sampled_from(["guides"]),
        formats=st.sampled_from([None, (), ("text",), {"text": False}]),
        site_url=st.sampled_from(["", "https://a.example/"]),
    ),
)
def test_no_front_matter_and_no_setting_takes_it_away(
    lines: list[str], body: list[str], own: str, chosen: HubSettings
) -> None:
    text = "---\ntitle: Easy\n" + "\n".join(lines) + f"\n---\n{ROWS}\n" + "\n".join(body)
    found = read(GUIDE.format(slug="A", front=own), replace(REGISTRY, checks=()), easy_read=text)
    hub = assemble({"example": found}, chosen, pages=(), assets=())
    event(f"published: {any(guide.easy_read for guide in hub.guides)}")
    outputs = planned(hub, REGISTRY).outputs
    easy = next(one for one in REGISTRY.editions if one.name == "easy-read")
    for guide in hub.guides:
        if guide.easy_read is None:
            continue
        assert not guide.easy_read.tested  # the hashes are made up, so nothing here counts as tested
        for job in planned(hub, REGISTRY).jobs:
            if job.output.edition == "easy-read":
                assert job.output.draft
                assert job.document.title.startswith("Draft: ")
                format, edition = parts_of(job, REGISTRY)
                context = context_of(job, edition, lambda _path: b"<svg xmlns='http://www.w3.org/2000/svg'/>")
                assert " ".join(unit.text for unit in units(chapter(job.document, context).body)).count(DRAFT) == 1
                if format.write and format.name == "text":
                    assert format.says(format.write(job.document, context), DRAFT)
        shared = Shared(hub, REGISTRY, outputs)
        view = guide_page(shared, guide, easy, "")
        assert DRAFT in view.notice
        assert view.title.startswith("Draft: ")
        for one in shared.cards(hub.guides):
            assert "a draft" in one.editions[0].label


SPEECH = {"audio", "read-along"}
"""Too slow for here. What they say is what `units` gives, and the test above asks that."""
OFFERED_ELSEWHERE = [
    one for one in REGISTRY.formats if one.write and "easy-read" not in one.editions and one.name not in SPEECH
]


@pytest.mark.parametrize("format", OFFERED_ELSEWHERE, ids=lambda one: str(one.name))
def test_a_format_that_is_not_offered_yet_would_say_it_too(format: Format, built: Built) -> None:
    """So that nobody forgets it on the day when it is."""
    registry = replace(
        built.registry, formats=(replace(format, editions=("easy-read",), suits=lambda _g, _e: True, by_default=True),)
    )
    hub = replace(built.hub, settings=replace(built.hub.settings, formats=(format.name,)))
    jobs = [job for job in planned(hub, registry).jobs if job.output.slug in {"plain", "leaflet"}]
    assert jobs
    for job in jobs:
        _, edition = parts_of(job, registry)
        context = context_of(job, edition, lambda path: (built.root / path).read_bytes())
        assert format.write
        assert format.says(format.write(job.document, context), DRAFT), format.name


def test_what_is_seen_on_a_page() -> None:
    assert visible.visible("<p>a<!-- b --><b hidden>c</b><i>d</i><img hidden>e</p>") == "ade"
    assert visible.visible("<details><summary>a</summary>b</details><details open>c</details>") == "ac"
    assert visible.title(b"<title>a &amp; b</title><svg><title>c</title></svg>") == "a & b"


def test_the_pages_beside_the_main_one_say_it_too(built: Built) -> None:
    """Without pictures, and part by part. The file of a part as well."""
    owes = [page.source for page in built.plan.pages if page.owes]
    assert len(owes) == 2 * len(COMPANIONS) + 2
    for source in owes:
        html = (built.site / source.removesuffix(".md") / "index.html").read_bytes()
        assert says(html, DRAFT), source
        assert visible.title(html).startswith("Draft: "), source
    plain = Page((built.site / "guides/parts/easy-read/no-pictures/index.html").read_text(encoding="utf-8"))
    assert plain.all("main")[0].text.count("We pay.") == 1
    assert [tag for tag in plain.all("img") if "pictures/" in tag.attributes["src"]] == []
    two = (built.site / "guides/parts/easy-read/part-2/index.html").read_bytes()
    assert says(two, "Draft: Easy parts. Part 2: Money")
    assert says(two, "We pay.")
    assert not says(two, "Take the bus.")
    pdf = next(format for format in REGISTRY.formats if format.name == "pdf")
    content = files(built.site)["guides/parts/parts-easy-read-part-1.pdf"]
    assert pdf.says(content, DRAFT)
    assert pdf.says(content, "Take the bus.")
    assert not pdf.says(content, "We pay.")


def test_each_part_of_the_guide_leads_to_its_easy_words_and_back(built: Built) -> None:
    guide = Page((built.site / "guides/plain/index.html").read_text(encoding="utf-8"))
    easy = Page((built.site / "guides/plain/easy-read/index.html").read_text(encoding="utf-8"))
    there = [tag for tag in guide.all("a") if tag.attributes["href"] == "easy-read/#bus"]
    assert [tag.text for tag in there] == ["Read this part in Easy Read, a draft: Bus"]
    back = [tag for tag in easy.all("a") if tag.attributes["href"] == "../#bus"]
    assert [tag.text for tag in back] == ["Read this part in the full guide: Bus"]
    assert "bus" in guide.ids
    assert "bus" in easy.ids
