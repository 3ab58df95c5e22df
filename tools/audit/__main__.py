"""`make audit`: builds a hub, runs every engine over every page, prints a table, writes `accessibility.json`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from audit import exceptions, html_validate, lighthouse, nu
from audit.alfa import Alfa
from audit.browser import PROFILES, context_of, go, started
from audit.fault import TOOLS, Fault
from audit.in_page import FILES, look, look_with_all
from audit.parts import MissingError, version
from audit.report import FILE, as_json, results, table
from audit.serve import pages_of, served
from audit.show import FIRST, only_colours, show
from plainguides.shell.audit import fingerprint_of
from plainguides.shell.files import today

# Every page is shown to every engine in one profile. In the others axe looks at it: it has the most rules that depend
# on how a page is shown, and the tests show one page of each kind to all engines in all profiles.


def main(hub: Path) -> int:
    """Audit a hub. Returns 0 where nothing was found."""
    versions = {tool.name: version(tool.package) for tool in TOOLS}
    with tempfile.TemporaryDirectory(prefix="plainguides-audit-") as folder:
        site = Path(folder) / "site"
        subprocess.run([sys.executable, "-m", "plainguides", "build", "-d", str(site)], cwd=hub, check=True)
        files = pages_of(site)
        found, loads = _look(site, files)
    lines = results(loads, len(files), found, versions)
    counted = exceptions.left(found)
    used = [one for one in exceptions.read() if any(one.covers(fault) for fault in found)]
    text = as_json(today(), len(files), fingerprint_of(hub), lines, used)
    (hub / FILE).write_text(text, encoding="utf-8")
    print("", *counted, "", table(lines), "", sep="\n")
    for one in used:
        print(f"Excused: {one.engine} {one.rule} on {one.page}: {one.reason}")
    print(f"The results are in {hub / FILE}. The accessibility statement of the next build has them.")
    return int(bool(counted))


def _look(site: Path, files: Mapping[str, Path]) -> tuple[list[Fault], Counter[str]]:
    """Return what all engines find, and how often each was shown a page."""
    found, loads = [], Counter[str]()
    _say("The Nu HTML checker and html-validate")
    found += nu.look(files) + html_validate.look(files)
    loads.update(dict.fromkeys(("nu", "html-validate", "lighthouse"), len(files)))
    with served(site) as base:
        with started() as browser, Alfa() as alfa:
            page = context_of(browser, {**PROFILES[FIRST], "bypass_csp": True}).new_page()
            for number, address in enumerate(files, 1):
                _say(f"axe, HTML_CodeSniffer, IBM and Alfa: {number} of {len(files)}, /{address}")
                go(page, base + address)
                for profile in PROFILES:
                    show(page, profile)
                    if profile == FIRST:
                        found += look_with_all(page, alfa, address, profile)
                        loads.update([*FILES, "alfa"])
                    else:
                        found += look(page, "axe", address, profile, colours=only_colours(profile))
                        loads["axe"] += 1
        _say("Lighthouse")
        found += lighthouse.look(base, list(files))
    return found, loads


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else ".").absolute()))
    except MissingError as missing:
        sys.exit(str(missing))
