"""Makes a hub of generated guides, and the same guides as a stock Material site. Same number in, same bytes out.

    python benchmarks/make_guides.py 300 FOLDER

writes FOLDER/ours (a plainguides hub) and FOLDER/stock (mkdocs-material with search and navigation.prune).
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

SUBJECTS = "The group|A member|The driver|Our host|A visitor|The team|Your friend|The manager|A helper|The speaker"
VERBS = "asks|writes|plans|checks|shares|moves|books|brings|offers|opens|changes|explains"
OBJECTS = (
    "the room|a new date|the travel money|a short letter|the agenda|an easy form|the quiet space|a printed map"
    "|the ramp|a list of questions|the sound system|a large print copy"
)
ENDS = (
    "before the meeting|on the first day|with people who use the service|after a short break|in plain words"
    "|when somebody asks for it|so that nobody is left out|at the end of each month|without any charge"
)
TOPICS = ("Meetings", "Travel", "Venues", "Communication", "Money")


def sentence(dice: random.Random) -> str:
    """Return a short made-up sentence."""
    parts = [dice.choice(words.split("|")) for words in (SUBJECTS, VERBS, OBJECTS, ENDS)]
    return " ".join(parts) + "."


def guide(number: int, total: int) -> tuple[str, str]:
    """Return a title and a body of 580 to 1,200 words with headings, lists, a table and links."""
    dice = random.Random(number)
    parts = []
    for section in range(dice.randint(5, 8)):
        parts.append(f"## Part {section + 1}: {dice.choice(OBJECTS.split('|'))}")
        parts += [" ".join(sentence(dice) for _ in range(dice.randint(2, 5))) for _ in range(dice.randint(2, 4))]
        parts.append("\n".join(f"- {sentence(dice)}" for _ in range(dice.randint(3, 6))))
        if section == 1:
            parts.append("| Room | Door |\n|---|---|\n| Hall | 90 cm |\n| Library | 80 cm |")
        if section == 2:
            parts.append(f"Read [guide {(number + 1) % total}](../guide-{(number + 1) % total:05}/index.md) next.")
    return f"Guide {number}: {dice.choice(OBJECTS.split('|'))}", "\n\n".join(parts)


def make(total: int, folder: Path) -> None:
    """Write both sites."""
    for kind in ("ours", "stock"):
        root = folder / kind
        content = root / ("guides" if kind == "ours" else "docs")
        (root / "docs").mkdir(parents=True, exist_ok=True)
        (root / "docs/index.md").write_text("# Home\n\nWelcome.\n", encoding="utf-8")
        (root / "mkdocs.yml").write_text(OURS if kind == "ours" else STOCK, encoding="utf-8")
        for number in range(total):
            title, body = guide(number, total)
            path = content / f"guide-{number:05}/index.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            topic = TOPICS[number % len(TOPICS)]
            if kind == "ours":
                body = body.replace("| Library | 80 cm |", "| Library | 80 cm |\n\nTable: Doors of the rooms")
                text = f'---\ntitle: "{title}"\nsummary: A made-up guide.\ntopics: [{topic}]\n---\n\n{body}\n'
            else:
                text = f"# {title}\n\n{body}\n"
            path.write_text(text, encoding="utf-8")


OURS = """site_name: Ours
site_url: https://example.org/
theme: {name: plainguides}
plugins: [plainguides]
"""
STOCK = """site_name: Stock
site_url: https://example.org/
theme: {name: material, font: false, features: [navigation.prune]}
plugins: [search]
"""

if __name__ == "__main__":
    make(int(sys.argv[1]), Path(sys.argv[2]))
