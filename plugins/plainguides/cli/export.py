"""`plainguides export`: one guide as one file."""

from __future__ import annotations

import argparse
from pathlib import Path

from plainguides.exporting import made
from plainguides.shell import atomic, report
from plainguides.shell.errors import UserError

EXAMPLES = """examples:
  plainguides export travel-costs                                     a PDF of the guide: travel-costs.pdf
  plainguides export travel-costs --edition large-print -o big.pdf    its large print, under a name of your own
  plainguides export guides/travel-costs --format text                the folder will do as well

It makes the same file that the website offers.
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Describe the command."""
    parser.add_argument("guide", metavar="GUIDE", help="name or folder of the guide")
    parser.add_argument("--edition", default="standard", help="standard, easy-read or large-print (standard)")
    parser.add_argument("--format", default="pdf", help="pdf, text or another format of the hub (pdf)")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to write it")


def run(arguments: argparse.Namespace) -> int:
    """Make the file, and say where it is."""
    name, content, findings = made(arguments.guide, edition=arguments.edition, format=arguments.format)
    for finding in findings:
        print(report.as_text(finding))
    path = arguments.output or Path(name)
    if path.is_dir():
        raise UserError(f"{path} is a folder. Name a file, such as {path / name}")
    try:
        atomic.write(path, content)
    except OSError as error:
        raise UserError(f"{path} cannot be written: {error.strerror or error}. Nothing was changed.") from None
    print(f"{path}: {len(content):,} bytes.")
    return 0
