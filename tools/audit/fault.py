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
    """What counts as a fault, in a few words."""


TOOLS = (
    Tool(name="axe", package="axe-core", label="axe-core", what="all rules, and all that needs a look by eye"),
    Tool(name="htmlcs", package="html_codesniffer", label="HTML_CodeSniffer", what="errors of WCAG2AAA"),
    Tool(
        name="ibm",
        package="accessibility-checker-engine",
        label="IBM Equal Access",
        what="violations and recommendations that fail",
    ),
    Tool(name="alfa", package="@siteimprove/alfa-rules", label="Siteimprove Alfa", what="rules that fail"),
    Tool(name="nu", package="vnu-jar", label="Nu HTML checker", what="errors and warnings"),
    Tool(
        name="html-validate",
        package="html-validate",
        label="html-validate",
        what="its rules for documents and accessibility",
    ),
    Tool(
        name="lighthouse",
        package="lighthouse",
        label="Lighthouse",
        what="less than 100 for accessibility, good practice or search engines, and any shift of the layout",
    ),
)
