"""Reading time: always a range, always in plain words."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from plainguides.core.reading_time import EASY_READ, claim_is_true, listening, minutes, say

CASES = yaml.safe_load((Path(__file__).parent / "goldens" / "reading_time.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["times"], ids=lambda case: str(case["words"]))
def test_times(case: dict[str, int | str]) -> None:
    words = int(case["words"])
    assert say(minutes(words), listening(words)) == case["say"]


@pytest.mark.parametrize("case", CASES["claims"], ids=lambda case: str(case["words"]))
def test_claims(case: dict[str, int]) -> None:
    true = [claim for claim in range(200) if claim_is_true(claim, case["words"])]
    assert (true[0], true[-1], len(true)) == (case["from"], case["to"], case["to"] - case["from"] + 1)


def test_say_without_listening() -> None:
    assert say((1, 1)) == "1 minute to read"
    assert say((1, 2)) == "1 to 2 minutes to read"


def test_easy_read_has_its_own_pace() -> None:
    assert minutes(600, EASY_READ) == (4, 6)


@given(st.integers(min_value=0, max_value=100_000))
def test_the_time_we_show_is_a_claim_that_we_would_believe(words: int) -> None:
    low, high = minutes(words)
    assert 1 <= low <= high
    assert words == 0 or (claim_is_true(low, words) and claim_is_true(high, words))
