"""Every page passes the Nu checker and html-validate as a file; one of each kind the first after its scripts, too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from audit import html_validate, lighthouse, nu
from audit.exceptions import none_of
from conftest import COMPONENTS, PAGES, STATES

BROKEN = "<!DOCTYPE html><html><head><title>A</title></head><body><p><div id='1'>B</div></p><img src='a'></body></html>"


def test_the_nu_checker_finds_nothing_on_any_page(files: dict[str, Path]) -> None:
    none_of(nu.look(files))


def test_the_nu_checker_finds_nothing_after_scripts(glance: Callable[..., Any], tmp_path: Path) -> None:
    shown = {}
    for number, (name, (kind, press)) in enumerate({**{kind: (kind, "") for kind in PAGES}, **STATES}.items()):
        with glance(PAGES[kind], bypass_csp=True) as page:
            if press:
                page.click(press)
            shown[name] = tmp_path / f"{number}.html"
            shown[name].write_text(page.content(), encoding="utf-8")
    none_of(nu.look(shown, "after scripts"))


def test_html_validate_finds_nothing_on_any_page(files: dict[str, Path]) -> None:
    none_of(html_validate.look(files))


@pytest.mark.parametrize("look", [nu.look, html_validate.look])
def test_a_planted_fault_is_found(look: Callable[..., Any], tmp_path: Path) -> None:
    page = tmp_path / "faulty.html"
    page.write_text(BROKEN, encoding="utf-8")
    assert {fault.page for fault in look({"faulty/": page})} == {"faulty/"}


@pytest.mark.parametrize("half", [0, 1])
def test_lighthouse_gives_every_kind_of_page_100(address: str, half: int) -> None:
    kinds = {**PAGES, **COMPONENTS}
    pages = ["404.html" if kind == "not found" else path for kind, path in kinds.items()]
    none_of(lighthouse.look(address, pages[half::2]))


def test_lighthouse_finds_planted_faults(built: Path, address: str) -> None:
    """In a file that no other test sees: it is gone before they look at the site."""
    page = built / "faulty.htm"
    page.write_text(BROKEN, encoding="utf-8")
    try:
        found = {fault.rule for fault in lighthouse.look(address, ["faulty.htm"])}
    finally:
        page.unlink()
    assert {"image-alt", "meta-description"} <= found
