"""`plainguides build`: writes the site, and says what was found."""

from __future__ import annotations

import argparse
from pathlib import Path

from plainguides.adapters.engine import ENGINES, Built, Engine, StoppedError
from plainguides.cli import FULL
from plainguides.cli.places import from_here, hub_here
from plainguides.shell.errors import UserError
from plainguides.shell.new_site import NEW, OLD, growing

EXAMPLES = """examples:
  plainguides build                 write the site into the folder site
  plainguides build --strict        for a robot that publishes: a warning is enough to fail
  plainguides build -d /tmp/try     write it somewhere else

A guide with an error gets no page. The rest of the site is written all the same, and the command ends with 1.
Where a build stops, for example because the disk is full, the site that you had before stays as it was.
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Describe the command."""
    parser.add_argument("--strict", action="store_true", help="warnings count as errors")
    parser.add_argument("-d", "--site-dir", type=Path, metavar="DIR", help="where to write the site")
    parser.add_argument("--engine", choices=ENGINES, help="the program that puts the pages together")
    parser.add_argument("--no-cache", action="store_true", help="read every guide again")


def run(arguments: argparse.Namespace) -> int:
    """Build, and return the exit code."""
    engine = Engine(arguments.engine, hub_here(), say)
    site_dir = arguments.site_dir.absolute() if arguments.site_dir else None
    if site_dir:
        _no_other_files(site_dir)
    site: Path | None = None
    with engine.reporting():
        try:
            loaded = engine.load(site_dir, cache=not arguments.no_cache)
            strict = arguments.strict or loaded["strict"]
            site = Path(loaded.site_dir)
            loaded.plugins.on_startup(command="build", dirty=False)
            try:
                with growing(site) as folder:
                    loaded["site_dir"] = str(folder)
                    built = engine.build(loaded)
            finally:
                loaded.plugins.on_shutdown()
        except StoppedError as stopped:
            say("\n".join(part for part in (str(stopped), f"The build has stopped. {_left(site)}") if part))
            return 1
        except OSError as error:
            if error.errno not in FULL:
                raise
            say(f"The disk is full, so the site could not be written. Make room, and build again. {_left(site)}")
            return 1
    say(summary(built))
    say(f"The site is in {from_here(Path(), str(site))}. To look at it: plainguides serve")
    if strict and built.warnings and not built.errors:
        say("With --strict a warning is an error.")
    return int(bool(built.errors or (strict and built.warnings)))


def _left(site: Path | None) -> str:
    """Say what a reader would find after a build that stopped."""
    if site and (site / "hub.json").is_file():
        return f"The site in {from_here(Path(), str(site))} is as it was before."
    return "There is no complete site."


def say(text: str) -> None:
    """Print at once, also into a pipe."""
    print(text, flush=True)


def summary(built: Built) -> str:
    """Return one line: how many guides and pages there are, what was found, and how long it took."""
    found = ", ".join(
        f"{count} {one if count == 1 else many}"
        for count, one, many in (
            (built.errors, "error", "errors"),
            (built.warnings, "warning", "warnings"),
            (built.advice, "piece of advice", "pieces of advice"),
        )
        if count
    )
    lost = f" {built.refused} with errors {'has' if built.refused == 1 else 'have'} no page." if built.refused else ""
    guides = f"{built.guides} {'guide' if built.guides == 1 else 'guides'}"
    return f"{guides} on {built.pages} pages in {built.seconds:.1f} seconds: {found or 'all is well'}.{lost}"


def _no_other_files(site_dir: Path) -> None:
    """Refuse a folder that is no site: an engine empties the folder before it writes."""
    if site_dir.is_file():
        raise UserError(f"{site_dir} is a file. Name a folder.")
    if not site_dir.is_dir() or (site_dir / "hub.json").is_file():
        return
    if any(one.name not in {NEW, OLD} for one in site_dir.iterdir()):
        raise UserError(
            f"The folder {site_dir} has files in it that are not of a site. A build would delete them.\n"
            "Name a folder that is empty or new."
        )
