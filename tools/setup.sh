#!/bin/sh
# Makes .tools (with uv) and .venv (with everything in requirements.lock). `make` calls it when one of them is old.
# Needs python3 with venv and pip, and whatever package index pip is set up to use: no address is written here.
set -eu
cd "$(dirname "$0")/.."
PYTHON=${PYTHON:-python3}

"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "plainguides needs Python 3.11 or later. Here: $("$PYTHON" --version). Try: make PYTHON=python3.12" >&2
    exit 1
}
[ -e .venv/.ready ] || echo "Setting up. This takes a minute or two, once."
if [ ! -x .tools/bin/python ]; then
    "$PYTHON" -m venv .tools || {
        echo "Python cannot make an environment. On Debian and Ubuntu: apt-get install python3-venv" >&2
        exit 1
    }
fi
.tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r tools/uv.txt

# uv does not read pip's settings. An organisation with an index of its own has set that one up.
set_from_pip() {
    eval "now=\${$1:-}"
    [ -z "$now" ] || return 0
    value=$(.tools/bin/python -m pip config get ":env:.$2" 2>/dev/null) ||
        value=$(.tools/bin/python -m pip config get "global.$2" 2>/dev/null) ||
        value=$(.tools/bin/python -m pip config get "user.$2" 2>/dev/null) || return 0
    export "$1=$value"
}
[ -n "${UV_INDEX_URL:-}" ] || set_from_pip UV_DEFAULT_INDEX index-url
set_from_pip SSL_CERT_FILE cert

export UV_PYTHON_DOWNLOADS=never
[ -x .venv/bin/python ] || .tools/bin/uv venv --quiet --python "$PYTHON" .venv
VIRTUAL_ENV=$PWD/.venv
export VIRTUAL_ENV
.tools/bin/uv pip sync --quiet --compile-bytecode --require-hashes requirements.lock
.tools/bin/uv pip install --quiet --no-deps --no-build-isolation --editable .
touch .venv/.ready
