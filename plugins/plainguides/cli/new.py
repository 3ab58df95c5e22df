"""`plainguides new hub` and `plainguides new guide`. They never write over a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from plainguides.cli import UsageError
from plainguides.cli.places import from_here, hub_here
from plainguides.core.guide import SLUG
from plainguides.core.schema import KINDS, guide_fields
from plainguides.core.slug import slugify
from plainguides.scaffold import hub_files
from plainguides.scaffold.guide import easy_read_text, first_heading, guide_text
from plainguides.shell import extensions
from plainguides.shell.errors import UserError
from plainguides.shell.files import today

EXAMPLES = """examples:
  plainguides new hub my-hub --name "Guides of our group"
  plainguides new guide "How to find us"
  plainguides new guide "How to find us" --easy-read
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Describe the command."""
    what = parser.add_subparsers(dest="what", required=True, metavar="hub|guide")
    hub = what.add_parser("hub", help="start a hub in a new folder")
    hub.add_argument("folder", metavar="DIR", type=Path, help="the new folder")
    hub.add_argument("--name", help="what the hub is called")
    guide = what.add_parser("guide", help="start a guide in your hub")
    guide.add_argument("title", help='the name of the guide, in "quotes"')
    guide.add_argument("--kind", choices=KINDS, default="article", help="what it is (article)")
    guide.add_argument("--easy-read", action="store_true", help="start an Easy Read version as well")
    guide.add_argument("--slug", metavar="NAME", help="name of its folder, and of its web address")


def run(arguments: argparse.Namespace) -> int:
    """Write the files, and say what to do next."""
    if arguments.what == "hub":
        _new_hub(arguments.folder, arguments.name)
    else:
        _new_guide(arguments.title.strip(), arguments.kind, arguments.slug, easy_read=arguments.easy_read)
    return 0


def _new_hub(folder: Path, name: str | None) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(f"{folder} is there already, and is not empty. Nothing was written. Choose another name.")
    name = " ".join((name or folder.absolute().name.replace("-", " ").replace("_", " ").capitalize()).split())
    for path, content in hub_files(name, today()).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    print(f"""Your hub "{name}" is in {folder}. What to do next:

  cd {folder}
  plainguides serve                   look at it in your browser
  plainguides new guide "Your title"  start a guide

README.md in that folder says more. Write your own contact details in mkdocs.yml before you publish.""")


def _new_guide(title: str, kind: str, slug: str | None, *, easy_read: bool) -> None:
    root = hub_here().parent
    name = slug or slugify(title)
    if not title or not SLUG.fullmatch(name):
        fix = f'plainguides new guide "{title or "How to find us"}" --slug how-to-find-us'
        raise UsageError(f"A web address needs small letters from a to z, digits and hyphens. Name it yourself:\n{fix}")
    guides = root / "guides"
    if (guides / name).exists() or (guides / f"{name}.md").exists():
        free = next(f"{name}-{n}" for n in range(2, 1000) if not (guides / f"{name}-{n}").exists())
        raise UserError(
            f"There is a guide in guides/{name} already. Nothing was written. Give the new one another name:\n"
            f'plainguides new guide "{title}" --slug {free}'
        )
    registry = extensions.load(root)
    fields = guide_fields(
        levels={level.label: level.name for level in registry.levels},
        formats=[format.name for format in registry.formats],
    )
    files = {"index.md": guide_text(title, kind, fields, today())}
    if easy_read:
        files["easy-read.md"] = easy_read_text(title, slugify(first_heading(kind)))
    (guides / name).mkdir(parents=True)
    for file, text in files.items():
        (guides / name / file).write_text(text, encoding="utf-8", newline="\n")
        print(f"New: {from_here(root, f'guides/{name}/{file}')}")
    if easy_read:
        print('For names of pictures, say: plainguides easy-read pictures "We pay for the bus."')
    print("Write it, then say: plainguides check")
