"""Short names for the XML of Word."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def w(tag: str, *children: Any, **attributes: str) -> Any:  # noqa: ANN401 - lxml has no types
    """Return an element of Word's own namespace. `_` in attribute names stands for the end of a Python word."""
    element: Any = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        element.set(qn(f"w:{name.rstrip('_')}"), value)
    element.extend(children)
    return element


def text(words: str) -> Any:  # noqa: ANN401
    """Return a text that keeps its spaces."""
    element = w("t")
    element.text = words
    if words != words.strip():
        element.set(qn("xml:space"), "preserve")
    return element
