"""The file of a picture, as readers get it: a photo does not tell them where it was taken."""

from __future__ import annotations

from pathlib import Path

from plainguides.core.photo_marks import without_marks
from plainguides.shell.picture_sets import is_shared, read_shared

PHOTOS = frozenset({".jpg", ".jpeg", ".png", ".webp"})


def read_picture(root: Path, path: str) -> bytes:
    """Return the bytes of a picture or another file. Raises `OSError`."""
    if is_shared(path):
        return read_shared(path)
    content = (root / path).read_bytes()
    return without_marks(content) if Path(path).suffix.lower() in PHOTOS else content
