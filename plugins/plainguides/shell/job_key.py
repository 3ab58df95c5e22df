"""The name of a finished file in the cache: made of everything that can change its bytes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from xml.etree import ElementTree as ET

import plainguides
from plainguides.core.jobs import Job, Task
from plainguides.core.model import Document, Facts, Format


class Keys:
    """Makes the names for one hub. It reads the program's own files once."""

    def __init__(self, hub: Path | None) -> None:
        digest = blake2b(f"{plainguides.__version__} {sys.version_info[:2]}".encode(), digest_size=16)
        package = Path(plainguides.__file__).parent
        own = [hub / "plugins" / name for name in ("formats", "editions")] if hub else []
        for path in [*sorted(package.rglob("*.py")), *(one for folder in own for one in sorted(folder.rglob("*.py")))]:
            digest.update(path.name.encode() + path.read_bytes())
        for path in sorted((hub / "fonts").glob("*")) if hub and (hub / "fonts").is_dir() else ():
            if path.is_file():
                digest.update(path.name.encode() + path.read_bytes())
        self._base = digest.digest()
        self._stamps: dict[str, str] = {}

    def key(self, task: Task, format: Format, read: Callable[[str], bytes]) -> str:
        """Return the name of a file. That of a book is made of its parts' names."""
        if isinstance(task, Job):
            return self._of_job(task, format, read)
        digest = blake2b(self._base, digest_size=16)
        _add(digest, repr((task.title, task.summary, task.lang, task.output.slug)).encode())
        for part in task.parts:
            _add(digest, self._of_job(part, format, read).encode())
        return digest.hexdigest()

    def _of_job(self, job: Job, format: Format, read: Callable[[str], bytes]) -> str:
        """Return its name. The lines of the front matter and the day of the build are in no file, so not in it."""
        guide = job.guide
        if format.name not in self._stamps:
            self._stamps[format.name] = format.stamp()
        settings = job.settings
        easy = guide.easy_read
        digest = blake2b(self._base, digest_size=16)
        for part in (
            repr((format.name, format.version, format.suffix, self._stamps[format.name], job.output.edition)),
            _words(job.document),
            repr(replace(guide.claims, lines={})),
            repr((guide.slug, guide.path, _facts(guide.facts), guide.level)),
            repr((_facts(easy.facts), easy.tested, sorted(easy.words.items()), easy.machine_help)) if easy else "",
            repr((job.notice, job.day, job.level, job.credits, sorted(job.options.items()))),
            repr((settings.name, settings.lang, settings.site_url, settings.organisation, settings.directory_urls)),
            repr((sorted(settings.contact.items()), settings.guides_dir, sorted(settings.colours.items()))),
        ):
            _add(digest, part.encode("utf-8", "surrogatepass"))
        for path in job.pictures:
            _add(digest, path.encode())
            _add(digest, read(path))
        return digest.hexdigest()


def _add(digest: blake2b, part: bytes) -> None:
    digest.update(len(part).to_bytes(8, "big"))
    digest.update(part)


def _facts(facts: Facts) -> str:
    """The numbers without the lines of the file: an empty line more changes no word."""
    return repr(replace(facts, scores=replace(facts.scores, longest=None)))


def _words(document: Document) -> str:
    pictures = [(image.path, image.alt, image.decoration) for image in document.images]
    kept = repr((document.title, document.lang, document.path, pictures))
    return "\n".join([kept, ET.tostring(document.body, encoding="unicode")])
