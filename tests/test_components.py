"""Each component of the theme: its `component.yml` is right, and its template renders every example."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader

from plainguides.core.components import apart
from plainguides.core.model import Component, ComponentExample
from plainguides.shell import assets, components, old_templates
from plainguides.shell.components import THEME
from plainguides.shell.errors import UserError
from support import VOID, Page, build, write_hub
from test_examples import REGISTRY

ALL = components.load()
EXAMPLES = [pytest.param(one, example, id=f"{one.name}: {example.name}") for one in ALL for example in one.examples]
RIGHT = """\
name: lamp
label: Lamp
purpose: Gives light.
parameters:
  - {name: lamp, type: text, meaning: what it says}
criteria:
  - It can be switched off.
examples:
  - name: one
    parameters: {lamp: On}
"""


def rendered(one: Component, example: ComponentExample) -> str:
    env = Environment(loader=FileSystemLoader(THEME), autoescape=False)  # noqa: S701 - as the engines have it
    return components.render(env, one, example, components.around(lambda path: f"/{path}"))


def test_every_part_of_the_theme_is_a_component() -> None:
    assert [one.name for one in ALL] == sorted(path.parent.name for path in THEME.glob("components/*/component.yml"))
    assert {path.name for path in (THEME / "partials").glob("*.html")} == {
        "marks.html",
        "page-toc.html",
        "ui-lang.html",
    }
    for one in ALL:
        held = {path.name for path in (THEME / "components" / one.name).iterdir()}
        assert held <= {"template.html", "style.css", "component.yml"}
        assert "template.html" in held or all(example.html for example in one.examples), one.name


@pytest.mark.parametrize(("one", "example"), EXAMPLES)
def test_an_example_renders_well(one: Component, example: ComponentExample) -> None:
    html = rendered(one, example)
    page = Page(html)
    assert page.tags, "nothing was rendered"
    assert len(page.ids) == len(set(page.ids))
    assert not {"style", "onclick"} & {name for tag in page.tags for name in tag.attributes}
    assert "None" not in html
    assert "Undefined" not in html
    for tag in page.tags:
        if tag.name not in VOID | {"path", "circle", "rect"}:
            assert len(re.findall(rf"<{tag.name}[ >]", html)) == html.count(f"</{tag.name}>"), tag.name
    given = _texts(example.parameters)
    shown = " ".join(tag.text for tag in page.tags)
    if given and not any(text in shown for text in given):
        assert html != rendered(one, replace(example, parameters={})), "the parameters change nothing"


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _texts(inner)]
    return [value] if isinstance(value, str) and value else []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("name: lamp\n", "name: lamps\n", 'Its name is "lamps", but its folder is "lamp"'),
        ("purpose: Gives light.\n", "", "the file must have the key purpose"),
        ("label: Lamp\n", "label: Lamp\ncolour: red\n", '"colour" is not a key here; the keys are criteria'),
        ("type: text", "type: string", '"string" is not a type of a parameter; the types are text, number'),
        ("{lamp: On}", "{lamb: On}", 'example "one": "lamb" is not one of the parameters (lamp)'),
        ("{lamp: On}", "{lamp: On}\n    html: <p>", "write parameters or html, not both"),
        ("  - It can be switched off.\n", "", "criteria must be a list"),
        ("label: Lamp\n", "label: 5\n", "label must be text"),
        ("label: Lamp\n", "label: [\n", "It cannot be read from line"),
    ],
)
def test_a_wrong_file_is_explained(tmp_path: Path, old: str, new: str, said: str) -> None:
    folder = tmp_path / "lamp"
    folder.mkdir()
    (folder / "component.yml").write_text(RIGHT, encoding="utf-8")
    assert components.read(folder).label == "Lamp"
    assert old in RIGHT
    (folder / "component.yml").write_text(RIGHT.replace(old, new), encoding="utf-8")
    with pytest.raises(UserError) as error:
        components.read(folder)
    assert said in str(error.value)
    assert str(folder / "component.yml") in str(error.value)


def test_styles_stand_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "components/card").mkdir(parents=True)
    (tmp_path / "components/card/style.css").write_text(".card { color: red; }", encoding="utf-8")
    (tmp_path / "components/zebra").mkdir()
    (tmp_path / "components/zebra/style.css").write_text(".zebra { color: blue; }", encoding="utf-8")
    css = assets.made(REGISTRY, tmp_path)["assets/plainguides.css"].decode()
    order = ".wrap{|.breadcrumb{|.card{color:red}|.ways{|.zebra{|.edition-easy-read{|.block-tip|@page{"
    places = [css.index(one) for one in order.split("|")]
    assert places == sorted(places)
    assert ".card::after" not in css, "a hub's own style replaces ours"


def test_old_names_of_a_hubs_templates_work(tmp_path: Path) -> None:
    hub = write_hub(tmp_path / "hub")
    own = hub / "overrides"
    (own / "partials").mkdir(parents=True)
    (own / "partials/toc.html").write_text('<p>OUR TOC</p>{% include "partials/logo.html" %}', encoding="utf-8")
    (own / "partials/footer.html").write_text("<p>OLD FOOTER</p>", encoding="utf-8")
    (own / "components/footer").mkdir(parents=True)
    (own / "components/footer/template.html").write_text("<p>NEW FOOTER</p>", encoding="utf-8")
    config = (hub / "mkdocs.yml").read_text(encoding="utf-8")
    (hub / "mkdocs.yml").write_text(config.replace("plainguides\n", "plainguides\n  custom_dir: overrides\n", 1))
    said = build(hub, tmp_path / "site")
    page = (tmp_path / "site/guides/talk/index.html").read_text(encoding="utf-8")
    assert "<p>OUR TOC</p>" in page
    assert page.count('class="logo"') == 2
    assert "NEW FOOTER" in page
    assert "OLD FOOTER" not in page
    assert "Move it to overrides/components/on-this-page/template.html" in said
    assert "partials/footer.html" not in said
    assert not list((tmp_path / "site").rglob("*component*"))


def test_every_old_name_has_a_new_one() -> None:
    for new in old_templates.NAMES.values():
        assert (THEME / new).is_file(), new


@pytest.mark.parametrize(
    ("html", "becomes"),
    [
        ('<h2 id="a">A</h2><a href="#a">A</a>', '<h2 id="a-3">A</h2><a href="#a-3">A</a>'),
        ('<a href="#main">M</a><a href="#ways">W</a>', '<a href="#main">M</a><a href="#example-3">W</a>'),
        ('<a href="x/#a" id="a">A</a>', '<a href="x/#a" id="a-3">A</a>'),
        ('<nav aria-label="Main">', '<nav aria-label="Main, example 3">'),
        ('<section aria-labelledby="b"><h2 id="b">', '<section aria-labelledby="example-3 b-3"><h2 id="b-3">'),
        ('<search><label for="q">', '<search aria-labelledby="example-3"><label for="q">'),
        ('<label for="q"><input id="q">', '<label for="q-3"><input id="q-3">'),
        ("<h1>A</h1>", "<h2>A</h2>"),
    ],
)
def test_an_example_is_kept_apart_from_others(html: str, becomes: str) -> None:
    assert apart(html, 3) == becomes


def test_the_manual_shows_every_component_and_block(site: Path) -> None:
    folder = site / "developers" / "components"
    shown = {path.parent.name for path in folder.glob("*/index.html")}
    assert shown == {one.name for one in ALL} | {f"block-{kind.name}" for kind in REGISTRY.blocks}
    links = {tag.attributes["href"] for tag in Page((folder / "index.html").read_text(encoding="utf-8")).all("a")}
    assert shown <= {link.strip("/") for link in links}
    for name in sorted(shown):
        page = Page((folder / name / "index.html").read_text(encoding="utf-8"))
        assert len(page.ids) == len(set(page.ids)), name
        assert len(page.all("h1")) == 1, name
        assert "example-1" in page.ids, name
        levels = [int(tag.name[1]) for tag in page.tags if re.fullmatch("h[1-6]", tag.name)]
        assert all(after <= before + 1 for before, after in pairwise(levels)), name
        names = [
            (tag.name, tag.attributes.get("aria-label") or tag.attributes.get("aria-labelledby"))
            for tag in page.tags
            if tag.name in {"nav", "search"}
        ]
        assert len(names) == len(set(names)), name


def test_a_hub_of_guides_has_no_such_pages(tiny: Path, tmp_path: Path) -> None:
    build(tiny, tmp_path / "site", "-q")
    assert not list((tmp_path / "site").rglob("*component*"))
