"""An error that a person can mend. It is shown without a traceback."""

from __future__ import annotations


class UserError(Exception):
    """What is wrong, where, and what to do, in plain words."""
