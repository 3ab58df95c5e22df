"""Builds the same generated guides with plainguides (three editions) and with stock mkdocs-material (one page).

    python benchmarks/build.py 300 [--pairs 3]

Runs A B A B in one go, drops the first pair, and prints the median of the ratios, for the machine is noisy: CPU time
is user + system of the whole process. Trust the ratios, not the seconds.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from make_guides import make


def run(site: Path, *, keep_cache: bool = False) -> tuple[float, int]:
    """Build a site with its default settings. Return CPU seconds and peak memory in MB."""
    if not keep_cache:
        shutil.rmtree(site / ".cache", ignore_errors=True)
    shutil.rmtree(site / "site", ignore_errors=True)
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(site / "mkdocs.yml")],
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1767225600"},
    )
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"the build of {site.name} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024


def size(site: Path) -> tuple[int, float]:
    """Return number of HTML pages and MB of a built site."""
    files = [path for path in (site / "site").rglob("*") if path.is_file()]
    return sum(path.suffix == ".html" for path in files), sum(path.stat().st_size for path in files) / 1e6


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("guides", type=int)
    parser.add_argument("--pairs", type=int, default=3)
    options = parser.parse_args()
    print(
        f"Python {platform.python_version()}, mkdocs {version('mkdocs')}, material {version('mkdocs-material')}, "
        f"load {os.getloadavg()[0]:.1f}"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make(options.guides, folder)
        cold, warm = [], []
        for number in range(options.pairs + 1):
            ours, memory = run(folder / "ours")
            again, _ = run(folder / "ours", keep_cache=True)
            stock, stock_memory = run(folder / "stock")
            note = " (dropped)" if number == 0 else ""
            print(
                f"ours {ours:6.2f} s  again {again:6.2f} s  stock {stock:6.2f} s  "
                f"ratio {ours / stock:.2f} / {again / stock:.2f}{note}"
            )
            if number:
                cold.append(ours / stock)
                warm.append(again / stock)
        print(
            f"{options.guides} guides, CPU of ours to stock, median of {len(cold)} pairs: "
            f"cold {statistics.median(cold):.2f}, second build {statistics.median(warm):.2f}"
        )
        for label, peak in (("ours", memory), ("stock", stock_memory)):
            pages, megabytes = size(folder / label)
            print(f"{label}: {pages} pages, {megabytes:.1f} MB, peak memory {peak} MB")


if __name__ == "__main__":
    main()
