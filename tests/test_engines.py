"""Both engines make the same site, and neither shows an author a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from support import ENGINES, TINY, differences, run, write_hub


def test_both_engines_write_the_same_bytes(sites: dict[str, Path]) -> None:
    assert differences(*sites.values()) == []


@pytest.mark.parametrize("engine", ENGINES)
def test_the_example_hub_has_no_warning(hub: Path, engine: str, tmp_path: Path) -> None:
    done = run("python", "-m", engine, "build", "--strict", "-f", "mkdocs.yml", "-d", tmp_path, folder=hub)
    said = done.stdout + done.stderr
    assert (done.returncode, [line for line in said.split("\n") if "WARNING" in line or "ERROR" in line]) == (0, []), (
        said
    )


BROKEN = {
    "key": "---\ntitel: Bus\n---\nHi.\n",
    "yaml": "---\ntitle: [Bus\n---\nHi.\n",
    "empty": "",
    "link": "---\ntitle: Link\n---\n[No](../no/index.md)\n",
    "picture": "---\ntitle: Picture\n---\n![A bus](no.svg)\n",
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.slow
def test_a_broken_guide_has_no_page_and_fails_a_strict_build(tmp_path: Path, engine: str) -> None:
    hub = write_hub(tmp_path, {**TINY, **{f"guides/{name}/index.md": text for name, text in BROKEN.items()}})
    command = ("python", "-m", engine, "build", "-q", "-f", "mkdocs.yml", "-d", "site")
    loose, strict = run(*command, folder=hub), run(*command, "--strict", folder=hub)
    assert (loose.returncode, strict.returncode) == (0, 1)
    assert "Traceback" not in loose.stderr + loose.stdout + strict.stderr + strict.stdout
    assert [name for name in BROKEN if f"guides/{name}/index.md:" not in loose.stderr] == []
    built = {path.name for path in (hub / "site" / "guides").iterdir() if (path / "index.html").is_file()}
    assert built == {"bus", "train", "walk", "talk"}


SETTINGS = {
    "a setting that is none": ("contact:", "contacts:", "contacts"),
    "a contact that is none": ("email:", "mail:", 'Did you mean "email"'),
    "another theme": ("name: plainguides\n", "name: material\n", "name: plainguides"),
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.slow
def test_a_wrong_setting_has_a_clear_message(tiny: Path, engine: str, name: str) -> None:
    old, new, message = SETTINGS[name]
    config = tiny / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    done = run("python", "-m", engine, "build", "--strict", "-f", "mkdocs.yml", "-d", "site", folder=tiny)
    said = done.stderr + done.stdout
    assert done.returncode == 1
    assert message in said
    assert "Traceback" not in said
