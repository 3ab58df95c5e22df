"""The hub's contact details, in the order in which readers need them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """One way to reach the hub."""

    label: str
    text: str
    href: str = ""


_POSTCODE = re.compile(r"\b([A-Z]{1,2}[0-9][A-Z0-9]?) ([0-9][A-Z]{2})\b")
"""Of the United Kingdom: "EX1 1EX"."""
_NUMBERS = ("phone", "text_relay")


def contact_lines(contact: Mapping[str, str]) -> tuple[ContactLine, ...]:
    """Return the ways to reach the hub: phone, text relay, e-mail, post, then pages.

    The theme's `components/contact/template.html` has the same words.
    """
    ways = []
    for key, label, prefix in (
        ("phone", "Phone", "tel:"),
        ("text_relay", "Text relay", ""),  # a number to type into a relay app, not to call
        ("email", "Email", "mailto:"),
        ("post", "Post", ""),
        ("page", "Website", "https://"),
        ("newsletter", "Newsletter", "https://"),
    ):
        text = contact.get(key, "").strip()
        if text:
            # A number is not broken over two lines, nor is a postcode.
            shown = text.replace(" ", "\u00a0") if key in _NUMBERS else _POSTCODE.sub("\\1\u00a0\\2", text)
            ways.append(ContactLine(label=label, text=shown, href=_href(text, prefix)))
    return tuple(ways)


def _href(text: str, prefix: str) -> str:
    if prefix == "tel:":
        return prefix + "".join(sign for sign in text if sign.isdigit() or sign == "+")
    if prefix == "https://":
        return text if "://" in text else prefix + text
    return prefix + text if prefix else ""
