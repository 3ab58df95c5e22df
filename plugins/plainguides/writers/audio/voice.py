"""Units -> sound, with the time at which each begins."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from plainguides.writers.audio.units import Unit

SPEED = 160
"""Words a minute. Many listeners change it in their player."""
KILOBITS = 32
"""Enough for one voice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """What a voice has read."""

    mp3: bytes
    seconds: float
    starts: tuple[float, ...]
    """Seconds, one for each unit, rising."""


class NoVoiceError(Exception):
    """There is no computer voice for a language."""


def speak(units: Sequence[Unit], lang: str, speed: int = SPEED) -> Speech:
    """Read units aloud. Raises `NoVoiceError`, and `OSError` where the program cannot run."""
    import lameenc

    asked = {"voices": _voices(lang), "speed": speed, "ssml": _ssml(units)}
    done = subprocess.run(
        [sys.executable, "-m", "plainguides.writers.audio.speak"],
        input=json.dumps(asked).encode(),
        capture_output=True,
        check=False,
    )
    if done.returncode == 3:
        raise NoVoiceError(lang)
    if done.returncode:
        raise OSError(done.stderr.decode("utf-8", "replace").strip()[-300:])
    head, _, samples = done.stdout.partition(b"\n")
    said = json.loads(head)
    times = {name: milliseconds / 1000 for name, milliseconds in said["marks"]}
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_bit_rate(KILOBITS)
    encoder.set_in_sample_rate(said["rate"])
    encoder.set_channels(1)
    encoder.set_quality(5)
    mp3 = bytes(encoder.encode(samples)) + bytes(encoder.flush())
    return Speech(mp3=mp3, seconds=len(samples) / 2 / said["rate"], starts=tuple(times[unit.id] for unit in units))


def _voices(lang: str) -> list[str]:
    """Return names of voices, the best first: that of the country, then that of the language."""
    whole = lang.lower()
    return [whole, "en-gb"] if whole == "en" else [whole, whole.split("-")[0]]


def _ssml(units: Sequence[Unit]) -> str:
    parts = []
    for unit in units:
        pause = "900ms" if unit.level else "350ms" if unit.first else "100ms"
        text = unit.text if unit.text.endswith((".", "!", "?", ":", ";")) else f"{unit.text}."
        after = '<break time="500ms"/>' if unit.level else ""
        parts.append(f'<break time="{pause}"/><mark name="{unit.id}"/>{escape(text, quote=False)}{after}')
    return f"<speak>{' '.join(parts)}</speak>"
