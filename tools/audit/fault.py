"""What an engine says about a page, and which engines there are."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Fault:
    """One thing that an engine finds wrong."""

    engine: str
    rule: str
    page: str
    """Its address below the hub's root, such as `guides/x/`."""
    profile: str
    """How it was shown, such as `dark`. Empty: the file itself was read."""
    what: str

    def __str__(self) -> str:
        shown = f" ({self.profile})" if self.profile else ""
        return f"{self.engine} {self.rule} on /{self.page}{shown}: {self.what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """An engine: its name in this project, and what it is."""

    name: str
    package: str
    """The npm package: `package-lock.json` has its version."""
    label: str
    what: str
    """What counts as a fault, in words for readers of the accessibility statement."""


TOOLS = (
    Tool(
        name="axe",
        package="axe-core",
        label="axe-core",
        what="all its rules, up to the strictest, and what a person should look at",
    ),
    Tool(
        name="htmlcs",
        package="html_codesniffer",
        label="HTML_CodeSniffer",
        what="errors under the strictest level of WCAG, AAA",
    ),
    Tool(
        name="ibm",
        package="accessibility-checker-engine",
        label="IBM Equal Access",
        what="rules and advice that a page fails",
    ),
    Tool(
        name="alfa",
        package="@siteimprove/alfa-rules",
        label="Siteimprove Alfa",
        what="its rules of the W3C, and its own, that a page fails",
    ),
    Tool(name="nu", package="vnu-jar", label="Nu HTML checker", what="errors and warnings about the HTML"),
    Tool(
        name="html-validate",
        package="html-validate",
        label="html-validate",
        what="its rules for clean and accessible HTML",
    ),
    Tool(
        name="lighthouse",
        package="lighthouse",
        label="Lighthouse",
        what="less than 100 points for accessibility, good practice or search engines, and words that jump",
    ),
)
