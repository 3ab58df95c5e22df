"""html-validate: rules for markup that the standard allows and that still hurts."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

from audit.fault import Fault
from audit.parts import module, run_node

CONFIG = {
    "root": True,
    "extends": ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
    "rules": {
        # Chromium does not load a style sheet or script with a hash from a disk: "the resource requires the request
        # to be CORS enabled to check the integrity, and it is not". A hub on a USB stick would lose its look and its
        # search. And a hash guards against a server of somebody else's: here all files come from the hub itself.
        "require-sri": "off",
    },
}


def look(files: Mapping[str, Path]) -> list[Fault]:
    """Return what is wrong in pages: address -> file."""
    program = module("html-validate/bin/html-validate.mjs")
    with tempfile.TemporaryDirectory() as folder:
        config, out = Path(folder) / "config.json", Path(folder) / "found.json"
        config.write_text(json.dumps(CONFIG), encoding="utf-8")
        options = ["--config", str(config), "--formatter", f"json={out}"]  # into a pipe it writes no more than 64 kB
        done = run_node(str(program), *options, *map(str, files.values()))
        if done.stderr:
            raise AssertionError(done.stderr)
        reports = json.loads(out.read_text(encoding="utf-8"))
    names = {str(path): address for address, path in files.items()}
    return [
        Fault(
            engine="html-validate",
            rule=one["ruleId"],
            page=names[report["filePath"]],
            profile="",
            what=f"line {one['line']}: {one['message']}",
        )
        for report in reports
        for one in report["messages"]
    ]
