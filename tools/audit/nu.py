"""The Nu HTML checker: the one that browsers' makers and the W3C use. It reads many files in one go."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

from audit.fault import Fault
from audit.parts import java, module


def look(files: Mapping[str, Path], profile: str = "") -> list[Fault]:
    """Return errors and warnings of pages: address -> file. `info` that is no warning does not count."""
    jar = module("vnu-jar/build/dist/vnu.jar")
    options = ["-Xss4m", "-jar", str(jar), "--format", "json", "--exit-zero-always"]
    done = subprocess.run(
        [java(), *options, *map(str, files.values())], capture_output=True, text=True, encoding="utf-8", check=False
    )
    messages = json.loads(done.stderr)["messages"]
    names = {str(path): address for address, path in files.items()}
    return [
        Fault(
            engine="nu",
            rule="error" if one["type"] == "error" else one.get("subType", one["type"]),
            page=names[unquote(urlsplit(one["url"]).path)],
            profile=profile,
            what=f"line {one.get('lastLine', '?')}: {one['message']} {one.get('extract', '')[:120]!r}",
        )
        for one in messages
        if one["type"] != "info" or one.get("subType") == "warning"
    ]
