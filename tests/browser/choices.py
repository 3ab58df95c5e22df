"""What readers can choose, for tests that look at pages in each scheme. A choice is seeded as a page keeps it."""

from __future__ import annotations

import json

from plainguides.core import reading_settings
from plainguides.shell import extensions

KEY = "plainguides-1"
GROUPS = reading_settings.groups(extensions.load().editions)
SETTINGS = {setting.name: setting for group in GROUPS for setting in group.settings}
SCHEMES = tuple(option.value for option in SETTINGS["colours"].options if option.value)


def kept(**choices: str) -> str:
    """Return what stands in the local storage of a reader who chose this: `kept(colours="cream")`."""
    return json.dumps({"chosen": choices})


def seed(**choices: str) -> str:
    """Return a script for `add_init_script` of a browser context: every page is opened by a reader who chose this."""
    return f"localStorage.setItem({json.dumps(KEY)}, {json.dumps(kept(**choices))});"
