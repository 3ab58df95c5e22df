"""How long each format takes for one more guide, in one process: CPU milliseconds and bytes, side by side.

    python benchmarks/formats.py [HUB]     the example hub, or another one

The first file of each format is not counted: it loads the engine.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from statistics import median
from time import process_time

from plainguides.core.jobs import planned
from plainguides.shell import extensions
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from plainguides.shell.installed import lacking
from plainguides.shell.picture_files import read_picture
from plainguides.shell.worker import work

BARS = {"pdf": 65, "epub": 25, "docx": 150, "braille": 40, "text": 5}
"""CPU milliseconds for each further guide."""


def main(root: Path) -> None:
    """Print a line for each format and edition."""
    settings, _ = read_settings(root / "mkdocs.yml")
    registry = extensions.load(root)
    hub = load_hub(root, settings, registry)
    installed = {one.name for one in registry.formats} - lacking(registry, settings).keys()
    spent: dict[tuple[str, str], list[tuple[float, int]]] = defaultdict(list)
    seen: set[str] = set()
    for job in planned(hub, registry, installed=installed).jobs:
        pictures = {path: read_picture(root, path) for path in job.pictures}
        if job.output.format not in seen:
            seen.add(job.output.format)
            work(job, registry, pictures)
        start = process_time()
        answer = work(job, registry, pictures)
        spent[job.output.format, job.output.edition].append((process_time() - start, len(answer.content or b"")))
    print(f"{'format':18} {'edition':12} {'files':>5} {'ms each':>8} {'slowest':>8} {'kB':>6}  bar")
    for (format, edition), several in spent.items():
        times = [1000 * time for time, _ in several]
        size = median(size for _, size in several) / 1000
        bar = next((f"{most} ms" for name, most in BARS.items() if format.startswith(name)), "")
        print(f"{format:18} {edition:12} {len(several):5} {median(times):8.1f} {max(times):8.1f} {size:6.1f}  {bar}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve())
