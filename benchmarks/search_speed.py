"""Measures the search of large hubs in a real browser: bytes and time to the first result, warm times, size, build.

    python benchmarks/search_speed.py FOLDER [--guides 1000 10000] [--queries 60]

FOLDER as for benchmarks/search_hub.py: its guides, and mixtures of their paragraphs where more are wanted. Only the
search is built at that size; the page around it is that of a small hub. Bytes are those of a host that sends gzip.
Times hang on the machine: trust the ratio in the last line, and compare with "an empty page" of the same run.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import get_context
from pathlib import Path
from threading import Thread
from typing import Any
from xml.etree.ElementTree import Element

from playwright.sync_api import Page, sync_playwright

from make_guides import make
from plainguides.core import search
from plainguides.core.model import Block, Claims, Document, Facts, Guide, Scores
from plainguides.core.policy import headers
from plainguides.core.search.coding import pack_gaps
from plainguides.core.search.shards import shards
from plainguides.shell.search_words import search_words
from search_hub import Source, many, queries, sources

FACTS = Facts(
    scores=Scores(words=9, sentences=1, syllables=9, long_words=0, difficulty=1, measured=9, formulas={}),
    level=None,
    minutes=(1, 1),
    listening=(1, 1),
)


def guide(one: Source) -> Guide:
    """Return a guide with what the search needs of it."""
    claims = Claims(title=one.title, summary=one.summary, topics=(one.topic,) if one.topic else ())
    blocks = [
        Block(kind="heading" if part.startswith("#") else "paragraph", text=part.lstrip("# "))
        for part in one.text.split("\n\n")
        if part.strip()
    ]
    document = Document(title=one.title, lang="en-GB", body=Element("div"), blocks=tuple(blocks))
    return Guide(
        slug=one.slug, path="", claims=claims, document=document, facts=FACTS, search=search.weights(claims, [document])
    )


def record(one: Source) -> list[Any]:
    """Return what a result shows, as long as a real one."""
    at = f"guides/{one.slug}/"
    heads = [line.lstrip("# ") for line in one.text.splitlines() if line.startswith("## ")]
    editions = [["Large print", f"{at}large-print/"], ["PDF", f"{at}{one.slug}.pdf"]]
    return [at, one.title, one.summary[:160], ["Beginner", "3 to 5 minutes"], editions, [], [[h, h] for h in heads], []]


def built(folder: Path, number: int, site: Path, out: Any) -> None:  # noqa: ANN401 - a queue
    """In a process of its own, for its memory: write the index into the site. Puts figures into `out`."""
    real = list(many(sources(folder), number))
    words = search_words(None)
    before = resource.getrusage(resource.RUSAGE_SELF)
    guides = [guide(one) for one in real]
    counted = resource.getrusage(resource.RUSAGE_SELF)
    index = search.build(guides, words.synonyms, words.ordinary)
    topics = sorted({one.topic for one in real if one.topic})
    values = [[t, t, pack_gaps(i for i, one in enumerate(real) if one.topic == t)] for t in topics]
    written = shards(index, [record(one) for one in real], [["topics", "By topic", values]])
    after = resource.getrusage(resource.RUSAGE_SELF)
    for path, content in written.files.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(content)
    out.put(
        {
            "folder": written.folder,
            "count": counted.ru_utime - before.ru_utime,
            "build": after.ru_utime - counted.ru_utime,
            "memory": (after.ru_maxrss - counted.ru_maxrss) / 1024,
            "raw": sum(map(len, written.files.values())),
            "gzip": sum(len(gzip.compress(content)) for content in written.files.values()),
            "files": len(written.files),
        }
    )


@cache
def packed(path: str, _when: int) -> bytes:
    """Return a file with gzip: once, so that the server is no part of the times."""
    return gzip.compress(Path(path).read_bytes(), 6)


class Handler(SimpleHTTPRequestHandler):
    """Sends gzip and the headers of a careful host, and counts."""

    sent = 0
    asked = 0

    def do_GET(self) -> None:
        """Answer."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = packed(str(path), path.stat().st_mtime_ns)
        self.send_response(200)
        for name, value in headers().items():
            self.send_header(name, value)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        Handler.sent += len(body)
        Handler.asked += 1

    def log_message(self, *_words: object) -> None:
        """Say nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Give the address of a site."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


# Time in the page itself, from Enter to the moment when the words of the result stand there.
TIMED = """query => new Promise(done => {
  const status = document.getElementById('search-status'), input = document.getElementById('q');
  status.textContent = '';
  const seen = new MutationObserver(() => {
    if (!status.textContent) return;
    seen.disconnect();
    done(performance.now() - t);
  });
  seen.observe(status, { childList: true, characterData: true, subtree: true });
  input.value = query;
  const t = performance.now();
  input.form.requestSubmit();
})"""


def measured(page: Page, address: str, asked: Sequence[str]) -> dict[str, float]:
    """Return bytes, requests and times of the first search, and times of the next ones."""
    Handler.sent = Handler.asked = 0
    page.goto(f"{address}search/")
    page.wait_for_load_state("networkidle")
    page_bytes = Handler.sent
    first = page.evaluate(TIMED, asked[0])
    page.wait_for_load_state("networkidle")
    cold_bytes, cold_requests = Handler.sent, Handler.asked
    times = sorted(page.evaluate(TIMED, query) for query in asked[1:])
    return {
        "page": page_bytes,
        "cold": cold_bytes,
        "requests": cold_requests,
        "first": first,
        "p50": statistics.median(times),
        "p95": times[int(len(times) * 0.95)],
        "session": Handler.sent,
    }


def small_site(folder: Path) -> Path:
    """Build a hub of five guides, whose search page is used."""
    make(5, folder)
    hub = folder / "ours"
    settings = (hub / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace("[plainguides]", "[{plainguides: {formats: []}}]")
    (hub / "mkdocs.yml").write_text(settings, encoding="utf-8")
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(hub / "mkdocs.yml")], check=True)
    return hub / "site"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--guides", type=int, nargs="+", default=[1000, 10_000])
    parser.add_argument("--queries", type=int, default=60)
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    options = parser.parse_args()
    asked = [one["q"] for one in queries(options.folder)][: options.queries]
    p95 = []
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        site = small_site(Path(name))
        page_file = site / "search" / "index.html"
        page_text = page_file.read_text(encoding="utf-8")
        old = next((site / "search").glob("*/start.js")).parent.name
        browser = playwright.chromium.launch(
            executable_path=options.chromium, args=["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]
        )
        for number in options.guides:
            out = get_context("spawn").Queue()
            process = get_context("spawn").Process(target=built, args=(options.folder, number, site, out))
            process.start()
            size = out.get()
            process.join()
            if f"{old}/" not in page_text:
                raise SystemExit("the search page does not name its index")
            page_file.write_text(page_text.replace(f"{old}/", f"{Path(size['folder']).name}/"), encoding="utf-8")
            print(
                f"{number} guides: index {size['raw'] / 1e6:.2f} MB, gzip {size['gzip'] / 1e6:.2f} MB,"
                f" {size['files']} files"
                f"; CPU: counting {size['count']:.1f} s, index {size['build']:.1f} s, {size['memory']:.0f} MB more"
            )
            with served(site) as address:
                context = browser.new_context()
                page = context.new_page()
                began = time.perf_counter()
                page.goto(f"{address}404.html")
                empty = time.perf_counter() - began
                for query in asked[:3]:
                    cold = browser.new_context()
                    found = measured(cold.new_page(), address, [query, query])
                    print(
                        f"  first search {query!r}: {found['cold'] / 1000:.0f} kB"
                        f" ({found['page'] / 1000:.0f} of the page) in {found['requests']:.0f} requests,"
                        f" {found['first']:.0f} ms after Enter"
                    )
                    cold.close()
                found = measured(page, address, asked)
                p95.append(found["p95"])
                print(
                    f"  {len(asked)} searches: {found['p50']:.0f} ms in the middle, 95 % below {found['p95']:.0f} ms,"
                    f" {found['session'] / 1e6:.2f} MB in all; a page without search took {empty * 1000:.0f} ms"
                )
                context.close()
        browser.close()
    print(f"warm p95, last size to first: {p95[-1] / p95[0]:.2f}")
    print(json.dumps({"p95": p95}))


if __name__ == "__main__":
    main()
