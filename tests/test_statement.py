"""The accessibility statement: what stands in it and what the hub is told, for each state of its settings."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from jinja2 import Environment, FileSystemLoader

from plainguides.core.model import Guide, HubSettings, TestRecord
from plainguides.core.statement import (
    WrongStatementError,
    audit_from,
    fingerprint,
    settings_from,
    statement_findings,
    statement_view,
)
from plainguides.core.view import View
from plainguides.shell import components, report
from plainguides.shell.audit import fingerprint_of, read_audit
from plainguides.shell.components import THEME
from plainguides.shell.errors import UserError
from support import GOLDENS, build, run, write_hub
from test_examples import read

FILE = GOLDENS / "statement.yml"
CASES = yaml.safe_load(FILE.read_text(encoding="utf-8"))
ENV = Environment(loader=FileSystemLoader(THEME), autoescape=False, auto_reload=False)  # noqa: S701 - as the engines do
AUDIT: dict[str, Any] = {
    "date": "2026-11-22",
    "pages": 81,
    "fingerprint": "abc",
    "tools": [
        {"name": "axe-core", "version": "4.14.1", "what": "wrong marks"}
        | {"pages": 81, "loads": 243, "faults": 0, "exceptions": 0}
    ],
}


def guides() -> list[Guide]:
    """One guide without Easy Read, one with a draft, and one that people tested, which has changed since."""
    record = TestRecord(group="Our readers", people=4, date=date(2026, 5, 1))
    found = []
    for title in ("Bus", "Train", "Walk"):
        easy = None if title == "Bus" else f"---\ntitle: {title}\n---\n[pic: bus]\nHello.\n"
        guide = read(f"---\ntitle: {title}\n---\nHello.\n", easy_read=easy).guide
        assert guide is not None
        if guide.easy_read and title == "Walk":
            old = replace(guide.easy_read, tested=(record,), out_of_date=("Hello",))
            guide = replace(guide, easy_read=old)
        found.append(replace(guide, slug=title.lower()))
    return found


def result(case: Mapping[str, Any]) -> dict[str, Any]:
    """Return the findings and the text of the page."""
    contact = case.get("contact", {})
    settings = HubSettings(
        name="Our hub",
        organisation=case.get("organisation", ""),
        contact=contact,
        today=case.get("today", date(2026, 12, 1)),
        contrast=case.get("contrast", 7.0),
        statement=settings_from(case.get("statement")),
    )
    audit = audit_from(case["audit"]) if "audit" in case else None
    values = statement_view(settings, guides(), audit, "abc")
    around = components.around(lambda path: f"/{path}", settings.name)
    view = View(kind="statement", title="Accessibility statement", statement=values)
    return {
        "findings": [report.as_text(one) for one in statement_findings(settings, audit, "abc")],
        "text": text_of(view, {**around, "hub": {**around["hub"], "contact": contact}}),
    }


def text_of(view: View, around: Mapping[str, Any]) -> str:
    """Return what a reader reads in the body of the page, a line for each block."""
    html = ENV.get_template("statement.html").render({**around, "view": view, "page": {"toc": []}})
    body = html[html.index('<div class="body">') : html.index("</article>")]
    parts = re.split(r"</(?:p|li|h2|h3|summary)>", body)
    lines = (re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", part)).strip() for part in parts)
    return "\n".join(line for line in lines if line) + "\n"


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as blocks, so that a change can be read."""


_Dumper.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None),
)


@pytest.mark.parametrize("name", CASES)
def test_the_page_says_what_is_known(name: str, request: pytest.FixtureRequest) -> None:
    case = CASES[name]
    if request.config.getoption("--golden"):
        case |= result(case)  # the next test writes them all
    assert result(case) == {"findings": case["findings"], "text": case["text"]}


def test_write_all_cases(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--golden"):
        new = {name: {**case, **result(case)} for name, case in CASES.items()}
        FILE.write_text(
            yaml.dump(new, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=200), encoding="utf-8"
        )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"nation": "France"}, 'statement: nation is "France". It can be England, Scotland, Wales, Northern Ireland'),
        ({"anwser_days": 5}, 'statement has no key "anwser_days". The keys are nation, answer_days'),
        ({"answer_days": "soon"}, 'statement: answer_days must be a whole number, and is "soon"'),
        ({"prepared": "May 2026"}, 'statement: prepared must be a date such as 2026-11-22, and is "May 2026"'),
        ({"known_faults": "none"}, "statement: known_faults must be a list"),
        ({"known_faults": [{"reason": "x"}]}, "statement: known_faults, part 1 must have the key what"),
        ({"people_tests": [{"name": "Us", "date": "2026-01-01"}]}, "part 1 must have the key changed"),
        ({"full_check": "yes"}, "statement: full_check must be lines with a key and a value"),
        ([1], "statement must be lines with a key and a value"),
    ],
)
def test_a_wrong_setting_is_explained(data: object, said: str) -> None:
    with pytest.raises(WrongStatementError) as error:
        settings_from(data)
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "It is not JSON"),
        ("[]", "must be lines with a key and a value"),
        (json.dumps(AUDIT | {"hurry": 1}), 'has no key "hurry"'),
        (json.dumps(AUDIT | {"pages": -1}), "pages must be a whole number"),
        (json.dumps({"date": "2026-11-22"}), "must have the key pages"),
    ],
)
def test_wrong_results_are_explained(tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / "accessibility.json").write_text(content, encoding="utf-8")
    with pytest.raises(UserError) as error:
        read_audit(tmp_path)
    assert said in str(error.value)
    assert "To go on without it, delete it" in str(error.value)


def test_the_fingerprint_is_of_what_builds_pages(tmp_path: Path) -> None:
    hub = write_hub(tmp_path, config="site_name: Tiny\ntheme:\n  name: plainguides\n  custom_dir: look\n")
    before = fingerprint_of(hub)
    (hub / "guides/bus/index.md").write_text("---\ntitle: Bus\n---\nNew words.\n", encoding="utf-8")
    (hub / "docs/new.md").write_text("# New\n", encoding="utf-8")
    assert fingerprint_of(hub) == before, "words of guides are no part of it"
    (hub / "look/assets").mkdir(parents=True)
    (hub / "look/assets/brand.css").write_text(":root { --pg-brand: #5b1f6b; }", encoding="utf-8")
    look = fingerprint_of(hub)
    (hub / "plugins/blocks").mkdir(parents=True)
    (hub / "plugins/blocks/box.yml").write_text("name: box", encoding="utf-8")
    block = fingerprint_of(hub)
    colours = 'plugins:\n  - plainguides:\n      colours:\n        brand: "#5b1f6b"\n'
    (hub / "mkdocs.yml").write_text((hub / "mkdocs.yml").read_text(encoding="utf-8") + colours, encoding="utf-8")
    assert len({before, look, block, fingerprint_of(hub)}) == 4


def test_the_fingerprint_knows_names_and_borders() -> None:
    assert fingerprint({"a": b"1", "b": b"2"}) == fingerprint({"b": b"2", "a": b"1"})
    several = [{"a": b"1"}, {"b": b"1"}, {"a": b"2"}, {"a": b"1", "b": b""}, {"a": b"1b\0000"}, {}]
    assert len({fingerprint(parts) for parts in several}) == len(several)


def _site(hub: Path, site: Path) -> tuple[str, str]:
    said = build(hub, site)
    return said, (site / "accessibility/index.html").read_text(encoding="utf-8")


def test_a_hub_without_the_page_gets_it_and_a_link_to_it(tiny: Path, tmp_path: Path) -> None:
    config = (tiny / "mkdocs.yml").read_text(encoding="utf-8")
    (tiny / "mkdocs.yml").write_text(config.replace("      organisation: Tiny group\n", ""), encoding="utf-8")
    said, page = _site(tiny, tmp_path / "site")
    assert "No Disabled person has tested this site yet." in page
    assert "The accessibility statement does not say who runs this hub." in said
    home = (tmp_path / "site/index.html").read_text(encoding="utf-8")
    assert '<a href="accessibility/">Accessibility statement</a>' in home
    assert '<a class="alone" href="../guides/train/">Train</a>' in page


def test_a_hubs_own_words_stand_in_it(tiny: Path, tmp_path: Path) -> None:
    (tiny / "docs/accessibility.md").write_text("First.\n\n# Our statement\n\n## JAWS\n\nNot tried.\n")
    _, page = _site(tiny, tmp_path / "site")
    assert page.count("<h1") == 1
    assert page.index("First.") < page.index('<h2 id="jaws">JAWS</h2>') < page.index("What was tested, and how</h2>")
    assert '<a href="#jaws">JAWS</a>' in page


def test_a_hub_can_write_all_of_it(tiny: Path, tmp_path: Path) -> None:
    (tiny / "docs/accessibility.md").write_text("# Our statement\n\nOur own words.\n")
    config = (tiny / "mkdocs.yml").read_text(encoding="utf-8")
    (tiny / "mkdocs.yml").write_text(config + "      statement: false\n")
    said, page = _site(tiny, tmp_path / "site")
    assert "statement" not in said.lower().replace("statement: false", "")
    assert "Our own words." in page
    assert "No Disabled person" not in page


def test_results_that_are_out_of_date_are_a_warning(tiny: Path, tmp_path: Path) -> None:
    (tiny / "accessibility.json").write_text(json.dumps(AUDIT), encoding="utf-8")
    said, page = _site(tiny, tmp_path / "site")
    assert "WARNING" in said
    assert "have changed since the audit of 22 November 2026" in said
    assert "The pages have changed since then." in page
    (tiny / "accessibility.json").write_text(json.dumps(AUDIT | {"fingerprint": fingerprint_of(tiny)}))
    (tiny / "guides/bus/index.md").write_text("---\ntitle: Bus\n---\nNew words.\n", encoding="utf-8")
    said, page = _site(tiny, tmp_path / "site")
    assert "audit" not in said
    assert "The pages have changed since then." not in page
    assert "axe-core 4.14.1" in page
    assert "have changed since the audit" not in run("python", "-m", "plainguides", "check", folder=tiny).stdout
