"""Pages and files that plainguides makes, in the shape that the engine wants."""

from __future__ import annotations

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from plainguides.core.site import PagePlan
from plainguides.shell import atomic


class MadeFile(File):
    """A file of a format. It comes into the site as a whole or not at all."""

    def copy_file(self, dirty: bool = False) -> None:  # noqa: FBT001, FBT002, ARG002 - the engine's signature
        """Write the file under another name first."""
        if self.abs_src_path:
            atomic.copy(Path(self.abs_src_path), Path(self.abs_dest_path))
        else:
            atomic.write(Path(self.abs_dest_path), self.content_bytes)


class HubPage(Page):
    """A page whose words plainguides has made. MkDocs only puts them into the template."""

    def __init__(self, made: PagePlan, file: File, config: MkDocsConfig) -> None:
        super().__init__(made.title, file, config)
        self.made = made
        if made.reviewed:
            self.update_date = made.reviewed

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002
        """Set the template. There is no Markdown to convert."""
        self.markdown = ""
        self.meta = {"template": self.made.template, "description": self.made.description}

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002
        """Take the words that were made before."""
        self.content = self.made.html()
        self.present_anchor_ids = set(re.findall(r' id="([^"]+)"', self.content))


def made_file(config: MkDocsConfig, path: str, content: Path | bytes) -> File:
    """Return the file of a format: its bytes, or where they lie in the cache."""
    if isinstance(content, Path):
        return MadeFile.generated(config, path, abs_src_path=str(content))
    return MadeFile.generated(config, path, content=content)
