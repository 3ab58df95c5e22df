"""The companion file `easy-read.md`, which a person wrote: parsed, tied to its guide and labelled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from xml.etree.ElementTree import Element

from plainguides.core.days import say_date
from plainguides.core.easy_status import machine_text
from plainguides.core.links import HUB
from plainguides.core.markup import make, words_of
from plainguides.core.model import Document, EasyRead, Edition, Finding, Guide, Severity
from plainguides.core.slug import slugify
from plainguides.core.suggest import NEAR, nearest, some

NOTICE = "edition-notice"
NOT_EASY = "This comes from the full guide. It is not Easy Read."
"""What stands above what the Easy Read takes from its guide as it is: nobody has tested those words."""
TOGETHER = "read-together"
READ_TOGETHER = "Ask someone to read this with you"
WHO_CAN_HELP = "It can be a friend, or a person who supports you."
DRAFT_TITLE = "Draft: "
A_DRAFT = ", a draft"
"""What stands after the name of an edition that is a draft, wherever it is named."""
DRAFT = "This is a draft. People with learning disabilities have not checked it."
OUT_OF_DATE = "The guide has changed since. Some of this may be old."

STOPPED = "There is one. It is not here now, because people must mend it first."

MACHINE = "A machine helped to write it"


def how_to_start(finding: Finding, slug: str, body_line: int) -> Finding:
    """Name the command that writes a new file, where this one has no front matter at all."""
    if body_line > 1 or not finding.message.startswith(("This file is empty", "This file has no front matter")):
        return finding
    command = f"plainguides easy-read new {slug}"
    return replace(finding, fix=f"Write these lines at its top. Or take the file away, and start with: {command}")


def missing_words(edition: Edition, guide: Guide) -> str:
    """Return what a guide says where it does not have an edition. An accepted Easy Read with errors was made."""
    stopped = edition.name == "easy-read" and guide.stopped is not None and guide.stopped.accepted
    return STOPPED if stopped else edition.missing


def owed_by(edition: Edition, guide: Guide) -> tuple[str, ...]:
    """Return the words that every output of an edition must carry, whatever a hub's own edition says of itself."""
    companion = companion_of(guide, edition.document(guide))
    return owed(companion) if companion else (DRAFT,) if edition.draft(guide) else ()


def owed(easy_read: EasyRead) -> tuple[str, ...]:
    """Return the words that every output must carry. Who tested it is a thanks, and not among them."""
    return (
        *(() if easy_read.tested else (DRAFT,)),
        *((OUT_OF_DATE,) if easy_read.out_of_date else ()),
        *((MACHINE,) if machine_text(easy_read.machine_help) else ()),
    )


def label(easy_read: EasyRead) -> str:
    """Return the label that stands on every output. Only a record of a real test changes it."""
    text = DRAFT
    if easy_read.tested:
        last = max(easy_read.tested, key=lambda record: record.date)
        people = "1 person" if last.people == 1 else f"{last.people} people"
        text = f"Tested by {people} from {last.group} on {say_date(last.date)}."
    if easy_read.out_of_date:
        text += f" {OUT_OF_DATE}"
    if machine_text(easy_read.machine_help):
        text += f" {MACHINE}: {easy_read.machine_help.rstrip('.')}."
    return text


def labelled(easy_read: EasyRead) -> Document:
    """Return the document with its label as the first block, so that every format carries it.

    The title of a draft says so as well: a list, the name of a window and the foot of a page show nothing else.
    """
    body = deepcopy(easy_read.document.body)
    notice = make("div", class_=NOTICE, data_furniture="")
    notice.append(make("p", label(easy_read)))
    together = make("div", class_=f"block {TOGETHER}", data_furniture="")
    together.extend([make("p", READ_TOGETHER, class_="block-title"), make("p", WHO_CAN_HELP)])
    if not easy_read.document.lang.lower().startswith("en"):
        together.set("lang", "en-GB")
        together.set("dir", "ltr")
    body[:0] = [notice, together]
    title = easy_read.document.title
    return replace(easy_read.document, body=body, title=title if easy_read.tested else f"{DRAFT_TITLE}{title}")


def companion_of(guide: Guide, document: Document | None) -> EasyRead | None:
    """Return the companion whose words these are, whatever an edition calls them."""
    companion = guide.easy_read
    return companion if companion and document and document.path == companion.document.path else None


def is_draft(edition: Edition, guide: Guide) -> bool:
    """Say whether an edition shows untested words. One of a hub's own may forget that they are."""
    companion = companion_of(guide, edition.document(guide))
    return edition.draft(guide) or (companion is not None and not companion.tested)


def named(edition: Edition, *, draft: bool) -> str:
    """Return the name of an edition. That of a draft says so: a template may leave out what stands beside it."""
    return f"{edition.label}{A_DRAFT}" if draft else edition.label


def has_pictures(document: Document) -> bool:
    """Say whether every row has a picture. A machine places none: so a person has worked on each row."""
    rows = [row for row in document.body.iter("div") if row.get("data-block") == "row"]
    return all(row.find(".//img") is not None for row in rows)


def row_findings(document: Document) -> list[Finding]:
    """Find rows with pictures and no words."""
    found = []
    for row in document.body.iter("div"):
        if row.get("data-block") == "row" and not words_of(row):
            pictures = [image.get("src", "").rsplit("/", 1)[-1].partition(".")[0] for image in row.iter("img")]
            line = next(
                (image.line for image in document.images if pictures and f"/{pictures[0]}." in image.path), None
            )
            found.append(
                Finding(
                    check="easy-read-row",
                    severity=Severity.ERROR,
                    message="This row has a picture and no words." if pictures else "This row is empty.",
                    path=document.path,
                    line=line,
                    fix="Write one or two short sentences in the lines right below it.",
                    example=f"[pic: {(pictures or ['bus'])[0]}]\nWe pay for your travel.",
                )
            )
    return found


def tie(
    body: Element, path: str, guide_path: str, headings: Sequence[str], lines: Mapping[str, int | None]
) -> list[Finding]:
    """Put a link to the full guide into each section that names one, and report ids that the guide does not have.

    `headings` has the ids of the guide's headings, `lines` the line of each heading of the body, by its own id.
    """
    found = []
    for parent in list(body.iter()):
        for place, heading in reversed(list(enumerate(parent))):
            target = heading.get("data-from")
            if target is None:
                continue
            if target not in headings:
                found.append(_no_such_part(heading, target, path, lines.get(heading.get("id", "")), headings))
                continue
            line = make("p", class_="to-guide", data_furniture="")
            line.append(
                make("a", f"Read this part in the full guide: {words_of(heading)}", href=f"{HUB}{guide_path}#{target}")
            )
            parent.insert(place + 1, line)
            del heading.attrib["data-from"]
    return found


def _no_such_part(heading: Element, target: str, path: str, line: int | None, headings: Sequence[str]) -> Finding:
    """The heading's own words come first: authors often keep those of the guide, and mistype or cut the id."""
    words = words_of(heading)
    near = nearest(slugify(words), headings, cutoff=NEAR) or nearest(target, headings, cutoff=NEAR)
    if near:
        fix = f"Did you mean #{near[0]}?"
        example = f'## {words} {{from="#{near[0]}"}}'
    else:
        fix = "If the guide has no such part, leave the end out: {from=...}."
        fix += f" The parts of the guide are: {some(f'#{one}' for one in headings)}." if headings else ""
        example = f"## {words}"
    return Finding(
        check="easy-read-from",
        severity=Severity.ERROR,
        message=f'The guide has no heading with the id "{target}".',
        path=path,
        line=line,
        fix=fix,
        example=example,
    )
