"""Makes numbered sheets of our drawings, without names, for a test: what does somebody see who does not know?

`python tools/contact_sheet.py FOLDER` writes `sheet-1.png` and so on, 24 drawings each in an order made by chance,
and `key.txt` with the names, which the person who looks must not see.
"""

from __future__ import annotations

import base64
import random
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

DRAWN = Path(__file__).resolve().parents[1] / "plugins" / "plainguides" / "pictures" / "drawn"
ON_A_SHEET = 24
STYLE = (
    "<style>body{margin:16px;font:bold 24px sans-serif}"
    "main{display:grid;grid-template-columns:repeat(6,230px);gap:16px}"
    "div{border:2px solid #999}img{width:200px;height:200px;margin:12px}</style>"
)


def main(folder: Path) -> None:
    """Write the sheets. The order is the same each time."""
    folder.mkdir(parents=True, exist_ok=True)
    drawings = sorted(DRAWN.glob("*.svg"))
    random.Random(1).shuffle(drawings)  # noqa: S311 - an order, no secret
    (folder / "key.txt").write_text(
        "".join(f"{number} {path.stem}\n" for number, path in enumerate(drawings, 1)), encoding="utf-8"
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        page = browser.new_page(viewport={"width": 1530, "height": 800})
        for start in range(0, len(drawings), ON_A_SHEET):
            several = enumerate(drawings[start : start + ON_A_SHEET], start + 1)
            cells = (f'<div>{number}<img src="{_data(path)}"></div>' for number, path in several)
            page.set_content(f"{STYLE}<main>{''.join(cells)}</main>")
            page.screenshot(path=folder / f"sheet-{start // ON_A_SHEET + 1}.png", full_page=True)
        browser.close()


def _data(path: Path) -> str:
    return f"data:image/svg+xml;base64,{base64.b64encode(path.read_bytes()).decode()}"


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "sheets"))
