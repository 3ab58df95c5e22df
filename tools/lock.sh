#!/bin/sh
# Writes requirements.lock and tools/uv.txt: names, versions and hashes, and no address of an index.
# `sh tools/lock.sh --upgrade` takes the newest versions.
set -eu
cd "$(dirname "$0")/.."
lock() {
    .tools/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-annotate --no-header --no-emit-index-url --no-emit-find-links "$@"
}
lock "$@" --group dev pyproject.toml --output-file requirements.lock
echo "uv" | lock "$@" - --output-file tools/uv.txt
