"""How long a text takes to read or to hear. A time is always a range: readers differ.

Paces in words a minute. Silent reading 238 and reading aloud 183 on average: Brysbaert (2019), "How many words do we
read per minute?". 150 for slow readers and for speech that more people can follow: Hux and others, a small study.
100 for Easy Read, which is often read aloud and talked about together: our judgement, no figure was found.
"""

from __future__ import annotations

from math import ceil, floor

PACE = (150, 238)
"""Slowest and fastest, where no level says otherwise."""
ALOUD = (150, 183)
EASY_READ = (100, 150)
_TRUE_PACES = (100, 300)


def minutes(words: int, pace: tuple[int, int] = PACE) -> tuple[int, int]:
    """Fastest and slowest time in whole minutes, from 1."""
    slowest, fastest = min(pace), max(pace)
    return max(1, floor(words / fastest + 0.5)), max(1, floor(words / slowest + 0.5))


def listening(words: int, pace: tuple[int, int] = ALOUD) -> tuple[int, int]:
    """The same for hearing the text read aloud."""
    return minutes(words, pace)


def about(words: int, pace: tuple[int, int] = PACE) -> str:
    """One time in words, at the middle of a pace: `About 2 minutes`. For a part of a guide."""
    time = words / (sum(pace) / 2)
    whole = floor(time + 0.5)
    return f"About {_say((whole, whole))}" if whole else "Less than 1 minute"


def claim_is_true(claim_minutes: int, words: int) -> bool:
    """Whether some readers would need the time that an author gives: between 100 and 300 words a minute."""
    slowest, fastest = _TRUE_PACES
    return floor(words / fastest) <= claim_minutes <= ceil(words / slowest)


def say(reading: tuple[int, int], hearing: tuple[int, int] | None = None) -> str:
    """In words: `3 to 5 minutes to read, 4 to 5 minutes to listen`."""
    text = f"{_say(reading)} to read"
    return f"{text}, {_say(hearing)} to listen" if hearing else text


def _say(span: tuple[int, int]) -> str:
    low, high = span
    number = f"{low}" if low == high else f"{low} to {high}"
    return f"{number} minute" if high == 1 else f"{number} minutes"
