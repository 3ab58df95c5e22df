"""Markdown in, document and findings out, word for word. The cases are in `goldens/documents.yml`."""

from __future__ import annotations

import pytest
import yaml

from plainguides.core import markup
from support import GOLDENS
from test_examples import read

FILE = GOLDENS / "documents.yml"
CASES = yaml.safe_load(FILE.read_text(encoding="utf-8"))


class _Dumper(yaml.SafeDumper):
    """Writes texts of several lines as blocks, so that a change can be read."""


_Dumper.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None),
)


def result(case: dict[str, str]) -> dict[str, object]:
    """Read a case. `front` is the front matter below the title, `easy_read` the text of a companion."""
    guide = f"---\ntitle: Case\nsummary: A case.\n{case.get('front', '')}---\n{case['markdown']}"
    easy = case.get("easy_read")
    found = read(guide, easy_read=f"---\ntitle: Case\n---\n{easy}" if easy else None)
    assert found.guide is not None
    document = found.guide.document
    if easy:
        assert found.guide.easy_read is not None, found.findings
        document = found.guide.easy_read.document
    return {
        "html": markup.to_html(document.body).strip() + "\n",
        "blocks": [" ".join([f"{b.line}", ">".join([*b.roles, b.kind]), b.text]) for b in document.blocks],
        "findings": [
            f"{f.path.rsplit('/', 1)[-1]}:{f.line} {f.severity} [{f.check}] {f.message}" for f in found.findings
        ],
    }


@pytest.mark.parametrize("name", CASES)
def test_a_text_becomes_this_document(name: str, request: pytest.FixtureRequest) -> None:
    case = CASES[name]
    if request.config.getoption("--golden"):
        case |= result(case)  # the next test writes them all
    assert result(case) == {key: case.get(key) for key in ("html", "blocks", "findings")}


def test_write_all_cases(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--golden"):
        given = ("front", "markdown", "easy_read")
        new = {name: {k: case[k] for k in given if k in case} | result(case) for name, case in CASES.items()}
        FILE.write_text(
            yaml.dump(new, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=200), encoding="utf-8"
        )
