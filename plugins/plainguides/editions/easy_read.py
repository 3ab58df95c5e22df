"""Easy Read: only what a person wrote in `easy-read.md`, with its label as the first block."""

from __future__ import annotations

from plainguides.core.easy_read import label, labelled
from plainguides.core.model import Document, Edition, Guide


def document(guide: Guide) -> Document | None:
    """Return the companion's words. None where nobody has written any: no machine fills the gap."""
    return labelled(guide.easy_read) if guide.easy_read else None


def notice(guide: Guide) -> str:
    """Say that it is a draft, or who tested it."""
    return label(guide.easy_read) if guide.easy_read else ""


def draft(guide: Guide) -> bool:
    """Untested words are a draft. Nothing but a record of a test changes that."""
    return guide.easy_read is not None and not guide.easy_read.tested


EDITION = Edition(
    name="easy-read",
    label="Easy Read",
    order=2,
    path="easy-read",
    template="easy-read.html",
    purpose="Short sentences with a picture beside each idea, written by people for people who find reading hard.",
    document=document,
    missing="Not made yet.",
    notice=notice,
    draft=draft,
)
