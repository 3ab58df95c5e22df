"""A component of the theme: one part of a page, with what it needs and what must be true of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One value that a component's template uses."""

    name: str
    """As the template writes it, such as `card` or `view.groups`."""
    type: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentExample:
    """One use of a component. The manual, the tests and the browser tests loop over these."""

    name: str
    parameters: Mapping[str, object] = field(default_factory=dict)
    """A value for each parameter that the example sets, by the parameter's name."""
    html: str = ""
    """Only for a component that a script writes: what the script would write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A folder in `theme/components/`. The template and the style lie beside `component.yml`."""

    name: str
    label: str
    purpose: str
    criteria: tuple[str, ...]
    """What must be true for a reader, as sentences that can be tested."""
    examples: tuple[ComponentExample, ...]
    parameters: tuple[Parameter, ...] = ()
    within: str = "{example}"
    """HTML that an example stands in where it cannot stand alone, such as a list for its item."""
    sheet: str = ""
    """Name of the style sheet that its style goes into, where only a few pages need it: the others stay light."""
