"""Rules of Easy Read: where each comes from, and how strict a hub wants to be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from plainguides.core.model.findings import Finding, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Where a check of Easy Read comes from. The manual lists it."""

    asks: str
    """What the sources ask for, with its number: `15 words or fewer`."""
    source: str
    """Who asks for it."""
    exact: bool = False
    """Whether a text either keeps the rule or does not, with nothing to judge. Such a check makes no mistakes, and
    shows it by at least 10 examples of each kind."""
    measured: str = ""
    """For a rule of thumb: how often it is right, and on which text."""
    levels: str = ""
    """How bad its findings are, where they differ: `warning; more than 3 sentences: error`. Fields of the profile can
    stand in it: `more than {most_words} words: warning`."""
    reason: str = ""
    """Why it is as bad as that, where a source asks for something else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """How strict the checks of Easy Read are. A file in `profiles/`."""

    name: str
    label: str
    order: int
    purpose: str
    sentence_warning: int
    """Words. A longer sentence is a warning."""
    sentence_error: int
    """Words. A longer sentence is an error."""
    most_words: int = 1000
    """Words of a whole file. More are a warning."""
    severities: Mapping[str, Severity | None] = field(default_factory=dict, hash=False)
    """Name of a check -> how bad all its findings are. None: it is off."""

    def judge(self, finding: Finding) -> Finding | None:
        """Return a finding as bad as this profile says. None: this profile does not want it."""
        if finding.check not in self.severities:
            return finding
        severity = self.severities[finding.check]
        return replace(finding, severity=severity) if severity else None


GOVUK = Profile(
    name="govuk", label="GOV.UK", order=1, purpose="", sentence_warning=15, sentence_error=20
)  # fmt: skip
"""For a check that runs without a hub. What a hub takes is `profiles/govuk.yml`."""
