"""Every kind of page passes every rule of axe: AAA, best practice and experimental too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from conftest import PAGES, PROFILES

EXCEPTIONS = yaml.safe_load((Path(__file__).parent / "exceptions.yml").read_text(encoding="utf-8")) or []
RUN = """async () => {
    const rules = Object.fromEntries(axe.getRules().filter(r => !r.tags.includes("deprecated"))
        .map(r => [r.ruleId, {enabled: true}]));
    const found = await axe.run(document, {rules, resultTypes: ["violations", "incomplete"]});
    const short = list => list.flatMap(r => r.nodes.map(n => r.id + ": " + n.target.join(" ") + " "
        + [...n.any, ...n.all, ...n.none].map(c => c.message).join("; ")));
    return {rules: Object.keys(rules).length, violations: short(found.violations), incomplete: short(found.incomplete)};
}"""


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("kind", PAGES)
def test_axe_finds_nothing(visit: Callable[..., Any], axe: str, kind: str, profile: str) -> None:
    with visit(PAGES[kind], bypass_csp=True, **PROFILES[profile]) as page:
        page.evaluate(axe)
        found = page.evaluate(RUN)
    assert found["rules"] >= 95
    assert found["violations"] == []
    unsure = [one for one in found["incomplete"] if not any(one.startswith(known["starts"]) for known in EXCEPTIONS)]
    assert unsure == []


def test_each_exception_has_a_reason_and_a_date() -> None:
    assert [known for known in EXCEPTIONS if known.keys() != {"starts", "reason", "date"}] == []
