"""The core knows no engine, no files, no clock and no network. Code and types are in order."""

from __future__ import annotations

import ast
import pkgutil
from pathlib import Path

import pytest

import plainguides.core
from support import ROOT, run

CORE = Path(plainguides.core.__file__).parent
MODULES = sorted(module.name for module in pkgutil.walk_packages([str(CORE)], "plainguides.core."))
# Python-Markdown itself loads `logging`: that only our own files do not name it is tested below.
FOREIGN = "mkdocs properdocs material textstat nltk requests urllib.request socket ssl subprocess asyncio".split()
IMPURE_NAMES = frozenset("open input print eval exec __import__ Path".split())
IMPURE_MODULES = frozenset(
    "os io pathlib shutil tempfile glob time socket ssl http subprocess threading multiprocessing asyncio logging"
    " random secrets sys importlib pickle".split()
)
IMPURE_CALLS = frozenset({("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today")})


def test_the_core_loads_nothing_impure() -> None:
    code = f"""
import sys
before = set(sys.modules)
import {", ".join(MODULES)}
print(*sorted(name for name in {FOREIGN!r} if name in set(sys.modules) - before))
"""
    done = run("python", "-c", code)
    assert (done.stdout.split(), done.stderr) == ([], "")


@pytest.mark.parametrize("path", sorted(CORE.rglob("*.py")), ids=lambda path: path.stem)
def test_the_core_names_nothing_impure(path: Path) -> None:
    assert list(_impure(ast.parse(path.read_text(encoding="utf-8")))) == []


def _impure(tree: ast.AST) -> list[str]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [a.name for a in node.names if a.name.partition(".")[0] in IMPURE_MODULES]
        elif isinstance(node, ast.ImportFrom):
            found += [node.module] if (node.module or "").partition(".")[0] in IMPURE_MODULES else []
        elif isinstance(node, ast.Name) and node.id in IMPURE_NAMES:
            found.append(f"{node.id}, line {node.lineno}")
        elif isinstance(node, ast.Attribute) and (getattr(node.value, "id", ""), node.attr) in IMPURE_CALLS:
            found.append(f"{node.attr}, line {node.lineno}")
    return found


def test_the_purity_test_sees_impurity() -> None:
    assert len(_impure(ast.parse("import os.path\nfrom time import time\nopen('x')\ndate.today()"))) == 4


@pytest.mark.parametrize(
    "tool", [("ruff", "check", "--no-cache"), ("ruff", "format", "--check"), ("mypy",)], ids=" ".join
)
def test_lint_and_types(tool: tuple[str, ...]) -> None:
    done = run("python", "-m", *tool, folder=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_file_names_a_machine_or_an_index() -> None:
    listed = run("git", "ls-files", "--cached", "--others", "--exclude-standard", folder=ROOT).stdout.split("\n")
    ours = [ROOT / name for name in listed if name and (ROOT / name).is_file() and name != "tests/test_purity.py"]
    words = ("registry.npm" + "js", "pypi." + "org", "files.python" + "hosted", "/wo" + "rk/main", "/root" + "/")
    texts = {path: path.read_bytes().decode("utf-8", "replace") for path in ours}
    assert len(texts) > 100
    assert [(path.name, word) for path, text in texts.items() for word in words if word in text] == []


def test_no_file_has_the_marks_of_a_conflict() -> None:
    """Where two people changed the same lines, git writes both with marks between them, for a person to mend."""
    marks = "^(" + "<" * 7 + "|" + ">" * 7 + "|[|]" + "{7})( |$)"
    found = run("git", "grep", "-nIE", marks, folder=ROOT)
    assert (found.returncode, found.stdout, found.stderr) == (1, "", ""), found.stdout
