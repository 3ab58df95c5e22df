"""Reads values of a tree from YAML or JSON, with messages for the person who wrote it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

T = TypeVar("T")


class WrongStatementError(ValueError):
    """What is wrong in the settings or in the results, in plain words."""


def record(
    make: Callable[..., T],
    data: object,
    where: str,
    needed: Mapping[str, Callable[[object, str], Any]],
    allowed: Mapping[str, Callable[[object, str], Any]] | None = None,
) -> T:
    """Return `make` of the keys of a map. Raises `WrongStatementError` for wrong, missing and unknown keys."""
    readers = {**needed, **(allowed or {})}
    if not isinstance(data, Mapping):
        raise WrongStatementError(f"{where} must be lines with a key and a value. The keys are {', '.join(readers)}")
    for key in data:
        if key not in readers:
            raise WrongStatementError(f'{where} has no key "{key}". The keys are {", ".join(readers)}')
    for key in needed:
        if data.get(key) is None:
            raise WrongStatementError(f"{where} must have the key {key}")
    return make(
        **{key: readers[str(key)](value, f"{where}: {key}") for key, value in data.items() if value is not None}
    )


def records(one: Callable[[object, str], T]) -> Callable[[object, str], tuple[T, ...]]:
    """Return a reader of a list."""

    def read(data: object, where: str) -> tuple[T, ...]:
        if not isinstance(data, Sequence) or isinstance(data, str):
            raise WrongStatementError(f"{where} must be a list: each part starts with a hyphen")
        return tuple(one(item, f"{where}, part {number}") for number, item in enumerate(data, 1))

    return read


def text(data: object, where: str) -> str:
    """Return text. A criterion such as 1.1 may have been read as a number."""
    if isinstance(data, (Mapping, list, bool)) or not str(data).strip():
        raise WrongStatementError(f"{where} must be words")
    return str(data).strip()


def whole(data: object, where: str) -> int:
    """Return a whole number from 0 on."""
    if isinstance(data, bool) or not isinstance(data, int) or data < 0:
        raise WrongStatementError(f'{where} must be a whole number, and is "{data}"')
    return data


def day(data: object, where: str) -> date:
    """Return a date, which YAML may have read already."""
    if isinstance(data, date) and not isinstance(data, datetime):
        return data
    try:
        return date.fromisoformat(str(data).strip())
    except ValueError:
        raise WrongStatementError(f'{where} must be a date such as 2026-11-22, and is "{data}"') from None
