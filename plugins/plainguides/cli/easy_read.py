"""`plainguides easy-read`: start a companion file, accept it, and say which ones are tested or out of date."""

from __future__ import annotations

import argparse
import json
import re
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from plainguides.cli import UsageError
from plainguides.cli.places import from_here, hub_here
from plainguides.core.accept import accept, problems
from plainguides.core.days import say_date
from plainguides.core.easy_report import as_data, as_table
from plainguides.core.easy_skeleton import skeleton
from plainguides.core.easy_status import NAMELESS, record_command
from plainguides.core.front_matter_edit import CannotEditError
from plainguides.core.model import Guide, Hub, Registry, TestRecord
from plainguides.core.picture_choice import pictures_for
from plainguides.core.picture_hints import hints
from plainguides.core.picture_names import by_name
from plainguides.core.prose import split
from plainguides.core.suggest import nearest
from plainguides.shell import extensions, report
from plainguides.shell.config import read_settings
from plainguides.shell.errors import UserError
from plainguides.shell.files import load_hub, today
from plainguides.shell.writing import replace_text, write_new

EXAMPLES = """examples:
  plainguides easy-read new travel-costs         a file to write on, with the guide's words beside it as notes
  plainguides easy-read new travel-costs --ai    the same with sentences of a language model, for you to mend; set
                                                 PLAINGUIDES_LLM_URL, PLAINGUIDES_LLM_MODEL, PLAINGUIDES_LLM_KEY
  plainguides easy-read accept travel-costs      "I have read it. It says what the guide says."
  plainguides easy-read accept travel-costs --group "NAME OF THE GROUP" --people NUMBER --date YEAR-MONTH-DAY
                                                 write down that a group tested the words as they are now
  plainguides easy-read pictures "We pay for the bus."
                                                 names of pictures that may fit these words; you choose
  plainguides easy-read status                   every guide: Easy Read or not, tested or not, out of date or not
  plainguides easy-read status --html team.html  the same as a page for your team
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Here:
    root: Path
    hub: Hub
    registry: Registry


def add(parser: argparse.ArgumentParser) -> None:
    """Describe the command."""
    what = parser.add_subparsers(dest="what", required=True, metavar="new|accept|pictures|status")
    new = what.add_parser("new", help="start the Easy Read file of a guide")
    new.add_argument("guide", metavar="GUIDE", help="the name of the guide's folder")
    new.add_argument("--ai", action="store_true", help="let a language model of your choice write a first draft")
    yes = what.add_parser("accept", help="a person says that it matches the guide, or who tested it")
    yes.add_argument("guide", metavar="GUIDE", help="the name of the guide's folder")
    yes.add_argument("--group", help="who tested it: a group, or the name of a person who agreed to be named")
    yes.add_argument("--people", metavar="NUMBER", help="how many people with learning disabilities took part")
    yes.add_argument("--date", metavar="YEAR-MONTH-DAY", help="the day of the test")
    yes.add_argument(
        "--changed",
        default="",
        help="what the group led you to change. They must have seen the words as they are now, with the change",
    )
    fit = what.add_parser("pictures", help="say which pictures may fit some words; a person chooses")
    fit.add_argument("words", metavar="WORDS", nargs="+", help='the words, in "quotes"')
    fit.add_argument("--guide", metavar="GUIDE", default="", help="the guide whose own pictures count as well")
    status = what.add_parser("status", help="say which guides have Easy Read, and who tested it")
    status.add_argument("--format", choices=("text", "json"), default="text", help="how to write it")
    status.add_argument(
        "--html", type=Path, metavar="FILE", help="write it as a page for your team, such as status.html"
    )


def run(arguments: argparse.Namespace) -> int:
    """Do it, and return the exit code."""
    root = hub_here().parent
    settings, _ = read_settings(hub_here())
    registry = extensions.load(root)
    here = _Here(root=root, hub=load_hub(root, settings, registry), registry=registry)
    if arguments.what == "status":
        rows = as_data(here.hub)
        if arguments.html:
            _write_page(rows, arguments.html, here)
        print(json.dumps(rows, ensure_ascii=False, indent=1) if arguments.format == "json" else as_table(rows))
        return 0
    if arguments.what == "pictures":
        _pictures(" ".join(arguments.words), _guide(arguments.guide, here).slug if arguments.guide else "", here)
        return 0
    guide = _guide(arguments.guide, here)
    if arguments.what == "new":
        _new(guide, here, ai=arguments.ai)
    else:
        _accept(guide, _test(arguments, guide.slug), here)
    return 0


def _write_page(rows: list[dict[str, Any]], path: Path, here: _Here) -> None:
    from plainguides.shell.status_page import status_page, write_status

    public = [here.root / name for name in ("docs", "overrides", "site", here.hub.settings.guides_dir)]
    write_status(path, status_page(rows, here.hub.settings.name, today()), public)
    print(f"New: {path}", file=sys.stderr)


def _guide(name: str, here: _Here) -> Guide:
    slug = Path(name).name if Path(name).name not in {"index.md", "easy-read.md"} else Path(name).parent.name
    guides = {guide.slug: guide for guide in here.hub.guides}
    if slug in here.hub.refused:
        raise UserError(f"The guide {slug} has errors. Mend them first: plainguides check guides/{slug}")
    if slug not in guides:
        near = nearest(slug, guides)
        raise UsageError(f"There is no guide {slug}." + (f" Did you mean: {near[0]}" if near else ""))
    return guides[slug]


def _new(guide: Guide, here: _Here, *, ai: bool) -> None:
    path = here.root / _companion(guide)
    if path.exists() or path.is_symlink():
        raise UserError(f"{from_here(here.root, _companion(guide))} is there already. Nothing was written.")
    pictures = pictures_for(here.hub, guide.slug)
    if ai:
        from plainguides.cli.easy_read_ai import new_with_ai  # only this command may ask the network

        new_with_ai(guide, here.root, here.registry, pictures, path)
        return
    write_new(path, skeleton(guide, here.registry, pictures))
    print(f"New: {from_here(here.root, _companion(guide))}")
    print("Write short sentences below the notes, and take the notes out. Then say: plainguides check")


def _pictures(text: str, slug: str, here: _Here) -> None:
    known = pictures_for(here.hub, slug)
    for sentence in split(text):
        print(sentence)
        found = hints(sentence, known)
        for hint in found:
            means = hint.picture.means or "(nobody has said what it means)"
            print(f'  [pic: {hint.picture.name}]  {means}; for "{hint.words}"')
        named = [] if found else by_name(sentence, known)
        for hint in named:
            print(f'  [pic: {hint.picture.name}]  {hint.picture.means}; its name is like "{hint.words}". Does it fit?')
        if not found and not named:
            print(
                "  No picture of ours says this. Look at all of them: plainguides serve, then the page author/pictures/"
            )
    print("A program cannot know what your readers see in a picture. Choose, then ask them.")


def _accept(guide: Guide, test: TestRecord | None, here: _Here) -> None:
    path = _companion(guide)
    file = here.root / path
    if not file.is_file():
        raise UserError(f"There is no {path}. Start one: plainguides easy-read new {guide.slug}")
    wrong = problems(here.hub.findings, (path,))
    if wrong:
        print(*map(report.as_text, wrong), sep="\n")
        raise UserError("Mend these errors first. Nothing was written.")
    easy_read = guide.easy_read or guide.waiting
    if easy_read is None:
        raise UserError(f"{path} has no rows yet. Nothing was written.")
    try:
        done = accept(file.read_bytes().decode("utf-8"), easy_read, test)
    except CannotEditError:
        raise UserError(
            f"{path}: The lines between --- and --- are written in a way that only a person can change safely.\n"
            "Nothing was written. Write each key on a line of its own, then try again."
        ) from None
    replace_text(file, done.text)
    print(f"{from_here(here.root, path)}: {done.said}")
    published = guide.claims.published
    if test and published and test.date < published:
        print(
            f"The guide came out on {say_date(published)}, after this test. If the day is wrong, mend it.",
            file=sys.stderr,
        )


def _test(arguments: argparse.Namespace, slug: str) -> TestRecord | None:
    if arguments.group is None and arguments.people is None and arguments.date is None and not arguments.changed:
        return None
    example = record_command(slug)
    group, people = (arguments.group or "").strip(), (arguments.people or "").strip()
    if not group or not people or not arguments.date:
        raise UsageError(f"A test needs the group, the number of people and the day.\n{example}")
    if group == NAMELESS:
        raise UsageError(f'Write the name of the group in place of "{NAMELESS}". Nothing was written.')
    if not re.fullmatch("[0-9]{1,4}", people):
        raise UsageError(f'"{people}" is not a number of people. Write it in digits, such as 6. Nothing was written.')
    if not int(people):
        raise UsageError("At least 1 person must have taken part in a test. Nothing was written.")
    try:
        day = date.fromisoformat(arguments.date)
    except ValueError:
        raise UsageError(
            f'"{arguments.date}" is no date. Write the day of the test as year-month-day, such as 2026-10-03.\n'
            "Nothing was written."
        ) from None
    if day > today():
        raise UsageError("The day of the test is still to come. Nothing was written.")
    return TestRecord(group=group, people=int(people), date=day, changed=arguments.changed.strip())


def _companion(guide: Guide) -> str:
    return guide.path.replace("index.md", "easy-read.md")
