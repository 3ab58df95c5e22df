"""A film is a picture with a link where the host allows its website, and an ordinary link elsewhere. Never a frame."""

from __future__ import annotations

import pytest

from plainguides.core import markup
from plainguides.core.video_hosts import problem
from plainguides.shell.config import settings_from
from plainguides.shell.errors import UserError
from support import ROOT
from test_examples import read

PICTURE = "![A bus](images/bus.svg)"
WRITTEN = {
    f"[{PICTURE}](https://films.example.org/1)": True,
    f"[{PICTURE}](https://FILMS.example.org/1)": True,
    f"[{PICTURE}](https://other.example.org/1)": False,
    f"[{PICTURE}](https://films.example.org.evil.example/1)": False,
    f"[{PICTURE}](../example/index.md)": False,
    f"[{PICTURE} A film](https://films.example.org/1)": False,
    f"See [{PICTURE}](https://films.example.org/1)": False,
    "[A film](https://films.example.org/1)": False,
}


@pytest.mark.parametrize("text", WRITTEN)
def test_only_a_lone_picture_to_an_allowed_website_is_a_film(text: str) -> None:
    guide = read(f"---\ntitle: Film\n---\n{text}\n").guide
    assert guide is not None
    html = markup.to_html(guide.document.body)
    assert ("Watch the film on films.example.org" in html) == WRITTEN[text]
    assert "<a href=" in html
    assert "iframe" not in html


@pytest.mark.parametrize(
    "given", ["www.youtube.com", ["https://www.youtube.com"], ["youtube.com/watch"], ["tube"], [1]]
)
def test_a_wrong_setting_has_a_clear_message(given: object) -> None:
    assert "video_hosts: [www.youtube.com, vimeo.com]" in problem(given)
    with pytest.raises(UserError, match=r"mkdocs\.yml: video_hosts"):
        settings_from({}, {"video_hosts": given}, ROOT)


def test_names_are_read_in_small_letters() -> None:
    settings, _ = settings_from({}, {"video_hosts": ["WWW.YouTube.com"]}, ROOT)
    assert settings.video_hosts == ("www.youtube.com",)
