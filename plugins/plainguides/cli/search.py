"""`plainguides search`: what a reader would find. It ranks as the search page does."""

from __future__ import annotations

import argparse
import json

from plainguides.cli import places
from plainguides.core import search
from plainguides.core.hard_words import full_meaning
from plainguides.shell import extensions
from plainguides.shell.cache import Cache
from plainguides.shell.files import load_hub
from plainguides.shell.search_tests import index_of

EXAMPLES = """examples:
  plainguides search "wheel chair"        the first ten guides
  plainguides search --json travle costs  everything that was found, for a program
  plainguides search --only bagde         the words as they are typed
  plainguides search --sort short bus     the shortest guide first

The search page gives the same guides in the same order. It ends with 0, or with 1 if nothing is found.
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Describe the command."""
    parser.add_argument("words", nargs="+", metavar="WORDS", help="what a reader would type")
    parser.add_argument("--only", action="store_true", help="correct nothing, and add no synonyms")
    parser.add_argument("--sort", choices=search.NAMES, default=search.BEST, help="the order of the guides (best)")
    parser.add_argument("--json", action="store_true", help="for a program")
    parser.add_argument("--most", type=int, default=10, metavar="N", help="how many guides to show (10)")


def run(arguments: argparse.Namespace) -> int:
    """Search the hub that the current folder belongs to."""
    place = places.place_of(str(places.hub_here().parent))
    settings, folder = place.settings()
    registry = extensions.load(place.root)
    hub = load_hub(place.root, settings, registry, Cache(folder, place.root) if folder else None)
    words = " ".join(arguments.words)
    found = search.query(index_of(hub, registry), words, only=arguments.only, sort=arguments.sort)
    guides = [hub.guides[number] for number in found.guides]
    if arguments.json:
        data = {
            "query": words,
            "looked_for": found.meaning.looked_for,
            "unused": found.meaning.unused,
            "glossary": [hub.glossary[number].word for number in found.meaning.terms],
            "guides": [guide.slug for guide in guides],
        }
        print(json.dumps(data, ensure_ascii=False, indent=1))
        return int(not guides)
    count = f"{len(guides)} guides" if len(guides) != 1 else "1 guide"
    print(f'{count if guides else "No guides"} found for "{words}".')
    if found.meaning.looked_for:
        print(f"We also looked for: {', '.join(found.meaning.looked_for)}.")
    if found.meaning.unused:
        print(f"No guide uses: {', '.join(found.meaning.unused)}.")
    for number in found.meaning.terms:
        print(f"Glossary: {hub.glossary[number].word}: {full_meaning(hub.glossary[number])}")
    for number, guide in enumerate(guides[: arguments.most], 1):
        print(f"{number:3}. {guide.claims.title}  ({guide.slug})")
    return int(not guides)
