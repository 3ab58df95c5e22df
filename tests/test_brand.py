"""The colours of a hub: how contrast is measured, which palette one colour makes, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainguides.cli import main
from plainguides.core.brand import PAIRS, resolved
from plainguides.core.contrast import AA, AAA, LINES, Colour, contrast, luminance, nearest, read_colour, say_colour
from plainguides.core.model import HubSettings
from plainguides.core.tokens import recoloured, tokens
from plainguides.scaffold import HUB
from plainguides.shell.assets import has_rules
from plainguides.shell.brand import look, theme_sheet
from plainguides.shell.config import settings_from
from plainguides.shell.errors import UserError
from support import ROOT, TINY_CONFIG, build, files, run, write_hub

COLOURS = st.tuples(*[st.integers(0, 255)] * 3)
# Black, white and the pure colours follow from the definition by hand: red on white is 1.05 / (0.2126 + 0.05).
# #767676 is the lightest grey that passes 4.5 to 1 on white, as accessibility testers know by heart.
KNOWN = [
    ("#000", "#ffffff", 21.0),
    ("#ff0000", "#ffffff", 1.05 / 0.2626),
    ("#00ff00", "#ffffff", 1.05 / 0.7652),
    ("#0000ff", "#ffffff", 1.05 / 0.1222),
    ("#767676", "#fff", 4.54),
    ("#ffcc00", "#ffffff", 1.51),
    ("#abcdef", "#abcdef", 1.0),
]


def colour(text: str) -> Colour:
    found = read_colour(text)
    assert found is not None
    return found


@pytest.mark.parametrize(("one", "two", "known"), KNOWN)
def test_contrast_is_that_of_wcag(one: str, two: str, known: float) -> None:
    assert contrast(colour(one), colour(two)) == pytest.approx(known, abs=0.005)


@given(COLOURS, COLOURS)
def test_contrast_has_bounds_and_no_order(one: Colour, two: Colour) -> None:
    assert 1 <= contrast(one, two) <= 21.001
    assert contrast(one, two) == contrast(two, one)
    assert 0 <= luminance(one) <= 1
    assert read_colour(say_colour(one)) == one


def test_what_is_no_colour() -> None:
    assert [read_colour(text) for text in ("red", "#12", "#12345g", "5b1f6b", "rgb(0,0,0)", "")] == [None] * 6


@given(COLOURS)
def test_the_nearest_colour_passes(one: Colour) -> None:
    white = (255, 255, 255)
    found = nearest(one, lambda there: contrast(there, white) >= AAA)
    assert found is not None
    assert contrast(found, white) >= AAA
    if contrast(one, white) >= AAA:
        assert max(abs(a - b) for a, b in zip(found, one, strict=True)) <= 1


@settings(max_examples=12)
@given(COLOURS, st.sampled_from([AA, AAA]))
def test_one_colour_makes_a_palette_that_passes_or_the_error_names_one(one: Colour, least: float) -> None:
    brand = say_colour(one)
    found = look(HubSettings(name="Test", colours={"brand": brand}, contrast=least))
    for finding in found.findings:
        assert finding.example is not None
        brand = finding.example.split('"')[1]
    made = look(HubSettings(name="Test", colours={"brand": brand}, contrast=least))
    assert made.findings == ()
    there, _ = resolved(tokens(recoloured(theme_sheet(), made.css)))
    for scheme in ("light", "dark"):
        for name, ground, words in PAIRS:
            needed = least if words else LINES
            assert contrast(there[scheme][name], there[scheme][ground]) >= needed, (brand, scheme, name, ground)


def test_our_own_colours_pass() -> None:
    ours, strange = resolved(tokens(theme_sheet()))
    assert strange == []
    for scheme, there in ours.items():
        for name, ground, words in PAIRS:
            assert contrast(there[name], there[ground]) >= (AAA if words else LINES), (scheme, name, ground)


def test_more_contrast_and_paper_keep_our_colours() -> None:
    css = theme_sheet()
    new = recoloured(css, {"light": {"brand": "#123456"}, "dark": {"brand": "#abcdef"}})
    assert (new.count("#123456"), new.count("#abcdef")) == (1, 1)
    assert new.partition("prefers-contrast")[2] == css.partition("prefers-contrast")[2]


SHEETS = [
    (":root { --pg-brand: #5b1f6b; }", []),
    (":root { --pg-brand: #ffcc00; }", [1]),
    ("/* :root { --pg-brand: #ffcc00; } */\n", []),
    ("@media screen {\n  :root {\n    --pg-line: #dddddd;\n  }\n}", [3]),
    ("@media print { :root { --pg-brand: #ffcc00; } }", []),
    (":root {\n --pg-brand: purple;\n}", [2]),
    (".card { --pg-brand: #ffcc00; color: red }", []),
    ("@media (prefers-color-scheme: dark) { :root { --pg-paper: #ffffff; } }", [1]),
]


@pytest.mark.parametrize(("sheet", "lines"), SHEETS)
def test_a_sheet_of_a_hub_is_tested(sheet: str, lines: list[int]) -> None:
    if "--pg-brand: #5b1f6b" in sheet:  # right on a light screen; a dark one needs its own
        sheet += "\n@media (prefers-color-scheme: dark) { :root { --pg-brand: #e0b7ee; } }"
    found = look(HubSettings(name="Test"), sheet).findings
    assert sorted({one.line for one in found}) == lines
    assert all(one.fix and one.path == "overrides/assets/brand.css" for one in found)


def test_the_colours_that_we_show_pass() -> None:
    text = (ROOT / "overrides/assets/brand.css").read_text(encoding="utf-8")
    assert not has_rules(text.encode())
    shown = text[text.index("/*\n@media") + 2 :].rstrip().removesuffix("*/")
    assert len(list(tokens(shown))) > 15
    assert look(HubSettings(name="Test"), shown).findings == ()


def test_new_hubs_start_with_the_same_sheet() -> None:
    """One of the two was changed and the other forgotten, more than once."""
    ours, theirs = ROOT / "overrides/assets/brand.css", HUB / "overrides/assets/brand.css"
    assert ours.read_bytes() == theirs.read_bytes()


@pytest.mark.parametrize(("options", "said"), [
    ({"colours": {"brand": None}}, "It needs quotes"),
    ({"colours": {"brand": "purple"}}, "not a colour that we can test"),
    ({"colours": {"brnd": "#5b1f6b"}}, 'Did you mean "brand"?'),
    ({"colours": {"band": "#5b1f6b"}}, "needs the key brand"),
    ({"colours": "#5b1f6b"}, "must be a group of keys"),
    ({"contrast": "low"}, "It can be aaa (7 to 1) or aa (4.5 to 1)."),
])  # fmt: skip
def test_a_wrong_setting_is_named(options: dict[str, object], said: str) -> None:
    with pytest.raises(UserError, match=re.escape(said)):
        settings_from({}, options, Path())


def test_the_setting_says_how_much_contrast_is_needed() -> None:
    assert [settings_from({}, one, Path())[0].contrast for one in ({}, {"contrast": "aa"}, {"contrast": "AAA"})] == [
        AAA,
        AA,
        AAA,
    ]


def test_a_build_has_the_colours_of_the_hub_or_stops(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = TINY_CONFIG.replace("      contact:", '      colours:\n        brand: "#5b1f6b"\n      contact:')
    hub = write_hub(tmp_path / "hub", config=config)
    build(hub, tmp_path / "site", "--strict")
    assert b"--pg-brand:#5b1f6b;" in files(tmp_path / "site")["assets/plainguides.css"]
    (hub / "mkdocs.yml").write_text(config.replace("#5b1f6b", "#ffcc00"), encoding="utf-8")
    done = run("python", "-m", "plainguides", "build", folder=hub)
    assert done.returncode == 1
    assert 'brand: "#614e00"' in done.stdout + done.stderr
    assert main(["check", str(hub)]) == 1
    assert 'brand: "#614e00"' in capsys.readouterr().out


def test_the_sheet_is_where_the_settings_say(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`check` looked in `overrides/` only, and was silent about colours that stop the build."""
    hub = write_hub(tmp_path / "hub", config=TINY_CONFIG)
    for folder in ("look", "overrides"):
        (hub / folder / "assets").mkdir(parents=True)
        (hub / folder / "assets/brand.css").write_text(":root { --pg-brand: #ffcc00; }", encoding="utf-8")
    main(["check", str(hub)])
    assert "brand.css" not in capsys.readouterr().out  # no folder is named, so no page has these colours
    config = TINY_CONFIG.replace("  name: plainguides", "  name: plainguides\n  custom_dir: look")
    (hub / "mkdocs.yml").write_text(config, encoding="utf-8")
    assert main(["check", str(hub)]) == 1
    said = capsys.readouterr().out
    assert "look/assets/brand.css:1" in said
    assert "overrides" not in said
