"""What a hub without an address loses in its files: a file leaves the site, so its links must be whole."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from plainguides.core.model import Finding, HubSettings, Severity


def address_findings(settings: HubSettings, formats: Collection[str]) -> Iterator[Finding]:
    """Yield one advice where the hub has no `site_url` and makes files. `formats`: names of those that it makes."""
    if settings.site_url or not set(formats) - {"page"}:
        return
    yield Finding(
        check="site-url",
        severity=Severity.ADVICE,
        message="The hub has no address, so its files cannot say where the guide is on the web. "
        "Links from a file to other guides are plain words.",
        path="mkdocs.yml",
        fix="Write the address when you have it, in a line of its own at the top.",
        example="site_url: https://guides.example.org/",
    )
