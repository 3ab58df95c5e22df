"""The command line. A command is a file here, with `add` and `run`, and a line in `COMMANDS`."""

from __future__ import annotations

import argparse
import errno
import os
import re
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import NoReturn

import plainguides
from plainguides.core.suggest import nearest
from plainguides.shell.errors import UserError

COMMANDS: Mapping[str, str] = MappingProxyType({
    "new": "Start a hub, or a guide in your hub.",
    "check": "Say what is wrong in your guides.",
    "measure": "Say how hard a text is, and how long it takes to read.",
    "explain": "Say why a guide is as hard as it is, and what would make it easier.",
    "easy-read": "Start an Easy Read version, write down a test, or say which ones are out of date.",
    "export": "Write one guide as one file, such as a PDF.",
    "search": "Say what a reader would find with some words.",
    "build": "Write the website.",
    "serve": "Show the website on this computer while you write.",
})  # fmt: skip

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""What a system says where a disk, or the part of it that a person may use, is full."""

HELP = """plainguides makes a website of guides that everybody can read.

  plainguides new hub my-hub          start a hub in the folder my-hub
  plainguides new guide "Your title"  start a guide in your hub
  plainguides check                   say what is wrong in your guides
  plainguides measure FILE            say how hard a text is
  plainguides explain GUIDE           say what makes a guide hard, and what would help
  plainguides easy-read status        say which guides have Easy Read, and who tested it
  plainguides export GUIDE            write one guide as a PDF
  plainguides search "words"          say what a reader would find
  plainguides serve                   show the website on this computer
  plainguides build                   write the website

Use them in the folder of your hub: the one with mkdocs.yml in it.
More about one of them: plainguides help check
Which version this is:  plainguides --version
"""
DEBUG = "PLAINGUIDES_DEBUG"


class UsageError(UserError):
    """A command that was typed wrongly: it exits with 2."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        message = re.sub(
            r"argument (\S+): invalid int value: '(.*)'", r'\1 needs a number in digits, not "\2"', message
        )
        self.exit(2, f"{message[:1].upper()}{message[1:]}.\nSee how it is used: {self.prog} --help\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command. Returns 0 where all is well, 1 where something is to be mended, 2 for a mistyped command."""
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal that cannot show ŵ is no reason to stop
    try:
        return _command(words)
    except UserError as error:
        if str(error):
            print(error, file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # `plainguides check | head`: nobody reads on
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        if isinstance(error, OSError) and error.errno in FULL:
            print(
                "The disk is full, so this is not finished. Make room, and try again.",
                file=sys.stderr,
            )
            return 1
        # A fault of ours, or of a plugin. An author can do nothing with its traceback, a developer can.
        if os.environ.get(DEBUG):
            raise
        print(f"plainguides has a fault, and had to stop: {type(error).__name__}: {error}", file=sys.stderr)
        print(f"Your files are as they were. Set {DEBUG}=1 to see more, and tell us, please.", file=sys.stderr)
        return 1


def _command(words: list[str]) -> int:
    name, rest = (words[0], words[1:]) if words else ("help", [])
    if name in {"help", "-h", "--help"}:
        if not rest or rest[0] not in COMMANDS:
            print(HELP, end="")
            return 0
        name, rest = rest[0], ["--help"]
    if name in {"--version", "-V", "version"}:
        print(f"plainguides {plainguides.__version__}")
        return 0
    if name not in COMMANDS:
        near = nearest(name, COMMANDS)
        meant = f" Did you mean: plainguides {near[0]}" if near else f" The commands are: {', '.join(COMMANDS)}."
        raise UsageError(f'There is no command "{name}".{meant}')
    command = import_module(f"plainguides.cli.{name.replace('-', '_')}")  # only this one: `check` must start fast
    parser = _Parser(
        prog=f"plainguides {name}",
        description=COMMANDS[name],
        epilog=command.EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add(parser)
    try:
        arguments = parser.parse_args(rest)
    except SystemExit as stop:
        return int(stop.code or 0)
    return int(command.run(arguments))
