"""A style sheet of a hub cannot hide the Easy Read label quietly. What it may do says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from plainguides.core.label_css import hiding, label_findings
from plainguides.shell.brand import hiding_sheets

THEME = Path(__file__).parents[1] / "plugins/plainguides/theme"
HIDES = [
    ".notice, .notices { display: none }",
    ".notice{display:none!important}",
    ".edition-easy-read .notices > div { visibility: hidden; }",
    "[class^='notice'] { opacity: 0 }",
    'div[class*="otice"] { opacity: 0 }',
    r".not\69 ce { display: none }",
    ".guide :is(.notice, .lead) { display: none }",
    ".title .wrap > div:nth-child(2) { display: none }",
    "article div { display: none }",
    "p { font-size: 1px }",
    ".notice p { font: 0/0 a }",
    ".notice { position: absolute; left: -9999px }",
    ".notice { clip-path: inset(50%) }",
    ".notice { height: 0; }",
    ".notice { max-block-size: 1px }",
    ".notice p { color: transparent }",
    ".notice p { color: #fff }",
    "p { color: #ffff }",
    ".notice { transform: scale(0) }",
    ".notice { margin-left: -200vw }",
    "@media print { .notice { display: none } }",
    ".title { & .notice { display: none } }",
    ".guide { .notices { display: none } }",
    "* { text-indent: -999em }",
    "/* } */ .notice /* x */ { display /* y */: none",
    ".a { content: '}' } .notice { display: none }",
    "h2 + .notice { display: none }",
    "div:not(.tile) { display: none }",
]
FINE = [
    "",
    ":root { --pg-brand: #5b1f6b; }",
    ".notice { border: 4px solid; padding: 1rem; background: var(--pg-card); color: var(--pg-text) }",
    ".notice .icon, .notice svg { display: none }",
    ".notice::before { display: none }",
    ".tile p { display: none }",
    ".card, .key-facts { opacity: 0.5 }",
    "h1 { font-size: 3rem; margin: 0 } p { max-width: 60ch; font-size: 1.1rem; line-height: 1.6; margin: 0 0 1em }",
    "body { background: #fff; color: #222; margin: 0; width: 100% }",
    "a.logo:hover { transform: none; opacity: 0.9 }",
    "footer div { display: none }",
    ".my-own-box { display: none; }",
    ".notice + .my-box { display: none }",
    "img { position: absolute }",
    ":is(.card, .tile) { display: none }",
    "/* .notice { display: none } */",
]


@pytest.mark.parametrize("css", HIDES)
def test_a_rule_that_can_hide_the_label_is_found(css: str) -> None:
    assert list(hiding(css))


@pytest.mark.parametrize("css", FINE)
def test_other_rules_say_nothing(css: str) -> None:
    assert list(hiding(css)) == []


def test_the_component_of_the_label_itself_is_fine() -> None:
    assert list(hiding((THEME / "components/notice/style.css").read_text(encoding="utf-8"))) == []


def test_the_message_has_file_and_line(tmp_path: Path) -> None:
    (found,) = label_findings("/* Ours. */\n\n.notice,\n.x {\n  display: none;\n}\n", "overrides/assets/brand.css")
    assert (found.path, found.line) == ("overrides/assets/brand.css", 5)
    assert '"display: none" of ".notice, .x"' in found.message
    for name, css in (("docs/a/b.css", ".notice { opacity: 0 }"), ("docs/fine.css", "p { margin: 0 }")):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(css, encoding="utf-8")
    assert [(one.path, one.line) for one in hiding_sheets(tmp_path)] == [("docs/a/b.css", 1)]
