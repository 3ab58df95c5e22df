"""Nothing of a finished site loads from elsewhere or breaks the strict policy; and the build fails if it does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plainguides.core import scan, scan_code
from plainguides.core.policy import headers_file, policy
from plainguides.core.scan_slips import AFTER_A_CHOICE, FIXES, Kind
from plainguides.shell.scan import scan_site
from support import ROOT, TINY, run, write_hub

HOST = "guides.example.org"
PAGES = {
    '<img src="https://pictures.example.com/a.png">': "foreign",
    '<img src="//pictures.example.com/a.png">': "foreign",
    '<img srcset="a.png 1x, https://pictures.example.com/b.png 2x">': "foreign",
    '<link rel="stylesheet" href="https://fonts.example.com/css">': "foreign",
    '<link rel="icon" href="https://www.example.com/favicon.ico">': "foreign",
    '<link rel="preload" href="https://www.example.com/a.woff2" as="font">': "foreign",
    '<link rel="preconnect" href="https://www.example.com">': "foreign",
    '<script src="https://count.example.com/a.js"></script>': "foreign",
    '<video src="https://films.example.com/a.mp4"></video>': "foreign",
    '<video poster="https://films.example.com/a.jpg"></video>': "foreign",
    '<source src="https://films.example.com/a.mp4">': "foreign",
    '<form action="https://www.example.com/send">': "foreign",
    '<a href="a/" ping="https://count.example.com/">A</a>': "foreign",
    '<base href="https://www.example.com/">': "foreign",
    '<meta http-equiv="refresh" content="0; url=https://www.example.com/">': "foreign",
    '<svg><image href="https://www.example.com/a.png"/></svg>': "foreign",
    '<svg><use xlink:href="https://www.example.com/a.svg#b"/></svg>': "foreign",
    '<svg><path fill="url(https://www.example.com/a.svg#b)"/></svg>': "foreign",
    '<IMG alt="1 > 0" SRC = "https://pictures.example.com/a.png">': "foreign",
    '<iframe src="film.html"></iframe>': "frame",
    '<object data="a.pdf"></object>': "frame",
    "<script>let a = 1</script>": "script",
    '<button onclick="go()">Go</button>': "script",
    '<a href="javascript:go()">Go</a>': "script",
    "<style>p { color: red }</style>": "style",
    '<p style="color: red">Red</p>': "style",
    '<img src="data:image/gif;base64,R0lGOD">': "data",
    f'<img src="https://{HOST}/a.png">': "",
    '<img src="../a.png" srcset="../b.png 2x">': "",
    '<a href="https://www.example.com/">A link</a>': "",
    '<a href="mailto:hello@example.org">Write</a>': "",
    '<link rel="canonical" href="https://www.example.com/">': "",
    '<script type="application/ld+json">{"url": "https://www.example.com"}</script>': "",
    '<p>Write <code>&lt;script src="https://www.example.com"&gt;</code></p>': "",
    '<!-- <img src="https://www.example.com/a.png"> -->': "",
    '<svg xmlns="http://www.w3.org/2000/svg"><use href="#a"/><path fill="url(#b)"/></svg>': "",
}
DRAWINGS = {
    '<svg><image xlink:href="https://www.example.com/a.png"/></svg>': "foreign",
    "<svg><style>@import 'https://www.example.com/a.css';</style></svg>": "foreign",
    '<?xml-stylesheet href="https://www.example.com/a.css"?><svg/>': "foreign",
    "<svg><script>go()</script></svg>": "script",
    '<svg onload="go()"/>': "script",
    '<svg style="fill:red"><image href="data:image/png;base64,AA"/><style>a{fill:red}</style></svg>': "",
    '<svg><a href="https://www.example.com/"><path/></a></svg>': "",
}
SHEETS = {
    "@import 'https://fonts.example.com/css';": "foreign",
    '@import url("//fonts.example.com/css");': "foreign",
    "p { background: url( https://www.example.com/a.png ) }": "foreign",
    "@font-face { src: local('A'), url('https://www.example.com/a.woff2') }": "foreign",
    "p { background: image-set('https://www.example.com/a.png' 1x) }": "foreign",
    "p { background: url(data:image/gif;base64,R0lGOD) }": "data",
    "p { background: url('../a.png') }": "",
    "/* url(https://www.example.com/a.png) */ p { color: red }": "",
    "@namespace svg url(http://www.w3.org/2000/svg);": "",
    f"p {{ background: url(https://{HOST}/a.png) }}": "",
}
SCRIPTS = {
    "fetch('https://count.example.com/')": "foreign",
    "new WebSocket('wss://count.example.com/')": "foreign",
    "img.src = `//count.example.com/a.gif`": "foreign",
    "document.cookie = 'a=1'": "cookie",
    "localStorage.setItem('a', '1')": "storage",
    "sessionStorage.a = 1": "storage",
    "indexedDB.open('a')": "storage",
    "eval('1')": "code",
    "new Function('return 1')": "code",
    "fetch('../hub.json'); // as on https://www.example.com/": "",
    "document.createElementNS('http://www.w3.org/2000/svg', 'path')": "",
    f"/* {AFTER_A_CHOICE} */ button.onclick = () => localStorage.setItem('a', '1')": "",
}
CASES = [
    *((scan.page, text, kind) for text, kind in PAGES.items()),
    *((scan.drawing, text, kind) for text, kind in DRAWINGS.items()),
    *((scan_code.sheet, text, kind) for text, kind in SHEETS.items()),
    *((scan_code.script, text, kind) for text, kind in SCRIPTS.items()),
]


@pytest.mark.parametrize(("look", "text", "kind"), CASES, ids=[text for _, text, _ in CASES])
def test_a_planted_fault_is_found(look, text: str, kind: str) -> None:  # noqa: ANN001
    assert sorted({slip.kind.value for slip in look(text, HOST)} - ({"foreign"} if kind == "frame" else set())) == (
        [kind] if kind else []
    )


def test_each_kind_is_planted_and_has_a_fix() -> None:
    assert {kind for _, _, kind in CASES} == {"", *(kind.value for kind in Kind)}
    assert set(FIXES) == set(Kind)


def test_our_own_scripts_may_store(tmp_path: Path) -> None:
    for name in ("ours.js", "theirs.js"):
        (tmp_path / name).write_text("localStorage.setItem('a', '1')", encoding="utf-8")
    assert [finding.path for finding in scan_site(tmp_path, "", ["ours.js"])] == ["theirs.js"]


def test_a_fault_on_many_pages_is_one_message(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.html").write_text('<img src="https://www.example.com/a.png">', encoding="utf-8")
    (finding,) = scan_site(tmp_path, "")
    assert (finding.path, "So do 2 other files." in finding.message) == ("0.html", True)


PLANTED = {
    "a page": {"docs/film.md": '# Film\n\n<iframe src="https://www.example.com/film"></iframe>\n'},
    "a style sheet": {"overrides/assets/brand.css": "@import 'https://fonts.example.com/css';\n"},
    "a script": {"docs/assets/count.js": "document.cookie = 'a=1';\n"},
    "a drawing": {"docs/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" onload="go()"/>\n'},
}


@pytest.mark.slow
@pytest.mark.parametrize("where", PLANTED)
def test_a_build_fails(tmp_path: Path, where: str) -> None:
    config = write_hub(tmp_path, {**TINY, **PLANTED[where]}) / "mkdocs.yml"
    with_overrides = "theme:\n  name: plainguides\n  custom_dir: overrides\n"
    (tmp_path / "overrides").mkdir(exist_ok=True)
    text = config.read_text(encoding="utf-8").replace("theme:\n  name: plainguides\n", with_overrides)
    config.write_text(text, encoding="utf-8")
    done = run("python", "-m", "mkdocs", "build", "-q", "-f", "mkdocs.yml", "-d", "site", folder=tmp_path)
    assert done.returncode == 1
    assert "This file of the site" in done.stderr
    assert "Traceback" not in done.stderr


def test_styles_that_markdown_writes_become_classes(tiny: Path) -> None:
    """Python-Markdown writes `style=` for the columns of a table, and the policy would block it."""
    (tiny / "docs" / "table.md").write_text("# 1. Table\n\n| A |\n|--:|\n| b |\n\n![](a.svg)\n", encoding="utf-8")
    (tiny / "docs" / "a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>', encoding="utf-8")
    done = run("python", "-m", "mkdocs", "build", "-q", "-f", "mkdocs.yml", "-d", "site", folder=tiny)
    html = (tiny / "site" / "table" / "index.html").read_text(encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert re.search(r'<td [^>]*class="align-right"[^>]*>b</td>', html)
    assert "style=" not in html
    assert "/>" not in html.partition("<main")[2].partition("</main")[0]


def test_the_headers_are_in_the_site_and_in_the_manual(site: Path) -> None:
    assert (site / "_headers").read_text(encoding="utf-8") == headers_file()
    manual = (ROOT / "docs" / "hosting" / "publish.md").read_text(encoding="utf-8")
    assert manual.count(policy()) >= 3
    assert headers_file() in manual


def test_a_hub_can_have_headers_of_its_own(tiny: Path) -> None:
    (tiny / "docs" / "_headers").write_text("/*\n  X-Frame-Options: DENY\n", encoding="utf-8")
    run("python", "-m", "mkdocs", "build", "-q", "-f", "mkdocs.yml", "-d", "site", folder=tiny)
    assert (tiny / "site" / "_headers").read_text(encoding="utf-8") == "/*\n  X-Frame-Options: DENY\n"
