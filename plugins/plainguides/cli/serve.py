"""`plainguides serve`: shows the site on this computer while somebody writes."""

from __future__ import annotations

import argparse

from plainguides.adapters.engine import ENGINES, Engine
from plainguides.adapters.preview import Preview
from plainguides.cli.build import say, summary
from plainguides.cli.places import hub_here

EXAMPLES = """examples:
  plainguides serve                 then open http://127.0.0.1:8000 in your browser
  plainguides serve --open          opens the browser for you
  plainguides serve --port 8001     where 8000 is in use
  plainguides serve --host 0.0.0.0  other people in your network can look as well
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Describe the command."""
    parser.add_argument("--port", type=_port, help="number of the port (8000, unless mkdocs.yml says another)")
    parser.add_argument("--host", help="address to listen on (127.0.0.1: only this computer)")
    parser.add_argument("--engine", choices=ENGINES, help="the program that puts the pages together")
    parser.add_argument("--open", action="store_true", help="open the site in your browser")


def run(arguments: argparse.Namespace) -> int:
    """Serve until Ctrl-C."""
    engine = Engine(arguments.engine, hub_here(), say)
    with engine.reporting():
        Preview(engine, say, lambda built: say(summary(built))).run(
            arguments.host, arguments.port, open_browser=arguments.open
        )
    return 0


def _port(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f'"{text}" is not a number from 1 to 65535')
    return int(text)
