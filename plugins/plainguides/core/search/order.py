"""Orders of results besides the best match. Another one is one more line here: browsers get their data from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plainguides.core.model import Guide

BEST = "best"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An order of results."""

    name: str
    """As it stands in the address: `?sort=short`."""
    label: str
    """As it stands in "12 guides found for “bus”, shortest first"."""
    key: Callable[[Guide], Any] | None
    """What guides are compared by: the least comes first, then the better match. None: their place in the hub."""


ORDERS = (
    Order(name="short", label="shortest first", key=lambda guide: guide.facts.minutes[::-1]),
    Order(name="title", label="from A to Z", key=None),
    Order(
        name="checked",
        label="last checked first",
        key=lambda guide: -guide.claims.last_reviewed.toordinal() if guide.claims.last_reviewed else 0,
    ),
)
NAMES = (BEST, *(order.name for order in ORDERS))


def places(guides: Sequence[Guide]) -> Mapping[str, Sequence[int]]:
    """Return, by name of an order, a number for each guide: the least comes first.

    Left out: orders that tell no guide from another. Empty numbers: the place in the hub, which is A to Z, is enough.
    """
    found: dict[str, Sequence[int]] = {}
    for order in ORDERS:
        if order.key is None:
            found[order.name] = ()
            continue
        keys = [order.key(guide) for guide in guides]
        steps = {key: step for step, key in enumerate(sorted(set(keys)))}
        if len(steps) > 1:
            found[order.name] = [steps[key] for key in keys]
    return found


def ordered(guides: Sequence[int], name: str, known: Mapping[str, Sequence[int]]) -> tuple[int, ...]:
    """Return numbers of guides in an order. They come with the best match first, and stay so in an unknown order."""
    if name not in known:
        return tuple(guides)
    numbers = known[name]
    return tuple(sorted(guides, key=lambda guide: numbers[guide]) if numbers else sorted(guides))


def labels(known: Mapping[str, Sequence[int]]) -> Sequence[tuple[str, str]]:
    """Return name and label of the orders that a hub has."""
    return [(order.name, order.label) for order in ORDERS if order.name in known]
