"""`video_hosts` in `mkdocs.yml`: websites whose films a guide may show as a picture with a link. Never as a frame."""

from __future__ import annotations

import re
from collections.abc import Sequence

EXAMPLE = "    video_hosts: [www.youtube.com, vimeo.com]"
_HOST = re.compile(r"(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+")


def problem(given: object) -> str:
    """Return what is wrong with the value of the setting, in words for a host. Empty: nothing is."""
    if not isinstance(given, Sequence) or isinstance(given, str):
        return f"video_hosts must be a list of names of websites, such as\n{EXAMPLE}"
    for name in given:
        if not isinstance(name, str) or not _HOST.fullmatch(name.lower()):
            return (
                f'video_hosts: "{name}" is no name of a website. Write only the name, without https:// and without '
                f"what comes after it, such as\n{EXAMPLE}"
            )
    return ""
