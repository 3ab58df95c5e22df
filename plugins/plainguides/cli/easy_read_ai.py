"""`plainguides easy-read new GUIDE --ai`: a first draft by a language model, for a person to mend.

What it writes is no page of the hub before a person has accepted it, and it names no picture.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from plainguides.cli.places import from_here, hub_here
from plainguides.core.easy_draft import BadAnswerError, draft, messages, read_answer
from plainguides.core.model import Guide, Picture, Registry, Severity
from plainguides.shell import report
from plainguides.shell.config import read_settings
from plainguides.shell.errors import UserError
from plainguides.shell.files import load_hub, today
from plainguides.shell.language_model import NoAnswerError, ask, model_from
from plainguides.shell.writing import write_new


def new_with_ai(guide: Guide, root: Path, registry: Registry, pictures: Sequence[Picture], path: Path) -> None:
    """Ask, write the file, and say what the checks find in it. Raises `UserError`; then nothing is lost."""
    model = model_from(os.environ)
    print(f"Sending the words of {guide.path} to {model.url} ({model.name}). This can take some minutes.", flush=True)
    said = ""
    try:
        said = ask(model, messages(guide))
        answer = read_answer(said, guide)
    except NoAnswerError as error:
        raise UserError(f"{error}{_kept(path, error.text)}\n{_without(guide)}") from None
    except BadAnswerError as error:
        raise UserError(f"The answer cannot be used: {error}.{_kept(path, said)}\n{_without(guide)}") from None
    try:
        write_new(path, draft(answer, guide, registry, pictures, model.name, today()))
    except FileExistsError:
        kept = _kept(path, said)
        raise UserError(f"{path.name} has come into the folder meanwhile. It was not touched.{kept}") from None
    print(f"New: {from_here(root, path.relative_to(root).as_posix())}")
    if answer.pictures:
        print("The program named pictures. They were left out: a person chooses each picture.")
    _say_findings(root, registry, path)
    print(
        "A machine wrote this, so it has no page. Read each row beside the guide, mend it, and choose the pictures.\n"
        f"Then a person says: plainguides easy-read accept {guide.slug}"
    )


def _say_findings(root: Path, registry: Registry, path: Path) -> None:
    settings, _ = read_settings(hub_here())
    name = path.relative_to(root).as_posix()
    found = [one for one in load_hub(root, settings, registry).findings if one.path == name]
    errors = sum(one.severity is Severity.ERROR for one in found)
    print(*map(report.as_text, found), sep="\n")
    print(f"The checks and the fact guard found {errors} errors and {len(found) - errors} other things in it.")


def _kept(path: Path, text: str) -> str:
    """Keep what came, beside the guide: it may have cost money, and some of it may be right."""
    if not text.strip():
        return ""
    for number in range(1, 1000):
        kept = path.with_name(f"easy-read-answer{f'-{number}' if number > 1 else ''}.txt")
        try:
            write_new(kept, text)
        except FileExistsError:
            continue
        return f"\nWhat came is kept in {kept.name}, in the same folder. Readers do not see it."
    return ""


def _without(guide: Guide) -> str:
    return f"To start without a program: plainguides easy-read new {guide.slug}"
