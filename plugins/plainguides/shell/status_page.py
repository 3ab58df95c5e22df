"""The status of Easy Read as one HTML file, for the team of a hub. Nothing publishes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader

from plainguides.core.days import say_date
from plainguides.core.easy_report import count
from plainguides.shell.errors import UserError

MARK = "plainguides easy-read status"
"""By this a file shows that we wrote it, and that it may be written again."""


def status_page(rows: Sequence[Mapping[str, Any]], hub_name: str, day: date) -> str:
    """Return the page."""
    folder = Path(str(files("plainguides"))) / "author"
    template = Environment(loader=FileSystemLoader(folder), autoescape=True, trim_blocks=True).get_template(
        "easy-read-file.html"
    )
    return template.render(rows=rows, counted=count(rows), hub_name=hub_name, day=say_date(day), mark=MARK)


def write_status(path: Path, html: str, public: Sequence[Path]) -> None:
    """Write the page. Raises `UserError` where it would be published, or where another file would be lost."""
    if path.suffix.lower() not in {".html", ".htm"}:
        raise UserError(f"{path} must end in .html. For example: easy-read-status.html")
    whole = path.resolve()
    if any(whole.is_relative_to(folder.resolve()) for folder in public):
        raise UserError(f"{path} would be published with the website. Choose another folder.")
    if path.exists() and f'content="{MARK}"' not in path.read_bytes().decode("utf-8", "replace"):
        raise UserError(f"{path} is there already, and is another page. Nothing was written. Choose another name.")
    try:
        path.write_text(html, encoding="utf-8", newline="\n")
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror or error}.") from None
