"""A hub's own extension may fail while it runs. Its author then gets the file's name and the reason, no traceback."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from xml.etree.ElementTree import Element

from plainguides.core.model import BlockKind, Check, Edition, Finding, Format, RefusedError
from plainguides.shell.errors import UserError


def guarded(one: Any, file: str) -> Any:  # noqa: ANN401
    """Return an extension like `one`, whose functions raise only `UserError`, with the name of the file."""
    if isinstance(one, Check):
        return replace(one, run=_safe(lambda given, run=one.run: _findings(run(given)), file, "check"))
    if isinstance(one, Format):
        return replace(
            one,
            write=one.write and _safe(one.write, file, "format", bytes),
            check=_safe(lambda document, context, check=one.check: _findings(check(document, context)), file, "format"),
            detail=_safe(one.detail, file, "format", str),
            judge=_safe(lambda *about, judge=one.judge: _findings(judge(*about)), file, "format"),
            says=_safe(one.says, file, "format"),
            missing=_safe(one.missing, file, "format", str),
            stamp=_safe(one.stamp, file, "format", str),
            suits=_safe(one.suits, file, "format"),
        )
    if isinstance(one, Edition):
        return replace(
            one,
            document=_safe(one.document, file, "edition"),
            notice=_safe(one.notice, file, "edition", str),
            draft=_safe(one.draft, file, "edition"),
        )
    if isinstance(one, BlockKind):
        return replace(
            one,
            match=_safe(one.match, file, "block", int),
            lower=_safe(one.lower, file, "block", Element),
            finish=one.finish and _safe(one.finish, file, "block"),
        )
    return one


def _findings(found: Any) -> list[Finding]:  # noqa: ANN401
    several = list(found or ())  # a generator only fails here
    for one in several:
        if not isinstance(one, Finding):
            raise TypeError(f"run() must give Finding values, not {type(one).__name__}")
    return several


def _safe(function: Callable[..., Any], file: str, what: str, kind: type | None = None) -> Callable[..., Any]:
    def safe(*arguments: Any) -> Any:  # noqa: ANN401
        try:
            answer = function(*arguments)
        except (UserError, RefusedError):
            raise
        except Exception as error:
            raise UserError(f"{file}: This {what} stopped with an error: {type(error).__name__}: {error}") from error
        if kind and not isinstance(answer, kind):
            raise UserError(f"{file}: This {what} must give {kind.__name__}, and gave {type(answer).__name__}.")
        return answer

    return safe
