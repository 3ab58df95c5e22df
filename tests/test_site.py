"""A finished site: every file that was promised, every link alive, nothing from elsewhere."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml
from jsonschema import Draft202012Validator

from plainguides.core.easy_read import DRAFT
from plainguides.core.slug import anchor
from support import ROOT, TINY_CONFIG, Page, addresses, build, dead_links, files, pages, write_hub
from test_examples import REGISTRY

SHARDS = r"^search/[0-9a-f]{12}/"
"""The name of this folder is made of what is in it, and so changes with each word of a guide."""
BASE = "https://plainguides.example.org/"


@pytest.fixture(scope="session")
def all_pages(site: Path) -> dict[str, Page]:
    return pages(site)


def test_the_site_has_exactly_these_files(site: Path, golden: Callable[[str, str], None]) -> None:
    golden("site_files.txt", "".join(f"{re.sub(SHARDS, r'search/HASH/', name)}\n" for name in files(site)))


def test_every_guide_has_all_its_editions(site: Path) -> None:
    """Worked out from the folders alone, not from what the build says of itself."""
    promised = set()
    for path in (ROOT / "guides").glob("*/*.md"):
        slug = path.parent.name
        if path.name == "index.md":
            promised |= {f"{slug}/index.html", f"{slug}/large-print/index.html", f"{slug}/{slug}.txt"}
            promised |= {f"{slug}/{slug}.pdf", f"{slug}/{slug}-large-print.pdf"}
        if path.name == "easy-read.md":
            promised.add(f"{slug}/easy-read/index.html")
            promised |= {f"{slug}/{slug}-easy-read{suffix}" for suffix in (".txt", ".pdf")}
    assert {f"guides/{path}" for path in promised} - files(site).keys() == set()


def test_no_heading_gets_an_id_of_the_page_around_it(all_pages: dict[str, Page]) -> None:
    guides = [page for name, page in all_pages.items() if re.fullmatch(r"guides/[^/]+/(large-print/)?index.html", name)]
    outside = {
        tag.attributes["id"]
        for page in guides
        for tag in page.tags
        if "id" in tag.attributes
        and not any("body" in one.attributes.get("class", "").split() for one in (tag, *tag.parents))
    }
    assert len(outside) > 5
    assert [id for id in outside if anchor(id) == id] == []


def test_every_output_in_hub_json_is_there(site: Path) -> None:
    outputs = [output for guide in json.loads(files(site)["hub.json"])["guides"] for output in guide["outputs"]]
    paths = [output["path"] for output in outputs]
    assert len(paths) == len(set(paths)) > 40
    assert set(paths) - files(site).keys() == set()


def test_no_link_is_dead(site: Path) -> None:
    assert dead_links(site, BASE) == []


@pytest.mark.parametrize("urls", ["true", "false"])
@pytest.mark.slow
def test_no_link_is_dead_below_a_folder_and_with_both_kinds_of_addresses(tmp_path: Path, urls: str) -> None:
    hub = write_hub(tmp_path / "hub", config=f"{TINY_CONFIG}use_directory_urls: {urls}\n")
    build(hub, tmp_path / "site", "--strict")
    assert dead_links(tmp_path / "site", "https://tiny.example.org/sub/") == []


def test_nothing_is_loaded_from_elsewhere(all_pages: dict[str, Page]) -> None:
    foreign = [
        f"{name}: <{tag.name}> {address}"
        for name, page in all_pages.items()
        for tag, address in addresses(page)
        if re.match(r"([a-z]+:)?//|data:|javascript:", address)
        and tag.name != "a"
        and not (tag.attributes.get("rel") == "canonical" and address.startswith(BASE))
    ]
    assert foreign == []


def test_style_sheets_load_only_our_fonts(site: Path) -> None:
    names = files(site)
    sheets = {name: content.decode() for name, content in names.items() if name.endswith(".css")}
    assert sheets
    assert [name for name, text in sheets.items() if re.search(r"@import|expression\(|//", text)] == []
    loaded = {f"assets/{path}" for text in sheets.values() for path in re.findall(r"url\(([^)]*)\)", text)}
    assert loaded == {name for name in names if name.endswith(".woff2")}


def test_a_strict_content_security_policy_can_be_kept(all_pages: dict[str, Page]) -> None:
    faults = [
        f"{name}: <{tag.name}>"
        for name, page in all_pages.items()
        for tag in page.tags
        if tag.name in {"style", "iframe", "object", "embed", "base"}
        or (tag.name == "script" and not tag.attributes.get("src"))
        or "style" in tag.attributes
        or any(attribute.startswith("on") for attribute in tag.attributes)
    ]
    assert faults == []


def test_every_page_has_a_language_a_title_of_its_own_and_one_heading(all_pages: dict[str, Page]) -> None:
    for name, page in all_pages.items():
        assert page.all("html")[0].attributes.get("lang"), name
        assert [tag.text.strip() != "" for tag in page.all("h1")] == [True], name
        assert len(page.ids) == len(set(page.ids)), name
    titles = Counter(page.all("title")[0].text for page in all_pages.values())
    assert [title for title, count in titles.items() if count > 1 or not title.strip()] == []


def test_headings_go_down_one_step_at_a_time(all_pages: dict[str, Page]) -> None:
    for name, page in all_pages.items():
        steps = [int(tag.name[1]) for tag in page.tags if re.fullmatch("h[1-6]", tag.name)]
        assert steps[0] == 1, name
        assert [(a, b) for a, b in pairwise(steps) if b > a + 1] == [], name


def test_every_picture_has_words_or_is_decoration(all_pages: dict[str, Page]) -> None:
    for name, page in all_pages.items():
        for tag in page.all("img"):
            assert "alt" in tag.attributes, f"{name}: {tag}"
            # Without its size, a picture pushes the words away under the reader's eyes.
            assert not name.startswith("guides/") or {"width", "height"} <= tag.attributes.keys(), f"{name}: {tag}"


def test_the_draft_label_stands_in_every_easy_read_output(site: Path, all_pages: dict[str, Page]) -> None:
    outputs = [output for guide in json.loads(files(site)["hub.json"])["guides"] for output in guide["outputs"]]
    easy = [output["path"] for output in outputs if output["edition"] == "easy-read"]
    formats = {output["path"]: output["format"] for output in outputs}
    assert len(easy) >= 8
    for path in easy:
        page = all_pages.get(path)
        format = next(one for one in REGISTRY.formats if one.name == formats[path])
        content = page.all("main")[0].text.encode() if page else files(site)[path]
        assert format.says(content, DRAFT), path


def test_where_there_is_no_easy_read_the_page_says_so(all_pages: dict[str, Page]) -> None:
    folders = [path.parent for path in (ROOT / "guides").glob("*/index.md")]
    without = [folder.name for folder in folders if not (folder / "easy-read.md").exists()]
    assert without
    for slug in without:
        ways = next(tag for tag in all_pages[f"guides/{slug}/index.html"].tags if tag.attributes.get("id") == "ways")
        assert "Not made yet" in ways.text, slug


def test_the_menu_holds_no_guides(all_pages: dict[str, Page]) -> None:
    """A menu that names every guide makes every page grow with the hub."""
    for name, page in all_pages.items():
        for tag in page.all("a"):
            if any(parent.attributes.get("aria-label") == "Main" for parent in tag.parents):
                assert not re.search(r"guides/[^/]+/", tag.attributes["href"]), name


def test_the_site_map_has_all_pages(site: Path, all_pages: dict[str, Page]) -> None:
    found = [tag.text for tag in ET.fromstring(files(site)["sitemap.xml"]).iter() if tag.tag.endswith("loc")]
    expected = {BASE + name.removesuffix("index.html") for name in all_pages if name != "404.html"}
    assert (set(found), len(found)) == (expected, len(expected))


def test_nothing_is_in_the_site_that_no_page_uses(site: Path) -> None:
    """Material's 2.5 MB stay out, and so does what only an author needs."""
    names = files(site)
    assert [name for name in names if name.endswith((".yml", ".md", ".map", ".py"))] == []
    assets = {name: len(content) for name, content in names.items() if name.startswith("assets/")}
    fonts = sum(size for name, size in assets.items() if name.startswith("assets/fonts/"))
    assert fonts < 120_000  # no page loads them before a reader chooses one
    pictures = sum(size for name, size in assets.items() if name.startswith("assets/pictures/"))
    assert sum(assets.values()) - fonts - pictures < 120_000
    shown = "".join(content.decode() for name, content in names.items() if name.endswith(".html"))
    assert [name for name in assets if name.startswith("assets/pictures/") and Path(name).name not in shown] == []


def test_front_matter_fits_the_published_schemas(site: Path) -> None:
    for name, pattern in (("guide", "*/index.md"), ("easy-read", "*/easy-read.md")):
        schema = json.loads(files(site)[f"schema/{name}.json"])
        Draft202012Validator.check_schema(schema)
        for path in (ROOT / "guides").glob(pattern):
            head = yaml.safe_load(path.read_text(encoding="utf-8").split("---\n")[1])
            errors = Draft202012Validator(schema).iter_errors(json.loads(json.dumps(head, default=str)))
            assert [error.message for error in errors] == [], path


def test_the_example_hub_shows_every_block_and_kind(hub: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (hub / "guides").glob("*/index.md")]
    assert len(texts) >= 12
    assert all("\nexample: true\n" in text for text in texts)
    for kind in ("kind: slides", "kind: leaflet"):
        assert any(kind in text for text in texts), kind
