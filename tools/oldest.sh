#!/bin/sh
# Runs the quick tests with the oldest versions that pyproject.toml allows, in an environment of their own.
set -eu
cd "$(dirname "$0")/.."
UV_PYTHON=$PWD/.tools/oldest/bin/python
.tools/bin/uv venv --quiet --clear --python .venv/bin/python .tools/oldest
export UV_PYTHON
.tools/bin/uv pip compile --quiet --resolution lowest-direct --extra properdocs pyproject.toml --output-file .tools/oldest.txt
.tools/bin/uv pip install --quiet -r .tools/oldest.txt hatchling hypothesis jsonschema playwright pytest pytest-xdist
.tools/bin/uv pip install --quiet --no-deps --no-build-isolation --editable .
.tools/bin/uv pip list --quiet | grep -i -E '^(mkdocs|properdocs|markdown|pyyaml|textstat|imagesize)'
"$UV_PYTHON" -m pytest -n 2 -m "not browser and not slow" --deselect tests/test_purity.py::test_lint_and_types
