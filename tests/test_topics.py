"""Pictures beside topics: only those that a host named, with their maker on the page of credits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plainguides.core import site
from plainguides.core.model import Hub, Registry
from plainguides.core.topics import WrongTopicError, topic_findings, topic_pictures, topics_from
from plainguides.shell.config import read_settings
from plainguides.shell.files import load_hub
from support import TINY, TINY_CONFIG, write_hub


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory, registry: Registry) -> Hub:
    root = write_hub(tmp_path_factory.mktemp("topics"), TINY, f"{TINY_CONFIG}      topics: []\n")
    return load_hub(root, read_settings(root / "mkdocs.yml")[0], registry)


def with_topics(hub: Hub, **topics: str) -> Hub:
    return replace(hub, settings=replace(hub.settings, topics=topics))


def test_a_named_picture_stands_in_the_lists_and_is_credited(hub: Hub, registry: Registry) -> None:
    plan = site.plan(with_topics(hub, travel="train"), registry)
    (page,) = [one for one in plan.pages if one.source == "browse/index.md"]
    (travel,) = [
        item for section in page.view("").sections if section["heading"] == "By topic" for item in section["items"]
    ]
    assert (travel.label, travel.picture) == ("Travel", "assets/pictures/train.svg")
    assert "assets/pictures/train.svg" in plan.pictures
    (credits,) = [one for one in plan.pages if one.source == "pictures-and-credits.md"]
    assert "train" in [picture.name for one in credits.view("").credits for picture in one.pictures]


def test_no_picture_is_placed_by_the_program(hub: Hub) -> None:
    assert topic_pictures(hub) == {}
    assert topic_pictures(with_topics(hub, Meetings="meeting")) == {}, "no guide has this topic"
    assert topic_pictures(with_topics(hub, Travel="nothing-of-this-name")) == {}
    assert topic_pictures(with_topics(hub, Travel="../../bus")) == {}


def test_wrong_names_are_warnings_with_a_right_one(hub: Hub) -> None:
    assert list(topic_findings(with_topics(hub, Travel="train"))) == []
    said = [one.message for one in topic_findings(with_topics(hub, Travels="trian"))]
    assert said == [
        'There is no guide with the topic "Travels". Did you mean "Travel"?',
        'The topic "Travels" names a picture that is not there: "trian". Did you mean "train"?',
    ]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"Meetings": "meeting"}, "topics must be a list, such as"),
        (["Meetings"], "topics: each needs a name and a picture, such as"),
        ([{"name": "Meetings"}], "topics: each needs a name and a picture, such as"),
        ([{"name": "A", "picture": "b", "pictur": "c"}], 'topics has no key "pictur". Did you mean "picture"?'),
    ],
)
def test_a_wrong_setting_is_named(given: object, said: str) -> None:
    with pytest.raises(WrongTopicError, match=said):
        topics_from(given)
