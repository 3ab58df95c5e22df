"""Reads what `component.yml` says, and gives a component's template the values of an example."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from plainguides.core.model import Component, ComponentExample, Parameter

TYPES = ("text", "number", "yes or no", "list", "map")
"""What a parameter can be."""


class WrongComponentError(ValueError):
    """What is wrong with a `component.yml`, in words for its author."""


def component(data: object) -> Component:
    """Return the component that a `component.yml` describes. Raises `WrongComponentError`."""
    found = _map(
        data, "the file", {"name", "label", "purpose", "criteria", "examples"}, {"parameters", "within", "sheet"}
    )
    parameters = tuple(_parameter(one) for one in _list(found.get("parameters", []), "parameters", empty=True))
    examples = tuple(_example(one) for one in _list(found["examples"], "examples"))
    names = [one.name for one in parameters]
    for example in examples:
        for name in example.parameters:
            if name not in names:
                raise WrongComponentError(
                    f'example "{example.name}": "{name}" is not one of the parameters ({", ".join(names) or "none"})'
                )
    return Component(
        name=_text(found["name"], "name"),
        label=_text(found["label"], "label"),
        purpose=_text(found["purpose"], "purpose"),
        criteria=tuple(_text(one, "criteria") for one in _list(found["criteria"], "criteria")),
        parameters=parameters,
        examples=examples,
        within=_text(found.get("within", "{example}"), "within"),
        sheet=_text(found["sheet"], "sheet") if "sheet" in found else "",
    )


def nested(parameters: Mapping[str, object]) -> dict[str, Any]:
    """Return the values as a template reads them: `view.groups` becomes `groups` in `view`."""
    found: dict[str, Any] = {}
    for name, value in parameters.items():
        *above, last = name.split(".")
        place = found
        for part in above:
            place = place.setdefault(part, {})
        place[last] = value
    return found


_LANDMARK = re.compile(r"<(nav|section|search|form|aside)\b([^>]*)>")
_REFERS = re.compile(r' (id|for|aria-labelledby|aria-describedby|aria-controls|href)="(#?)([^"]*)"')


def apart(html: str, number: int) -> str:
    """Return an example that can stand on a page with others: no id twice, and each landmark with a name of its own.

    A landmark is named after the heading of its example as well (`example-1`). The main heading becomes an `h2`,
    since a page has one main heading.
    """
    ids = set(re.findall(r' id="([^"]+)"', html))

    def own(found: re.Match[str]) -> str:
        name, mark, value = found.groups()
        if (name == "href") != bool(mark):
            return found[0]
        if mark and value not in ids and value != "main":
            return f' href="#example-{number}"'  # a part of a page that an example has not
        return f' {name}="{mark}{" ".join(f"{one}-{number}" if one in ids else one for one in value.split())}"'

    def named(found: re.Match[str]) -> str:
        tag, rest = found.groups()
        here = f"example-{number}"
        if 'aria-labelledby="' in rest:
            rest = rest.replace('aria-labelledby="', f'aria-labelledby="{here} ', 1)
        elif 'aria-label="' in rest:
            rest = re.sub(r'aria-label="([^"]*)"', rf'aria-label="\1, example {number}"', rest)
        elif tag in {"search", "form"}:
            rest += f' aria-labelledby="{here}"'
        return f"<{tag}{rest}>"

    return re.sub(r"(</?)h1\b", r"\1h2", _LANDMARK.sub(named, _REFERS.sub(own, html)))


def _parameter(data: object) -> Parameter:
    found = _map(data, "each of the parameters", {"name", "type", "meaning"})
    if found["type"] not in TYPES:
        raise WrongComponentError(f'"{found["type"]}" is not a type of a parameter; the types are {", ".join(TYPES)}')
    return Parameter(**{key: _text(value, key) for key, value in found.items()})


def _example(data: object) -> ComponentExample:
    found = _map(data, "each of the examples", {"name"}, {"parameters", "html"})
    if "html" in found and "parameters" in found:
        raise WrongComponentError(f'example "{found["name"]}": write parameters or html, not both')
    parameters = found.get("parameters", {})
    if not isinstance(parameters, dict):
        raise WrongComponentError(f'example "{found["name"]}": parameters must be lines with a name and a value')
    return ComponentExample(
        name=_text(found["name"], "name"), parameters=parameters, html=_text(found.get("html", "-"), "html").strip("-")
    )


def _map(data: object, what: str, needed: set[str], allowed: set[str] = frozenset()) -> dict[str, Any]:  # type: ignore[assignment]
    if not isinstance(data, dict):
        raise WrongComponentError(f"{what} must be lines with a key, a colon, a space and a value")
    missing = sorted(needed - data.keys())
    unknown = sorted(str(key) for key in data.keys() - needed - allowed)
    if missing:
        raise WrongComponentError(f"{what} must have the key {missing[0]}")
    if unknown:
        keys = ", ".join(sorted(needed | allowed))
        raise WrongComponentError(f'"{unknown[0]}" is not a key here; the keys are {keys}')
    return data


def _list(data: object, what: str, *, empty: bool = False) -> Sequence[object]:
    if not isinstance(data, list) or not (data or empty):
        raise WrongComponentError(f"{what} must be a list with at least one line that starts with a hyphen")
    return data


def _text(data: object, what: str) -> str:
    if not isinstance(data, str) or not data.strip():
        raise WrongComponentError(f"{what} must be text")
    return data.strip()
