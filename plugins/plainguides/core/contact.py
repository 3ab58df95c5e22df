"""The hub's contact details, in the order in which readers need them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """One way to reach the hub."""

    label: str
    text: str
    href: str = ""


def contact_lines(contact: Mapping[str, str]) -> tuple[ContactLine, ...]:
    """Return the ways to reach the hub: phone, text relay, e-mail, post, then pages."""
    ways = []
    for key, label, prefix in (
        ("phone", "Phone", "tel:"),
        ("text_relay", "Text relay", "tel:"),
        ("email", "E-mail", "mailto:"),
        ("post", "Post", ""),
        ("page", "Web page", "https://"),
        ("newsletter", "Newsletter", "https://"),
    ):
        text = contact.get(key, "").strip()
        if text:
            shown = text.replace(" ", "\u00a0") if prefix == "tel:" else text  # a number is not broken over two lines
            ways.append(ContactLine(label=label, text=shown, href=_href(text, prefix)))
    return tuple(ways)


def _href(text: str, prefix: str) -> str:
    if prefix == "tel:":
        return prefix + "".join(sign for sign in text if sign.isdigit() or sign == "+")
    if prefix == "https://":
        return text if "://" in text else prefix + text
    return prefix + text if prefix else ""
