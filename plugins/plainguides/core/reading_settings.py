"""What readers can set for themselves. The page "Reading settings" shows it; `theme/js` and `theme/css` act on it.

A choice becomes an attribute of `<html>`: `colours` with the value `cream` is `data-colours="cream"`. The first option
of each setting has no value: nothing is set, and the reader's device or the site's own look decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plainguides.core.model import Edition


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One thing to choose."""

    value: str
    """What is kept on the device. Empty: nothing is kept."""
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A question with its options."""

    name: str
    """Small letters only: the attribute on `<html>` is `data-` and this name."""
    label: str
    options: tuple[Option, ...]
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingGroup:
    """Settings under a heading."""

    id: str
    heading: str
    settings: tuple[Setting, ...]


DEVICE = "As my device says"


def groups(editions: Sequence[Edition]) -> tuple[SettingGroup, ...]:
    """Return all settings. `editions` are those of the hub: a reader can say which one they like best."""
    return (
        SettingGroup(id="words", heading="Words", settings=_WORDS),
        SettingGroup(id="colours", heading="Colours", settings=(_COLOURS,)),
        SettingGroup(id="page", heading="The page", settings=(*_PAGE, _edition(editions), _TICKS)),
        SettingGroup(id="listen", heading="Listening", settings=(_SPEED,)),
    )


def _options(first: str, **others: str) -> tuple[Option, ...]:
    values = {name.removeprefix("x").replace("_", "."): label for name, label in others.items()}
    return (Option(value="", label=first), *(Option(value=value, label=label) for value, label in values.items()))


def _edition(editions: Sequence[Edition]) -> Setting:
    others = tuple(Option(value=one.path, label=one.label) for one in editions if one.path)
    return Setting(
        name="edition",
        label="The edition you like best",
        hint="Guides that have this edition will show you a link to it.",
        options=(Option(value="", label="No choice"), *others),
    )


_WORDS = (
    Setting(
        name="size",
        label="Text size",
        options=_options(
            DEVICE,
            x125="125 %",
            x150="150 %",
            x175="175 %",
            x200="200 %",
            x250="250 %",
            x300="300 %",
            x400="400 %",
        ),
    ),
    Setting(
        name="font",
        label="Shape of the letters",
        hint="Atkinson Hyperlegible Next has letters that are hard to mix up. Lexend has wide letters. "
        "Your browser loads one of these only if you choose it.",
        options=_options(
            DEVICE,
            sans="Plain letters, such as Arial",
            serif="Letters with small feet, such as Times",
            atkinson="Atkinson Hyperlegible Next",
            lexend="Lexend",
        ),
    ),
    Setting(
        name="leading",
        label="Space between lines",
        options=_options("As on this site", x1_8="A little more", x2="More", x2_5="Much more"),
    ),
    Setting(
        name="spacing",
        label="Space between letters and words",
        options=_options("As on this site", wide="More", wider="Much more"),
    ),
    Setting(
        name="measure",
        label="Length of lines",
        options=_options(
            "As on this site",
            short="Short: about 40 letters",
            long="Long: about 80 letters",
            full="As wide as the window",
        ),
    ),
)
_COLOURS = Setting(
    name="colours",
    label="Colours of the page",
    options=_options(
        DEVICE,
        light="Light: dark words on a pale page",
        dark="Dark: pale words on a dark page",
        cream="Cream: dark words on a cream page",
        blue="Pale blue: dark words on a pale blue page",
        night="Black: yellow words on a black page",
        yellow="Yellow: black words on a yellow page",
    ),
)
_PAGE = (
    Setting(
        name="pictures",
        label="Pictures",
        options=_options("Show pictures", off="Show words in place of pictures"),
    ),
    Setting(
        name="ruler",
        label="Reading ruler",
        hint="It follows your finger or your mouse. It stays where it is when you scroll.",
        options=_options("No ruler", line="A line to read along", band="A window of a few lines"),
    ),
    Setting(
        name="details",
        label="Word meanings, and other parts that open",
        options=_options("Closed until I open them", open="Always open"),
    ),
    Setting(
        name="motion",
        label="Movement",
        options=_options(DEVICE, none="Nothing moves by itself"),
    ),
    Setting(
        name="marks",
        label="Words that you searched for",
        options=_options("Mark them in the guide", off="Do not mark them"),
    ),
)
_TICKS = Setting(
    name="ticks",
    label="Ticks in checklists",
    options=_options("Forget them when I leave the page", keep="Remember them on this device"),
)
_SPEED = Setting(
    name="speed",
    label="Speed of the voice",
    hint='For the button "Listen" on our guides. Guides have it where your device has a voice.',
    options=_options(
        DEVICE,
        x0_5="Half as fast",
        x0_75="Slower",
        x1_25="Faster",
        x1_5="Much faster",
        x2="Twice as fast",
    ),
)
